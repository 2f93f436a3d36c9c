/**
 * HTTP calls described as data: which path means what, and what its query, headers and body carry. Most
 * messengers' calls are JSON or forms, so that an app's decoder is mostly a table of endpoints.
 */
import type { DataTypeMember } from '../model/data-types.ts';
import { parseAddress } from '../model/parse-address.ts';
import type { Payload } from '../model/payload.ts';
import type { Reading } from '../model/reading.ts';
import { Draft, headOf, textOf } from './draft.ts';
import { formParts } from './form.ts';
import { gunzip } from './inflate.ts';
import { isRecord, type Json, parseJson } from './json.ts';
import { type KeyRules, keepKeyed, readKeyed } from './keyed.ts';

export interface Endpoint {
  /** Of the address's path; named groups are parts with a meaning. */
  path: RegExp;
  /** Upper case; any where missing. */
  method?: string;
  kind: string;
  /** What the body must be like, where the path may be anybody's; a call without one is none. */
  holds?: (body: Json) => boolean;
  /** What the call itself says, whatever it carries. */
  says?: readonly DataTypeMember[];
  /** What the named groups of the path are. */
  parts?: Readonly<Record<string, DataTypeMember>>;
  query?: KeyRules;
  body?: KeyRules;
  /** For what a table of keys cannot tell. */
  more?: (draft: Draft, body: Json, at: string) => void;
  /** The body is read by `more` alone: it keeps the fields. */
  own?: true;
}

export interface Api {
  /** Of the reading's kind: `discord`. */
  name: string;
  /** Of the host; any where missing. */
  host?: RegExp;
  endpoints: readonly Endpoint[];
  /** Lower-case header names. */
  headers?: Readonly<Record<string, DataTypeMember | ((draft: Draft, value: string, at: string) => void)>>;
  /** Keys that mean the same in every call's query and body. */
  keys?: KeyRules;
  /** Reads calls to the host whose path is not known too; else those are left to others. */
  open?: boolean;
}

const MAX_UNPACKED = 8_000_000;

export interface Body {
  json: Json;
  at: string;
  encodings: string[];
}

/** A body as one JSON value: JSON, lines of JSON, or a form whose parts become members; gzip undone. */
export function jsonBody(payload: Payload): Body | null {
  let { body } = payload;
  if (!body || body.length === 0) return null;
  const encodings: string[] = [];
  let at = 'body';
  if (body[0] === 0x1f && body[1] === 0x8b) {
    body = gunzip(body, MAX_UNPACKED);
    if (!body) return null;
    encodings.push('gzip');
    at = 'body(gzip)';
  }
  const head = headOf(body, 8);
  if (/^\s*[[{"]/.test(head)) {
    const text = textOf(body);
    if (text === null) return null;
    const json = parseJson(text) ?? jsonLines(text);
    return json === undefined ? null : { json, at, encodings };
  }
  const parts = formParts({ ...payload, body });
  if (!parts) return null;
  const members: Record<string, Json> = {};
  for (const { name, filename, bytes } of parts) {
    const text = filename ? null : textOf(bytes);
    if (name !== '__proto__') members[name] = text ?? { filename, bytes: bytes.length };
  }
  return { json: members, at, encodings };
}

/** Lines of JSON as an array; undefined where one is none. */
export function jsonLines(text: string): Json[] | undefined {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  if (lines.length < 2 || lines.length > 5_000) return undefined;
  const values: Json[] = [];
  for (const line of lines) {
    const value = parseJson(line);
    if (value === undefined) return undefined;
    values.push(value);
  }
  return values;
}

function readHeaders(draft: Draft, api: Api, payload: Payload): void {
  for (const [name, value] of payload.headers) {
    const rule = api.headers && Object.hasOwn(api.headers, name) ? api.headers[name] : undefined;
    if (rule === undefined || value === '') continue;
    const at = `header.${name}`;
    if (typeof rule === 'function') rule(draft, value, at);
    else draft.value(rule, at, name, value, []);
  }
}

/** Finds the endpoint of a call; null where the address is none of the API's. */
export function endpointOf(
  api: Api,
  payload: Payload,
): { url: URL; endpoint: Endpoint | null; match: RegExpExecArray | null } | null {
  if (payload.channel === 'websocket' || payload.channel === 'crypto' || payload.channel === 'worker-bridge')
    return null;
  const url = parseAddress(payload.url);
  if (!url || (api.host && !api.host.test(url.hostname))) return null;
  for (const endpoint of api.endpoints) {
    if (endpoint.method && payload.method && endpoint.method !== payload.method.toUpperCase()) continue;
    const match = endpoint.path.exec(url.pathname);
    if (match && endpoint.holds) {
      const body = jsonBody(payload);
      if (!body || !endpoint.holds(body.json)) continue;
    }
    if (match) return { url, endpoint, match };
  }
  return api.open ? { url, endpoint: null, match: null } : null;
}

interface Rules {
  query: KeyRules;
  body: KeyRules;
}
const merged = new WeakMap<Api | Endpoint, Rules>();

/** The API's keys with the endpoint's own over them; merged once. */
function rulesOf(api: Api, endpoint: Endpoint | null): Rules {
  const owner = endpoint ?? api;
  let rules = merged.get(owner);
  if (!rules) {
    rules = { query: { ...api.keys, ...endpoint?.query }, body: { ...api.keys, ...endpoint?.body } };
    merged.set(owner, rules);
  }
  return rules;
}

/** Reads a call of the API; null for any other request. A body in no readable form is counted as closed. */
export function readCall(api: Api, payload: Payload): Reading | null {
  const found = endpointOf(api, payload);
  if (!found) return null;
  const { url, endpoint, match } = found;
  const rules = rulesOf(api, endpoint);
  const draft = new Draft(payload, `${api.name}/${endpoint?.kind ?? 'call'}`);
  for (const type of endpoint?.says ?? []) draft.note(type, 'url.path', `${endpoint!.kind}: ${type}`);
  for (const [part, value] of Object.entries(match?.groups ?? {})) {
    if (value === undefined) continue;
    draft.field(`url.path.${part}`, '', decode(value));
    const type = endpoint?.parts?.[part];
    if (type) draft.note(type, `url.path.${part}`, `${part}: [${type}]`);
  }
  for (const [name, value] of url.searchParams) {
    keepKeyed(draft, `url.query.${name}`, name, value, rules.query);
  }
  readHeaders(draft, api, payload);
  const body = jsonBody(payload);
  if (body) {
    if (!endpoint?.own) readKeyed(draft, body.json, body.at, rules.body, body.encodings);
    if (endpoint?.more && (isRecord(body.json) || Array.isArray(body.json)))
      endpoint.more(draft, body.json, body.at);
  } else if (payload.body && payload.body.length > 0) draft.closed(payload.body.length);
  return endpoint ? draft.done() : { ...draft.done(), byHost: true };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
