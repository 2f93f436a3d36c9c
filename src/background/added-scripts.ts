import browser from 'webextension-polyfill';
import pageAdded from '../watch/page-added.iife.ts?script&iife';
import pageFrame from '../watch/page-frame.iife.ts?script&iife';
import relayAdded from '../watch/relay-added.iife.ts?script&iife';
import relayFrame from '../watch/relay-frame.iife.ts?script&iife';

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
  const matches = origins.map((origin) => `${origin.replace(/:\d+$/, '')}/*`);
  await browser.scripting.registerContentScripts([
    { ...COMMON, id: 'a-relay', matches, js: [relayAdded] },
    { ...COMMON, id: 'b-page', matches, js: [pageAdded], world: 'MAIN' },
  ] as never);
}

/** Puts the hooks into one frame of another company inside an added page. */
export async function hookFrame(tabId: number, frameId: number): Promise<void> {
  const target = { tabId, frameIds: [frameId] };
  const injectImmediately = true;
  await browser.scripting.executeScript({ target, files: [relayFrame], injectImmediately } as never);
  await browser.scripting.executeScript({
    target,
    files: [pageFrame],
    injectImmediately,
    world: 'MAIN',
  } as never);
}
