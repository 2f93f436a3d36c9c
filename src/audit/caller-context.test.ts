import { expect, it } from 'vitest';
import type { Entry } from '../model/entry.ts';
import { callerContext } from './caller-context.ts';
import { entry } from './entry.fixture.ts';

const NONE = { any: false, blob: false };
const PLAIN = { any: true, blob: false };
const BLOB = { any: true, blob: true };
const seen = (patch: Partial<Entry>, workers = BLOB) =>
  callerContext({ page: null, network: entry(patch) }, workers);

it('takes the word of the page, then of the browser', () => {
  const page = entry({ vantage: 'page', context: 'frame' });
  expect(callerContext({ page, network: entry({}) }, BLOB)).toBe('frame');
  expect(seen({ byWindow: true })).toBe('page');
  expect(seen({ context: 'service-worker' })).toBe('service-worker');
  expect(seen({ channel: 'image' })).toBe('page');
});

it('gives what no hook saw to the workers that can have sent it', () => {
  expect([NONE, PLAIN, BLOB].map((workers) => seen({}, workers))).toEqual(['page', 'page', 'worker']);
  expect([NONE, PLAIN].map((workers) => seen({ channel: 'websocket' }, workers))).toEqual(['page', 'worker']);
});

it('guesses nothing of what no hook sees, whoever made it', () => {
  expect([NONE, PLAIN].map((workers) => seen({ method: 'OPTIONS' }, workers))).toEqual(['page', 'unknown']);
  expect([PLAIN, BLOB].map((workers) => seen({ redirected: true }, workers))).toEqual(['page', 'unknown']);
});
