import { frameSeen, type Recorder, seen } from '../recorder.ts';
import { capture, NOTHING } from './capture.ts';
import { closeReason } from './close-reason.ts';
import { observeBefore, observeCall, observeNew } from './disguise.ts';
import * as native from './natives.ts';
import { protocols } from './protocols.ts';
import { home, type Realm, realm } from './realm.ts';

const OPEN = 1;
const url = native.getter<string>(realm.WebSocket.prototype, 'url')!;
const readyState = native.getter<number>(realm.WebSocket.prototype, 'readyState')!;

/**
 * `WebSocket`: the address and subprotocols at opening, every frame sent, the reason given at closing.
 * Both are noted only where the socket was open: what is sent to a closing one never leaves.
 */
export function hookWebSocket(recorder: Recorder, where: Realm = home): void {
  const { prototype } = where.WebSocket;
  observeNew(
    'WebSocket',
    (socket, args) => {
      const opened = seen('websocket', 'GET', url(socket), NOTHING);
      opened.headers = protocols('sec-websocket-protocol', native.argument(args, 1));
      recorder.record(opened);
    },
    where,
  );
  observeCall(prototype, 'send', (self, args) => {
    if (readyState(self) !== OPEN) return;
    recorder.record(frameSeen('websocket', 'SEND', url(self), capture(native.argument(args, 0))));
  });
  observeBefore(
    prototype,
    'close',
    (self, args) => {
      if (args.length < 2 || readyState(self) !== OPEN) return null;
      return closeReason({ value: native.argument(args, 1), odd: false });
    },
    (reason, self) => recorder.record(frameSeen('websocket', 'CLOSE', url(self), reason)),
  );
}
