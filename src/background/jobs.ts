import type { Kept } from '../log/inbox.ts';
import type { Delivery } from '../watch/delivery.ts';
import type { LogEvent } from '../watch/network/request-log.ts';
import type { Leaving } from './farewells.ts';

/** Where a relay speaks from, as the browser says. */
export interface Speaker {
  tabId: number;
  tabUrl: string | undefined;
  /** True where its tab did not show it yet when it was first heard. */
  isAhead?: boolean;
}

/**
 * One thing to be written: a line of the request log, a batch from a page, or a page's end. `at`: when it came in, where that
 * is known, for it may wait long.
 */
export type Job =
  | { kind: 'log'; event: LogEvent; kept: Kept | null; at?: number }
  | {
      kind: 'page';
      delivery: Delivery;
      speaker: Speaker | null;
      kept: Kept | null;
      done: () => void;
      at?: number;
    }
  | { kind: 'silenced'; leaving: Leaving; speaker: Speaker | null; kept: Kept };

/** What is kept until it is written, or no longer of use. */
export type Waiting = LogEvent | { kind: 'page'; delivery: Delivery } | ({ kind: 'leaving' } & Leaving);
