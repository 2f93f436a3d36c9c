import type browser from 'webextension-polyfill';
import { type Announced, announcedConnections, announcedReports } from '../announced.ts';
import type { ResponseHeader } from '../report-endpoints.ts';

type Details = browser.WebRequest.OnResponseStartedDetailsType;

/** What `onResponseStarted` is asked for beyond the details. */
export const ANSWER_SPEC = [['responseHeaders']] as unknown as [];

const MAX_KNOWN = 1000;
const SECOND = 1000;

/** When addresses were last answered by the network, as far as this life of the background saw. */
const answered = new Map<string, number>();

/**
 * True where the cache gave the answer and nothing left. Chromium says `fromCache` also of an answer that the
 * server was asked to confirm: such a one must not be used unasked, or bears a date of after the asking.
 * `sentAt`: milliseconds since the epoch.
 */
export function neverLeft(details: Details, sentAt: number): boolean {
  if (!details.fromCache) {
    answered.delete(details.url);
    answered.set(details.url, details.timeStamp);
    if (answered.size > MAX_KNOWN) answered.delete(answered.keys().next().value as string);
    return false;
  }
  const header = (name: string) =>
    (details.responseHeaders ?? []).find((one) => one.name.toLowerCase() === name)?.value ?? '';
  if (/\b(no-cache|max-age=0)\b/i.test(header('cache-control'))) return false;
  const second = Math.floor(sentAt / SECOND) * SECOND;
  const isNew = Date.parse(header('date')) >= second && (answered.get(details.url) ?? 0) < second;
  return !isNew;
}

/** What the browser may do of its own accord at an answer's word, which Chromium shows to no extension. */
export function announcedBy({ responseHeaders = [], url }: Details): Announced[] {
  const headers = responseHeaders as ResponseHeader[];
  return [...announcedReports(headers, url), ...announcedConnections(headers, url)];
}
