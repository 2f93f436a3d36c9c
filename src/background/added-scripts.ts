import browser from 'webextension-polyfill';
import { ADDED_SCRIPTS } from '../watch/added-script-paths.ts';

const COMMON = {
  runAt: 'document_start',
  allFrames: true,
  matchOriginAsFallback: true,
  persistAcrossSessions: true,
} as const;

/** Registers the hooks for the pages of the origins that the person added, and for no others. */
export async function registerAdded(origins: readonly string[]): Promise<void> {
  const known = await browser.scripting.getRegisteredContentScripts();
  if (known.length > 0)
    await browser.scripting.unregisterContentScripts({ ids: known.map((script) => script.id) });
  if (origins.length === 0) return;
  // A match pattern knows no port.
  const matches = [...new Set(origins.map((origin) => `${origin.replace(/:\d+$/, '')}/*`))];
  await browser.scripting.registerContentScripts([
    { ...COMMON, id: 'a-relay', matches, js: [ADDED_SCRIPTS.relayAdded] },
    { ...COMMON, id: 'b-page', matches, js: [ADDED_SCRIPTS.pageAdded], world: 'MAIN' },
  ] as never);
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
