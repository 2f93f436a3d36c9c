const encoder = new TextEncoder();
/** A byte that was no UTF-8, as mitmproxy writes it: Python's `surrogateescape` (PEP 383). */
const ESCAPED = /((?<![\ud800-\udbff])[\udc80-\udcff])/;
/** What text has not, and bytes that were read as Latin-1 have. */
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/;

/**
 * The bytes that a HAR file writes as text: UTF-8, or one character a byte, as mitmproxy and Firefox write what names no
 * charset. `sizes`: in bytes, as the file tells them; one character a byte is believed where only that makes up one of them.
 */
export function bytesOfText(text: string, sizes: { header: number; body: number }): Uint8Array {
  if (ESCAPED.test(text)) return unescaped(text);
  const utf8 = encoder.encode(text);
  const isNarrow = utf8.length !== text.length && !/[^\u0000-\u00ff]/.test(text);
  if (!isNarrow || sizes.header === utf8.length) return utf8;
  const narrow = Uint8Array.from(text, (one) => one.charCodeAt(0));
  // Firefox counts the characters of a text for its bytes.
  const isBytes = sizes.header === narrow.length || (sizes.body === narrow.length && isNoText(text, narrow));
  return isBytes ? narrow : utf8;
}

function isNoText(text: string, narrow: Uint8Array): boolean {
  if (CONTROL.test(text)) return true;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(narrow).length < narrow.length;
  } catch {
    return false;
  }
}

function unescaped(text: string): Uint8Array {
  const pieces = text
    .split(ESCAPED)
    .map((piece) =>
      ESCAPED.test(piece) ? Uint8Array.of(piece.charCodeAt(0) - 0xdc00) : encoder.encode(piece),
    );
  return new Uint8Array(Buffer.concat(pieces));
}
