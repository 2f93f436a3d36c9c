import browser from 'webextension-polyfill';
import { randomId } from '../../random-id.ts';
import { prefixFor } from '../../worker/prefix.ts';
import code from '../../worker/script.ts?bundled';
import { workerKind } from '../context.ts';
import { DEEP_PERMISSIONS, type WorkerScriptHooks } from '../worker-scripts.ts';

type Details = browser.WebRequest.OnBeforeSendHeadersDetailsType;

const SECRETS = 'worker-secrets';
/** Shared and service workers stand in no tab. */
const NO_TAB = -1;
const PERMISSIONS = { permissions: [...DEEP_PERMISSIONS] } as unknown as browser.Permissions.AnyPermissions;

/**
 * The deep mode: where the person has granted it, the hooks are put before the scripts of workers of audited pages,
 * on their way from the server. No CSP is touched and no worker is made anew; blob workers stay out of reach.
 */
export function hookWorkerScripts({ isAudited, onHooked, beforeRestart }: WorkerScriptHooks): void {
  const listener = (details: Details) => {
    const destination = details.requestHeaders?.find(({ name }) => name.toLowerCase() === 'sec-fetch-dest');
    if (workerKind(destination?.value ?? '')) {
      const { requestId, url, tabId } = details;
      const channel = isAudited(details).then((audited) =>
        audited ? channelOf(new URL(url).origin, tabId) : null,
      );
      putBefore(requestId, channel, onHooked);
    }
    return undefined;
  };
  const { onBeforeSendHeaders } = browser.webRequest;
  // In the first turn, so that a script asked for wakes the background.
  let on = true;
  try {
    const filter = { urls: ['<all_urls>'], types: ['script' as const] };
    onBeforeSendHeaders.addListener(listener, filter, ['blocking', 'requestHeaders']);
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
      onBeforeSendHeaders.removeListener(listener);
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

/** The filter has to be asked for before the listener returns; without a channel the script passes as it is. */
function putBefore(
  requestId: string,
  decided: Promise<string | null>,
  onHooked: (requestId: string) => void,
): void {
  const filter = browser.webRequest.filterResponseData(requestId);
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  filter.ondata = ({ data }) => void chunks.push(new Uint8Array(data));
  filter.onstop = async () => {
    const channel = await decided.catch(() => null);
    if (channel !== null) {
      // The prologue decides; the bytes themselves are passed on as they came.
      const decoder = new TextDecoder();
      const text = chunks.map((bytes) => decoder.decode(bytes, { stream: true })).join('');
      filter.write(new TextEncoder().encode(prefixFor(text, code, channel)).buffer);
      // A hashbang may only stand at the beginning; as a comment it may stand here.
      if (text.startsWith('#!')) chunks[0]?.set([0x2f, 0x2f]);
      onHooked(requestId);
    }
    for (const bytes of chunks) filter.write(bytes.buffer);
    filter.close();
  };
}

let secrets: Promise<Record<string, string>> | null = null;

/**
 * The channel of an origin's workers in a tab. Its secret is kept for good: a service worker's script is stored with
 * it, and must not look changed at each update.
 */
async function channelOf(origin: string, tabId: number): Promise<string> {
  secrets ??= browser.storage.local
    .get(SECRETS)
    .then((stored) => ({ ...(stored[SECRETS] as Record<string, string> | undefined) }));
  const known = await secrets;
  if (known[origin] === undefined) {
    known[origin] = randomId();
    await browser.storage.local.set({ [SECRETS]: known });
  }
  return `${known[origin]}:${tabId}`;
}
