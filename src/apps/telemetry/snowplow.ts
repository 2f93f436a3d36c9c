import { decodeBase64 } from '../base64.ts';
import { textOf } from '../draft.ts';
import { memberText, parseJson } from '../json.ts';
import type { KeyRules } from '../keyed.ts';
import { readKeyed } from '../keyed.ts';
import { ANALYTICS_KEYS, batchOf, type Sdk, some } from './sdk.ts';

/** The tracker protocol's short names (docs.snowplow.io, snowplow-tracker-protocol). */
const KEYS: KeyRules = {
  ...ANALYTICS_KEYS,
  url: 'page-url',
  refr: 'page-url',
  page: 'page-url',
  duid: 'cookie-identifier',
  nuid: 'cookie-identifier',
  tnuid: 'cookie-identifier',
  uid: 'user-id',
  sid: 'session-timing',
  lang: 'language',
  tz: 'timezone',
  res: 'screen',
  vp: 'screen',
  ds: 'screen',
  ua: 'browser',
  ip: 'ip-address',
};

/** Contexts and an app's own events where they are base64 of JSON; as plain JSON they are read with the event. */
const PACKED = ['cx', 'ue_px'];

const isTracker = (version: string) => /^(js|sp|browser|node|py|ios|andr|rb|web)[\w.-]*-\d/i.test(version);

/** Snowplow: `payload_data` in a POST, or short names in a pixel's address. Anyone can run the collector. */
export const snowplow: Sdk = {
  name: 'snowplow',
  title: 'Snowplow',
  hint: (url, head) =>
    /iglu:com\.snowplowanalytics/.test(head) ||
    (url.searchParams.has('tv') && url.searchParams.has('e')) ||
    /\/com\.snowplowanalytics\.snowplow\/tp2$/.test(url.pathname),
  kind: (url, json) => {
    if (/^iglu:com\.snowplowanalytics\.snowplow\/payload_data\//.test(memberText(json, 'schema')))
      return 'events';
    if (some(json, (event) => isTracker(memberText(event, 'tv')) && memberText(event, 'e') !== ''))
      return 'events';
    return isTracker(url.searchParams.get('tv') ?? '') && url.searchParams.has('e') ? 'pixel' : null;
  },
  says: ['usage-event'],
  keys: KEYS,
  query: KEYS,
  more(draft, body) {
    if (!body) return;
    for (const [index, event] of batchOf(body.json).entries()) {
      for (const name of PACKED) {
        const bytes = decodeBase64(memberText(event, name));
        const text = bytes && bytes.length > 0 ? textOf(bytes) : null;
        const json = text ? parseJson(text) : undefined;
        if (json === undefined) continue;
        const at = `${body.at}.data[${index}].${name}`;
        draft.unpacked(at);
        readKeyed(draft, json, `${at}(base64)`, ANALYTICS_KEYS, [...body.encodings, 'base64']);
      }
    }
  },
};
