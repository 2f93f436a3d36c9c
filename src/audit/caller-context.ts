import type { Entry } from '../model/entry.ts';
import type { Context } from '../model/vocabulary.ts';

/** What the witnesses of one transmission saw. */
interface Witnessed {
  page: Entry | null;
  network: Entry | null;
}

/** Dedicated workers that a page is known to have made. */
export interface WorkersKnown {
  any: boolean;
  /** Made from the page's own data, which the request log never shows. */
  blob: boolean;
}

/** Seen by the request log alone on a channel whose calls the page hook sees, in a page or frame. */
export function isUnclear({ page, network }: Witnessed): boolean {
  if (page !== null || network === null) return false;
  const { channel, context, byWindow } = network;
  if (byWindow || (context !== 'page' && context !== 'frame')) return false;
  return channel === 'fetch' || channel === 'websocket' || channel === 'webtransport';
}

/**
 * Where a transmission was made. The page knows its frame. The request log does not tell a worker's sockets from its
 * page's, nor what a blob worker fetches: what the hook missed in a page that has such workers was sent by one of them,
 * but for what an answer had sent anew and for the question whether a call may be made, which no hook sees.
 */
export function callerContext({ page, network }: Witnessed, workers: WorkersKnown): Context {
  if (page) return page.context;
  if (!network) return 'unknown';
  if (!isUnclear({ page, network })) return network.context;
  const isQuestion = network.method === 'OPTIONS';
  const able = network.channel !== 'fetch' || isQuestion ? workers.any : workers.blob;
  if (!able) return network.context;
  return isQuestion || network.redirected ? 'unknown' : 'worker';
}
