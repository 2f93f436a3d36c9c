/**
 * Self-hosted chats by their HTTP interfaces, on any host: Zulip (zulip.com/api), Mattermost
 * (api.mattermost.com, v4) and Rocket.Chat (developer.rocket.chat, v1). The paths are their own.
 */
import type { DataTypeMember } from '../../model/data-types.ts';
import type { Payload } from '../../model/payload.ts';
import type { Reading } from '../../model/reading.ts';
import { isRecord, type Json, member, memberText, parseJson } from '../json.ts';
import { DEVICE_KEYS, type KeyRules } from '../keyed.ts';
import { type Api, readCall } from '../rest.ts';
import { readDdpMessage } from './ddp.ts';

/** True of a body that has all of these members: a path of one or two plain words tells no server. */
const has =
  (...names: string[]) =>
  (body: Json) =>
    names.every((name) => member(body, name) !== undefined);

const json = (path: string) => new RegExp(`^/json${path}/?$`);

/** Which messages are asked for: operators with what they stand for, as text. */
const narrow = (value: string | number | boolean): DataTypeMember | null => {
  if (/"operator":\s*"search"/.test(String(value))) return 'search-query';
  if (/"operator":\s*"(dm|pm-with|sender|dm-including)"/.test(String(value))) return 'contact-identifier';
  return /"operator":\s*"(channel|stream)"/.test(String(value)) ? 'group-membership' : null;
};

const ZULIP_MESSAGE: KeyRules = {
  content: 'message-content',
  to: 'contact-identifier',
  topic: 'group-membership',
};

/** Zulip's web client posts forms to `/json/…`. */
const ZULIP: Api = {
  name: 'zulip',
  keys: DEVICE_KEYS,
  headers: { authorization: 'auth-token' },
  endpoints: [
    {
      path: json('/typing'),
      method: 'POST',
      kind: 'typing',
      holds: has('op'),
      says: ['typing'],
      body: { to: 'contact-identifier', streamid: 'group-membership', topic: 'group-membership' },
    },
    {
      path: json('/messages/flags(/narrow)?'),
      kind: 'flags',
      body: {
        narrow,
        flag: (value) =>
          value === 'read'
            ? 'read-receipt'
            : /^(starred|collapsed)$/.test(String(value))
              ? 'message-metadata'
              : null,
      },
    },
    { path: json('/mark_(all|stream|topic)_as_read'), kind: 'mark-read', says: ['read-receipt'] },
    {
      path: json('/messages'),
      method: 'POST',
      kind: 'message',
      holds: has('type', 'to', 'content'),
      says: ['message-metadata'],
      body: ZULIP_MESSAGE,
    },
    {
      path: json('/(drafts|scheduled_messages)(/\\d+)?'),
      kind: 'draft',
      holds: (body) => ['draft', 'drafts', 'type'].some((name) => has(name)(body)),
      body: ZULIP_MESSAGE,
    },
    { path: json('/messages'), kind: 'history', query: { narrow } },
    {
      path: json('/messages/\\d+/reactions'),
      kind: 'react',
      holds: has('emoji_name'),
      says: ['message-metadata'],
      body: { emojiname: 'message-content' },
    },
    {
      path: json('/messages/\\d+'),
      method: 'PATCH',
      kind: 'edit',
      says: ['message-metadata'],
      body: { content: 'message-content' },
    },
    {
      path: json('/users/me/presence'),
      kind: 'presence',
      body: { status: 'presence', newuserinput: 'presence' },
    },
    { path: json('/users/me/status'), kind: 'status', body: { statustext: 'status-text' } },
    {
      path: json('/settings'),
      kind: 'profile',
      body: {
        fullname: 'name',
        email: 'email-address',
        oldpassword: 'auth-token',
        newpassword: 'auth-token',
      },
    },
    { path: json('/users/me/avatar'), method: 'POST', kind: 'profile', says: ['profile-photo'] },
    { path: json('/user_uploads'), kind: 'upload', says: ['attachment'] },
    { path: json('/users/me/subscriptions'), kind: 'subscriptions', says: ['group-membership'] },
  ],
};

const v4 = (path: string) => new RegExp(`/api/v4${path}/?$`);

const MATTERMOST: Api = {
  name: 'mattermost',
  keys: DEVICE_KEYS,
  headers: { authorization: 'auth-token', 'x-csrf-token': 'auth-token' },
  endpoints: [
    {
      path: v4('/users/login'),
      kind: 'login',
      body: {
        loginid: (value) => (String(value).includes('@') ? 'email-address' : 'username'),
        password: 'auth-token',
        deviceid: 'push-token',
      },
    },
    {
      path: v4('/users/[^/]+/typing'),
      kind: 'typing',
      says: ['typing'],
      body: { channelid: 'contact-identifier' },
    },
    {
      path: v4('/channels/members/[^/]+/(view|mark_read)'),
      kind: 'view',
      says: ['read-receipt'],
      body: { channelid: 'contact-identifier' },
    },
    {
      path: v4('/users/[^/]+/teams/\\w+/threads/\\w+/(read/\\d+|set_unread/\\w+)'),
      kind: 'view',
      says: ['read-receipt'],
    },
    {
      path: v4('/(drafts|posts/schedule(/\\w+)?)'),
      kind: 'draft',
      body: { message: 'message-content', channelid: 'contact-identifier' },
    },
    {
      path: v4('/users/[^/]+/patch'),
      kind: 'profile',
      body: {
        firstname: 'name',
        lastname: 'name',
        nickname: 'name',
        username: 'username',
        email: 'email-address',
      },
    },
    { path: v4('/users/[^/]+/image'), method: 'POST', kind: 'profile', says: ['profile-photo'] },
    { path: v4('/users/sessions/device'), kind: 'push', body: { deviceid: 'push-token' } },
    { path: v4('/users/autocomplete'), kind: 'search', query: { name: 'search-query' } },
    {
      path: v4('/posts'),
      method: 'POST',
      kind: 'message',
      holds: has('channel_id', 'message'),
      says: ['message-metadata'],
      body: { message: 'message-content', channelid: 'contact-identifier' },
    },
    {
      path: v4('/posts/[a-z0-9]{26}(/patch)?'),
      method: 'PUT',
      kind: 'edit',
      says: ['message-metadata'],
      body: { message: 'message-content' },
    },
    {
      path: v4('/reactions'),
      kind: 'react',
      holds: has('post_id', 'emoji_name'),
      says: ['message-metadata'],
      body: { emojiname: 'message-content' },
    },
    {
      path: v4('/users/[^/]+/status(/custom)?'),
      method: 'PUT',
      kind: 'presence',
      says: ['presence'],
      body: { text: 'status-text' },
    },
    { path: v4('/users/(status/)?ids'), method: 'POST', kind: 'users', says: ['contact-identifier'] },
    { path: v4('/(users|channels)/search'), kind: 'search', body: { term: 'search-query' } },
    { path: v4('/teams/\\w+/(posts|files)/search'), kind: 'search', body: { terms: 'search-query' } },
    { path: v4('/channels/(direct|group)'), kind: 'open-chat', says: ['contact-identifier'] },
    { path: v4('/files'), method: 'POST', kind: 'upload', says: ['attachment'] },
  ],
};

const v1 = (method: string) => new RegExp(`/api/v1/${method}/?$`);

const ROCKET_CHAT: Api = {
  name: 'rocket-chat',
  keys: DEVICE_KEYS,
  headers: { 'x-auth-token': 'auth-token', 'x-user-id': 'user-id' },
  endpoints: [
    {
      path: v1('chat\\.(sendMessage|postMessage|update)'),
      kind: 'message',
      says: ['message-metadata'],
      body: {
        msg: 'message-content',
        text: 'message-content',
        rid: 'contact-identifier',
        roomid: 'contact-identifier',
      },
    },
    {
      path: v1('subscriptions\\.read'),
      kind: 'read',
      says: ['read-receipt'],
      body: { rid: 'contact-identifier' },
    },
    { path: v1('users\\.setStatus'), kind: 'presence', says: ['presence'], body: { message: 'status-text' } },
    {
      path: v1('rooms\\.(upload|media)/(?<room>[^/]+)'),
      kind: 'upload',
      says: ['attachment'],
      parts: { room: 'contact-identifier' },
    },
    {
      path: v1('chat\\.search'),
      kind: 'search',
      query: { query: 'search-query', searchtext: 'search-query', text: 'search-query' },
    },
    { path: v1('push\\.token'), kind: 'push', body: { value: 'push-token' } },
    {
      path: v1('method\\.call(Anon)?/(?<method>[^/]+)'),
      kind: 'method',
      own: true,
      more(draft, body, at) {
        const call = parseJson(memberText(body, 'message'));
        if (isRecord(call)) readDdpMessage(draft, call, `${at}.message(json)`);
      },
    },
    {
      path: v1('chat\\.react'),
      kind: 'react',
      says: ['message-metadata'],
      body: { emoji: 'message-content' },
    },
    { path: v1('spotlight'), kind: 'search', query: { query: 'search-query' } },
    {
      path: v1('users\\.(updateOwnBasicInfo|setAvatar)'),
      kind: 'profile',
      body: {
        name: 'name',
        username: 'username',
        email: 'email-address',
        statustext: 'status-text',
        bio: 'status-text',
        avatarurl: 'profile-photo',
        image: 'profile-photo',
        currentpassword: 'auth-token',
        newpassword: 'auth-token',
      },
    },
    {
      path: v1(
        '(chat|channels|groups|im|dm|rooms|users|subscriptions|statistics|e2e|video-conference)\\.\\w+',
      ),
      kind: 'call',
      body: { rid: 'contact-identifier', roomid: 'contact-identifier', username: 'contact-identifier' },
    },
  ],
};

/** A call to one of them, known by its path; null for others. */
export function decodeChatServer(payload: Payload): Reading | null {
  if (!/\/(json|api\/v\d)\//.test(payload.url)) return null;
  return readCall(ZULIP, payload) ?? readCall(MATTERMOST, payload) ?? readCall(ROCKET_CHAT, payload);
}
