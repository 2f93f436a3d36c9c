import type browser from 'webextension-polyfill';
import { type Announced, announcedConnections } from '../announced.ts';
import type { ResponseHeader } from '../report-endpoints.ts';

type Details = browser.WebRequest.OnResponseStartedDetailsType;

/** Firefox needs nothing beyond the details, but of documents. */
export const ANSWER_SPEC: [] = [];

/** True where the cache gave the answer and nothing left: an answer that a server confirmed bears its address. */
export function neverLeft(details: Details, _sentAt: number): boolean {
  return details.fromCache && !details.ip;
}

/**
 * What the browser may do of its own accord at a document's word, as no other answer's is heeded (measured). Firefox shows
 * reports themselves.
 */
export function announcedBy({ responseHeaders = [], url }: Details): Announced[] {
  return announcedConnections(responseHeaders as ResponseHeader[], url);
}
