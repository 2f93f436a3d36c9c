/** One audit of one app: from the first page of it in a tab until the tab leaves it; or one run of the command line. */
export interface Session {
  id: string;
  /** Profile id, or `generic`. */
  app: string;
  /** Origin that is audited. */
  origin: string;
  page: string;
  startedAt: number;
  /** Null while it runs. */
  endedAt: number | null;
  tabId: number | null;
  /** Names the tab's store of cookies, which private windows and containers have of their own; absent where it is not known. */
  store?: string;
  /** True while its page is one that the tab has ready and does not show yet. */
  isAhead?: boolean;
  /** When watching was paused; null or absent while it goes on. */
  pausedSince?: number | null;
  /**
   * When discovery began for it, milliseconds since the epoch; again for each time that the browser had stopped
   * the background, which then had forgotten everything. Absent where it was off.
   */
  discovery?: number[];
  /** Times that it ran on in a page that discovery no longer looks into, as the extension was loaded anew. */
  undiscovered?: number;
  /** Its number in the order in which sessions began; absent in logs of before it was counted. */
  order?: number;
}

/** By the order in which they began, the last first: a clock that was wrong for a while tells otherwise by its times. */
export function newestFirst(a: Session, b: Session): number {
  return (b.order ?? 0) - (a.order ?? 0) || b.startedAt - a.startedAt;
}
