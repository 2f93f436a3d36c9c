import { appById, appForOrigin } from '../apps/index.ts';
import type { Session } from '../model/session.ts';
import { originOf, pageOf } from './page-address.ts';

interface Begins {
  tabId: number;
  /** The page's address, of an audited origin. */
  url: string;
  /** Milliseconds since the epoch. */
  time: number;
  /** Names the tab's store of cookies. */
  store: string | undefined;
  /** Profile that the person chose for the origin, where it has none of its own. */
  chosen: string | undefined;
}

/** An audit that begins with a page in a tab. */
export function newSession({ tabId, url, time, store, chosen = '' }: Begins): Session {
  const origin = originOf(url) ?? '';
  return {
    id: crypto.randomUUID(),
    app: appForOrigin(origin)?.profile.id ?? appById(chosen)?.profile.id ?? 'generic',
    origin,
    page: pageOf(url),
    startedAt: time,
    endedAt: null,
    tabId,
    ...(store === undefined ? {} : { store }),
    pausedSince: null,
  };
}
