/** Snapchat for Web: gRPC-web calls by the name of their method; shapes are not published, content is closed. */
import type { DataTypeMember } from '../../model/data-types.ts';
import { parseAddress } from '../../model/parse-address.ts';
import type { Payload } from '../../model/payload.ts';
import type { Reading } from '../../model/reading.ts';
import { Draft } from '../draft.ts';
import { DEVICE_KEYS, readKeyed } from '../keyed.ts';
import { grpcMessages, readUnknownMessage } from '../protocols/grpc-web.ts';
import { jsonBody } from '../rest.ts';

/** Methods by name; the conversation they concern stands in every one of the messaging service. */
const METHODS: readonly (readonly [RegExp, readonly DataTypeMember[]])[] = [
  [/^SendTypingNotification$/, ['typing', 'contact-identifier']],
  [/^UpdateConversation$/, ['read-receipt', 'contact-identifier']],
  [/^UpdateContentMessage$/, ['read-receipt', 'message-metadata', 'contact-identifier']],
  [/^(Create|Send)ContentMessage$/, ['message-metadata', 'contact-identifier']],
  [/^(SendPresence\w*|UpdatePresence\w*|\w*Presence)$/, ['presence']],
  [/^(Query|Get|Batch)\w*(Conversation|Messages?)\w*$/, ['contact-identifier']],
  [
    /^(CreateConversation|UpdateConversationParticipants|AddParticipants)$/,
    ['group-membership', 'contact-identifier'],
  ],
  [/^(GetSnapchatterPublicInfo|GetFriends?|SearchFriends?|\w*Snapchatter\w*)$/, ['contact-identifier']],
  [/^(\w*Call\w*|\w*Talk\w*)$/, ['call-metadata']],
];

const PATH = /\/([\w.]+Service|[\w.]+)\/([A-Z]\w+)$/;

/** Snapchat's own decoder. */
export function decode(payload: Payload): Reading | null {
  const url = parseAddress(payload.url);
  if (!url) return null;
  if (!/(^|\.)(snapchat\.com|sc-prod\.net|sc-gw\.com)$/.test(url.hostname) || payload.channel === 'websocket')
    return null;
  if (/\/web-analytics\/|\/web\/events$|web-blizzard/.test(url.pathname)) return readAnalytics(payload);
  const call = PATH.exec(url.pathname);
  if (!call) return null;
  const [, service = '', method = ''] = call;
  const messages = grpcMessages(payload);
  if (!messages && !/grpc/.test(payload.contentType)) return null;
  const draft = new Draft(payload, `snapchat/${method}`, ['grpc-web']);
  const types = METHODS.find(([pattern]) => pattern.test(method))?.[1] ?? [];
  for (const type of types) draft.note(type, 'url.path', `${service.split('.').at(-1)}/${method}`, []);
  if (!messages) draft.closed(payload.body?.length ?? 0);
  for (const [index, message] of (messages ?? []).entries()) {
    if (!readUnknownMessage(draft, message, `body(grpc-web)[${index}](protobuf)`))
      draft.closed(message.length);
  }
  return draft.done();
}

function readAnalytics(payload: Payload): Reading {
  const draft = new Draft(payload, 'snapchat/analytics');
  draft.note('usage-event', 'url.path', 'web events');
  const body = jsonBody(payload);
  if (body) readKeyed(draft, body.json, body.at, DEVICE_KEYS, body.encodings);
  else if (payload.body && !readUnknownMessage(draft, payload.body, 'body(protobuf)'))
    draft.closed(payload.body.length);
  return draft.done();
}
