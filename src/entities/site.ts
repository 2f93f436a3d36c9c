import { getDomain } from 'tldts';
import { parseAddress } from '../model/parse-address.ts';

/**
 * The registrable domain of a host, by the public suffix list, hosts of other people's sites included
 * (`shop.github.io`); the host itself where it has none.
 */
export function siteOfHost(host: string): string {
  return getDomain(host, { allowPrivateDomains: true }) ?? host;
}

/** The site that an address stands at, by its host; empty for what has none. */
export function siteOf(address: string): string {
  return siteOfHost(parseAddress(address)?.hostname ?? '');
}
