/** Slack: JSON frames of its socket, `slack.com/api` calls, and its usage events (`clog`, traces). */
import type { DataTypeMember } from '../../model/data-types.ts';
import { parseAddress } from '../../model/parse-address.ts';
import type { Payload } from '../../model/payload.ts';
import type { Reading } from '../../model/reading.ts';
import { Draft, textOf } from '../draft.ts';
import { isRecord, type Json, member, memberText, parseJson } from '../json.ts';
import { DEVICE_KEYS, type KeyRules, readKeyed } from '../keyed.ts';
import { decodeWire } from '../protobuf.ts';
import { type Api, readCall } from '../rest.ts';

const KEYS: KeyRules = {
  ...DEVICE_KEYS,
  token: 'auth-token',
  userid: 'user-id',
  i18nlocale: 'language',
  teamid: 'group-membership',
  enterpriseid: 'group-membership',
  fp: 'device-identifier',
  xversionts: 'app-version',
  agentversion: 'app-version',
};

const api = (method: string) => new RegExp(`/api/${method}$`);
/** What a conversation's id tells by its first letter: `C` and `G` are channels and groups, `D` is one person. */
const conversationType = (id: unknown): DataTypeMember =>
  /^[CG][A-Z0-9]/.test(String(id)) ? 'group-membership' : 'contact-identifier';

const channel: KeyRules = {
  channel: conversationType,
  channels: conversationType,
  channelid: conversationType,
};

/** What is written, in the form of the composer; a draft may still be empty. */
const noteBlocks = (draft: Draft, body: Json, at: string): void => {
  const blocks = member(body, 'blocks');
  const text = typeof blocks === 'string' ? blocks : JSON.stringify(blocks ?? '');
  if (/"(text|name|url|user_id)"\s*:\s*["{]/.test(text))
    draft.note('message-content', `${at}.blocks`, 'blocks: [message-content]');
};

const usage = (draft: Draft, at: string, events: Json | undefined): void => {
  const names = (Array.isArray(events) ? events : [])
    .map((event) => memberText(event, 'event'))
    .filter(Boolean);
  draft.note('usage-event', at, names.slice(0, 8).join(', ') || 'usage events');
};

const API: Api = {
  name: 'slack',
  host: /(^|\.)slack\.com$/,
  open: true,
  keys: KEYS,
  headers: { authorization: 'auth-token' },
  endpoints: [
    {
      path: /\/clog\/track\/?$/,
      kind: 'clog',
      says: ['usage-event'],
      more: (draft, body, at) =>
        usage(draft, at, Array.isArray(body) ? body : parseJson(memberText(body, 'logs'))),
    },
    {
      path: api('(conversations|im|mpim|channels|groups)\\.mark'),
      kind: 'mark',
      says: ['read-receipt'],
      body: channel,
    },
    { path: api('subscriptions\\.thread\\.mark'), kind: 'mark', says: ['read-receipt'], body: channel },
    {
      path: api('chat\\.(postMessage|update|meMessage|scheduleMessage|command)'),
      kind: 'message',
      says: ['message-metadata'],
      body: { ...channel, text: 'message-content' },
      more: noteBlocks,
    },
    // What is typed is kept on the server before it is sent.
    { path: api('drafts\\.(create|update)'), kind: 'draft', body: channel, more: noteBlocks },
    {
      path: api('(chat\\.delete|pins\\.\\w+|stars\\.\\w+|saved\\.\\w+|reactions\\.\\w+)'),
      kind: 'message-action',
      says: ['message-metadata'],
      body: channel,
    },
    {
      path: api('files\\.(upload|getUploadURL\\w*|completeUpload\\w*)'),
      kind: 'file',
      says: ['attachment'],
      body: { ...channel, filename: 'attachment' },
    },
    { path: api('(presence\\.set|users\\.setPresence)'), kind: 'presence', says: ['presence'] },
    { path: api('users\\.setActive'), kind: 'presence', says: ['presence'] },
    {
      path: api('users\\.profile\\.set'),
      kind: 'profile',
      body: {
        statustext: 'status-text',
        realname: 'name',
        displayname: 'name',
        phone: 'phone-number',
        email: 'email-address',
      },
    },
    { path: api('users\\.setPhoto'), kind: 'profile', says: ['profile-photo'] },
    { path: api('search\\.[\\w.]+'), kind: 'search', body: { query: 'search-query' } },
    // The cache that stands nearer to the person (edgeapi.slack.com).
    { path: /\/cache\/[^/]+\/\w+\/search$/, kind: 'search', body: { query: 'search-query' } },
    {
      path: api('(users\\.(info|profile\\.get|counts|getPresence))'),
      kind: 'user',
      body: { user: 'contact-identifier', users: 'contact-identifier', id: 'contact-identifier' },
    },
    {
      path: api('conversations\\.(open|invite|kick|create|join|leave)'),
      kind: 'conversation',
      body: { ...channel, users: 'contact-identifier', user: 'contact-identifier' },
    },
    { path: api('(conversations|drafts|channels|client)\\.\\w+'), kind: 'conversation', body: channel },
    {
      path: api('(rooms|calls|screenhero|huddles?)\\.[\\w.]+'),
      kind: 'call',
      says: ['call-metadata'],
      body: channel,
    },
    {
      path: api('(push|notifications)\\.[\\w.]+'),
      kind: 'push',
      body: { pushtoken: 'push-token', endpoint: 'push-token' },
    },
    {
      path: api('signin\\.[\\w.]+'),
      kind: 'login',
      body: { email: 'email-address', password: 'auth-token' },
    },
  ],
};

/** What a socket frame of that type says. */
function readFrame(draft: Draft, type: string, frame: Json, at: string): void {
  const conversation = () => {
    const id = memberText(frame, 'channel');
    const type = conversationType(id);
    if (id) draft.note(type, `${at}.channel`, `channel: [${type}]`);
  };
  switch (type) {
    case 'user_typing':
    case 'typing':
      draft.note('typing', at, `type: ${type}`);
      conversation();
      break;
    case 'presence_sub':
    case 'presence_query': {
      const ids = member(frame, 'ids');
      if (Array.isArray(ids) && ids.length > 0)
        draft.note('contact-identifier', `${at}.ids`, `presence of ${ids.length}: [contact-identifier]`);
      break;
    }
    case 'tickle':
    case 'presence_change':
    case 'manual_presence_change':
      draft.note('presence', at, `type: ${type}`);
      break;
    case 'message':
      draft.note('message-metadata', at, `type: ${type}`);
      if (memberText(frame, 'text')) draft.note('message-content', `${at}.text`, 'text: [message-content]');
      conversation();
      break;
    case 'channel_marked':
    case 'im_marked':
      draft.note('read-receipt', at, `type: ${type}`);
      conversation();
      break;
  }
}

function readSocket(payload: Payload): Reading | null {
  const draft = new Draft(payload, 'slack/connect');
  if (!payload.body) {
    for (const [name, value] of parseAddress(payload.url)?.searchParams ?? []) {
      if (name === 'token') draft.note('auth-token', 'url.query.token', 'token: [auth-token]');
      else draft.field(`url.query.${name}`, name, value);
      const version =
        name === 'start_args' ? new URLSearchParams(value.replace(/^\?/, '')).get('agent_version') : null;
      if (version) draft.note('app-version', 'url.query.start_args', `agent_version: ${version}`);
    }
    return draft.done();
  }
  const text = textOf(payload.body);
  const json = text === null ? undefined : parseJson(text);
  const type = memberText(json, 'type');
  if (!isRecord(json) || !type) return null;
  draft.kind = `slack/${type}`;
  readFrame(draft, type, json, 'frame');
  readKeyed(draft, json, 'frame', KEYS);
  return draft.done();
}

/** Spans of performance traces: a protobuf list whose shape is not published, or JSON. */
function readTraces(payload: Payload): Reading {
  const draft = new Draft(payload, 'slack/traces');
  draft.note('usage-event', 'body', 'performance spans');
  const { body } = payload;
  if (!body || body.length === 0) return draft.done();
  const text = body[0] === 0x7b || body[0] === 0x5b ? textOf(body) : null;
  const json = text === null ? undefined : parseJson(text);
  if (json !== undefined) readKeyed(draft, json, 'body', KEYS);
  else if (!readSpans(draft, body, 'body(protobuf)', 0)) draft.closed(body.length);
  return draft.done();
}

/** Texts of a protobuf of unknown shape, as fields under their numbers. */
function readSpans(draft: Draft, bytes: Uint8Array, at: string, depth: number): boolean {
  const fields = depth > 8 ? null : decodeWire(bytes);
  if (!fields || fields.length === 0) return false;
  for (const { number, value } of fields) {
    const place = `${at}.${number}`;
    if (!(value instanceof Uint8Array)) continue;
    const text = textOf(value);
    if (text !== null && /^[\x20-\x7e]+$/.test(text)) draft.field(place, '', text, ['protobuf']);
    else if (!readSpans(draft, value, place, depth + 1)) draft.closed(value.length);
  }
  return true;
}

/** Slack's own decoder. */
export function decode(payload: Payload): Reading | null {
  const { channel: by, url } = payload;
  if (by === 'websocket') return /^wss:\/\/wss-[\w-]+\.slack\.com\//.test(url) ? readSocket(payload) : null;
  if (/^https:\/\/slackb\.com\/traces\//.test(url)) return readTraces(payload);
  const reading = readCall(API, payload);
  if (reading?.kind !== 'slack/clog') return reading;
  // The old client carries its events in the address.
  const logs = parseJson(parseAddress(url)?.searchParams.get('logs') ?? '');
  if (logs === undefined) return reading;
  const draft = new Draft(payload, reading.kind);
  usage(draft, 'url.query.logs(json)', logs);
  readKeyed(draft, logs, 'url.query.logs(json)', KEYS);
  return draft.done();
}
