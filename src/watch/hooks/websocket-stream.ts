import { frameSeen, type Recorder, seen } from '../recorder.ts';
import { absolute, option } from './address.ts';
import { NOTHING } from './capture.ts';
import { closeReason } from './close-reason.ts';
import { observeCall, replaceConstructor, standIn } from './disguise.ts';
import * as native from './natives.ts';
import { protocols } from './protocols.ts';
import { home } from './realm.ts';
import type { Know } from './streams.ts';

const ignore = () => undefined;

/**
 * `WebSocketStream`: the address and subprotocols at opening, its stream, and the reason given at closing. False where
 * there is none.
 */
export function hookWebSocketStream(recorder: Recorder, know: Know): boolean {
  const classes = home as unknown as Record<string, { prototype: object } | undefined>;
  const prototype = classes.WebSocketStream?.prototype;
  if (!prototype) return false;
  const url = native.getter<string>(prototype, 'url');
  const openedOf = native.getter<Promise<object>>(prototype, 'opened');
  const closedOf = native.getter<Promise<object>>(prototype, 'closed');
  /** Addresses of those that are open. */
  const open = new native.WeakMapOf<object, string>();
  replaceConstructor('WebSocketStream', (target) =>
    standIn(target, {
      construct(fn, args, newTarget) {
        const made = native.constructFor(fn, args, newTarget);
        try {
          const address = url ? url(made) : absolute(native.argument(args, 0));
          const opening = seen('websocket', 'GET', address, NOTHING);
          const offered = option(native.argument(args, 1), 'protocols').value;
          opening.headers = protocols('sec-websocket-protocol', offered);
          recorder.record(opening);
          const opened = openedOf?.(made);
          if (opened) {
            const found = (info: object) => {
              native.mapSet(open, made, address);
              know(option(info, 'writable').value, (captured) =>
                recorder.record(frameSeen('websocket', 'SEND', address, captured)),
              );
            };
            native.onSettled(opened, found, ignore);
          }
          const closed = closedOf?.(made);
          const end = () => native.mapSet(open, made, '');
          if (closed) native.onSettled(closed, end, end);
        } catch {
          // The request log still sees the opening.
        }
        return made;
      },
    }),
  );
  observeCall(prototype, 'close', (self, args) => {
    const address = native.mapGet(open, self);
    if (!address) return;
    native.mapSet(open, self, '');
    const reason = closeReason(option(native.argument(args, 0), 'reason'));
    if (reason) recorder.record(frameSeen('websocket', 'CLOSE', address, reason));
  });
  return true;
}
