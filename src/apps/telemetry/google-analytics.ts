import type { Payload } from '../../model/payload.ts';
import { type Draft, textOf } from '../draft.ts';
import { isRecord, type Json, memberText } from '../json.ts';
import type { KeyRules } from '../keyed.ts';
import { keepKeyed } from '../keyed.ts';
import type { Sdk } from './sdk.ts';

/** Names of the measurement protocol (UA) and of GA4's web stream. */
const KEYS: KeyRules = {
  cid: 'cookie-identifier',
  uid: 'user-id',
  sid: 'session-timing',
  et: 'session-timing',
  dl: 'page-url',
  dr: 'page-url',
  dp: 'page-url',
  dt: 'page-url',
  ul: 'language',
  sr: 'screen',
  vp: 'screen',
  uaa: 'hardware',
  uab: 'hardware',
  uafvl: 'browser',
  uam: 'device-model',
  uap: 'operating-system',
  uapv: 'operating-system',
  uip: 'ip-address',
  geoid: 'coarse-location',
  gclid: 'advertising-id',
  av: 'app-version',
  'ep.searchterm': 'search-query',
};

/** Digests of what a page tells of the person, in one parameter: `tv.1~em.…~pn.…`. */
const PERSON: KeyRules = {
  em: 'email-address',
  pn: 'phone-number',
  fn0: 'name',
  ln0: 'name',
  sa0: 'postal-address',
  ct0: 'coarse-location',
  pc0: 'postal-address',
};

function readPerson(draft: Draft, digests: string, at: string): void {
  for (const part of digests.split('~').slice(1)) {
    const [name = '', value = ''] = part.split('.', 2);
    if (value) keepKeyed(draft, `${at}.${name}`, name, value, PERSON);
  }
}

const ID = /^(G|GT|AW|DC|UA)-[\w-]+$/;

/** Parameters may stand in the body as well as in the address. */
const accountOf = (url: URL, json: Json | undefined) =>
  url.searchParams.get('tid') || (isRecord(json) ? memberText(json, 'tid') : '');

/** Google Analytics 4 and its predecessor, on Google's hosts or a site's own. */
export const googleAnalytics: Sdk = {
  name: 'google-analytics',
  title: 'Google Analytics',
  entity: 'Google Analytics',
  hint: (url, head) =>
    /^v=[12]/.test(url.search.slice(1)) ||
    /(^|&)tid=(G|UA)-/.test(head) ||
    /\/(g|j|r)?\/?collect$/.test(url.pathname),
  kind: (url, json, payload: Payload) => {
    const version = url.searchParams.get('v') ?? memberText(json, 'v');
    if (!ID.test(accountOf(url, json)) || !/^[12]$/.test(version)) return null;
    const body = payload.body ? textOf(payload.body) : '';
    return (
      url.searchParams.get('en') ||
      memberText(json, 't') ||
      /(?:^|[&\n])en=([\w.]+)/.exec(body ?? '')?.[1] ||
      'events'
    );
  },
  says: ['usage-event'],
  keys: KEYS,
  query: KEYS,
  more: (draft, body, url) =>
    readPerson(draft, url.searchParams.get('em') ?? memberText(body?.json, 'em'), 'url.query.em'),
  // Several events share one request: a line of parameters each.
  text(draft, text) {
    for (const [index, line] of text.split('\n').slice(0, 200).entries()) {
      for (const [name, value] of new URLSearchParams(line.trim())) {
        keepKeyed(draft, `body[${index}].${name}`, name, value, KEYS);
      }
    }
  },
};
