/**
 * gRPC-Web framing (github.com/grpc/grpc/blob/master/doc/PROTOCOL-WEB.md): a flag byte, a length of four bytes,
 * a message; the flag's highest bit marks trailers. Calls `message` with each message's bounds; false where the
 * bytes are not whole frames and nothing else.
 */
export function grpcWebFrames(
  bytes: Uint8Array,
  start: number,
  end: number,
  message: (from: number, to: number, compressed: boolean) => void,
): boolean {
  const frames: [number, number, boolean][] = [];
  let i = start;
  while (i < end) {
    const flags = bytes[i]!;
    if (i + 5 > end || (flags & 0x7e) !== 0) return false;
    const size = bytes[i + 1]! * 0x1000000 + ((bytes[i + 2]! << 16) | (bytes[i + 3]! << 8) | bytes[i + 4]!);
    const from = i + 5;
    i = from + size;
    if (i > end) return false;
    if ((flags & 0x80) === 0) frames.push([from, i, (flags & 1) === 1]);
  }
  for (const [from, to, compressed] of frames) message(from, to, compressed);
  return frames.length > 0;
}
