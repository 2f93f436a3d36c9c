/**
 * The Matrix client-server API (spec.matrix.org, v1.x) on any homeserver, and the identity service's lookup.
 * Content of encrypted rooms is `m.room.encrypted` and stays closed.
 */
import type { Payload } from '../../model/payload.ts';
import type { Reading } from '../../model/reading.ts';
import type { Draft } from '../draft.ts';
import { isRecord, type Json, member, memberText } from '../json.ts';
import { DEVICE_KEYS, type KeyRules } from '../keyed.ts';
import { type Api, readCall } from '../rest.ts';

const V = '/_matrix/client/(?:api/v1|r0|v\\d+|unstable(?:/[\\w.]+)?)';
const ROOM = '/rooms/(?<room>[^/]+)';
const path = (rest: string) => new RegExp(`${V}${rest}$`);
const room = { room: 'group-membership' } as const;
const roomAndSelf = { room: 'group-membership', user: 'user-id' } as const;

/** Where an event says where one is: once in a message (r0), or as one's beacon moves (MSC3488, MSC3672). */
const PLACES = ['geo_uri', 'm.location', 'org.matrix.msc3488.location'];
/** Where it holds its text: a message's, or a poll's (MSC1767). */
const TEXTS = ['body', 'm.text', 'org.matrix.msc1767.text'];

/** An event that is sent: encrypted, a message, a call signal, a reaction or other. */
function readEvent(draft: Draft, body: Json, at: string, type: string): void {
  if (type === 'm.room.encrypted') {
    draft.closed(memberText(body, 'ciphertext').length);
    if (memberText(body, 'device_id'))
      draft.note('device-identifier', `${at}.device_id`, `device_id: ${memberText(body, 'device_id')}`);
    return;
  }
  if (/^(m|org\.matrix\.[\w.]+)\.?call\./.test(type) || type.startsWith('m.call.')) {
    draft.note('call-metadata', at, `event ${type}`);
    return;
  }
  const kind = memberText(body, 'msgtype');
  const place = PLACES.find((name) =>
    /^geo:/.test(memberText(member(body, name), 'uri') || memberText(body, name)),
  );
  if (kind === 'm.location' || place)
    draft.note('precise-location', `${at}.${place ?? 'geo_uri'}`, `${place ?? kind} (a place)`);
  if (/^m\.(image|file|audio|video)$/.test(kind) || type === 'm.sticker')
    draft.note('attachment', `${at}.url`, `${kind || type}: [attachment]`);
  for (const name of TEXTS) {
    const text = member(body, name);
    if (Array.isArray(text) ? text.length > 0 : memberText(body, name))
      draft.note('message-content', `${at}.${name}`, `${name}: [message-content]`);
  }
  const relation = member(body, 'm.relates_to');
  if (type === 'm.reaction' && memberText(relation, 'key'))
    draft.note('message-content', `${at}.key`, 'reaction: [message-content]');
}

const say = (type: Parameters<Draft['note']>[0], name: string) => (draft: Draft, body: Json, at: string) => {
  const value = member(body, name);
  if (isRecord(value) ? Object.keys(value).length > 0 : Array.isArray(value) && value.length > 0) {
    draft.note(type, `${at}.${name}`, `${name}: [${type}]`);
  }
};

const KEYS: KeyRules = { ...DEVICE_KEYS, accesstoken: 'auth-token', refreshtoken: 'auth-token' };
const LOGIN: KeyRules = {
  password: 'auth-token',
  token: 'auth-token',
  user: 'username',
  username: 'username',
  address: 'email-address',
  initialdevicedisplayname: 'browser',
  country: 'coarse-location',
  phonenumber: 'phone-number',
  email: 'email-address',
};

const API: Api = {
  name: 'matrix',
  keys: KEYS,
  headers: { authorization: 'auth-token' },
  endpoints: [
    { path: path(`${ROOM}/typing/(?<user>[^/]+)`), kind: 'typing', says: ['typing'], parts: roomAndSelf },
    {
      path: path(`${ROOM}/receipt/(?<receipt>[\\w.]+)/[^/]+`),
      kind: 'receipt',
      says: ['read-receipt'],
      parts: room,
    },
    { path: path(`${ROOM}/read_markers`), kind: 'read-markers', says: ['read-receipt'], parts: room },
    {
      path: path('/presence/(?<user>[^/]+)/status'),
      method: 'PUT',
      kind: 'presence',
      says: ['presence'],
      parts: { user: 'user-id' },
      body: { statusmsg: 'status-text' },
    },
    {
      path: path('/presence/(?<user>[^/]+)/status'),
      kind: 'presence-of',
      parts: { user: 'contact-identifier' },
    },
    {
      path: path(`${ROOM}/send/m\\.reaction/[^/]+`),
      kind: 'react',
      says: ['message-metadata'],
      parts: room,
      more: (draft, body, at) => readEvent(draft, body, at, 'm.reaction'),
    },
    {
      path: path(`${ROOM}/send/m\\.room\\.encrypted/[^/]+`),
      kind: 'encrypted',
      says: ['message-metadata'],
      parts: room,
      more: (draft, body, at) => readEvent(draft, body, at, 'm.room.encrypted'),
    },
    {
      path: path(`${ROOM}/send/m\\.call\\.[\\w.]+/[^/]+`),
      kind: 'call',
      says: ['call-metadata'],
      parts: room,
    },
    {
      path: path(`${ROOM}/send/(?<event>[^/]+)/[^/]+`),
      kind: 'message',
      says: ['message-metadata'],
      parts: room,
      more: (draft, body, at) => readEvent(draft, body, at, 'm.room.message'),
    },
    { path: path(`${ROOM}/redact/.+`), kind: 'redact', says: ['message-metadata'], parts: room },
    {
      path: path(`${ROOM}/(join|leave|invite|kick|ban|unban|forget)`),
      kind: 'membership',
      parts: room,
      body: { userid: 'contact-identifier', address: 'contact-identifier' },
    },
    { path: path('/join/(?<room>[^/]+)'), kind: 'membership', parts: room },
    {
      path: path('/createRoom'),
      kind: 'create-room',
      says: ['group-membership'],
      body: { invite: 'contact-identifier' },
    },
    { path: path('/keys/upload.*'), kind: 'keys', says: ['public-key'] },
    { path: path('/keys/(device_signing|signatures)/upload'), kind: 'keys', says: ['public-key'] },
    {
      path: path('/keys/(query|claim)'),
      kind: 'keys-of',
      more: (draft, body, at) => {
        say('contact-identifier', 'device_keys')(draft, body, at);
        say('contact-identifier', 'one_time_keys')(draft, body, at);
      },
    },
    {
      path: path('/sendToDevice/(?<event>[^/]+)/[^/]+'),
      kind: 'to-device',
      says: ['message-metadata'],
      more: say('contact-identifier', 'messages'),
    },
    { path: path('/(login|register|account/(password|deactivate))'), kind: 'login', body: LOGIN },
    {
      path: path('/(register|account/3pid)/(email|msisdn)/requestToken'),
      kind: 'request-token',
      body: LOGIN,
    },
    { path: path('/user_directory/search'), kind: 'search', body: { searchterm: 'search-query' } },
    { path: path('/search'), kind: 'search', body: { searchterm: 'search-query' } },
    {
      path: path('/profile/(?<user>[^/]+)/(displayname|avatar_url)'),
      method: 'PUT',
      kind: 'profile',
      parts: { user: 'user-id' },
      body: { displayname: 'name', avatarurl: 'profile-photo' },
    },
    {
      path: path('/profile/(?<user>[^/]+)(/.*)?'),
      kind: 'profile-of',
      parts: { user: 'contact-identifier' },
    },
    { path: path('/pushers/set'), kind: 'push', body: { pushkey: 'push-token' } },
    { path: path('/devices(/.*)?'), kind: 'devices', body: { displayname: 'browser' } },
    {
      path: path('/sync'),
      kind: 'sync',
      query: { setpresence: 'presence' },
      more: say('group-membership', 'room_subscriptions'),
    },
    { path: path(`/user/(?<user>[^/]+)/.+`), kind: 'account-data', parts: { user: 'user-id' } },
    {
      path: path(`${ROOM}/state/[\\w.]+\\.call(\\.member)?(/.*)?`),
      kind: 'call',
      says: ['call-metadata'],
      parts: room,
    },
    { path: path(`${ROOM}(/.*)?`), kind: 'room', parts: room },
    { path: /\/_matrix\/media\/(?:r0|v\d+)\/(?:upload|create)/, kind: 'upload', says: ['attachment'] },
    {
      path: /\/_matrix\/identity\/(?:v2|api\/v1)\/(?:lookup|bulk_lookup)$/,
      kind: 'identity-lookup',
      more: say('contact-list', 'addresses'),
    },
    { path: /\/_matrix\/identity\/v2\/(?:validate|account).*/, kind: 'identity', body: LOGIN },
    { path: new RegExp(V), kind: 'call' },
  ],
};

/** A Matrix call, known by its path on any host; null for others. */
export function decodeMatrix(payload: Payload): Reading | null {
  return payload.url.includes('/_matrix/') ? readCall(API, payload) : null;
}
