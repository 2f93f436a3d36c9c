import { frameSeen, type Recorder, seen } from '../recorder.ts';
import { absolute, option } from './address.ts';
import { type Captured, NOTHING } from './capture.ts';
import { closeReason } from './close-reason.ts';
import { observeCall, observeNew } from './disguise.ts';
import * as native from './natives.ts';
import { protocols } from './protocols.ts';
import { home, realm } from './realm.ts';
import type { Know, Send } from './streams.ts';

const ignore = () => undefined;

/**
 * `WebSocketStream`: the address and subprotocols at opening, its stream, and the reason given at closing: to `close`, or by a
 * `WebSocketError` for which one of its two streams is given up (https://websockets.spec.whatwg.org). False where there is
 * none.
 */
export function hookWebSocketStream(recorder: Recorder, know: Know): boolean {
  const classes = home as unknown as Record<string, { prototype: object } | undefined>;
  const prototype = classes.WebSocketStream?.prototype;
  if (!prototype) return false;
  const url = native.getter<string>(prototype, 'url');
  const openedOf = native.getter<Promise<object>>(prototype, 'opened');
  const closedOf = native.getter<Promise<object>>(prototype, 'closed');
  const errorReason = native.getter<string>(
    (realm as unknown as typeof classes).WebSocketError?.prototype,
    'reason',
  );
  /** What a `WebSocketError` gives as its reason; null for anything else. */
  const reasonOf = (error: unknown) =>
    errorReason && native.isBranded(errorReason, error) ? errorReason(error) : null;
  /** Addresses of those that are open. */
  const open = new native.WeakMapOf<object, string>();
  /** Tells once that an open one is closed. */
  const close = (made: object, reason: Captured | null) => {
    const address = native.mapGet(open, made);
    if (!address) return;
    native.mapSet(open, made, '');
    if (reason) recorder.record(frameSeen('websocket', 'CLOSE', address, reason));
  };
  observeNew('WebSocketStream', (made, args) => {
    const address = url ? url(made) : absolute(native.argument(args, 0));
    const opening = seen('websocket', 'GET', address, NOTHING);
    const offered = option(native.argument(args, 1), 'protocols').value;
    opening.headers = protocols('sec-websocket-protocol', offered);
    recorder.record(opening);
    const opened = openedOf?.(made);
    if (opened) {
      const found = (info: object) => {
        native.mapSet(open, made, address);
        const send: Send = (captured, reason) => {
          if (captured) recorder.record(frameSeen('websocket', 'SEND', address, captured));
          else close(made, closeReason({ value: reasonOf(reason) ?? '', odd: false }));
        };
        know(option(info, 'writable').value, send);
        know(option(info, 'readable').value, send);
      };
      native.onSettled(opened, found, ignore);
    }
    const closed = closedOf?.(made);
    const end = () => native.mapSet(open, made, '');
    if (closed) native.onSettled(closed, end, end);
  });
  observeCall(prototype, 'close', (self, args) => {
    const how = native.argument(args, 0);
    const told = reasonOf(how);
    const isOwn = told === null || native.hasOwn(how as object, 'reason');
    close(self, closeReason(isOwn ? option(how, 'reason') : { value: told, odd: false }));
  });
  return true;
}
