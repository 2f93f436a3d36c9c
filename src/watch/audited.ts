import { AUDITED_HOSTS } from '../apps/audited-hosts.ts';

const HTTPS = 'https://';

/**
 * The origin of the page at the top of this frame, told synchronously; null where the browser does not tell.
 * `location.ancestorOrigins`: Chromium, and Firefox from 152.
 */
export function topOrigin(): string | null {
  const ancestors = location.ancestorOrigins as DOMStringList | undefined;
  if (ancestors && ancestors.length > 0) return ancestors[ancestors.length - 1] ?? null;
  try {
    return window.top === window ? location.origin : (window.top?.location.origin ?? null);
  } catch {
    return null;
  }
}

/**
 * True when the page at the top is one of the messengers that are audited by default. By syntax alone: where another page had
 * this window before, the functions of strings and lists may be its own, and nobody would hear that there are no hooks.
 */
export function auditedByDefault(origin: string | null): boolean {
  let host = '';
  for (let i = HTTPS.length; origin !== null && i < origin.length; i++) host += origin[i];
  return HTTPS + host === origin && AUDITED_HOSTS[host] === true;
}

/**
 * For the scripts registered for origins that the person added: true in their pages and same-origin frames,
 * false in a frame of such an origin inside another company's page, and where the default scripts watch.
 */
export function addedHere(): boolean {
  const top = topOrigin();
  return !auditedByDefault(top) && (top === null || top === 'null' || top === location.origin);
}
