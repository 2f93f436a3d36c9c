import browser, { type Tabs } from 'webextension-polyfill';
import { TELLS_OPENERS } from '#browser/windows.ts';
import type { Sessions } from './sessions.ts';

/** Notes tabs as they come about, and which of them is in front. Call it in the first turn of the background. */
export function followTabs(sessions: Sessions): void {
  browser.tabs.onCreated.addListener((tab) => {
    sessions.tabs.noteCreated(tab);
    sessions.noteTab(tab);
  });
  // Each of these wakes a background that was stopped.
  if (TELLS_OPENERS) return;
  browser.tabs.onActivated.addListener(({ tabId, windowId }) => sessions.tabs.noteFront(tabId, windowId));
  // Not there where the browser has no windows, as on Android.
  browser.windows?.onFocusChanged.addListener((windowId) => sessions.tabs.noteFocus(windowId));
}

/** Notes the tabs that are open already, and gives them. */
export async function noteOpenTabs(sessions: Sessions): Promise<readonly Tabs.Tab[]> {
  const focused = await browser.windows?.getLastFocused().catch(() => null);
  const tabs = await browser.tabs.query({}).catch(() => []);
  for (const tab of tabs) {
    sessions.noteTab(tab);
    if (tab.id === undefined) continue;
    if (!TELLS_OPENERS && tab.active && tab.windowId !== undefined) {
      sessions.tabs.noteFront(tab.id, tab.windowId);
      if (tab.windowId === focused?.id) sessions.tabs.noteFocus(tab.windowId);
    }
    if (tab.url !== undefined) sessions.noteShown(tab.id, tab.url);
  }
  return tabs;
}

/** Notes what tabs show, or are about to, whose pages were asked for before the extension was loaded. */
export function noteEarlyTabs(sessions: Sessions, tabs: readonly Tabs.Tab[]): void {
  for (const { id, url, pendingUrl, discarded } of tabs) {
    const shown = pendingUrl || url;
    if (!discarded && id !== undefined && shown !== undefined) sessions.noteEarly(id, shown);
  }
}
