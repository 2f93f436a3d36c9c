import { UNSEEN } from './markup.ts';

/** Characters of a comment at most: one that goes on for longer has lost its end. */
const MAX_COMMENT = 20_000;
const OPENS = new RegExp(`<!--|(?<!\`)<(${[...UNSEEN].join('|')})(?:\\s[^<>]{0,4000}(?<!/))?>`, 'gi');

/**
 * Plain text or Markdown without comments and without elements whose text no reader sees, `<script>…</script>`. A tag
 * whose element is never closed, or that stands in backticks, is a word of the text: nothing behind it is lost.
 */
export function withoutUnseen(text: string): string {
  const ends = new Ends(text);
  let seen = '';
  let at = 0;
  OPENS.lastIndex = 0;
  for (let match = OPENS.exec(text); match; match = OPENS.exec(text)) {
    const end = ends.after(OPENS.lastIndex, (match[1] ?? '').toLowerCase());
    if (end === null) continue;
    seen += text.slice(at, match.index);
    // On lines of its own it leaves no empty line, which would part a paragraph.
    at = /(?:^|\n)$/.test(seen.slice(-1)) && text[end] === '\n' ? end + 1 : end;
    OPENS.lastIndex = at;
  }
  return seen + text.slice(at);
}

/** Where comments and elements of a text end. Each end is looked for once, so that tags without one cost nothing more. */
class Ends {
  private readonly next = new Map<string, number>();

  constructor(private readonly text: string) {}

  /** End of the element, or of the comment where `tag` is empty, that is open at `from`; null where it has none. */
  after(from: number, tag: string): number | null {
    let end = this.next.get(tag) ?? 0;
    if (end < from) {
      const close = tag === '' ? /-->/g : new RegExp(`</${tag}\\s*>`, 'gi');
      close.lastIndex = from;
      end = close.test(this.text) ? close.lastIndex : Number.POSITIVE_INFINITY;
      this.next.set(tag, end);
    }
    const isTooFar = tag === '' && end > from + MAX_COMMENT;
    return end === Number.POSITIVE_INFINITY || isTooFar ? null : end;
  }
}
