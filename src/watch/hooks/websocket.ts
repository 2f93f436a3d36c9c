import type { Recorder } from '../recorder.ts';
import { type Captured, capture } from './capture.ts';
import { observeCall, replaceConstructor, standIn } from './disguise.ts';
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
        const socket = native.constructFor(fn, args, newTarget);
        try {
          recorder.record({
            channel: 'websocket',
            method: 'GET',
            url: url(socket),
            headers: protocols(native.argument(args, 1)),
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
      captured: capture(native.argument(args, 0)),
      frame: true,
    });
  });
  observeCall(prototype, 'close', (self, args) => {
    const reason = native.argument(args, 1);
    if (typeof reason !== 'string' || reason === '') return;
    const captured: Captured = capture(reason);
    recorder.record({ channel: 'websocket', method: 'CLOSE', url: url(self), captured, frame: true });
  });
}

/** The subprotocols as a header; left out where reading them would run the page's code again. */
function protocols(value: unknown): readonly string[] | undefined {
  if (typeof value === 'string') return ['sec-websocket-protocol', value];
  if (!native.isArray(value)) return undefined;
  const list: unknown[] = value;
  const names: string[] = [];
  for (let i = 0; i < list.length; i++) {
    const name = native.reflect.getOwnPropertyDescriptor(list, i)?.value;
    if (typeof name !== 'string') return undefined;
    native.push(names, name);
  }
  return ['sec-websocket-protocol', native.join(names, ', ')];
}
