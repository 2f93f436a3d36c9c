/**
 * Pixels of ad networks beside Meta's: what a page tells them of the person is the visitor's own, in digests ("advanced
 * matching"), and no contact's. Parameters after the networks' conversion APIs, whose names the pixels share:
 * business-api.tiktok.com (Events API 2.0), developers.snap.com/api/marketing-api/Conversions-API/Parameters,
 * developers.pinterest.com (`ConversionEventsUserDataProperties`), learn.microsoft.com/linkedin/marketing (Insight Tag).
 */
import type { DataTypeMember } from '../../model/data-types.ts';
import { isRecord, member, memberText } from '../json.ts';
import type { KeyRules } from '../keyed.ts';
import { PERSON_KEYS } from './person-keys.ts';
import type { Sdk } from './sdk.ts';

const SAYS: readonly DataTypeMember[] = ['tracking-pixel', 'usage-event'];
const silent = () => null;

/** The same names in an object: `pd.em`. */
const within = (parent: string, rules: KeyRules): KeyRules =>
  Object.fromEntries(Object.entries(rules).map(([name, rule]) => [`${parent}.${name}`, rule]));
/** And in brackets: `pd[em]`. */
const bracketed = (parent: string, rules: KeyRules): KeyRules =>
  Object.fromEntries(Object.entries(rules).map(([name, rule]) => [`${parent}[${name}]`, rule]));

/** TikTok's pixel: JSON with a context of page, person and ad. */
export const tiktokPixel: Sdk = {
  name: 'tiktok-pixel',
  title: 'TikTok Pixel',
  entity: 'TikTok Ads',
  hint: (url) => /\/api\/v2\/(pixel|performance)/.test(url.pathname),
  kind: (_url, json) => {
    const context = member(json, 'context');
    const event = memberText(json, 'event') || memberText(json, 'action');
    return event && (isRecord(member(context, 'pixel')) || isRecord(member(context, 'user'))) ? event : null;
  },
  says: SAYS,
  keys: {
    'user.email': 'email-address',
    'user.autoemail': 'email-address',
    'user.phonenumber': 'phone-number',
    'user.phone': 'phone-number',
    'user.autophonenumber': 'phone-number',
    'user.ebphonenumber': 'phone-number',
    'user.firstname': 'name',
    'user.lastname': 'name',
    'user.city': 'coarse-location',
    'user.state': 'coarse-location',
    'user.country': 'coarse-location',
    'user.zipcode': 'postal-address',
    'user.externalid': 'user-id',
    'user.anonymousid': 'cookie-identifier',
    'user.ttp': 'cookie-identifier',
    'ad.callback': 'advertising-id',
    'ad.ttclid': 'advertising-id',
    'page.url': 'page-url',
    'page.referrer': 'page-url',
    useragent: 'browser',
    'context.ip': 'ip-address',
    sessionid: 'session-timing',
    query: 'search-query',
    // Labels of what was given: `missing`, `correct_format`.
    label: silent,
  },
};

const SNAP: KeyRules = {
  uhem: 'email-address',
  uhpn: 'phone-number',
  uhfn: 'name',
  uhln: 'name',
  uc1: 'cookie-identifier',
  usclid: 'advertising-id',
  pl: 'page-url',
  rf: 'page-url',
  dos: 'operating-system',
  dot: 'operating-system',
  da: 'hardware',
};

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/i;

/** Snap's pixel: a form or a query. */
export const snapPixel: Sdk = {
  name: 'snap-pixel',
  title: 'Snap Pixel',
  entity: 'Snapchat',
  hint: (url) => /\/p\/?$/.test(url.pathname),
  kind: (url, json) => {
    const of = (name: string) => url.searchParams.get(name) ?? memberText(json, name);
    return UUID.test(of('pids') || of('pid')) && of('ev') ? of('ev') : null;
  },
  says: SAYS,
  keys: SNAP,
  query: SNAP,
};

const PINTEREST: KeyRules = {
  ...within('pd', { ...PERSON_KEYS, externalid: 'user-id', country: 'coarse-location' }),
  ...bracketed('pd', PERSON_KEYS),
  'pd.pinunauth': 'cookie-identifier',
  'pd.epik': 'advertising-id',
  'ad.loc': 'page-url',
  'ad.ref': 'page-url',
  'ad.sw': 'screen',
  'ad.sh': 'screen',
  'ad.architecture': 'hardware',
  'ad.bitness': 'hardware',
  'ad.model': 'device-model',
  'ad.platform': 'operating-system',
  'ad.platformversion': 'operating-system',
  'ad.uafullversion': 'browser',
  'ed.searchquery': 'search-query',
};

/** Pinterest's tag: JSON in parameters of a query. */
export const pinterestTag: Sdk = {
  name: 'pinterest-tag',
  title: 'Pinterest Tag',
  entity: 'Pinterest Ads',
  hint: (url) =>
    /\/(v3|user)\/?$/.test(url.pathname) && /^26\d{8,14}$/.test(url.searchParams.get('tid') ?? ''),
  kind: (url, json) => (url.searchParams.get('event') ?? memberText(json, 'event')) || 'user',
  says: SAYS,
  keys: PINTEREST,
  query: PINTEREST,
};

const LINKEDIN: KeyRules = {
  url: 'page-url',
  href: 'page-url',
  referrer: 'page-url',
  hem: 'email-address',
  lifatid: 'advertising-id',
  ligiant: 'advertising-id',
  liadsid: 'cookie-identifier',
};

const LINKEDIN_HOST = /^px4?\.ads\.linkedin\.com$/;

/** LinkedIn's Insight Tag: a query on opening a page, JSON on each click. */
export const linkedinTag: Sdk = {
  name: 'linkedin-insight',
  title: 'LinkedIn Insight Tag',
  entity: 'LinkedIn Ads',
  hint: (url) => /\/(wa|collect|attribution_trigger)\/?$/.test(url.pathname),
  kind: (url, json) => {
    const click = Array.isArray(member(json, 'pids')) && memberText(json, 'signalType');
    if (click) return click;
    return LINKEDIN_HOST.test(url.hostname) ? /\/(\w+)\/?$/.exec(url.pathname)![1]! : null;
  },
  says: SAYS,
  keys: LINKEDIN,
  query: LINKEDIN,
};
