/**
 * Microsoft Teams: presence, typing, messages, read marks and the push channel, after EionRobb/purple-teams
 * (teams_messages.c, teams_trouter.c). Its telemetry is OneCollector, read by its shape.
 */
import type { Payload } from '../../model/payload.ts';
import type { Reading } from '../../model/reading.ts';
import type { Draft } from '../draft.ts';
import { type Json, memberText } from '../json.ts';
import { DEVICE_KEYS, type KeyRules } from '../keyed.ts';
import { type Api, readCall } from '../rest.ts';
import { isTrouter, readTrouter } from './trouter.ts';

const KEYS: KeyRules = {
  ...DEVICE_KEYS,
  endpointid: 'device-identifier',
  epid: 'device-identifier',
  registrationid: 'device-identifier',
  sessionid: 'session-timing',
  corid: 'session-timing',
  languageid: 'language',
  platformuiversion: 'app-version',
  skypetoken: 'auth-token',
};

const conversation = { conversation: 'contact-identifier' } as const;
const CONVERSATION = '/conversations/(?<conversation>[^/]+)';

/** A message, or by its type the notice that one is being typed. */
function readMessage(draft: Draft, body: Json, at: string): void {
  const type = memberText(body, 'messagetype');
  if (/^Control\/(Clear)?Typing$/.test(type)) {
    draft.note('typing', `${at}.messagetype`, `messagetype: ${type}`);
    return;
  }
  if (!type) return;
  draft.note('message-metadata', `${at}.messagetype`, `messagetype: ${type}`);
  if (memberText(body, 'content'))
    draft.note('message-content', `${at}.content`, 'content: [message-content]');
  if (memberText(body, 'imdisplayname')) draft.note('name', `${at}.imdisplayname`, 'imdisplayname: [name]');
}

const API: Api = {
  name: 'teams',
  host: /(^|\.)teams\.(microsoft\.com|live\.com|cloud\.microsoft)$|(^|\.)skype\.com$/,
  open: true,
  keys: KEYS,
  headers: {
    authorization: 'auth-token',
    authentication: 'auth-token',
    'x-skypetoken': 'auth-token',
    'x-ms-session-id': 'session-timing',
    'x-ms-client-version': 'app-version',
    clientinfo: 'browser',
    'x-ms-endpoint-id': 'device-identifier',
  },
  endpoints: [
    {
      path: new RegExp(`${CONVERSATION}/messages$`),
      method: 'POST',
      kind: 'message',
      parts: conversation,
      more: readMessage,
    },
    {
      path: new RegExp(`${CONVERSATION}/messages/[^/]+$`),
      method: 'PUT',
      kind: 'edit',
      parts: conversation,
      more: readMessage,
    },
    {
      path: new RegExp(`${CONVERSATION}/properties$`),
      kind: 'conversation-property',
      parts: conversation,
      // Whether it is muted or pinned is set at the same address.
      query: { name: (value) => (value === 'consumptionhorizon' ? 'read-receipt' : null) },
      body: { consumptionhorizon: 'read-receipt' },
    },
    {
      path: new RegExp(`${CONVERSATION}/messages/[^/]+/properties$`),
      kind: 'react',
      says: ['message-metadata'],
      parts: conversation,
    },
    { path: new RegExp(`${CONVERSATION}(/.*)?$`), kind: 'conversation', parts: conversation },
    { path: /\/users\/search\w*$/i, kind: 'search', says: ['search-query'] },
    { path: /\/users\/fetch\w*$/i, kind: 'profiles-of', says: ['contact-identifier'] },
    {
      path: /\/pubsub\/subscriptions\/[^/]+$/i,
      kind: 'presence-of',
      body: { mri: 'contact-identifier', trouteruri: 'push-token' },
    },
    { path: /\/me\/reportmyactivity\/?$/i, kind: 'activity', says: ['presence'] },
    {
      path: /\/me\/(forceavailability|publishnote|endpoints)\/?$/i,
      kind: 'presence',
      says: ['presence'],
      body: { message: 'status-text' },
    },
    {
      path: /\/presence\/(getpresence|subscriptions)?\/?$/i,
      kind: 'presence-of',
      body: { mri: 'contact-identifier', mris: 'contact-identifier' },
    },
    { path: /\/ups\/[^/]+\/v\d+\/me(\/.*)?$/i, kind: 'presence', says: ['presence'] },
    { path: /^\/v4\/[acf](\/|$)/, kind: 'trouter' },
    { path: /\/registrar\/prod\/V\d+\/registrations/i, kind: 'register', says: ['push-token'] },
    {
      path: /\/(search|substrate)\/.*(query|search)/i,
      kind: 'search',
      body: { querystring: 'search-query', query: 'search-query' },
    },
    { path: /\/(calls?|conv|cc)\/v\d+\//i, kind: 'call', says: ['call-metadata'] },
    { path: /\/config\/v\d+\//, kind: 'config' },
  ],
};

/** Teams' own decoder; telemetry hosts are left to the reader of their shape. */
export function decode(payload: Payload): Reading | null {
  if (isTrouter(payload)) return readTrouter(payload);
  return /\/OneCollector\//.test(payload.url) ? null : readCall(API, payload);
}
