import { expect, it, vi } from 'vitest';
import type { Runtime } from 'webextension-polyfill';
import { type LogReader, tellLog } from './log-told.ts';

function portOf() {
  const heard: unknown[] = [];
  let end: () => void = () => undefined;
  let say: (message: unknown) => void = () => undefined;
  const port = {
    onDisconnect: { addListener: (listener: () => void) => (end = listener) },
    onMessage: { addListener: (listener: (message: unknown) => void) => (say = listener) },
    postMessage: (message: unknown) => heard.push(message),
  } as unknown as Runtime.Port;
  return { port, heard, close: () => end(), ask: (message: unknown) => say(message) };
}

function readerOf() {
  const stop = vi.fn();
  const tell: { now: (what: unknown) => void } = { now: () => undefined };
  const reader: LogReader = {
    watchSessions: (onChange) => {
      tell.now = onChange;
      return stop;
    },
    watchReport: (session, onChange, { history }) => {
      tell.now = (what) => onChange({ session, history, what });
      return stop;
    },
  };
  return { reader: Promise.resolve(reader), tell, stop };
}

it('tells what was asked for first, now and whenever it changes, until the page goes', async () => {
  const { port, heard, close, ask } = portOf();
  const { reader, tell, stop } = readerOf();
  tellLog(port, reader);
  ask({ watch: 'anything' });
  ask({ watch: 'report', session: 's', history: true });
  ask({ watch: 'sessions' });
  await reader;
  tell.now(1);
  tell.now(2);
  expect(heard).toEqual([
    { session: 's', history: true, what: 1 },
    { session: 's', history: true, what: 2 },
  ]);
  close();
  expect(stop).toHaveBeenCalledOnce();
});

it('reads nothing for a page that went before the reader was there, and stops for one that is gone', async () => {
  const early = portOf();
  const { reader, tell, stop } = readerOf();
  tellLog(early.port, reader);
  early.ask({ watch: 'sessions' });
  early.close();
  await reader;
  tell.now(1);
  expect(early.heard).toEqual([]);
  const gone = portOf();
  gone.port.postMessage = () => {
    throw new Error('Attempting to use a disconnected port object');
  };
  tellLog(gone.port, reader);
  gone.ask({ watch: 'sessions' });
  await reader;
  tell.now(1);
  expect(stop).toHaveBeenCalledOnce();
});
