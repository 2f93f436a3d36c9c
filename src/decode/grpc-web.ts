import { isText } from './protobuf.ts';
import { ELEMENT, type Sink } from './sink.ts';

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

/** True of a frame's first byte, its flags. */
export function mayBeginGrpcWeb(head: number): boolean {
  return (head & 0x7e) === 0;
}

/** True where `b[start, end)` is whole frames, a message with something in it among them, and nothing else. */
export function isGrpcWeb(b: Uint8Array, start: number, end: number): boolean {
  if (end - start < 6 || !mayBeginGrpcWeb(b[start]!) || b[start + 1]! !== 0) return false;
  let content = false;
  return (
    grpcWebFrames(b, start, end, (from, to) => {
      content ||= to > from;
    }) && content
  );
}

/** Walks the messages in `b[start, end)`, by number where there are several; returns `start` where none stands. */
export function walkGrpcWeb(b: Uint8Array, start: number, end: number, sink: Sink): number {
  const frames: [number, number][] = [];
  if (!grpcWebFrames(b, start, end, (from, to) => frames.push([from, to]))) return start;
  for (const [n, [from, to]] of frames.entries()) {
    if (frames.length > 1) sink.open(ELEMENT, 0, n);
    if (isText(b, from, to)) sink.text(from, to);
    else sink.binary(from, to);
    if (frames.length > 1) sink.close();
  }
  return end;
}
