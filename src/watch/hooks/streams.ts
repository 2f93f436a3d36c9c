import type { Recorder } from '../recorder.ts';
import { option } from './address.ts';
import { type Captured, capture, unread } from './capture.ts';
import { observeCall } from './disguise.ts';
import * as native from './natives.ts';
import { realm } from './realm.ts';
import { hookWebSocketStream } from './websocket-stream.ts';
import { hookWebTransport, pairWritable } from './webtransport.ts';

/** Takes what leaves by a stream; null when the page gives the stream up, and its reason. */
export type Send = (captured: Captured | null, reason?: unknown) => void;
/** Makes a stream known as one by which something leaves. */
export type Know = (stream: unknown, send: Send) => void;

const LENT = unread('a stream, handed on');

/**
 * `WebSocketStream` and `WebTransport`, which send by writable streams. The streams are known by the objects
 * that give them; what a writer of such a stream writes is what leaves, and what is piped into one leaves unread: only by
 * standing in the pipe could it be read, which the page would see in its locks, its back-pressure and its timing. What is
 * given is told of what the page hands to another context: what leaves by such a stream then leaves unread too.
 */
export function hookStreams(recorder: Recorder): (lent: unknown) => void {
  /** Of streams, and of their writers and readers. */
  const sends = new native.WeakMapOf<object, Send>();
  const know: Know = (stream, send) => {
    if (typeof stream === 'object' && stream !== null) native.mapSet(sends, stream, send);
  };
  const hasSockets = hookWebSocketStream(recorder, know);
  const hasTransports = hookWebTransport(recorder, know);
  const sendInto = (into: unknown, captured: Captured) => {
    if (typeof into === 'object' && into !== null) native.mapGet(sends, into)?.(captured);
  };
  const lend = (lent: unknown) => sendInto(lent, LENT);
  if (!hasSockets && !hasTransports) return lend;

  const { WritableStream, ReadableStream } = realm;
  const writer = realm.WritableStreamDefaultWriter.prototype;
  const passOn = (self: object, _args: unknown, hand: unknown) => {
    const send = native.mapGet(sends, self);
    if (send) know(hand, send);
  };
  observeCall(WritableStream.prototype, 'getWriter', passOn);
  observeCall(writer, 'write', (self, args) => {
    native.mapGet(sends, self)?.(capture(native.argument(args, 0)));
  });
  const pipe = (from: object, into: unknown) => sendInto(into, capture(from));
  observeCall(ReadableStream.prototype, 'pipeTo', (self, args) => pipe(self, native.argument(args, 0)));
  observeCall(ReadableStream.prototype, 'pipeThrough', (self, args) => {
    const pair = native.argument(args, 0);
    const isPair = pairWritable !== null && native.isBranded(pairWritable, pair);
    pipe(self, isPair ? pairWritable!(pair) : option(pair, 'writable').value);
  });
  if (!hasSockets) return lend;

  /** `refused` is true or throws where the call was: of a locked stream, or by a writer that has let go of its own. */
  const giveUp = (owner: object, name: string, refused?: (self: object) => unknown) =>
    observeCall(owner, name, (self, args) => {
      const send = native.mapGet(sends, self);
      if (send && refused?.(self) !== true) send(null, native.argument(args, 0));
    });
  observeCall(ReadableStream.prototype, 'getReader', passOn);
  giveUp(WritableStream.prototype, 'abort', native.getter(WritableStream.prototype, 'locked')!);
  giveUp(ReadableStream.prototype, 'cancel', native.getter(ReadableStream.prototype, 'locked')!);
  giveUp(writer, 'abort', native.getter(writer, 'desiredSize')!);
  giveUp(realm.ReadableStreamDefaultReader.prototype, 'cancel');
  return lend;
}
