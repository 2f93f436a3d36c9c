/** Rooms larger than this are not kept. */
const KEPT = 1 << 19;
const rooms: Uint8Array[] = [];

/**
 * A buffer of at least `length` bytes for a decoding at `depth`. It is used again by the next decoding at that
 * depth, so that searching allocates nothing; its content is not cleared.
 */
export function roomAt(depth: number, length: number): Uint8Array {
  const room = rooms[depth];
  if (room !== undefined && room.length >= length) return room;
  const size = Math.max(4096, 1 << (32 - Math.clz32(Math.max(1, length - 1))));
  if (size > KEPT) return new Uint8Array(length);
  while (rooms.length < depth) rooms.push(new Uint8Array(0));
  const larger = new Uint8Array(size);
  rooms[depth] = larger;
  return larger;
}

const encoder = new TextEncoder();

/** Writes a text as UTF-8 into the room of the outermost depth's part; returns the bytes and their number. */
export function encode(text: string, depth: number): { bytes: Uint8Array; length: number } {
  const bytes = roomAt(depth, text.length * 3);
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c >= 0x80) return { bytes, length: encoder.encodeInto(text, bytes).written };
    bytes[i] = c;
  }
  return { bytes, length: text.length };
}
