import { frameSeen, type Recorder, seen } from '../recorder.ts';
import { capture } from './capture.ts';
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
          const opened = seen('websocket', 'GET', url(socket), EMPTY);
          opened.headers = protocols(native.argument(args, 1));
          recorder.record(opened);
        } catch {
          // The request log still sees the handshake.
        }
        return socket;
      },
    }),
  );
  observeCall(prototype, 'send', (self, args) => {
    if (readyState(self) !== OPEN) return;
    recorder.record(frameSeen('websocket', 'SEND', url(self), capture(native.argument(args, 0))));
  });
  observeCall(prototype, 'close', (self, args) => {
    const reason = native.argument(args, 1);
    if (typeof reason !== 'string' || reason === '') return;
    recorder.record(frameSeen('websocket', 'CLOSE', url(self), capture(reason)));
  });
}

/** The subprotocols as a header; left out where reading them would run the page's code again. */
function protocols(value: unknown): readonly string[] | null {
  if (typeof value === 'string') return ['sec-websocket-protocol', value];
  if (!native.isArray(value)) return null;
  const list: unknown[] = value;
  const names: string[] = [];
  for (let i = 0; i < list.length; i++) {
    const name = native.reflect.getOwnPropertyDescriptor(list, i)?.value;
    if (typeof name !== 'string') return null;
    native.push(names, name);
  }
  return ['sec-websocket-protocol', native.join(names, ', ')];
}
