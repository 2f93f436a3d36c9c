import type browser from 'webextension-polyfill';
import type { Caller } from '../context.ts';

/** Firefox gives all headers without asking. */
export const SEND_HEADERS_SPEC: browser.WebRequest.OnSendHeadersOptions[] = ['requestHeaders'];

/** A call is shown before its preflight is answered; refused, it ends without headers of an answer. */
export const SHOWS_BEFORE_PREFLIGHT = true;

type Details = browser.WebRequest.OnSendHeadersDetailsType & {
  cookieStoreId?: string;
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

/** Firefox renders no page before it is shown. */
export function aheadOf(_details: object): undefined {}

/** Nor does it show what it has fetched ahead as if it were asked for again. */
export function isAnsweredAhead(_details: object, _destination: string): boolean {
  return false;
}

/** Names the store of cookies, which private windows and containers have of their own; told of workers without a tab, too. */
export function storeOf({ cookieStoreId }: Pick<Details, 'cookieStoreId'>): string | undefined {
  return cookieStoreId;
}

/** The frame of a request; 0 is the page itself. */
export function frameOf({ frameId }: Pick<Details, 'frameId'>): number {
  return frameId;
}

/** Tabs of frames by the frame's number, which no other frame has. */
const tabs = new Map<number, number>();
const MAX_TABS = 5000;

/** The tab of a request: no WebTransport session is told with it (measured), but a frame's stays the same. */
export function tabOf({ tabId, frameId }: Pick<Details, 'tabId' | 'frameId'>): number {
  if (tabId < 0) return frameId > 0 ? (tabs.get(frameId) ?? tabId) : tabId;
  if (frameId > 0 && !tabs.has(frameId)) {
    tabs.set(frameId, tabId);
    if (tabs.size > MAX_TABS) tabs.delete(tabs.keys().next().value as number);
  }
  return tabId;
}

/** What no worker loads, nor passes on as such (measured). */
const OF_WINDOWS: readonly string[] = ['image', 'imageset', 'media', 'font', 'stylesheet', 'object'];

/**
 * Who asked: Firefox names a worker's own script, except of workers made from blobs. Without a tab are told an event
 * source of a dedicated worker, never of a window, and every WebTransport session; a window's with the frames around
 * it (measured). What the browser's own parts load at a page's word, such as the picture of what plays, is in no tab either.
 */
export function callerOf(details: Details, header: (name: string) => string): Caller {
  const tabless = details.tabId < 0;
  const source = tabless && header('accept') === 'text/event-stream';
  const transport = tabless && header('sec-fetch-dest') === 'webtransport';
  const isWindow = transport && details.frameAncestors !== undefined;
  const isPart = tabless && OF_WINDOWS.includes(details.type);
  return {
    isWindow: source ? false : transport ? isWindow : isPart ? true : null,
    wasLeft: isPart,
    script: details.originUrl ?? '',
    origin: initiatorOf(details),
    tabId: source || isWindow ? 0 : details.tabId,
    hidesTab: transport,
    frameId: details.type === 'sub_frame' ? details.parentFrameId : details.frameId,
  };
}
