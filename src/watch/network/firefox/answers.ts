import type browser from 'webextension-polyfill';

type Details = browser.WebRequest.OnResponseStartedDetailsType;

/** Firefox needs nothing beyond the details. */
export const ANSWER_SPEC: [] = [];

/** True where the cache gave the answer and nothing left: an answer that a server confirmed bears its address. */
export function neverLeft(details: Details, _sentAt: number): boolean {
  return details.fromCache && !details.ip;
}

/** Firefox shows the reports themselves. */
export function unseenEndpoints(_details: Details): string[] {
  return [];
}
