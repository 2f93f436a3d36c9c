/**
 * Bytes that a structured clone of a value takes, rather more than less: Firefox writes words of eight bytes, a string as
 * one and its characters, an object as two and its properties (measured with `storage.session.getBytesInUse`).
 */
export function clonedSize(value: unknown): number {
  return WORD + partSize(value);
}

const WORD = 8;

function partSize(value: unknown): number {
  if (typeof value === 'string') return WORD + padded(2 * value.length);
  if (typeof value !== 'object' || value === null) return WORD;
  if (value instanceof ArrayBuffer) return 3 * WORD + padded(value.byteLength);
  if (ArrayBuffer.isView(value)) return 7 * WORD + padded(value.byteLength);
  if (Array.isArray(value)) return value.reduce((sum, item) => sum + WORD + partSize(item), 3 * WORD);
  return Object.entries(value).reduce((sum, [key, item]) => sum + partSize(key) + partSize(item), 2 * WORD);
}

function padded(bytes: number): number {
  return WORD * Math.ceil(bytes / WORD);
}
