import type { Recorder } from '../recorder.ts';
import { option } from './address.ts';
import { type Captured, capture, unread } from './capture.ts';
import { observeCall } from './disguise.ts';
import * as native from './natives.ts';
import { realm } from './realm.ts';
import { type End, hookStreamEnds, type StreamEnds } from './stream-ends.ts';
import { hookWebSocketStream } from './websocket-stream.ts';
import { hookWebTransport, pairWritable } from './webtransport.ts';

/** Takes what leaves by a stream. */
export type Send = (captured: Captured) => void;
/** Makes a stream known as one by which something leaves; `end` is told of its being given up. */
export type Know = (stream: unknown, send: Send | null, end?: End) => void;

const LENT = unread('a stream, handed on');

/**
 * `WebSocketStream` and `WebTransport`, which send by writable streams. The streams are known by the objects
 * that give them; what a writer of such a stream writes is what leaves, and what is piped into one leaves unread: only by
 * standing in the pipe could it be read, which the page would see in its locks, its back-pressure and its timing. What is
 * given is told of what the page hands to another context: what leaves by such a stream then leaves unread too.
 */
export function hookStreams(recorder: Recorder): (lent: unknown) => void {
  const streams = new native.WeakMapOf<object, Send>();
  const writers = new native.WeakMapOf<object, Send>();
  let ends: StreamEnds | null = null;
  const know: Know = (stream, send, end) => {
    if (typeof stream !== 'object' || stream === null) return;
    if (send) native.mapSet(streams, stream, send);
    if (end) ends?.know(stream, end);
  };
  const hasSockets = hookWebSocketStream(recorder, know);
  const hasTransports = hookWebTransport(recorder, know);
  const sendInto = (into: unknown, captured: Captured) => {
    if (typeof into === 'object' && into !== null) native.mapGet(streams, into)?.(captured);
  };
  const lend = (lent: unknown) => sendInto(lent, LENT);
  if (!hasSockets && !hasTransports) return lend;

  if (hasSockets) ends = hookStreamEnds();
  observeCall(realm.WritableStream.prototype, 'getWriter', (self, _args, writer) => {
    const send = native.mapGet(streams, self);
    if (send) native.mapSet(writers, writer as object, send);
    ends?.passOn(self, writer);
  });
  observeCall(realm.WritableStreamDefaultWriter.prototype, 'write', (self, args) => {
    native.mapGet(writers, self)?.(capture(native.argument(args, 0)));
  });
  const pipe = (from: object, into: unknown) => sendInto(into, capture(from));
  observeCall(realm.ReadableStream.prototype, 'pipeTo', (self, args) => pipe(self, native.argument(args, 0)));
  observeCall(realm.ReadableStream.prototype, 'pipeThrough', (self, args) => {
    const pair = native.argument(args, 0);
    const isPair = pairWritable !== null && native.isBranded(pairWritable, pair);
    pipe(self, isPair ? pairWritable!(pair) : option(pair, 'writable').value);
  });
  return lend;
}
