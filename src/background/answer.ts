import browser from 'webextension-polyfill';
import { appForOrigin } from '../apps/index.ts';
import { policyAtAddress } from '../apps/policy-address.ts';
import type { Unwritten } from '../audit/unwritten.ts';
import { log, type RunRow } from '../log/database.ts';
import { eraseAll, eraseSession } from '../log/erase.ts';
import { eraseVersions, keepVersion, type PolicyVersionRow, versionsOf } from '../log/policy-versions.ts';
import { readEntries } from '../log/read.ts';
import { loadSettings, type Settings, saveSettings } from '../log/settings.ts';
import type { Entry } from '../model/entry.ts';
import type { Session } from '../model/session.ts';
import type { Discoveries } from './discoveries.ts';
import { inTime } from './in-time.ts';
import { isKeptOff } from './kept-off.ts';
import type { Request, TabState } from './requests.ts';
import type { Sessions } from './sessions.ts';

/** What answering needs of the rest of the background. */
export interface Desk {
  sessions: Sessions;
  discoveries: Discoveries;
  /** Resolves when everything seen so far stands in the log. */
  drained: () => Promise<void>;
  /** Does something while nothing is read or written. */
  alone: <T>(work: () => Promise<T>) => Promise<T>;
  /** Takes note of runs that were erased. */
  erased: (runs: RunRow[]) => Promise<void>;
  /** What the log could not take so far. */
  unwritten: () => Unwritten;
  /** Called when settings have changed, before the answer is given. */
  apply: () => Promise<void>;
}

/** What is asked of the log itself, and not answered before it has answered. */
const OF_THE_LOG: ReadonlySet<Request['kind']> = new Set([
  'unwritten',
  'entries',
  'entries-from',
  'sessions',
  'flush',
]);

/** Resolves when a request may be answered; `ready`: once what a background before this one left was taken up. */
export async function mayAnswer({ kind }: Request, ready: Promise<unknown>): Promise<void> {
  if (OF_THE_LOG.has(kind)) await ready;
  else await inTime(ready);
}

/** Answers one request of the extension's own pages. One to erase: whether that is done, or waits for the log still. */
export async function answer(request: Request, desk: Desk): Promise<unknown> {
  switch (request.kind) {
    case 'state':
      return stateOf(request.tabId, desk);
    case 'audit-origin':
      if (appForOrigin(request.origin)) return null;
      return change(desk, (settings) => ({
        addedOrigins: [...new Set([...settings.addedOrigins, request.origin])],
        addedApps:
          request.app === null
            ? settings.addedApps
            : { ...settings.addedApps, [request.origin]: request.app },
      }));
    case 'stop-origin':
      // What was sent before is recorded still.
      await inTime(desk.drained());
      return change(desk, (settings) => ({
        addedOrigins: settings.addedOrigins.filter((origin) => origin !== request.origin),
      }));
    case 'pause':
    case 'resume': {
      // What came before is read as it was then.
      await inTime(desk.drained());
      const session = desk.sessions.ofTab(request.tabId);
      if (!session) return null;
      desk.sessions[request.kind](session, Date.now());
      // It holds all the same, and is written as soon as the log takes anything.
      await inTime(desk.sessions.write()).catch(() => undefined);
      return null;
    }
    case 'erase':
      await inTime(desk.drained());
      return inTime(
        desk.alone(async () => {
          const runs = await eraseAll(log, Date.now());
          desk.sessions.drop(null, Date.now());
          desk.discoveries.forget(null);
          await Promise.all([desk.erased(runs), eraseVersions()]);
        }),
      );
    case 'erase-session': {
      const { session } = request;
      await inTime(desk.drained());
      return inTime(
        desk.alone(async () => {
          const runs = await eraseSession(log, session);
          desk.sessions.drop(session, Date.now());
          desk.discoveries.forget(session);
          await desk.erased(runs);
        }),
      );
    }
    case 'settings':
      return loadSettings();
    case 'save-settings': {
      // What was sent before is looked through for what was the person's then.
      await inTime(desk.drained());
      const settings = await saveSettings(request.settings);
      await desk.apply();
      return settings;
    }
    case 'unwritten':
      await desk.drained();
      return desk.unwritten();
    case 'entries':
      await desk.drained();
      return entriesOf(request.session);
    case 'entries-from': {
      const { value } = await readEntries(log, request.session, request.from).next();
      return value ?? [];
    }
    case 'sessions':
      return log.sessions.orderBy('startedAt').toArray();
    case 'flush':
      await desk.drained();
      return null;
    case 'versions':
      return versionsOf(request.app);
    case 'keep-version':
      return keepVersion(request.version as unknown as PolicyVersionRow);
    case 'open':
      await browser.tabs.create({ url: browser.runtime.getURL(request.path) });
      return null;
  }
}

async function change(desk: Desk, next: (settings: Settings) => Partial<Settings>): Promise<null> {
  await saveSettings(next);
  await desk.apply();
  return null;
}

async function entriesOf(session: string | null): Promise<Entry[]> {
  const ids =
    session === null ? (await log.sessions.orderBy('startedAt').toArray()).map((row) => row.id) : [session];
  const out: Entry[] = [];
  for (const id of ids) {
    for await (const entries of readEntries(log, id)) out.push(...entries);
  }
  return out;
}

async function stateOf(tabId: number, { sessions, discoveries }: Desk): Promise<TabState> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  const origin = originOf(tab?.url);
  const session = sessions.ofTab(tabId);
  const app = origin ? appForOrigin(origin)?.profile : undefined;
  const known = tab?.url ? policyAtAddress(tab.url) : null;
  const state = {
    app: app ? { id: app.id, name: app.name } : null,
    origin: origin ?? '',
    session: session?.id ?? null,
    since: session?.startedAt ?? null,
    pausedSince: session?.pausedSince ?? null,
    discovery: session ? discoveryOf(session, discoveries) : null,
    policy: known ? { service: known.app.profile.owner, type: known.type } : null,
  };
  if (!(await browser.permissions.contains({ origins: ['<all_urls>'] })))
    return { ...state, status: 'no-permission' };
  if (origin === null) return { ...state, status: 'not-a-web-page' };
  // What is recorded of it was let in.
  if (session === null && (await isKeptOff(tabId))) return { ...state, policy: null, status: 'kept-off' };
  if (!sessions.isAudited(origin)) return { ...state, status: 'not-audited' };
  return { ...state, status: state.pausedSince === null ? 'watching' : 'paused' };
}

function discoveryOf(session: Session, discoveries: Discoveries): TabState['discovery'] {
  const known = discoveries.known(session.id);
  if (known === null) return null;
  const starts = session.discovery ?? [];
  return { known, since: starts.at(-1) ?? null, restarts: Math.max(0, starts.length - 1) };
}

function originOf(url: string | undefined): string | null {
  if (!url || !/^https?:/.test(url)) return null;
  return new URL(url).origin;
}
