import browser from 'webextension-polyfill';
import { hookedScript } from '../../worker/hooked-script.ts';
import code from '../../worker/script.ts?bundled';
import { workerKind } from '../context.ts';
import { DEEP_PERMISSIONS, type WorkerScriptHooks } from '../worker-scripts.ts';
import { channelOf } from './worker-channel.ts';

type Details = browser.WebRequest.OnBeforeSendHeadersDetailsType;
type Answer = browser.WebRequest.OnHeadersReceivedDetailsType;

/** Shared and service workers stand in no tab. */
const NO_TAB = -1;
/** Milliseconds after which a script passes as it is: whose it is may not be told while the log takes nothing. */
const PATIENCE_MS = 3000;
/** Scripts asked for and not answered yet that are remembered, more than the browser asks for at once. */
const MOST_ON_THE_WAY = 1000;
/**
 * Essences of JavaScript (WHATWG MIME Sniffing, 4.6). A module of a worker may load JSON in the same way (measured), and where
 * Firefox refuses a script for its type it tells the page so only while no filter is on it (measured).
 */
const JAVASCRIPT =
  /^(?:text|application)\/(?:x-)?(?:javascript|ecmascript)$|^text\/(?:javascript1\.[0-5]|jscript|livescript)$/;
const PERMISSIONS = { permissions: [...DEEP_PERMISSIONS] } as unknown as browser.Permissions.AnyPermissions;

/**
 * The deep mode: where the person has granted it, the hooks are put before the scripts of workers of audited pages,
 * on their way from the server. No CSP is touched and no worker is made anew; blob workers stay out of reach.
 */
export function hookWorkerScripts({ isAudited, hooking, beforeRestart }: WorkerScriptHooks): void {
  /** The channels of workers' scripts that are asked for, by request. */
  const asked = new Map<string, Promise<string | null>>();
  const ask = (details: Details) => {
    const destination = details.requestHeaders?.find(({ name }) => name.toLowerCase() === 'sec-fetch-dest');
    const { requestId, url, tabId } = details;
    asked.delete(requestId);
    if (!workerKind(destination?.value ?? '')) return undefined;
    const channel = isAudited(details).then((audited) =>
      audited ? channelOf(new URL(url).origin, tabId) : null,
    );
    asked.set(requestId, channel);
    if (asked.size > MOST_ON_THE_WAY) asked.delete(asked.keys().next().value as string);
    return undefined;
  };
  const take = ({ requestId, statusCode, responseHeaders = [] }: Answer) => {
    const channel = asked.get(requestId);
    // A redirect is asked for again under the same number; what is kept and holds still is taken from the cache.
    if (!channel || (statusCode >= 300 && statusCode < 400 && statusCode !== 304)) return undefined;
    asked.delete(requestId);
    const type = responseHeaders.find(({ name }) => name.toLowerCase() === 'content-type')?.value ?? '';
    if (isJavaScript(type)) putBefore(requestId, channel, hooking(requestId));
    return undefined;
  };
  const { onBeforeSendHeaders, onHeadersReceived } = browser.webRequest;
  // In the first turn, so that a script asked for wakes the background.
  let on = true;
  try {
    const filter = { urls: ['<all_urls>'], types: ['script' as const] };
    onBeforeSendHeaders.addListener(ask, filter, ['blocking', 'requestHeaders']);
    onHeadersReceived.addListener(take, filter, ['blocking', 'responseHeaders']);
  } catch {
    on = false;
  }
  const follow = async () => {
    const granted = await isGranted();
    if (granted && !on) {
      // A background that began without the permission is refused the filter for all its life.
      await beforeRestart();
      location.reload();
    } else if (!granted && on) {
      on = false;
      onBeforeSendHeaders.removeListener(ask);
      onHeadersReceived.removeListener(take);
    }
  };
  browser.permissions.onAdded.addListener(() => void follow());
  browser.permissions.onRemoved.addListener(() => void follow());
}

/** The channels that a relay of this origin in this tab may hear workers on; none where the mode is off. */
export async function workerChannels(origin: string, tabId: number): Promise<string[]> {
  if (!(await isGranted())) return [];
  return [await channelOf(origin, tabId), await channelOf(origin, NO_TAB)];
}

function isGranted(): Promise<boolean> {
  return browser.permissions.contains(PERMISSIONS);
}

/** True for the type of a script, and where none is told: the browser knows then what it takes. */
function isJavaScript(type: string): boolean {
  const [essence = ''] = type.split(';');
  return essence.trim() === '' || JAVASCRIPT.test(essence.trim().toLowerCase());
}

/** The filter has to be asked for before the listener returns; without a channel what comes passes as it is. */
function putBefore(requestId: string, decided: Promise<string | null>, onHooked: () => void): void {
  const filter = browser.webRequest.filterResponseData(requestId);
  let chunks: Uint8Array<ArrayBuffer>[] = [];
  filter.ondata = ({ data }) => void chunks.push(new Uint8Array(data));
  filter.onstop = async () => {
    const late = new Promise<null>((resolve) => setTimeout(resolve, PATIENCE_MS, null));
    const channel = await Promise.race([decided, late]).catch(() => null);
    if (channel !== null) {
      chunks = hookedScript(chunks, code, channel);
      onHooked();
    }
    for (const bytes of chunks) filter.write(bytes.buffer);
    filter.close();
  };
}
