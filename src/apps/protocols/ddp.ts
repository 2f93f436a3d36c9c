/**
 * DDP, Meteor's protocol (github.com/meteor/meteor, packages/ddp/DDP.md), as Rocket.Chat uses it: JSON with
 * `msg`, methods by name; plain or in SockJS's array of texts.
 */
import type { DataTypeMember } from '../../model/data-types.ts';
import type { Payload } from '../../model/payload.ts';
import type { Reading } from '../../model/reading.ts';
import { Draft, rootOf, textOf } from '../draft.ts';
import { isRecord, type Json, member, memberText, parseJson } from '../json.ts';
import { DEVICE_KEYS, readKeyed } from '../keyed.ts';

const MESSAGES = new Set(['connect', 'method', 'sub', 'unsub', 'ping', 'pong']);

const first = (params: Json): Json | undefined => (Array.isArray(params) ? (params as Json[])[0] : undefined);

const room = (draft: Draft, params: Json, at: string) => {
  const rid = memberText(first(params), 'rid') || (typeof first(params) === 'string' ? first(params) : '');
  if (rid) draft.note('contact-identifier', `${at}[0]`, 'room: [contact-identifier]');
};

const says =
  (...types: DataTypeMember[]) =>
  (draft: Draft, params: Json, at: string) => {
    for (const type of types) draft.note(type, at, `method: ${type}`);
    if (types.some((type) => type !== 'presence')) room(draft, params, at);
  };

/** Text, unless the room is end-to-end encrypted (`t: "e2e"`). */
function sendMessage(draft: Draft, params: Json, at: string): void {
  const message = first(params);
  draft.note('message-metadata', at, `message ${memberText(message, 't')}`);
  room(draft, params, at);
  if (memberText(message, 't') === 'e2e') draft.closed(memberText(message, 'msg').length);
  else if (memberText(message, 'msg'))
    draft.note('message-content', `${at}[0].msg`, 'msg: [message-content]');
}

function login(draft: Draft, params: Json, at: string): void {
  const credentials = first(params);
  draft.note('auth-token', `${at}[0]`, 'login: [auth-token]');
  const user = member(credentials, 'user');
  if (memberText(user, 'email')) draft.note('email-address', `${at}[0].user.email`, 'email: [email-address]');
  if (memberText(user, 'username')) draft.note('username', `${at}[0].user.username`, 'username: [username]');
}

/** `stream-notify-room` `["<room>/user-activity", "<me>", ["user-typing"], …]`. */
function notifyRoom(draft: Draft, params: Json, at: string): void {
  const [topic, , state] = Array.isArray(params) ? (params as Json[]) : [];
  if (typeof topic !== 'string') return;
  if (
    /\/typing$/.test(topic) ||
    (/\/user-activity$/.test(topic) && JSON.stringify(state ?? '').includes('typing'))
  ) {
    draft.note('typing', at, 'user activity');
    draft.note('contact-identifier', `${at}[0]`, 'room: [contact-identifier]');
    draft.note('username', `${at}[1]`, 'user: [username]');
  }
}

const METHODS: readonly (readonly [RegExp, (draft: Draft, params: Json, at: string) => void])[] = [
  [/^login$/, login],
  [/^stream-notify-room$/, notifyRoom],
  [/^(sendMessage|updateMessage)$/, sendMessage],
  [/^(readMessages|readThreads|subscriptions\/read)$/, says('read-receipt')],
  [/^UserPresence:(online|away|setDefaultStatus)$/, says('presence')],
  [/^setUserStatus$/, says('presence')],
  [/^(setReaction)$/, says('message-metadata')],
  [/^(deleteMessage|pinMessage|starMessage)$/, says('message-metadata')],
  [
    /^(spotlight|messageSearch|rocketchatSearch\.search)$/,
    (draft, params, at) => {
      if (first(params)) draft.note('search-query', `${at}[0]`, 'query: [search-query]');
    },
  ],
  [
    /^(loadHistory|loadMissedMessages|openRoom|hideRoom|getRoomById|createDirectMessage|joinRoom|leaveRoom)$/,
    room,
  ],
  [/^(push:|raix:push)/, says('push-token')],
];

/** Notes what one message says: from the socket, or as Rocket.Chat posts it too. */
export function readDdpMessage(draft: Draft, message: Json, at: string): void {
  const method = memberText(message, 'method') || memberText(message, 'name');
  if (memberText(message, 'msg') === 'method' && method) {
    draft.kind = `ddp/${method}`;
    const rule = METHODS.find(([pattern]) => pattern.test(method))?.[1];
    rule?.(draft, member(message, 'params') ?? [], `${at}.params`);
    // A password's digest is a credential: it is noted above and not kept.
    if (method === 'login') return;
  }
  // What is encrypted end to end is no field.
  const sealed =
    method === 'sendMessage' && memberText(first(member(message, 'params') ?? []), 't') === 'e2e';
  if (!sealed) readKeyed(draft, message, at, DEVICE_KEYS);
}

/** A DDP frame; null for others. */
export function decodeDdp(payload: Payload): Reading | null {
  const { body, channel } = payload;
  if (!body || channel !== 'websocket' || (body[0] !== 0x7b && body[0] !== 0x5b)) return null;
  const text = textOf(body);
  const json = text === null ? undefined : parseJson(text);
  const wrapped = Array.isArray(json)
    ? (json as Json[]).map((part) => (typeof part === 'string' ? parseJson(part) : undefined))
    : [json];
  const isDdp = (message: Json | undefined) =>
    isRecord(message) &&
    MESSAGES.has(memberText(message, 'msg')) &&
    (memberText(message, 'msg') !== 'method' || 'method' in message);
  if (wrapped.length === 0 || wrapped.length > 200 || !wrapped.every(isDdp)) return null;
  const draft = new Draft(payload, `ddp/${memberText(wrapped[0], 'msg')}`);
  const root = rootOf(payload);
  for (const [index, message] of wrapped.entries())
    readDdpMessage(draft, message!, wrapped.length > 1 ? `${root}[${index}]` : root);
  return draft.done();
}
