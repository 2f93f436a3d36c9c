/** Session recorders and performance monitors that are known by their addresses' parameters and paths. */
import { type Json, member, memberText } from '../json.ts';
import { ANALYTICS_KEYS, type Sdk } from './sdk.ts';

/** New Relic browser agent (github.com/newrelic/newrelic-browser-agent): `/events/1/<key>?a=…&ref=…`. */
export const newRelic: Sdk = {
  name: 'new-relic',
  title: 'New Relic',
  entity: 'New Relic',
  hint: (url) => url.searchParams.has('a') && url.searchParams.has('v'),
  kind: (url) => {
    const path =
      /\/(?:(events|jserrors|resources|ins|rum|browser\/blobs|browser\/logs)\/)?1?\/?(NR[\w-]{8,}|[0-9a-f]{10,})$/.exec(
        url.pathname,
      );
    const { searchParams } = url;
    if (
      !path ||
      !/^\d+(\.\d+)+/.test(searchParams.get('v') ?? '') ||
      !(searchParams.has('ref') || searchParams.has('rst'))
    )
      return null;
    return path[1] ?? 'page';
  },
  says: ['usage-event'],
  keys: {
    ...ANALYTICS_KEYS,
    stacktrace: 'diagnostics',
    message: 'diagnostics',
    pageurl: 'page-url',
    currenturl: 'page-url',
    'enduser.id': 'user-id',
  },
  query: { ref: 'page-url', s: 'session-timing', hs: 'session-timing', ptid: 'session-timing' },
  text: (draft, text, at) => draft.field(at, 'bel', text),
  more(draft) {
    if (draft.kind === 'new-relic/jserrors') draft.note('diagnostics', 'body', 'errors');
  },
};

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const HOTJAR = /(^|\.)(hotjar\.(com|io)|hj\.contentsquare\.net)$/;

/** Hotjar, now of Contentsquare: visits, recordings and page contents of a numbered site. */
export const hotjar: Sdk = {
  name: 'hotjar',
  title: 'Hotjar',
  entity: 'Hotjar',
  hint: (url) => HOTJAR.test(url.hostname) || /\/api\/v\d+\/client\/(sites\/\d+\/|ws$)/.test(url.pathname),
  kind: (url) => {
    const path = /\/api\/v\d+\/(?:client\/)?sites\/\d+\/([\w-]+)/.exec(url.pathname);
    const stream = /^\d+$/.test(url.searchParams.get('site_id') ?? '') && /\/client\/ws$/.test(url.pathname);
    return path?.[1] ?? (stream || HOTJAR.test(url.hostname) ? 'recording' : null);
  },
  says: ['usage-event'],
  keys: {
    ...ANALYTICS_KEYS,
    windowwidth: 'screen',
    windowheight: 'screen',
    useruuid: 'cookie-identifier',
    // The visitor's random number, not an account of the site's.
    userid: (value) => (UUID.test(String(value)) ? 'cookie-identifier' : 'user-id'),
    useridentifier: 'user-id',
    fingerprint: 'fingerprint',
  },
  // The page as it stood, for the recording.
  text: (draft, text, at) => draft.field(at, '', text),
  query: { useruuid: 'cookie-identifier', sessionid: 'session-timing' },
};

/** The event by which a bundle says on which page it was made. */
const ENTERED_PAGE = '25';

/** FullStory (`/rec/page`, `/rec/bundle`): an organisation, a person, a session and what is done on the page. */
export const fullStory: Sdk = {
  name: 'fullstory',
  title: 'FullStory',
  entity: 'FullStory',
  hint: (url, head) => /\/rec\/(page|bundle|integrations|sync)/.test(url.pathname) || /"OrgId"/.test(head),
  kind: (url, json) => {
    const org = url.searchParams.get('OrgId') ?? memberText(json, 'OrgId');
    const path = /\/rec\/(\w+)/.exec(url.pathname)?.[1];
    return org && path ? path : null;
  },
  says: ['usage-event'],
  keys: {
    ...ANALYTICS_KEYS,
    width: 'screen',
    height: 'screen',
    base: 'page-url',
    userid: 'cookie-identifier',
    uid: 'user-id',
  },
  query: {
    userid: 'cookie-identifier',
    sessionid: 'session-timing',
    pagestart: 'session-timing',
    pageid: () => null,
  },
  more(draft, body) {
    const events = member(body?.json, 'Evts');
    for (const [index, event] of (Array.isArray(events) ? (events as Json[]) : []).entries()) {
      const args = member(event, 'Args');
      const [address] = Array.isArray(args) ? (args as Json[]) : [];
      if (memberText(event, 'Kind') !== ENTERED_PAGE) continue;
      if (typeof address !== 'string' || !/^https?:/.test(address)) continue;
      draft.note('page-url', `${body!.at}.Evts[${index}].Args[0]`, `page: ${address}`, body!.encodings);
    }
  },
};
