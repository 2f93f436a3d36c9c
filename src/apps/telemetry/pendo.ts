import type { DataTypeMember } from '../../model/data-types.ts';
import { isRecord, member, memberText } from '../json.ts';
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
  // An organisation's.
  accountid: silent,
  'account.id': silent,
  'account.name': silent,
  tabid: 'session-timing',
  // Of a guide, or of an element that was clicked, not of the page.
  'cachedguides.language': silent,
  'attrs.href': silent,
  txt: silent,
} as const;
const PATH = /\/data\/(ptm|guide|segmentflag|rec)\b(?:\.\w+)?\//;

/**
 * Pendo's agent: events and the visitor as JSON in zlib in base64url, in the address's `jzb` or the body (`/data/ptm.gif/<key>`,
 * `/data/guide.js/<key>`; as public requests and tools that open them show).
 */
export const pendo: Sdk = {
  name: 'pendo',
  title: 'Pendo',
  entity: 'Pendo',
  hint: (url) => url.searchParams.has('jzb') || PATH.test(url.pathname),
  kind: (url, json) => {
    const isEvents = some(
      json,
      (event) => memberText(event, 'visitor_id') !== '' && isRecord(member(event, 'props')),
    );
    const isIt = isEvents || url.searchParams.has('jzb') || /(^|\.)pendo\.io$/.test(url.hostname);
    return isIt ? (PATH.exec(url.pathname)?.[1] ?? null) : null;
  },
  says: [],
  keys: KEYS,
  more(draft, _body, url) {
    if (draft.kind === 'pendo/ptm') draft.note('usage-event', 'url.path', 'pendo: events');
    const packed = unwrap(url.searchParams.get('jzb') ?? '');
    if (packed === null) return;
    draft.unpacked('url.query.jzb');
    readKeyed(draft, packed.json, 'url.query.jzb(base64)(zlib)', KEYS, packed.encodings);
  },
};
