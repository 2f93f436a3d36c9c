/**
 * Discord: gateway frames (JSON `{op, d}`, outgoing ones are clear) and HTTP calls, after the unofficial
 * documentation of its user API (discord-userdoccers, pages/gateway and pages/reference).
 */
import type { Payload } from '../../model/payload.ts';
import type { Reading } from '../../model/reading.ts';
import { decodeBase64 } from '../base64.ts';
import { Draft, textOf } from '../draft.ts';
import { isRecord, type Json, member, memberText, parseJson, walkJson } from '../json.ts';
import { DEVICE_KEYS, type KeyRules, readKeyed } from '../keyed.ts';
import { type Api, readCall } from '../rest.ts';

const KEYS: KeyRules = {
  ...DEVICE_KEYS,
  browseruseragent: 'browser',
  referringdomain: 'page-url',
  referrercurrent: 'page-url',
  referringdomaincurrent: 'page-url',
  clientbuildnumber: 'app-version',
  clientlaunchid: 'device-identifier',
  launchsignature: 'device-identifier',
  clientuuid: 'device-identifier',
  clientheartbeatsessionid: 'session-timing',
  clientappstate: 'presence',
  clientviewportwidth: 'screen',
  clientviewportheight: 'screen',
  renderedlocale: 'language',
  uptimeapp: 'session-timing',
  clientperformancecpu: 'hardware',
};

const list = (value: Json | undefined): readonly Json[] => (Array.isArray(value) ? value : []);

function superProperties(draft: Draft, value: string, at: string): void {
  const text = textOf(decodeBase64(value) ?? new Uint8Array());
  const json = text ? parseJson(text) : undefined;
  if (isRecord(json)) readKeyed(draft, json, `${at}(base64)`, KEYS, ['base64']);
  else draft.field(at, 'x-super-properties', value, []);
}

const CHANNEL = '/channels/(?<channel>\\d+)';
const path = (rest: string) => new RegExp(`^/api/v\\d+${rest}/?$`);
const channel = { channel: 'contact-identifier' } as const;

const API: Api = {
  name: 'discord',
  host: /(^|\.)discord(app)?\.com$/,
  open: true,
  keys: KEYS,
  headers: {
    authorization: 'auth-token',
    'x-super-properties': superProperties,
    'x-discord-locale': 'language',
    'x-discord-timezone': 'timezone',
    'x-fingerprint': 'device-identifier',
    'x-installation-id': 'device-identifier',
  },
  endpoints: [
    { path: path(`${CHANNEL}/typing`), method: 'POST', kind: 'typing', says: ['typing'], parts: channel },
    {
      path: path(`${CHANNEL}/messages`),
      method: 'POST',
      kind: 'message',
      says: ['message-metadata'],
      parts: channel,
      body: { content: 'message-content' },
      more(draft, body, at) {
        const form = parseJson(memberText(body, 'payload_json'));
        if (memberText(form, 'content'))
          draft.note('message-content', `${at}.payload_json(json).content`, 'content: [message-content]');
        const files = isRecord(body) && Object.keys(body).some((name) => name.startsWith('files['));
        if (files || list(member(body, 'attachments')).length > 0)
          draft.note('attachment', `${at}.attachments`, 'attachments: [attachment]');
        if (list(member(body, 'sticker_ids')).length > 0)
          draft.note('message-content', `${at}.sticker_ids`, 'sticker: [message-content]');
      },
    },
    {
      path: path(`${CHANNEL}/messages/\\d+`),
      method: 'PATCH',
      kind: 'edit',
      says: ['message-metadata'],
      parts: channel,
      body: { content: 'message-content' },
    },
    { path: path(`${CHANNEL}/messages/\\d+/ack`), kind: 'ack', says: ['read-receipt'], parts: channel },
    { path: path('/read-states/ack-bulk'), kind: 'ack', says: ['read-receipt'] },
    // A list of who reacted is asked for at the same address.
    ...['PUT', 'DELETE'].map((method) => ({
      path: path(`${CHANNEL}/messages/\\d+/reactions/.+`),
      method,
      kind: 'react',
      says: ['message-metadata', 'message-content'] as const,
      parts: channel,
    })),
    {
      path: path(`${CHANNEL}/call(/ring|/stop-ringing)?`),
      kind: 'call',
      says: ['call-metadata'],
      parts: channel,
    },
    // A file's name and size are told before the file is put where the answer says (docs.discord.food,
    // resources/message#create-attachments).
    {
      path: path(`${CHANNEL}/attachments`),
      method: 'POST',
      kind: 'attachment',
      says: ['attachment'],
      parts: channel,
      body: { filename: 'attachment' },
    },
    // A command, or a button of a bot's message.
    {
      path: path('/interactions'),
      method: 'POST',
      kind: 'interaction',
      says: ['message-metadata'],
      body: { channelid: 'contact-identifier', guildid: 'group-membership' },
    },
    {
      path: path(`${CHANNEL}/messages/search(/tabs)?`),
      kind: 'search',
      parts: channel,
      query: { content: 'search-query' },
      body: { content: 'search-query' },
    },
    {
      path: path('/guilds/(?<guild>\\d+)/messages/search(/tabs)?'),
      kind: 'search',
      parts: { guild: 'group-membership' },
      query: { content: 'search-query' },
      body: { content: 'search-query' },
    },
    { path: path('/gifs/(search|suggest)'), kind: 'gif-search', query: { q: 'search-query' } },
    {
      path: path('/(science|metrics(/v\\d+)?)'),
      kind: 'science',
      says: ['usage-event'],
      body: {
        token: 'auth-token',
        channelid: 'contact-identifier',
        guildid: 'group-membership',
        userid: 'user-id',
      },
    },
    {
      path: path('/auth/(login|register)'),
      kind: 'login',
      body: {
        password: 'auth-token',
        email: 'email-address',
        username: 'username',
        globalname: 'name',
        dateofbirth: 'date-of-birth',
        login: (value) => (String(value).includes('@') ? 'email-address' : 'phone-number'),
      },
    },
    {
      path: path('/users/@me/channels'),
      method: 'POST',
      kind: 'open-chat',
      body: { recipients: 'contact-identifier', recipientid: 'contact-identifier' },
    },
    {
      path: path('/users/@me/relationships(/(?<user>\\d+))?'),
      kind: 'relationship',
      parts: { user: 'contact-identifier' },
      body: { username: 'contact-identifier' },
    },
    {
      path: path('/users/(?<user>\\d+)(/profile|/relationships)?'),
      kind: 'profile-of',
      parts: { user: 'contact-identifier' },
    },
    {
      path: path('/users/@me/connections/contacts/.*'),
      kind: 'contact-sync',
      more(draft, body, at) {
        if (list(member(body, 'friend_list_entries')).length > 0) {
          draft.note('contact-list', `${at}.friend_list_entries`, 'friend_list_entries: [contact-list]');
        }
      },
    },
    {
      path: path('/users/@me(/profile|/settings.*)?'),
      kind: 'profile',
      body: {
        bio: 'status-text',
        globalname: 'name',
        avatar: 'profile-photo',
        email: 'email-address',
        phone: 'phone-number',
        password: 'auth-token',
        text: 'status-text',
      },
    },
    { path: path('/users/@me/devices'), kind: 'push', body: { token: 'push-token' } },
    {
      path: path('/(guilds|invites)/(?<guild>[\\w-]+)(/.*)?'),
      kind: 'guild',
      parts: { guild: 'group-membership' },
    },
    { path: path(`${CHANNEL}(/.*)?`), kind: 'channel', parts: channel },
  ],
};

const activities = (d: Json | undefined) => list(member(d, 'activities'));

/** People whose presence a subscription asks for by name: one guild's, or each guild's of a bulk. */
function noteMembers(draft: Draft, d: Json | undefined, at: string): void {
  const bulk = member(d, 'subscriptions');
  const guilds = isRecord(bulk) ? Object.values(bulk) : [d];
  const count = guilds
    .map((guild) => member(guild, 'members'))
    .reduce<number>((sum, ids) => sum + (Array.isArray(ids) ? ids.length : 0), 0);
  if (count > 0) draft.note('contact-identifier', at, `presence of ${count}: [contact-identifier]`);
}

/** What each outgoing opcode says beyond the names of its fields. */
function readOp(draft: Draft, op: number, d: Json | undefined, at: string): string {
  const has = (name: string) => memberText(d, name) !== '';
  switch (op) {
    case 1:
      return 'heartbeat';
    case 2:
      if (has('token')) draft.note('auth-token', `${at}.token`, 'token: [auth-token]');
      if (isRecord(member(d, 'presence'))) readOp(draft, 3, member(d, 'presence'), `${at}.presence`);
      return 'identify';
    case 3:
      draft.note('presence', `${at}.status`, `status: ${memberText(d, 'status')}`);
      if (Number(memberText(d, 'since')) > 0)
        draft.note('last-seen', `${at}.since`, `since: ${memberText(d, 'since')}`);
      if (activities(d).length > 0)
        draft.note('status-text', `${at}.activities`, 'activities: [status-text]');
      return 'presence';
    case 4:
      draft.note(
        'call-metadata',
        at,
        `voice state: mute ${member(d, 'self_mute')}, deaf ${member(d, 'self_deaf')}`,
      );
      if (has('channel_id'))
        draft.note('contact-identifier', `${at}.channel_id`, 'channel_id: [contact-identifier]');
      if (has('guild_id')) draft.note('group-membership', `${at}.guild_id`, 'guild_id: [group-membership]');
      return 'voice-state';
    case 6:
      draft.note('auth-token', `${at}.token`, 'token: [auth-token]');
      return 'resume';
    case 8:
      if (has('guild_id') || list(member(d, 'guild_id')).length > 0)
        draft.note('group-membership', `${at}.guild_id`, 'guild_id: [group-membership]');
      if (has('query')) draft.note('search-query', `${at}.query`, 'query: [search-query]');
      if (has('user_ids') || list(member(d, 'user_ids')).length > 0)
        draft.note('contact-identifier', `${at}.user_ids`, 'user_ids: [contact-identifier]');
      return 'members';
    case 13:
      draft.note('call-metadata', at, 'call state of a channel');
      if (has('channel_id'))
        draft.note('contact-identifier', `${at}.channel_id`, 'channel_id: [contact-identifier]');
      return 'call';
    case 14:
    case 34:
    case 37:
      draft.note(
        'group-membership',
        at,
        op === 34 ? 'last messages of [group-membership]' : 'subscribed to [group-membership]',
      );
      if (op !== 34) noteMembers(draft, d, at);
      return op === 34 ? 'last-messages' : 'subscriptions';
    case 18:
    case 19:
    case 20:
      draft.note('call-metadata', at, 'stream');
      return 'stream';
    case 40:
      draft.note('presence', `${at}.qos`, `active: ${member(member(d, 'qos'), 'active')}`);
      return 'qos';
    case 41:
      draft.note('session-timing', at, 'time spent');
      return 'time-spent';
    default:
      return `op-${op}`;
  }
}

const VOICE = /^wss:\/\/[\w.-]*\.discord\.media[/:?]/;

/**
 * The gateway of a call (docs.discord.com, topics/voice-connections) counts its opcodes anew: 3 is a heartbeat there,
 * and no presence.
 */
function readVoiceOp(draft: Draft, op: number, d: Json | undefined, at: string): string {
  const has = (name: string) => memberText(d, name) !== '';
  if (op === 3) return 'voice-heartbeat';
  draft.note('call-metadata', at, `voice op ${op}`);
  if (has('token')) draft.note('auth-token', `${at}.token`, 'token: [auth-token]');
  if (has('server_id')) draft.note('group-membership', `${at}.server_id`, 'server_id: [group-membership]');
  if (has('user_id')) draft.note('user-id', `${at}.user_id`, 'user_id: [user-id]');
  if (memberText(member(d, 'data'), 'address'))
    draft.note('ip-address', `${at}.data.address`, 'address: [ip-address]');
  return `voice-${op}`;
}

/** An outgoing gateway frame. */
function readGateway(payload: Payload, body: Uint8Array): Reading | null {
  const text = textOf(body);
  const json = text === null ? undefined : parseJson(text);
  const op = member(json, 'op');
  if (typeof op !== 'number') return null;
  const draft = new Draft(payload, 'discord');
  const d = member(json, 'd');
  // Subscriptions name what one wants to hear of (`typing: true`), not what one does.
  if (op === 37 || op === 14) walkJson(d, 'frame.d', (at, _name, value) => draft.field(at, '', value));
  else readKeyed(draft, d, 'frame.d', KEYS);
  const read = VOICE.test(payload.url) ? readVoiceOp : readOp;
  draft.kind = `discord/${read(draft, op, d, 'frame.d')}`;
  return draft.done();
}

/** Discord's own decoder. */
export function decode(payload: Payload): Reading | null {
  const { body, channel: by, url } = payload;
  if (by === 'websocket')
    return body && /^wss:\/\/([\w-]+\.)*discord\.(gg|media)[/:?]/.test(url)
      ? readGateway(payload, body)
      : null;
  // A crash report goes to Sentry behind Discord's own address: its shape says so.
  return /\/error-reporting-proxy\//.test(url) ? null : readCall(API, payload);
}
