import type browser from 'webextension-polyfill';
import type { Caller } from '../context.ts';
import type { Origin } from '../request-log.ts';

/** `extraHeaders` is Chromium's: without it Cookie, Referer and others are left out. */
export const SEND_HEADERS_SPEC = [
  'requestHeaders',
  'extraHeaders',
] as unknown as browser.WebRequest.OnSendHeadersOptions[];

/** A call is shown once its preflight, if it needs one, was granted. */
export const SHOWS_BEFORE_PREFLIGHT = false;

type Details = browser.WebRequest.OnSendHeadersDetailsType & {
  initiator?: string;
  documentId?: string;
  documentLifecycle?: string;
  frameType?: string;
};

/** Origin of who asked. */
export function initiatorOf(details: Details): string | null {
  const { initiator } = details;
  return initiator && initiator !== 'null' ? initiator : null;
}

/** Chromium does not tell the page at the top; the background knows it by the tab. */
export function topOriginOf(_details: Details): string | null {
  return null;
}

/** Chromium does not tell whether a request is a private window's; the background knows it by the tab. */
export function storeOf(_details: object): undefined {}

/** The tab of a request. */
export function tabOf({ tabId }: Pick<Details, 'tabId'>): number {
  return tabId;
}

/** Of documents that nobody has left; a prerendered one is a page already. */
const LIVE: readonly string[] = ['active', 'prerender'];

/**
 * The frame of a request; 0 is the page itself. A page that was left has a number as frames of the next one have (measured:
 * `cached`, its frame `outermost_frame`), and what it sends at last is none of theirs.
 */
export function frameOf({ documentLifecycle = 'active', frameType, frameId }: Details): number {
  return frameType === 'outermost_frame' && !LIVE.includes(documentLifecycle) ? 0 : frameId;
}

/** Frames of pages that are rendered before they are shown, by their numbers, which no others have meanwhile. */
const ahead = new Map<number, { origin: string | null; isTop: boolean }>();
const MAX_AHEAD = 1000;

/**
 * The page that a tab has ready and does not show yet, where one of its documents asked. Its own frame has a number above 0
 * until it is shown (measured); of frames in it the browser tells what is around them.
 */
export function aheadOf(details: Details): Origin['ahead'] {
  const { documentLifecycle, frameType, frameId, parentFrameId, type, url } = details;
  if (documentLifecycle !== 'prerender') return undefined;
  const isTop = frameType === 'outermost_frame';
  const isDocument = type === 'main_frame';
  const known = ahead.get(frameId)?.origin;
  const own = isDocument ? new URL(url).origin : (known ?? initiatorOf(details));
  const origin = isTop ? own : (ahead.get(parentFrameId)?.origin ?? known ?? null);
  ahead.delete(frameId);
  ahead.set(frameId, { origin, isTop });
  if (ahead.size > MAX_AHEAD) ahead.delete(ahead.keys().next().value as number);
  return { origin, isDocument };
}

/**
 * True for a tab's document that no network was asked for: every secure one that is has fetch metadata (measured). What was
 * fetched ahead may answer it.
 */
export function isAnsweredAhead({ type, url }: Details, destination: string): boolean {
  return type === 'main_frame' && url.startsWith('https:') && destination === '';
}

let hinted = false;

/**
 * Who asked. Windows send client hints (`sec-ch-ua`) with every request to a secure address, workers of any
 * kind send none; a service worker that passes a page's request on passes its hints on too, as a call of its own. A
 * preflight has none, whoever asks. A page that was left is given the number of no frame, or stands in no tab any more
 * (measured).
 */
export function callerOf(details: Details, header: (name: string) => string): Caller {
  const { documentLifecycle = 'active', frameType, type, tabId } = details;
  const hints = header('sec-ch-ua') !== '';
  hinted ||= hints;
  const telling =
    hinted &&
    details.url.startsWith('https:') &&
    header('access-control-request-method') === '' &&
    (type === 'xmlhttprequest' || type === 'script');
  // A navigation of a frame, or of an object, has no document yet: the frame around it asked.
  const navigates = details.documentId === undefined && details.parentFrameId >= 0;
  const isTop = frameType === 'outermost_frame' || (navigates && ahead.get(details.parentFrameId)?.isTop);
  return {
    isWindow: hints ? true : telling ? false : null,
    wasLeft: !LIVE.includes(documentLifecycle) || (tabId < 0 && type !== 'xmlhttprequest'),
    // Told in full only within one origin.
    script: header('referer'),
    origin: initiatorOf(details),
    tabId,
    frameId: isTop ? 0 : navigates ? details.parentFrameId : details.frameId,
  };
}
