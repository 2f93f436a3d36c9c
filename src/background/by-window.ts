import type { Session } from '../model/session.ts';
import type { Sent } from '../watch/network/request-log.ts';

/** True where a window is certain to have made a request, though no hook may have seen it. */
export function isByWindow({ origin, observation, caller }: Sent, session: Session): boolean {
  // A blank page in a window of its own carries no hooks: that none saw it makes it no worker's.
  if (origin.tabId >= 0 && session.tabId !== null && session.tabId !== origin.tabId) return true;
  const { channel } = observation;
  return (channel === 'fetch' || channel === 'webtransport') && caller.isWindow === true;
}
