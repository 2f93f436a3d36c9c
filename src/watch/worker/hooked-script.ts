import { prefixFor } from './prefix.ts';

const HASH = 0x23;
const SLASH = 0x2f;

/** A worker's script as it came, in chunks, with `code` put before it; see `prefixFor`. */
export function hookedScript(
  chunks: readonly Uint8Array<ArrayBuffer>[],
  code: string,
  channel: string,
): Uint8Array<ArrayBuffer>[] {
  const decoder = new TextDecoder();
  const text = chunks.map((bytes) => decoder.decode(bytes, { stream: true })).join('');
  // The prologue decides; the bytes themselves are passed on as they came.
  const prefix = new TextEncoder().encode(prefixFor(text, code, channel));
  return [prefix, ...(text.startsWith('#!') ? asComment(chunks) : chunks)];
}

/** A hashbang may only stand at the beginning; as a comment it may stand here. */
function asComment(chunks: readonly Uint8Array<ArrayBuffer>[]): Uint8Array<ArrayBuffer>[] {
  let left = 2;
  return chunks.map((chunk) => {
    const bytes = chunk.slice();
    // Behind a byte order mark it stands, too.
    const from = left === 2 ? bytes.indexOf(HASH) : 0;
    if (from < 0) return bytes;
    const until = Math.min(bytes.length, from + left);
    left -= until - from;
    return bytes.fill(SLASH, from, until);
  });
}
