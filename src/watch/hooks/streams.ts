import type { Recorder } from '../recorder.ts';
import { option } from './address.ts';
import { type Captured, capture } from './capture.ts';
import { observeCall } from './disguise.ts';
import * as native from './natives.ts';
import { realm } from './realm.ts';
import { hookWebSocketStream } from './websocket-stream.ts';
import { hookWebTransport, pairWritable } from './webtransport.ts';

/** Takes what leaves by a stream. */
export type Send = (captured: Captured) => void;
/** Makes a stream known as one by which something leaves. */
export type Know = (stream: unknown, send: Send) => void;

/**
 * `WebSocketStream` and `WebTransport`, which send by writable streams. The streams are known by the objects
 * that give them; what a writer of such a stream writes is what leaves, and what is piped into one leaves unread: only by
 * standing in the pipe could it be read, which the page would see in its locks, its back-pressure and its timing.
 */
export function hookStreams(recorder: Recorder): void {
  const streams = new native.WeakMapOf<object, Send>();
  const writers = new native.WeakMapOf<object, Send>();
  const know: Know = (stream, send) => {
    if (typeof stream === 'object' && stream !== null) native.mapSet(streams, stream, send);
  };
  const hasSockets = hookWebSocketStream(recorder, know);
  const hasTransports = hookWebTransport(recorder, know);
  if (!hasSockets && !hasTransports) return;

  observeCall(realm.WritableStream.prototype, 'getWriter', (self, _args, writer) => {
    const send = native.mapGet(streams, self);
    if (send) native.mapSet(writers, writer as object, send);
  });
  observeCall(realm.WritableStreamDefaultWriter.prototype, 'write', (self, args) => {
    native.mapGet(writers, self)?.(capture(native.argument(args, 0)));
  });
  function pipe(from: object, into: unknown): void {
    if (typeof into === 'object' && into !== null) native.mapGet(streams, into)?.(capture(from));
  }
  observeCall(realm.ReadableStream.prototype, 'pipeTo', (self, args) => pipe(self, native.argument(args, 0)));
  observeCall(realm.ReadableStream.prototype, 'pipeThrough', (self, args) => {
    const pair = native.argument(args, 0);
    const isPair = pairWritable !== null && native.isBranded(pairWritable, pair);
    pipe(self, isPair ? pairWritable!(pair) : option(pair, 'writable').value);
  });
}
