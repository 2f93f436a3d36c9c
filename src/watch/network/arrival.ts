import { header } from './channel.ts';
import type { ResponseHeader } from './report-endpoints.ts';

/** What browsers show in a tab; anything else they keep as a file (Fetch and MIME Sniffing standards). */
const SHOWN = /^(text|image|audio|video|multipart)\/|^application\/(pdf|xml|json|javascript)$|\+(xml|json)$/;

/**
 * True where an answer to the navigation of a tab takes the place of what the tab shows: not where there is nothing in it
 * (RFC 9110, sections 15.3.5 and 15.3.6) or it is kept as a file (RFC 6266).
 */
export function takesPlace(status: number, headers: readonly ResponseHeader[]): boolean {
  if (status === 204 || status === 205) return false;
  const named = headers.map(({ name, value = '' }): [string, string] => [name.toLowerCase(), value]);
  if (/^\s*attachment\b/i.test(header(named, 'content-disposition'))) return false;
  const type = header(named, 'content-type').split(';')[0]!.trim().toLowerCase();
  return type === '' || SHOWN.test(type);
}
