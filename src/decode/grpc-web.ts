import { isText } from './protobuf.ts';
import { ELEMENT, type Sink } from './sink.ts';

/**
 * gRPC-Web framing (github.com/grpc/grpc/blob/master/doc/PROTOCOL-WEB.md): a flag byte, a length of four bytes,
 * a message; the flag's highest bit marks trailers. Connect's streams are enveloped alike, and marked at their end by the
 * second bit (connectrpc.com/docs/protocol, "Streaming"). Calls `message` with each message's bounds; false where the
 * bytes are not whole frames and nothing else.
 */
export function grpcWebFrames(
  bytes: Uint8Array,
  start: number,
  end: number,
  message: (from: number, to: number, compressed: boolean) => void,
): boolean {
  if (messagesIn(bytes, start, end) <= 0) return false;
  for (let i = start; i < end; ) {
    const flags = bytes[i]!;
    const from = i + 5;
    i = from + sizeAt(bytes, i + 1);
    if ((flags & END) === 0) message(from, i, (flags & 1) === 1);
  }
  return true;
}

/** Messages in what is whole frames and nothing else; -1 where it is not. */
function messagesIn(b: Uint8Array, start: number, end: number): number {
  let count = 0;
  for (let i = start; i < end; ) {
    const flags = b[i]!;
    if (i + 5 > end || !(mayBeginGrpcWeb(flags) || isStreamEnd(flags))) return -1;
    i += 5 + sizeAt(b, i + 1);
    if (i > end || (isStreamEnd(flags) && i < end)) return -1;
    // Trailers are none.
    if ((flags & END) === 0) count++;
  }
  return count;
}

/** Bits of the frames that hold no message. */
const END = 0x82;

function isStreamEnd(flags: number): boolean {
  return flags === 2 || flags === 3;
}

function sizeAt(b: Uint8Array, at: number): number {
  return b[at]! * 0x1000000 + ((b[at + 1]! << 16) | (b[at + 2]! << 8) | b[at + 3]!);
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
  const several = messagesIn(b, start, end) > 1;
  let n = 0;
  let stopped = end;
  const framed = grpcWebFrames(b, start, end, (from, to) => {
    if (stopped < end) return;
    if (sink.spent) {
      stopped = from;
      return;
    }
    if (several) sink.open(ELEMENT, 0, n++);
    if (isText(b, from, to)) sink.text(from, to);
    else sink.binary(from, to);
    if (several) sink.close();
  });
  return framed ? stopped : start;
}
