import type { Channel } from '../../model/vocabulary.ts';
import { frameSeen, type Recorder, seen } from '../recorder.ts';
import { capture } from './capture.ts';
import { observeCall, replaceConstructor, standIn } from './disguise.ts';
import * as native from './natives.ts';

const EMPTY = capture(null);

interface Sending {
  channel: Channel;
  url: string;
}

const prototypeOf = Object.getPrototypeOf as (value: object) => object;
const ignore = () => undefined;

/**
 * `WebSocketStream` and `WebTransport`, which send by writable streams. The streams are known by the objects
 * that give them; what a writer of such a stream writes is what leaves.
 */
export function hookStreams(recorder: Recorder): void {
  const streams = new native.WeakMapOf<object, Sending>();
  const writers = new native.WeakMapOf<object, Sending>();
  const sessions = new native.WeakMapOf<object, Sending>();
  const classes = globalThis as unknown as Record<string, { prototype: object } | undefined>;

  function know(stream: unknown, sending: Sending): void {
    if (typeof stream === 'object' && stream !== null) native.mapSet(streams, stream, sending);
  }

  function hookConstructor(
    name: string,
    channel: Channel,
    method: string,
    begun: (made: object, sending: Sending, prototype: object) => void,
  ): boolean {
    const prototype = classes[name]?.prototype;
    if (!prototype) return false;
    const url = native.getter<string>(prototype, 'url');
    replaceConstructor(name, (target) =>
      standIn(target, {
        construct(fn, args, newTarget) {
          const made = native.constructFor(fn, args, newTarget);
          try {
            const address = url ? url(made) : native.textOf(native.argument(args, 0));
            const sending = { channel, url: address ?? '' };
            recorder.record(seen(sending.channel, method, sending.url, EMPTY));
            begun(made, sending, prototype);
          } catch {
            // The request log still sees the opening.
          }
          return made;
        },
      }),
    );
    return true;
  }

  const hasStreams = hookConstructor('WebSocketStream', 'websocket', 'GET', (made, sending, prototype) => {
    const opened = native.getter<Promise<object>>(prototype, 'opened')?.(made);
    if (opened) native.onPageSettled(opened, (open) => know(own(open, 'writable'), sending), ignore);
  });
  const hasTransport = hookConstructor(
    'WebTransport',
    'webtransport',
    'CONNECT',
    (made, sending, prototype) => {
      native.mapSet(sessions, made, sending);
      const datagrams = native.getter<object>(prototype, 'datagrams')?.(made);
      if (datagrams) know(inherited(datagrams, 'writable'), sending);
    },
  );
  if (!hasStreams && !hasTransport) return;

  for (const [name, part] of [
    ['createUnidirectionalStream', null],
    ['createBidirectionalStream', 'writable'],
  ] as const) {
    const prototype = classes.WebTransport?.prototype;
    if (!prototype) break;
    observeCall(prototype, name, (self, _args, made) => {
      const sending = native.mapGet(sessions, self);
      const found = (stream: object) => know(part === null ? stream : inherited(stream, part), sending!);
      if (sending) native.onPageSettled(made as Promise<object>, found, ignore);
    });
  }
  observeCall(WritableStream.prototype, 'getWriter', (self, _args, writer) => {
    const sending = native.mapGet(streams, self);
    if (sending) native.mapSet(writers, writer as object, sending);
  });
  observeCall(WritableStreamDefaultWriter.prototype, 'write', (self, args) => {
    const sending = native.mapGet(writers, self);
    if (!sending) return;
    const captured = capture(native.argument(args, 0));
    recorder.record(frameSeen(sending.channel, 'SEND', sending.url, captured));
  });
}

function own(value: object, name: string): unknown {
  return native.reflect.getOwnPropertyDescriptor(value, name)?.value;
}

function inherited(value: object, name: string): unknown {
  return native.getter<object>(prototypeOf(value), name)?.(value);
}
