import { isRecord, type Json, member, memberText, parseJson } from '../json.ts';
import { readKeyed } from '../keyed.ts';
import { ANALYTICS_KEYS, type Sdk, some, unwrap } from './sdk.ts';

const TOKEN = /^[0-9a-f]{32}$/;
const KEYS = {
  ...ANALYTICS_KEYS,
  currenturl: 'page-url',
  replaystarturl: 'page-url',
  identifiedid: 'user-id',
  'set.email': 'email-address',
  'set.name': 'name',
  name: () => null,
  mpcountrycode: 'coarse-location',
  // Of a recording: the page, and what the page says of itself.
  'data.href': 'page-url',
  'attributes.lang': () => null,
} as const;

function kindOf(json: Json | undefined): 'track' | 'people' | null {
  const track = some(json, (event) => {
    const properties = member(event, 'properties');
    return memberText(event, 'event') !== '' && TOKEN.test(memberText(properties, 'token'));
  });
  if (track) return 'track';
  return some(json, (event) => TOKEN.test(memberText(event, '$token'))) ? 'people' : null;
}

/** What the address alone is for: a recording, the question which switches are on; null where it is neither. */
function kindOfAddress({ searchParams }: URL): 'record' | 'flags' | null {
  if (!searchParams.has('mp_lib')) return null;
  if (searchParams.has('replay_id') && searchParams.has('batch_start_time')) return 'record';
  const context = parseJson(searchParams.get('context') ?? '');
  return TOKEN.test(searchParams.get('token') ?? '') && isRecord(context) ? 'flags' : null;
}

/**
 * Mixpanel (developer.mixpanel.com): `data` in a form or an address, JSON or base64, with a 32-digit token; recordings and
 * switches of features with the person in the address (npm's `mixpanel-browser` 2.83.0).
 */
export const mixpanel: Sdk = {
  name: 'mixpanel',
  title: 'Mixpanel',
  entity: 'Mixpanel',
  hint: (url, head) => /\/(track|engage|groups|record|flags)\/?$/.test(url.pathname) || /mp_lib/.test(head),
  kind: (url, json) => {
    const data = url.searchParams.get('data');
    const kind = kindOf(json) ?? kindOfAddress(url) ?? (data ? kindOf(unwrap(data)?.json) : null);
    return kind ?? (/(^|\.)mixpanel\.com$/.test(url.hostname) ? 'call' : null);
  },
  says: [],
  keys: KEYS,
  query: KEYS,
  more(draft, body, url) {
    if (draft.kind !== 'mixpanel/flags')
      draft.note('usage-event', body ? 'body' : 'url.query', draft.kind.replace('/', ': '));
    const packed = unwrap(url.searchParams.get('data') ?? '');
    if (packed === null) return;
    draft.unpacked('url.query.data');
    readKeyed(draft, packed.json, 'url.query.data(base64)', KEYS, packed.encodings);
  },
};
