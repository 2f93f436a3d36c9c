import type { Unwritten } from '../audit/unwritten.ts';
import { UNWRITTEN_PORT } from '../background/unwritten-told.ts';
import { onSettings } from '../log/settings.ts';
import { ask } from './ask.ts';
import type { Background, Settings, TabState } from './data.ts';
import { hear } from './hear.ts';

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
  watchUnwritten: (onChange) => hear(UNWRITTEN_PORT, (unwritten) => onChange(unwritten as Unwritten)),
};
