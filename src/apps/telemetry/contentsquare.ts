import { member, memberText } from '../json.ts';
import { ANALYTICS_KEYS, type Sdk } from './sdk.ts';

const HOST = /(^|\.)contentsquare\.net$/;
/** Calls that are known; another path may hold what is the person's, and is long where a page wants it to be. */
const CALL = /\/(pageview|recording|auth)\/?$/;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Contentsquare, as public recordings of load tests show it: `/pageview?pid=…&uu=<visitor>&sn=<visit>&pn=<page>`, `/v2/recording`. */
export const contentsquare: Sdk = {
  name: 'contentsquare',
  title: 'Contentsquare',
  entity: 'Contentsquare',
  hint: (url, head) =>
    HOST.test(url.hostname) ||
    (url.searchParams.has('pid') && (url.searchParams.has('uu') || head.includes('"csSessionData"'))),
  kind: (url, json) => {
    const { searchParams } = url;
    const isVisit =
      /^\d+$/.test(searchParams.get('pid') ?? '') &&
      UUID.test(searchParams.get('uu') ?? '') &&
      /^\d+$/.test(searchParams.get('sn') ?? '') &&
      /^\d+$/.test(searchParams.get('pn') ?? '');
    const isSession = UUID.test(memberText(member(json, 'csSessionData'), 'userId'));
    if (!isVisit && !isSession && !HOST.test(url.hostname)) return null;
    return CALL.exec(url.pathname)?.[1] ?? 'call';
  },
  says: ['usage-event'],
  keys: {
    ...ANALYTICS_KEYS,
    // The visitor's random number, not an account of the site's.
    userid: (value) => (UUID.test(String(value)) ? 'cookie-identifier' : 'user-id'),
    location: 'page-url',
  },
  query: {
    uu: 'cookie-identifier',
    sn: 'session-timing',
    pn: 'session-timing',
    ww: 'screen',
    wh: 'screen',
    sw: 'screen',
    sh: 'screen',
    dr: 'page-url',
    url: 'page-url',
    la: 'language',
  },
};
