import type { DataTypeMember } from '../../model/data-types.ts';
import { isRecord, type Json, member, memberText } from '../json.ts';
import { readKeyed } from '../keyed.ts';
import { ANALYTICS_KEYS, type Sdk, some, unwrap } from './sdk.ts';

/** A visitor whom nobody has named has a number of Pendo's own making. */
const visitor = (value: string | number | boolean): DataTypeMember => {
  if (/^_PENDO_T_/.test(String(value))) return 'cookie-identifier';
  return String(value).includes('@') ? 'email-address' : 'user-id';
};
const silent = () => null;
const KEYS = {
  ...ANALYTICS_KEYS,
  visitorid: visitor,
  oldvisitorid: visitor,
  'visitor.id': visitor,
  'visitor.email': 'email-address',
  'visitor.name': 'name',
  'visitor.fullname': 'name',
  'visitor.phone': 'phone-number',
  // What the page says of its visitor, as events repeat it.
  'visitormetadata.agentid': visitor,
  'visitormetadata.agentemail': 'email-address',
  'visitormetadata.agentname': 'name',
  'visitormetadata.agentfullname': 'name',
  'visitormetadata.agentfirstname': 'name',
  'visitormetadata.agentlastname': 'name',
  'visitormetadata.agentusername': 'username',
  'visitormetadata.agentphone': 'phone-number',
  // An organisation's.
  accountid: silent,
  'account.id': silent,
  'account.name': silent,
  'accountmetadata.agentname': silent,
  'accountmetadata.agentemail': silent,
  'accountmetadata.agentphone': silent,
  tabid: 'session-timing',
  recordingsessionid: 'session-timing',
  // What the person asks a program that answers.
  'props.prompt': 'message-content',
  // Of a recording: the page, and what the page says of itself.
  'data.href': 'page-url',
  'attributes.lang': silent,
  'attributes.path': silent,
  // Of a guide, or of an element that was clicked, not of the page.
  'cachedguides.language': silent,
  'attrs.href': silent,
  txt: silent,
} as const;
const PATH =
  /\/data\/(ptm|agentic|poll|guide|segmentflag|rec|recordingconf|devlog|errorlog)\b(?:\.\w+)?(?:\/|$)/;
/** Paths to which is sent what the person does; the others ask what to show. */
const DONE = /\/data\/(?:ptm|agentic|poll|rec)\b|\/data\/guide\.gif\//;

/** Events, a recording, or the question what to show a visitor. */
function isPendo(json: Json | undefined): boolean {
  const isRecording =
    memberText(json, 'type') === 'recording' && Array.isArray(member(json, 'recordingPayload'));
  const isQuestion = memberText(json, 'visitorId') !== '' && isRecord(member(json, 'metadata'));
  return (
    isRecording ||
    isQuestion ||
    some(json, (event) => memberText(event, 'visitor_id') !== '' && isRecord(member(event, 'props')))
  );
}

/**
 * Pendo's agent: events, recordings and the visitor as JSON in zlib: in base64url in the address's `jzb` or a body's `events`, or
 * plain in the body (`/data/ptm.gif/<key>`, `/data/guide.json/<key>`, `/data/rec/<key>`; npm's `@pendo/agent` 2.291.4 sends it so).
 */
export const pendo: Sdk = {
  name: 'pendo',
  title: 'Pendo',
  entity: 'Pendo',
  hint: (url) => url.searchParams.has('jzb') || PATH.test(url.pathname),
  kind: (url, json) => {
    const isIt = isPendo(json) || url.searchParams.has('jzb') || /(^|\.)pendo\.io$/.test(url.hostname);
    return isIt ? (PATH.exec(url.pathname)?.[1] ?? null) : null;
  },
  says: [],
  keys: KEYS,
  more(draft, _body, url) {
    if (DONE.test(url.pathname)) draft.note('usage-event', 'url.path', 'pendo: events');
    const packed = unwrap(url.searchParams.get('jzb') ?? '');
    if (packed === null) return;
    draft.unpacked('url.query.jzb');
    readKeyed(draft, packed.json, 'url.query.jzb(base64)(zlib)', KEYS, packed.encodings);
  },
};
