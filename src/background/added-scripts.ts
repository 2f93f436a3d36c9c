import browser from 'webextension-polyfill';
import { ADDED_SCRIPTS } from '../watch/added-script-paths.ts';

const COMMON = {
  runAt: 'document_start',
  allFrames: true,
  matchOriginAsFallback: true,
  persistAcrossSessions: true,
} as const;

const ADDED = ['a-relay', 'b-page'] as const;
const DISCOVERING = ['c-discover-relay', 'd-discover-page'] as const;

/** Registers the hooks for the pages of the origins that the person added, and for no others. */
export async function registerAdded(origins: readonly string[]): Promise<void> {
  await register(ADDED, [ADDED_SCRIPTS.relayAdded, ADDED_SCRIPTS.pageAdded], origins);
}

/** Registers what discovers in the pages of these origins; with none, takes it away from all. */
export async function registerDiscovery(origins: readonly string[]): Promise<void> {
  await register(DISCOVERING, [ADDED_SCRIPTS.discoverRelay, ADDED_SCRIPTS.discoverPage], origins);
}

/**
 * Registers a pair of scripts, the one beside the page first: it listens for the other's hello. What is registered already is
 * changed in place, and left alone where nothing changes: a page that began while it was away would have no hooks.
 */
async function register(
  [relay, page]: readonly [string, string],
  [relayScript, pageScript]: readonly [string, string],
  origins: readonly string[],
): Promise<void> {
  const { scripting } = browser;
  const known = (await scripting.getRegisteredContentScripts()).filter(
    ({ id }) => id === relay || id === page,
  );
  const ids = known.map(({ id }) => id);
  // A match pattern knows no port.
  const matches = [...new Set(origins.map((origin) => `${origin.replace(/:\d+$/, '')}/*`))];
  const wanted = [
    { ...COMMON, id: relay, matches, js: [relayScript] },
    { ...COMMON, id: page, matches, js: [pageScript], world: 'MAIN' },
  ];
  if (matches.length === 0) {
    if (ids.length > 0) await scripting.unregisterContentScripts({ ids });
  } else if (ids.length < wanted.length) {
    if (ids.length > 0) await scripting.unregisterContentScripts({ ids });
    await scripting.registerContentScripts(wanted as never);
  } else if (!wanted.every((script) => known.some((one) => isAlike(one, script)))) {
    await scripting.updateContentScripts(wanted as never);
  }
}

/** Browsers may order the patterns, and write a file's path, in ways of their own. */
function isAlike(
  one: browser.Scripting.RegisteredContentScript,
  { id, matches, js }: { id: string; matches: string[]; js: string[] },
): boolean {
  const files = (list: readonly string[] = []) => list.map((file) => file.replace(/^\//, '')).join();
  const patterns = (list: readonly string[] = []) => [...list].sort().join();
  return one.id === id && files(one.js) === files(js) && patterns(one.matches) === patterns(matches);
}

/** Puts the hooks into one frame of another company inside an added page. */
export async function hookFrame(tabId: number, frameId: number): Promise<void> {
  const target = { tabId, frameIds: [frameId] };
  const injectImmediately = true;
  await browser.scripting.executeScript({
    target,
    files: [ADDED_SCRIPTS.relayFrame],
    injectImmediately,
  } as never);
  const page = { target, files: [ADDED_SCRIPTS.pageFrame], injectImmediately, world: 'MAIN' };
  await browser.scripting.executeScript(page as never);
}
