/** GIF searches that messengers send straight to Giphy, Tenor or Klipy (their public web interfaces). */
import type { Payload } from '../../model/payload.ts';
import type { Reading } from '../../model/reading.ts';
import { type Api, readCall } from '../rest.ts';

const API: Api = {
  name: 'gif-search',
  host: /^(api\.giphy\.com|(?:[\w-]+\.)*tenor\.(com|co)|tenor\.googleapis\.com|api\.klipy\.com)$/,
  keys: {
    q: 'search-query',
    tag: 'search-query',
    lang: 'language',
    locale: 'language',
    country: 'coarse-location',
    randomid: 'device-identifier',
    anonid: 'device-identifier',
    customerid: 'device-identifier',
    clientkey: () => null,
  },
  endpoints: [
    { path: /\/(search|autocomplete|search_suggestions|tags|related)(\/|$)/, kind: 'search' },
    {
      path: /\/(trending|featured|categories|trending_terms|registershare|random|emoji)(\/|$)/,
      kind: 'browse',
    },
    { path: /\/v\d\/(gifs|stickers|posts)/, kind: 'browse' },
  ],
};

/** A GIF search; null for any other request. */
export function decodeGifSearch(payload: Payload): Reading | null {
  return /giphy|tenor|klipy/.test(payload.url) ? readCall(API, payload) : null;
}
