import { useState } from 'preact/hooks';

const MAX_FILE = 6_000_000;

interface Props {
  open: boolean;
  /** The text, and the address that the person says it is from. */
  onText: (text: string, url: string) => void;
}

/** Text that the person pastes, or takes from a file. */
export function TextSource({ open, onText }: Props) {
  const [text, setText] = useState('');
  const [url, setUrl] = useState('');
  const [trouble, setTrouble] = useState('');

  async function take(file: File | undefined): Promise<void> {
    if (!file) return;
    if (file.size > MAX_FILE) {
      setTrouble('The file is longer than is read.');
      return;
    }
    setTrouble('');
    setText(await file.text());
  }

  return (
    <details class="paste" open={open}>
      <summary>Read text instead</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim() !== '') onText(text, url);
        }}
      >
        <label>
          Address that it is from
          <input
            type="url"
            value={url}
            onInput={(event) => setUrl(event.currentTarget.value)}
            placeholder="https://"
          />
        </label>
        <label>
          Text
          <textarea rows={8} value={text} onInput={(event) => setText(event.currentTarget.value)} />
        </label>
        <label>
          Or a text file
          <input
            type="file"
            accept=".txt,.md,text/plain"
            onChange={(event) => void take(event.currentTarget.files?.[0])}
          />
        </label>
        {trouble && <p role="alert">{trouble}</p>}
        <button type="submit" class="b" disabled={text.trim() === ''}>
          Read
        </button>
      </form>
    </details>
  );
}
