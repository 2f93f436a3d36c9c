import * as native from './natives.ts';

const CHUNK = 8192;

/** Base64 of bytes, by the browser itself where it knows how. */
export function base64(buffer: ArrayBuffer): string {
  const bytes = new native.Uint8(buffer);
  const length = native.byteLengthOf(buffer);
  if (native.toBase64) return native.toBase64(bytes);
  let text = '';
  for (let at = 0; at < length; at += CHUNK) {
    text += native.reflect.apply(
      native.charFromCode,
      null,
      native.subarray(bytes, at, at + CHUNK) as unknown as number[],
    );
  }
  return native.encodeBase64(text);
}
