import { type Recorder, type Seen, seen } from '../recorder.ts';
import { absolute, option } from './address.ts';
import { type Captured, capture, NOTHING } from './capture.ts';
import { observeCall, replaceConstructor, standIn } from './disguise.ts';
import * as native from './natives.ts';
import { realm } from './realm.ts';

const ODD: Captured = {
  contentType: '',
  bytes: null,
  read: 'none',
  reason: 'options object is not plain',
  body: null,
  later: null,
};
const USED: Captured = {
  contentType: '',
  bytes: null,
  read: 'none',
  reason: 'the body of a Request object',
  body: null,
  later: null,
};
const headersGet = native.uncurry(realm.Headers.prototype.get);

/** What a Request was made of, so that its body can be told after `fetch` has consumed it. */
const sources = new native.WeakMapOf<object, unknown>();

function bodyOf(init: unknown): Captured | null {
  const { value, odd } = option(init, 'body');
  if (odd) return ODD;
  return value === undefined || value === null ? null : capture(value);
}

function callOf(args: ArrayLike<unknown>): Seen {
  const input = native.argument(args, 0);
  const init = native.argument(args, 1);
  const isRequest = native.isBranded(native.requestUrl, input);
  const method = option(init, 'method').value;
  let captured = bodyOf(init);
  if (!captured && isRequest) {
    const source = native.mapGet(sources, input);
    captured = source !== undefined ? capture(source) : native.requestBody?.(input) ? USED : NOTHING;
  }
  const declared = isRequest ? headersGet(native.requestHeaders(input), 'content-type') : null;
  const verb = typeof method === 'string' ? method : isRequest ? native.requestMethod(input) : 'GET';
  const url = isRequest ? native.requestUrl(input) : absolute(input);
  const sent = seen('fetch', verb, url, captured ?? NOTHING);
  if (declared !== null) sent.contentType = declared;
  return sent;
}

/** `fetch` and `fetchLater` of their owner alone. */
export function hookFetchCalls(recorder: Recorder, owner: object): void {
  const told = (_self: object, args: ArrayLike<unknown>) => recorder.record(callOf(args));
  observeCall(owner, 'fetch', told);
  observeCall(owner, 'fetchLater', told);
}

/** `fetch` and `fetchLater` of their owner, and `Request` so that its body is known. */
export function hookFetch(recorder: Recorder, owner: object = window): void {
  hookFetchCalls(recorder, owner);
  const cache = realm.Cache?.prototype;
  if (cache) {
    observeCall(cache, 'add', (_self, args) => recorder.record(callOf(args)));
    observeCall(cache, 'addAll', (_self, args) => {
      const list = native.argument(args, 0);
      if (!native.isArray(list)) return;
      for (let i = 0; i < list.length; i++) {
        recorder.record(callOf([native.ownValue(list, i)]));
      }
    });
  }

  const make = (target: object) => {
    const proxy = standIn(target, {
      construct(fn, args, newTarget) {
        const request = native.constructFor(fn, args, newTarget);
        try {
          const { value } = option(native.argument(args, 1), 'body');
          const from = native.argument(args, 0);
          const inherited = native.isBranded(native.requestUrl, from)
            ? native.mapGet(sources, from)
            : undefined;
          const source = value ?? inherited;
          if (source !== undefined && source !== null) native.mapSet(sources, request, source);
        } catch {
          // Only the copy is lost; the request itself is made.
        }
        return request;
      },
    });
    return proxy;
  };
  replaceConstructor('Request', make);
  observeCall(realm.Request.prototype, 'clone', (self, _args, result) => {
    const source = native.mapGet(sources, self);
    if (source !== undefined) native.mapSet(sources, result as object, source);
  });
}
