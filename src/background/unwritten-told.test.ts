import { expect, it } from 'vitest';
import type { Runtime } from 'webextension-polyfill';
import type { Unwritten } from '../audit/unwritten.ts';
import { UnwrittenTold } from './unwritten-told.ts';

function portOf() {
  const heard: unknown[] = [];
  let end: () => void = () => undefined;
  const port = {
    onDisconnect: { addListener: (listener: () => void) => (end = listener) },
    postMessage: (message: unknown) => heard.push(message),
  } as unknown as Runtime.Port;
  return { port, heard, close: () => end() };
}

it('tells at once, then every other answer once, and nobody who has gone', () => {
  let now: Unwritten = { since: null, sessions: {} };
  const told = new UnwrittenTold(() => now);
  const [one, two] = [portOf(), portOf()];
  told.tell();
  told.add(one.port);
  now = { since: 3, sessions: { a: 1 } };
  told.tell();
  told.tell();
  told.add(two.port);
  one.close();
  const full = now;
  now = { since: null, sessions: {} };
  told.tell();
  expect(one.heard).toEqual([now, full]);
  expect(two.heard).toEqual([full, now]);
});

it('tells the others where one is gone that was not heard to go', () => {
  let now: Unwritten = { since: null, sessions: {} };
  const told = new UnwrittenTold(() => now);
  const [gone, other] = [portOf(), portOf()];
  told.add(gone.port);
  told.add(other.port);
  gone.port.postMessage = () => {
    throw new Error('Attempting to use a disconnected port object');
  };
  now = { since: 3, sessions: { a: 1 } };
  told.tell();
  expect(other.heard.at(-1)).toEqual(now);
});
