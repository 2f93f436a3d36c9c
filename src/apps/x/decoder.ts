/** X: direct messages, usage events, and the chat socket (Thrift around encrypted content). */

import { parseAddress } from '../../model/parse-address.ts';
import type { Payload } from '../../model/payload.ts';
import type { Reading } from '../../model/reading.ts';
import { Draft, opaqueReading } from '../draft.ts';
import { type Json, member, memberText, parseJson } from '../json.ts';
import { DEVICE_KEYS, readKeyed } from '../keyed.ts';
import { type Api, readCall } from '../rest.ts';
import { readChatFrame } from './chat-frame.ts';

const conversation = { conversation: 'contact-identifier' } as const;

/** `log` is an array of events as text. */
function readEvents(draft: Draft, body: Json, at: string): void {
  const log = parseJson(memberText(body, 'log')) ?? member(body, 'log');
  readKeyed(draft, log, `${at}.log(json)`, {
    url: 'page-url',
    referrer: 'page-url',
    clienteventsequencestarttimestamp: 'session-timing',
  });
}

const API: Api = {
  name: 'x',
  host: /(^|\.)(x|twitter)\.com$/,
  open: true,
  keys: { ...DEVICE_KEYS, clientuuid: 'device-identifier' },
  headers: {
    authorization: 'auth-token',
    'x-csrf-token': 'auth-token',
    'x-guest-token': 'cookie-identifier',
    'x-client-uuid': 'device-identifier',
    'x-twitter-client-language': 'language',
  },
  endpoints: [
    {
      path: /\/dm\/new2?\.json$/,
      kind: 'message',
      says: ['message-metadata'],
      body: {
        text: 'message-content',
        conversationid: 'contact-identifier',
        recipientids: 'contact-identifier',
        mediaid: 'attachment',
      },
    },
    {
      path: /\/dm\/conversation\/(?<conversation>[^/]+)\/mark_read\.json$/,
      kind: 'mark-read',
      says: ['read-receipt'],
      parts: conversation,
    },
    { path: /\/dm\/update_last_seen_event_id\.json$/, kind: 'last-seen', says: ['last-seen'] },
    {
      path: /\/dm\/conversation\/(?<conversation>[^/]+)\/typing\.json$/,
      kind: 'typing',
      says: ['typing'],
      parts: conversation,
    },
    {
      path: /\/graphql\/[^/]+\/SendTypingIndicator/i,
      kind: 'typing',
      says: ['typing'],
      body: { conversationid: 'contact-identifier' },
    },
    {
      path: /\/dm\/conversation\/(?<conversation>[^/.]+)(\/.*|\.json)?$/,
      kind: 'conversation',
      parts: conversation,
    },
    {
      path: /\/graphql\/[^/]+\/(SendMessage|DmNew)\w*$/i,
      kind: 'message',
      says: ['message-metadata'],
      body: { text: 'message-content', conversationid: 'contact-identifier' },
    },
    {
      path: /\/graphql\/[^/]+\/SearchTimeline$/,
      kind: 'search',
      query: { variables: (value) => (/"rawQuery":\s*"[^"]/.test(String(value)) ? 'search-query' : null) },
      body: { rawquery: 'search-query' },
    },
    {
      path: /\/graphql\/[^/]+\/\w*(XChat|Conversation|Inbox|PublicKeys)\w*$/,
      kind: 'chat-call',
      query: {
        variables: (value) =>
          /"(conversation_ids?|ids|user_ids)":/.test(String(value)) ? 'contact-identifier' : null,
      },
      body: {
        conversationid: 'contact-identifier',
        conversationids: 'contact-identifier',
        publickey: 'public-key',
        signingpublickey: 'public-key',
      },
    },
    { path: /\/jot\/client_event\.json$/, kind: 'client-event', says: ['usage-event'], more: readEvents },
    { path: /\/(ces\/p2|jot\/ces\/p2)$/, kind: 'client-event', says: ['usage-event'] },
    { path: /\/(typeahead|search\/\w+)\.json$/, kind: 'search', query: { q: 'search-query' } },
    {
      path: /\/notifications\/settings\/(save|login|checkin)\.json$/,
      kind: 'push',
      body: { token: 'push-token' },
    },
    {
      path: /\/onboarding\/task\.json$/,
      kind: 'login',
      body: { text: 'username', password: 'auth-token', email: 'email-address', phonenumber: 'phone-number' },
    },
  ],
};

/** The socket's address holds what it is opened by. */
function readConnect(payload: Payload): Reading {
  const draft = new Draft(payload, 'x/chat-connect');
  if (parseAddress(payload.url)?.searchParams.get('token'))
    draft.note('auth-token', 'url.query.token', 'token: [auth-token]');
  return draft.done();
}

/** X's own decoder. */
export function decode(payload: Payload): Reading | null {
  const { body, channel, url } = payload;
  if (channel === 'websocket' && /^wss:\/\/chat-ws\.x\.com\//.test(url)) {
    if (!body) return readConnect(payload);
    return body.length > 0
      ? (readChatFrame(payload, body) ?? opaqueReading('x/chat-frame', body.length))
      : null;
  }
  return readCall(API, payload);
}
