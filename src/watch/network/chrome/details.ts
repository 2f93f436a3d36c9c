import type browser from 'webextension-polyfill';

/** `extraHeaders` is Chromium's: without it Cookie, Referer and others are left out. */
export const SEND_HEADERS_SPEC = [
  'requestHeaders',
  'extraHeaders',
] as unknown as browser.WebRequest.OnSendHeadersOptions[];

type Details = browser.WebRequest.OnSendHeadersDetailsType;

/** Origin of who asked. */
export function initiatorOf(details: Details): string | null {
  const { initiator } = details as Details & { initiator?: string };
  return initiator && initiator !== 'null' ? initiator : null;
}

/** Chromium does not tell the page at the top; the background knows it by the tab. */
export function topOriginOf(_details: Details): string | null {
  return null;
}
