import { type Recorder, seen } from '../recorder.ts';
import { type Captured, capture, unread } from './capture.ts';
import { observeCall } from './disguise.ts';
import { keepListening } from './listeners.ts';
import { messageText, NOT_WHOLE } from './message-text.ts';
import * as native from './natives.ts';
import { realm } from './realm.ts';

/**
 * What a frame is told by `postMessage` from another origin. The sender's call cannot be seen (a window of
 * another origin has functions of its own), so the receiving frame is listened to, and so is each port that it is sent.
 * What a page tells by a port that another origin sent it is seen as it is posted.
 */
export function hookMessages(recorder: Recorder): void {
  const { prototype } = realm.MessageEvent;
  const origin = native.getter<string>(prototype, 'origin')!;
  const data = native.getter<unknown>(prototype, 'data')!;
  const source = native.getter<unknown>(prototype, 'source')!;
  const ports = native.getter<readonly MessagePort[]>(prototype, 'ports')!;
  const { top } = window;
  const isFrame = window !== top;
  const here = location.origin;
  const { href } = location;
  /** Ports that another origin sent, with that origin. */
  const lent = new native.WeakMapOf<object, string>();

  function told(message: unknown, url: string, context: 'page' | 'frame'): void {
    const one = seen('other', 'MESSAGE', url, capturedOf(message));
    one.context = context;
    recorder.record(one);
  }

  observeCall(realm.MessagePort.prototype, 'postMessage', (self, args) => {
    const to = native.mapGet(lent, self);
    if (to !== undefined) told(native.argument(args, 0), `${to}/`, isFrame ? 'frame' : 'page');
  });

  keepListening(
    'message',
    (event) => {
      try {
        if (!event.isTrusted) return;
        const from = origin(event);
        if (from === here || from === '') return;
        const context = source(event) === top ? 'page' : 'frame';
        const sent = ports(event);
        for (let i = 0; i < sent.length; i++) {
          const port = sent[i]!;
          if (isFrame) {
            native.listen(port, 'message', (next) => {
              if (next.isTrusted) told(data(next), href, context);
            });
          }
          if (from !== 'null') native.mapSet(lent, port, from);
        }
        if (isFrame) told(data(event), href, context);
      } catch {
        // Not ours to fail.
      }
    },
    true,
  );
}

const TOO_LARGE = unread('a message larger than is written out');

function capturedOf(message: unknown): Captured {
  if (typeof message !== 'object' || message === null) return capture(message);
  const written = messageText(message);
  if (written === null) return TOO_LARGE;
  const captured = capture(written.text);
  captured.contentType = 'application/json';
  if (!written.isWhole && captured.read === 'full') {
    captured.read = 'partial';
    captured.reason = NOT_WHOLE;
  }
  return captured;
}
