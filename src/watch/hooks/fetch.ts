import { type Recorder, type Seen, seen } from '../recorder.ts';
import { absolute, option } from './address.ts';
import { type Captured, capture, NOTHING, unread } from './capture.ts';
import { observeCall, observeNew } from './disguise.ts';
import * as native from './natives.ts';
import { realm } from './realm.ts';

const ODD = unread('options object is not plain');
const USED = unread('the body of a Request object');
const headersGet = native.uncurry(realm.Headers.prototype.get);

/** The body that a Request took when it was made: what that was made of may be another thing by the time it is sent. */
const bodies = new native.WeakMapOf<object, Captured>();

const isRequest = (value: unknown): value is object => native.isBranded(native.requestUrl, value);

function bodyOf(init: unknown): Captured | null {
  const { value, odd } = option(init, 'body');
  if (odd) return isRequest(init) ? bodyOfRequest(init) : ODD;
  return value === undefined || value === null ? null : capture(value);
}

function bodyOfRequest(request: object): Captured | null {
  const taken = native.mapGet(bodies, request);
  if (taken !== undefined) return taken;
  return native.requestBody?.(request) ? USED : null;
}

/** Null where only the page's own code could tell. */
function methodOf(made: object | null, init: unknown): string | null {
  const { value, odd } = option(init, 'method');
  if (odd) return isRequest(init) ? native.requestMethod(init) : null;
  if (value !== undefined) return native.textOf(value);
  return made ? native.requestMethod(made) : 'GET';
}

/** Null where its method cannot be told: the request log alone counts that call. */
function callOf(args: ArrayLike<unknown>): Seen | null {
  const input = native.argument(args, 0);
  const init = native.argument(args, 1);
  const made = isRequest(input) ? input : null;
  const method = methodOf(made, init);
  if (method === null) return null;
  const captured = bodyOf(init) ?? (made && bodyOfRequest(made));
  const declared = made ? headersGet(native.requestHeaders(made), 'content-type') : null;
  const url = made ? native.requestUrl(made) : absolute(input);
  const sent = seen('fetch', method, url, captured ?? NOTHING);
  if (declared !== null) sent.contentType = declared;
  return sent;
}

/** Tells the call, with such headers as tell what it was. */
function note(recorder: Recorder, args: ArrayLike<unknown>, headers: Seen['headers'] = null): void {
  const call = callOf(args);
  if (call) {
    call.headers = headers;
    recorder.record(call);
  }
}

/** `fetch` and `fetchLater` of their owner alone. */
export function hookFetchCalls(recorder: Recorder, owner: object): void {
  const told = (_self: object, args: ArrayLike<unknown>) => note(recorder, args);
  observeCall(owner, 'fetch', told);
  // A header without a name tells that it is to be sent later.
  observeCall(owner, 'fetchLater', (_self, args) => note(recorder, args, ['', '']));
}

/** `fetch` and `fetchLater` of their owner, and `Request` so that its body is known. */
export function hookFetch(recorder: Recorder, owner: object = window): void {
  hookFetchCalls(recorder, owner);
  const cache = realm.Cache?.prototype;
  if (cache) {
    observeCall(cache, 'add', (_self, args) => note(recorder, [native.argument(args, 0)]));
    observeCall(cache, 'addAll', (_self, args) => {
      const list = native.argument(args, 0);
      if (!native.isArray(list)) return;
      for (let i = 0; i < list.length; i++) {
        note(recorder, [native.ownValue(list, i)]);
      }
    });
  }

  observeNew('Request', (request, args) => {
    const init = native.argument(args, 1);
    const from = native.argument(args, 0);
    const { value, odd } = option(init, 'body');
    // A Request can be the options of another, and gives it its body.
    const other = odd ? init : from;
    const given = value === undefined || value === null ? null : capture(value);
    const taken = given ?? (isRequest(other) ? native.mapGet(bodies, other) : undefined);
    if (taken !== undefined) native.mapSet(bodies, request, taken);
  });
  observeCall(realm.Request.prototype, 'clone', (self, _args, result) => {
    const taken = native.mapGet(bodies, self);
    if (taken !== undefined) native.mapSet(bodies, result as object, taken);
  });
}
