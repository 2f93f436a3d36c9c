import { type Recorder, seen } from '../recorder.ts';
import { absolute } from './address.ts';
import { capture } from './capture.ts';
import { observeBefore, observeCall } from './disguise.ts';
import * as native from './natives.ts';
import { home, type Realm } from './realm.ts';

interface Opened {
  method: string;
  url: string;
  contentType: string;
}

/** `XMLHttpRequest`: what `open` and `setRequestHeader` were told, and what `send` sent. */
export function hookXhr(recorder: Recorder, where: Realm = home): void {
  const opened = new native.WeakMapOf<object, Opened | undefined>();
  const { prototype } = where.XMLHttpRequest;
  // Both before the native: while it runs the page hears events, and may send, write into the body or open the request anew.
  observeBefore(
    prototype,
    'open',
    (self, args) => {
      const before = native.mapGet(opened, self);
      const method = native.textOf(native.argument(args, 0)) ?? '';
      native.mapSet(opened, self, { method, url: absolute(native.argument(args, 1)), contentType: '' });
      return { before };
    },
    () => undefined,
    ({ before }, self) => native.mapSet(opened, self, before),
  );
  observeCall(prototype, 'setRequestHeader', (self, args) => {
    const state = native.mapGet(opened, self);
    const name = state && native.argument(args, 0);
    if (state && typeof name === 'string' && native.lower(name) === 'content-type') {
      state.contentType = native.textOf(native.argument(args, 1)) ?? '';
    }
  });
  observeBefore(
    prototype,
    'send',
    (self, args) => {
      const state = native.mapGet(opened, self);
      if (!state) return null;
      // With these methods no body is sent, whatever is given (XMLHttpRequest standard, `send`).
      const verb = native.lower(state.method);
      const isBodiless = verb === 'get' || verb === 'head';
      const captured = capture(isBodiless ? null : native.argument(args, 0));
      const sent = seen('xhr', state.method, state.url, captured);
      if (state.contentType !== '') sent.contentType = state.contentType;
      return sent;
    },
    (sent) => recorder.record(sent),
  );
}
