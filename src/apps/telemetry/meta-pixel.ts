import { memberText } from '../json.ts';
import type { KeyRules } from '../keyed.ts';
import type { Sdk } from './sdk.ts';

/** Parameters of the pixel; `ud[…]` are digests of what a page knows of the person (advanced matching). */
const KEYS: KeyRules = {
  dl: 'page-url',
  rl: 'page-url',
  sw: 'screen',
  sh: 'screen',
  fbp: 'cookie-identifier',
  fbc: 'advertising-id',
  'ud[em]': 'email-address',
  'ud[ph]': 'phone-number',
  'ud[fn]': 'name',
  'ud[ln]': 'name',
  'ud[ge]': 'gender',
  'ud[db]': 'date-of-birth',
  'ud[ct]': 'coarse-location',
  'ud[st]': 'coarse-location',
  'ud[zp]': 'postal-address',
  'ud[country]': 'coarse-location',
  'ud[externalid]': 'user-id',
  'udff[em]': 'email-address',
  'udff[ph]': 'phone-number',
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
    if (/^meta-pixel\/(Purchase|InitiateCheckout|AddToCart|Subscribe|StartTrial)$/.test(draft.kind))
      draft.note('purchase', 'url.query.ev', draft.kind);
    if (draft.kind === 'meta-pixel/Search')
      draft.note('search-query', 'url.query.ev', 'Search: [search-query]');
  },
};
