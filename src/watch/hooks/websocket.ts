import type { Recorder } from '../recorder.ts';
import { type Captured, capture } from './capture.ts';
import { observeCall, standIn } from './disguise.ts';
import { replaceConstructor } from './fetch.ts';
import * as native from './natives.ts';

const EMPTY = capture(null);
const OPEN = 1;

/**
 * `WebSocket`: the address and subprotocols at opening, every frame sent, the reason given at closing.
 * A frame is counted only when the socket was open: one sent to a closing socket never leaves.
 */
export function hookWebSocket(recorder: Recorder): void {
  const { prototype } = WebSocket;
  const url = native.getter<string>(prototype, 'url')!;
  const readyState = native.getter<number>(prototype, 'readyState')!;

  replaceConstructor('WebSocket', (target) =>
    standIn(target, {
      construct(fn, args, newTarget) {
        const socket = native.reflect.construct(fn, args, newTarget as never) as object;
        try {
          recorder.record({
            channel: 'websocket',
            method: 'GET',
            url: url(socket),
            headers: args[1] === undefined ? undefined : ['sec-websocket-protocol', protocols(args[1])],
            captured: EMPTY,
          });
        } catch {
          // The request log still sees the handshake.
        }
        return socket;
      },
    }),
  );
  observeCall(prototype, 'send', (self, args) => {
    if (readyState(self) !== OPEN) return;
    recorder.record({
      channel: 'websocket',
      method: 'SEND',
      url: url(self),
      captured: capture(args[0]),
      frame: true,
    });
  });
  observeCall(prototype, 'close', (self, args) => {
    if (typeof args[1] !== 'string' || args[1] === '') return;
    const captured: Captured = capture(args[1]);
    recorder.record({ channel: 'websocket', method: 'CLOSE', url: url(self), captured, frame: true });
  });
}

function protocols(value: unknown): string {
  return native.isArray(value) ? native.join(value, ', ') : native.StringOf(value);
}
