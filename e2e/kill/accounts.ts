import type { Entry } from '../../src/model/entry.ts';
import type { TrafficSink } from './sink.ts';

/** What the log holds against what arrived. */
export interface Accounts {
  arrived: number;
  /** Arrived, and in the log by neither witness. */
  lost: string[];
  /** Arrived, and in the log by the page's word alone: the request log's line died with the background. */
  unconfirmed: string[];
  /** In the log by the page's word alone, and never arrived: it did not leave. */
  unsent: string[];
  /** In the log as more than one transmission. */
  twice: string[];
  framesArrived: number;
  framesLogged: number;
}

/** Numbers that arrived by HTTP are found again by their address; frames are counted. */
export function accountsOf(sink: TrafficSink, entries: readonly Entry[]): Accounts {
  const transmissions = new Map<string, Set<string>>();
  const seen = new Set<string>();
  const confirmed = new Set<string>();
  let framesLogged = 0;
  for (const entry of entries) {
    if (entry.method === 'SEND') framesLogged++;
    const id = /\/t\/([^?]+)$/.exec(entry.url)?.[1];
    if (!id || entry.method === 'RETRACTION') continue;
    transmissions.set(id, (transmissions.get(id) ?? new Set()).add(entry.transmission));
    seen.add(id);
    if (entry.vantage === 'network') confirmed.add(id);
  }
  const ids = [...sink.http.keys()];
  return {
    arrived: ids.length,
    lost: ids.filter((id) => !seen.has(id)),
    unconfirmed: ids.filter((id) => seen.has(id) && !confirmed.has(id)),
    unsent: [...seen].filter((id) => !sink.http.has(id) && !confirmed.has(id)),
    twice: ids.filter((id) => (transmissions.get(id)?.size ?? 0) > 1),
    framesArrived: [...sink.frames.values()].reduce((sum, n) => sum + n, 0),
    framesLogged,
  };
}
