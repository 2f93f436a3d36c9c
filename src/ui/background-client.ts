import browser from 'webextension-polyfill';
import type { Unwritten } from '../audit/unwritten.ts';
import { UNWRITTEN_PORT } from '../background/unwritten-told.ts';
import { onSettings } from '../log/settings.ts';
import type { Background, Settings, TabState } from './data.ts';

/** Milliseconds between two tries, and how often it is tried: a background that begins anew is deaf for a moment. */
const PAUSE = 200;
const TRIES = 25;
/** What browsers say where nobody hears; the message was not delivered then. */
const DEAF = /Receiving end does not exist/;

async function ask<T>(message: { kind: string } & Record<string, unknown>): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return (await browser.runtime.sendMessage(message)) as T;
    } catch (error) {
      if (tries === TRIES || !DEAF.test(String(error))) throw error;
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
    }
  }
}

/** The background, as the pages speak to it. */
export const background: Background = {
  state: (tabId) => ask<TabState>({ kind: 'state', tabId }),
  auditOrigin: (origin) => ask({ kind: 'audit-origin', origin }),
  stopOrigin: (origin) => ask({ kind: 'stop-origin', origin }),
  pause: (tabId) => ask({ kind: 'pause', tabId }),
  resume: (tabId) => ask({ kind: 'resume', tabId }),
  erase: () => ask({ kind: 'erase' }),
  eraseSession: (session) => ask({ kind: 'erase-session', session }),
  settings: () => ask<Settings>({ kind: 'settings' }),
  saveSettings: (settings) => ask({ kind: 'save-settings', settings }),
  onSettings,
  watchUnwritten,
};

/** The port goes with a background that is stopped; another is opened once somebody looks at this page. */
function watchUnwritten(onChange: (unwritten: Unwritten) => void): () => void {
  let port: browser.Runtime.Port | null = null;
  let again: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;
  const open = () => {
    if (port || stopped || document.hidden) return;
    port = browser.runtime.connect({ name: UNWRITTEN_PORT });
    port.onMessage.addListener((message: unknown) => onChange(message as Unwritten));
    port.onDisconnect.addListener(() => {
      port = null;
      clearTimeout(again);
      again = setTimeout(open, PAUSE);
    });
  };
  open();
  document.addEventListener('visibilitychange', open);
  return () => {
    stopped = true;
    clearTimeout(again);
    document.removeEventListener('visibilitychange', open);
    port?.disconnect();
  };
}
