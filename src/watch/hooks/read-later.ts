import * as native from './natives.ts';
import { realm } from './realm.ts';

/** Gives bytes when they are there; null where they cannot be had. */
export type ReadLater = (done: (bytes: ArrayBuffer | null) => void) => void;

const ReaderOf = realm.FileReader;
const readBuffer = native.uncurry(realm.FileReader.prototype.readAsArrayBuffer);
const resultOf = native.getter<ArrayBuffer | null>(realm.FileReader.prototype, 'result')!;
const BlobOf = realm.Blob;
const ITERATOR: typeof Symbol.iterator = realm.Symbol.iterator;

/**
 * Reads a Blob by events: a promise that resolves with an object would ask the page's prototypes for `then`. It begins when
 * it is asked for the bytes: while a synchronous request is under way Firefox would tell that they are there to nobody.
 */
export function readBlob(blob: Blob): ReadLater {
  return (done) => {
    const reader = new ReaderOf();
    native.listen(reader, 'loadend', () => done(resultOf(reader)));
    readBuffer(reader, blob);
  };
}

interface Part {
  value: string | Blob;
  next: Part | null;
}

/**
 * A form as `multipart/form-data` (RFC 7578; names and file names escaped as browsers do, HTML § 4.10.21.8). Built here
 * from what the form lists, for the page's prototypes would hear of any other way. Text where no file is in it.
 */
export function formBody(form: FormData, boundary: string): string | Blob {
  const head: Part = { value: '', next: null };
  let last = head;
  let text = '';
  const addFile = (file: Blob) => {
    last.next = { value: text, next: { value: file, next: null } };
    last = last.next.next!;
    text = '';
  };
  native.formEach(form, (value, key) => {
    const name = `--${boundary}\r\ncontent-disposition: form-data; name="${escaped(key)}"`;
    if (typeof value === 'string') {
      text += `${name}\r\n\r\n${lines(value)}\r\n`;
      return;
    }
    const type = native.blobType(value) || 'application/octet-stream';
    text += `${name}; filename="${escaped(native.fileName(value))}"\r\ncontent-type: ${type}\r\n\r\n`;
    addFile(value);
    text += '\r\n';
  });
  text += `--${boundary}--\r\n`;
  if (head.next === null) return text;
  last.next = { value: text, next: null };
  return new BlobOf(listOf(head.next));
}

function escaped(name: string): string {
  const text = lines(name);
  let out = '';
  for (let i = 0; i < text.length; i++) {
    const c = text[i]!;
    out += c === '\r' ? '%0D' : c === '\n' ? '%0A' : c === '"' ? '%22' : c;
  }
  return out;
}

/** Line breaks as forms send them. */
function lines(text: string): string {
  if (!native.includes(text, '\r') && !native.includes(text, '\n')) return text;
  let out = '';
  for (let i = 0; i < text.length; i++) {
    const c = text[i]!;
    if (c === '\n' && text[i - 1] === '\r') continue;
    out += c === '\r' || c === '\n' ? '\r\n' : c;
  }
  return out;
}

/** A list as the Blob constructor takes it, with an iterator of its own: that of arrays is the page's. */
function listOf(first: Part | null): BlobPart[] {
  let at = first;
  const iterator = native.createObject<Iterator<string | Blob>>(null);
  iterator.next = () => {
    const part = at;
    at = part?.next ?? null;
    return { __proto__: null, done: part === null, value: part?.value } as never;
  };
  const list = native.createObject<Record<symbol, unknown>>(null);
  list[ITERATOR] = () => iterator;
  return list as never;
}
