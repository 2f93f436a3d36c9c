/**
 * Self-hosted chats by their HTTP interfaces, on any host: Zulip (zulip.com/api), Mattermost
 * (api.mattermost.com, v4) and Rocket.Chat (developer.rocket.chat, v1). The paths are their own.
 */
import type { Payload } from '../../model/payload.ts';
import type { Reading } from '../../model/reading.ts';
import { DEVICE_KEYS } from '../keyed.ts';
import { type Api, readCall } from '../rest.ts';

const json = (path: string) => new RegExp(`^/json${path}/?$`);

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
      says: ['typing'],
      body: { to: 'contact-identifier', streamid: 'group-membership', topic: 'group-membership' },
    },
    {
      path: json('/messages/flags(/narrow)?'),
      kind: 'flags',
      body: {
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
      says: ['message-metadata'],
      body: { content: 'message-content', to: 'contact-identifier', topic: 'group-membership' },
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
      path: v4('/posts'),
      method: 'POST',
      kind: 'message',
      says: ['message-metadata'],
      body: { message: 'message-content', channelid: 'contact-identifier' },
    },
    {
      path: v4('/posts/\\w+(/patch)?'),
      method: 'PUT',
      kind: 'edit',
      says: ['message-metadata'],
      body: { message: 'message-content' },
    },
    {
      path: v4('/reactions'),
      kind: 'react',
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
    { path: v1('method\\.call(Anon)?/(?<method>[^/]+)'), kind: 'method' },
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
