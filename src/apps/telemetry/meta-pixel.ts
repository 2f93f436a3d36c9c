import { memberText } from '../json.ts';
import type { KeyRules } from '../keyed.ts';
import { PERSON_KEYS } from './person-keys.ts';
import type { Sdk } from './sdk.ts';

/** Advanced matching: digests of what a page tells the pixel of the person, or of what it found in forms. */
const PERSON: KeyRules = {
  ...PERSON_KEYS,
  country: 'coarse-location',
  externalid: 'user-id',
};

const person = (group: string) =>
  Object.fromEntries(Object.entries(PERSON).map(([name, rule]) => [`${group}[${name}]`, rule]));

/** Parameters of the pixel; `ud[…]` are given by the page, `udff[…]` found in its form fields. */
const KEYS: KeyRules = {
  dl: 'page-url',
  rl: 'page-url',
  sw: 'screen',
  sh: 'screen',
  fbp: 'cookie-identifier',
  fbc: 'advertising-id',
  ...person('ud'),
  ...person('udff'),
  'cd[searchstring]': 'search-query',
};

/** Meta's pixel (developers.facebook.com/docs/meta-pixel): `/tr?id=…&ev=…`. */
export const metaPixel: Sdk = {
  name: 'meta-pixel',
  title: 'Meta Pixel',
  entity: 'Facebook',
  hint: (url) => /\/tr\/?$/.test(url.pathname),
  kind: (url, json) => {
    const id = url.searchParams.get('id') ?? memberText(json, 'id');
    const event = url.searchParams.get('ev') ?? memberText(json, 'ev');
    return /^\d{5,20}$/.test(id) && event ? event : null;
  },
  says: ['tracking-pixel', 'usage-event'],
  keys: KEYS,
  query: KEYS,
  more(draft) {
    // The page's address stands behind the event: without it the event's name may be cut short.
    const bought = /^meta-pixel\/(Purchase|InitiateCheckout|AddToCart|Subscribe|StartTrial)$/.test(
      draft.kind,
    );
    if (bought && draft.has('page-url')) draft.note('purchase', 'url.query.ev', draft.kind);
  },
};
