import type browser from 'webextension-polyfill';
import type { Caller } from '../context.ts';

/** Firefox gives all headers without asking. */
export const SEND_HEADERS_SPEC: browser.WebRequest.OnSendHeadersOptions[] = ['requestHeaders'];

/** A call is shown before its preflight is answered; refused, it ends without headers of an answer. */
export const SHOWS_BEFORE_PREFLIGHT = true;

type Details = browser.WebRequest.OnSendHeadersDetailsType & {
  documentUrl?: string;
  frameAncestors?: { url: string; frameId: number }[];
};

function origin(url: string | undefined): string | null {
  if (!url) return null;
  try {
    const { origin } = new URL(url);
    return origin === 'null' ? null : origin;
  } catch {
    return null;
  }
}

/** Origin of who asked. */
export function initiatorOf(details: Details): string | null {
  return origin(details.originUrl) ?? origin(details.documentUrl);
}

/** Origin of the page at the top, by the chain of frames. */
export function topOriginOf(details: Details): string | null {
  const top = details.frameAncestors?.at(-1)?.url;
  return origin(top) ?? (details.frameId === 0 ? origin(details.documentUrl) : null);
}

/** Who asked: Firefox names a worker's own script, except of workers made from blobs. */
export function callerOf(details: Details, header: (name: string) => string): Caller {
  // An event source of a dedicated worker is told without its tab, one of a window never (measured).
  const source = details.tabId < 0 && header('accept') === 'text/event-stream';
  return {
    isWindow: source ? false : null,
    wasLeft: false,
    script: details.originUrl ?? '',
    origin: initiatorOf(details),
    tabId: source ? 0 : details.tabId,
    frameId: details.type === 'sub_frame' ? details.parentFrameId : details.frameId,
  };
}
