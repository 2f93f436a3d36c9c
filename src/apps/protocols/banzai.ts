/**
 * Banzai and Falco, the batched usage events of Facebook, Instagram and WhatsApp's page: a form or JSON with
 * `posts`, an array (often as text) of `[name, event, time, …]`, and the page's own parameters beside it.
 */
import { resolveHost } from '../../entities/resolve.ts';
import type { DataTypeMember } from '../../model/data-types.ts';
import { parseAddress } from '../../model/parse-address.ts';
import type { Payload } from '../../model/payload.ts';
import type { Reading } from '../../model/reading.ts';
import { Draft, textOf } from '../draft.ts';
import { type FormPart, formParts } from '../form.ts';
import { isRecord, type Json, parseJson } from '../json.ts';
import { DEVICE_KEYS, readKeyed } from '../keyed.ts';

const PATH = /^\/(?:ajax\/(?:bz|bnzai)|a\/(?:bz|fl)|logging_client_events)\/?$/;

const PARAMETERS: Readonly<Record<string, DataTypeMember>> = {
  __user: 'user-id',
  user: 'user-id',
  __a_id: 'user-id',
  av: 'user-id',
  fb_dtsg: 'auth-token',
  lsd: 'auth-token',
  jazoest: 'auth-token',
  dpr: 'screen',
  __ccg: 'connection',
  __rev: 'app-version',
  __spin_r: 'app-version',
  device_id: 'device-identifier',
  webSessionId: 'session-timing',
  __s: 'session-timing',
  __hsi: 'session-timing',
};

const EVENT_KEYS = { ...DEVICE_KEYS, d: 'device-identifier', uri: 'page-url', url: 'page-url' } as const;

function readParameter(draft: Draft, name: string, value: string, at: string): void {
  const type = Object.hasOwn(PARAMETERS, name) ? PARAMETERS[name] : undefined;
  draft.field(at, type ? '' : name, value);
  if (!type || value === '' || (type === 'user-id' && value === '0')) return;
  draft.note(type, at, `${name}: ${type === 'auth-token' || type === 'user-id' ? `[${type}]` : value}`);
}

/** Events stand in `posts`, some clients name it `q` or send the array alone. */
function readEvents(draft: Draft, json: Json | undefined, at: string): void {
  if (json === undefined) return;
  const names = new Set<string>();
  for (const post of Array.isArray(json) ? (json as Json[]) : []) {
    const name = Array.isArray(post) ? post[0] : isRecord(post) ? (post.name ?? post.event) : undefined;
    if (typeof name === 'string') names.add(name);
  }
  draft.note('usage-event', at, [...names].slice(0, 8).join(', ') || 'batched events');
  readKeyed(draft, json, at, EVENT_KEYS);
}

function readPart(draft: Draft, { name, bytes }: FormPart): void {
  const text = textOf(bytes);
  if (text === null) draft.closed(bytes.length);
  else if (name === 'posts' || name === 'q' || name === 'message')
    readEvents(draft, parseJson(text), `body.${name}(json)`);
  else readParameter(draft, name, text, `body.${name}`);
}

/** True where there are events in it: an array, alone or as `posts`, in a form as text. */
function holdsEvents(json: Json | undefined, parts: readonly FormPart[] | null): boolean {
  const inForm = (parts ?? []).flatMap(({ name, bytes }) => (name === 'posts' ? [textOf(bytes) ?? ''] : []));
  const posts: (Json | undefined)[] = [isRecord(json) ? json.posts : json, ...inForm];
  return posts.some((value) => Array.isArray(typeof value === 'string' ? parseJson(value) : value));
}

/** A Banzai or Falco upload, known by its path and, on a host that is not Meta's, by its events; null for anything else. */
export function decodeBanzai(payload: Payload): Reading | null {
  const url = parseAddress(payload.url);
  if (!url) return null;
  if (!PATH.test(url.pathname) || payload.channel === 'websocket') return null;
  const { body } = payload;
  const text = body && textOf(body);
  const json = text ? parseJson(text) : undefined;
  const parts = json === undefined ? formParts(payload) : null;
  // On other hosts such short paths may be anybody's.
  if (resolveHost(url.hostname).family !== 'Meta' && !holdsEvents(json, parts)) return null;
  const draft = new Draft(payload, 'banzai/events');
  for (const [name, value] of url.searchParams) readParameter(draft, name, value, `url.query.${name}`);
  if (body && body.length > 0) {
    if (isRecord(json)) {
      for (const [name, value] of Object.entries(json)) {
        if (name === 'posts')
          readEvents(draft, typeof value === 'string' ? parseJson(value) : value, 'body.posts');
        else if (typeof value === 'string' || typeof value === 'number') {
          readParameter(draft, name, String(value), `body.${name}`);
        }
      }
    } else if (json !== undefined) readEvents(draft, json, 'body');
    else if (parts) for (const part of parts) readPart(draft, part);
    else draft.closed(body.length);
    draft.note('usage-event', 'body', 'batched events');
  }
  return draft.done();
}
