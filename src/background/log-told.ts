import * as v from 'valibot';
import type { Runtime } from 'webextension-polyfill';
import { type Watch, WatchSchema } from './log-port.ts';

/** Reads the log, and tells what there is now and whenever that changes; gives the way to stop. */
export interface LogReader {
  watchSessions(onChange: (sessions: unknown) => void): () => void;
  watchReport(session: string, onChange: (view: unknown) => void, options: { history: boolean }): () => void;
}

/** Tells the page at the other end what it asks for first, from then on until it goes. */
export function tellLog(port: Runtime.Port, reader: Promise<LogReader>): void {
  let stop: (() => void) | null = null;
  let isGone = false;
  const end = () => {
    isGone = true;
    stop?.();
  };
  const begin = async (watch: Watch) => {
    const { watchReport, watchSessions } = await reader;
    if (isGone) return;
    const tell = (what: unknown) => {
      // One that is gone may not have been heard of yet.
      try {
        port.postMessage(what);
      } catch {
        end();
      }
    };
    stop =
      watch.watch === 'sessions'
        ? watchSessions(tell)
        : watchReport(watch.session, tell, { history: watch.history });
  };
  let isAsked = false;
  port.onDisconnect.addListener(end);
  port.onMessage.addListener((message: unknown) => {
    const parsed = v.safeParse(WatchSchema, message);
    if (!parsed.success || isAsked) return;
    isAsked = true;
    void begin(parsed.output);
  });
}
