import { type Dexie, liveQuery } from 'dexie';

/** Milliseconds after which a query that failed is tried again. */
const AGAIN_MS = 1000;

/**
 * Calls back with what a query gives, now and whenever that changes; returns how to stop. A query that fails is tried
 * again for as long as somebody watches: on a full disk not even reading works in every browser.
 */
export function watchQuery<T>(
  database: Dexie,
  query: () => Promise<T>,
  onChange: (value: T) => void,
): () => void {
  let stopped = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stop = () => {};

  function begin(): void {
    const subscription = liveQuery(attempt).subscribe({ next: onChange, error: () => undefined });
    stop = () => subscription.unsubscribe();
  }

  /** A live query keeps some failures to itself, as that the database is closed. */
  async function attempt(): Promise<T> {
    try {
      return await query();
    } catch (error) {
      later();
      throw error;
    }
  }

  function later(): void {
    if (stopped) return;
    stop();
    clearTimeout(timer);
    timer = setTimeout(again, AGAIN_MS);
  }

  async function again(): Promise<void> {
    try {
      // A database that could not be opened is opened again only by somebody who says so.
      if (!database.isOpen()) await database.open();
    } catch {
      later();
      return;
    }
    if (!stopped) begin();
  }

  begin();
  return () => {
    stopped = true;
    clearTimeout(timer);
    stop();
  };
}
