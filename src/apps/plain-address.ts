import { parseAddress } from '../model/parse-address.ts';

/** A host in capitals, behind a dot that ends it, or with a port that is its scheme's own. */
const UNUSUAL = /^[A-Za-z][A-Za-z\d+.-]*:\/\/(?:[^/?#]*[A-Z]|[^/?#]*\.(?=[:/?#]|$)|[^/?#]*:\d+(?=[/?#]|$))/;

/**
 * The address with its host as tables have it: in small letters, without the dot that ends a full name (RFC 1034, section
 * 3.1) and without its scheme's own port. Any other text, and an address that has such a host, as it is.
 */
export function plainAddress(text: string): string {
  if (!UNUSUAL.test(text)) return text;
  const url = parseAddress(text);
  if (url === null) return text;
  if (url.hostname.endsWith('.')) url.hostname = url.hostname.replace(/\.$/, '');
  return url.href;
}
