import { shown } from '../draft.ts';
import { ANALYTICS_KEYS, type Sdk } from './sdk.ts';

const HOST = /(^|\.)(heapanalytics|heap-api)\.com$/;
/** Calls that are known; another path may hold what is the person's, and is long where a page wants it to be. */
const CALL = /\/(identify|track)(?:_v\d{1,2})?\/?$/;
/** Properties of the session and the page before, as lists of names and values: `sp=d&sp=chat.example&sp=h&sp=/`. */
const LISTS = ['sp', 'pp'];
const OF_PAGE = new Set(['r', 'd', 'h', 'pr']);

/**
 * Heap, as public recordings of load tests show it: `/h?a=<site>&u=<user>&v=<page>&s=<session>&i=<identity>&b=web&tv=4.0`,
 * `/api/identify_v3`; what newer scripts send to `/api/capture/v2/…` is in no format that is public.
 */
export const heap: Sdk = {
  name: 'heap',
  title: 'Heap',
  entity: 'Heap',
  hint: (url) => HOST.test(url.hostname) || (url.searchParams.has('tv') && url.searchParams.has('b')),
  kind: (url) => {
    const { searchParams } = url;
    const isVisit = ['a', 'u', 'v', 's'].every((name) => /^\d{6,}$/.test(searchParams.get(name) ?? ''));
    if (!HOST.test(url.hostname) && !(isVisit && searchParams.get('b') === 'web')) return null;
    if (url.pathname.endsWith('/h')) return searchParams.has('t0') ? 'events' : 'page';
    return CALL.exec(url.pathname)?.[1] ?? 'call';
  },
  says: ['usage-event'],
  keys: { ...ANALYTICS_KEYS, identity: 'user-id' },
  query: {
    u: 'cookie-identifier',
    i: 'user-id',
    s: 'session-timing',
    // Path, host and title of the page, and the paths and addresses before it.
    h: 'page-url',
    d: 'page-url',
    t: 'page-url',
    pr: 'page-url',
    r: 'page-url',
  },
  more(draft, _body, url) {
    // Whom the page names, it often names by an address.
    if (url.searchParams.get('i')?.includes('@'))
      draft.note('email-address', 'url.query.i', `i: ${shown('email-address', '')}`, []);
    for (const name of LISTS) {
      const parts = url.searchParams.getAll(name);
      for (let n = 0; n + 1 < parts.length; n += 2)
        if (OF_PAGE.has(parts[n]!) && parts[n + 1] !== '')
          draft.note(
            'page-url',
            `url.query.${name}[${n + 1}]`,
            `${parts[n]}: ${shown('page-url', parts[n + 1])}`,
            [],
          );
    }
  },
};
