import { type Recorder, seen } from '../recorder.ts';
import { type Captured, capture } from './capture.ts';
import { keepListening } from './listeners.ts';
import { messageText } from './message-text.ts';
import * as native from './natives.ts';

/**
 * What a frame is told by `postMessage` from another origin. The sender's call cannot be seen (a window of
 * another origin has functions of its own), so the receiving frame is listened to.
 */
export function hookMessages(recorder: Recorder): void {
  if (window === window.top) return;
  const { prototype } = MessageEvent;
  const origin = native.getter<string>(prototype, 'origin')!;
  const data = native.getter<unknown>(prototype, 'data')!;
  const source = native.getter<unknown>(prototype, 'source')!;
  const { top } = window;
  const here = location.origin;
  const { href } = location;
  keepListening(
    'message',
    (event) => {
      try {
        if (!event.isTrusted) return;
        const from = origin(event);
        if (from === here || from === '') return;
        const captured = capturedOf(data(event));
        const context = source(event) === top ? 'page' : 'frame';
        if (!captured) return;
        const told = seen('other', 'MESSAGE', href, captured);
        told.context = context;
        recorder.record(told);
      } catch {
        // Not ours to fail.
      }
    },
    true,
  );
}

function capturedOf(message: unknown): Captured | null {
  if (typeof message === 'string') return capture(message);
  const body = messageText(message);
  if (body === null) return null;
  return { contentType: 'application/json', bytes: body.length, read: 'full', reason: '', body, later: null };
}
