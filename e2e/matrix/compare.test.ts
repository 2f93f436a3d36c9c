import { expect, it } from 'vitest';
import type { Flow } from '../../src/model/flow.ts';
import type { BlindSpots } from '../../src/model/report.ts';
import type { Context } from '../../src/model/vocabulary.ts';
import { type Cell, cellsOf } from './cells.ts';
import { compare } from './compare.ts';

const cells = cellsOf('x');
const cell = (id: string) => cells.find((one) => one.id === id)!;
const flow = ({ id, channel, context }: Cell, patch: Partial<Flow> = {}) =>
  ({ label: id, channel, context, ...patch }) as Flow;
const spots = (byChannel: BlindSpots['byChannel'] = []) => ({ byChannel }) as BlindSpots;
const verdict = (one: Cell, arrived: boolean, flows: Flow[], blindSpots = spots(), repeats: Cell[] = []) =>
  compare({
    cells: [one],
    arrivedCanaries: new Set(arrived ? [one.canary] : []),
    repeats,
    report: { flows, blindSpots },
  })[0]?.verdict;

it('gives every cell a canary of its own, over 600 of them', () => {
  expect(cells.length).toBeGreaterThan(600);
  expect(new Set(cells.map((one) => one.canary)).size).toBe(cells.length);
  for (const { canary } of cells) expect(canary).toMatch(/^q[0-9a-z]{16}q$/);
});

it('holds each cell against the report', () => {
  const one = cell('fetch-string.page');
  expect(verdict(one, true, [flow(one)])).toBe('seen');
  expect(verdict(one, true, [flow(one, { context: 'worker' })])).toBe('misnamed');
  expect(verdict(one, true, [])).toBe('missed');
  expect(verdict(one, false, [flow(one)])).toBe('invented');
  expect(verdict(one, false, [])).toBe('not-sent');
});

it('takes what is missed for declared only where the count matches', () => {
  const one = cell('fetch-blob.worker');
  const declared = (count: number) =>
    spots([{ channel: 'fetch', context: 'worker', count, of: 'bodies', why: '' }]);
  expect(verdict(one, true, [], declared(1))).toBe('declared');
  expect(verdict(one, true, [], declared(2))).toBe('missed');
  expect(verdict(one, true, [], declared(2), [one])).toBe('declared');
  expect(verdict(one, true, [], declared(3), [one])).toBe('missed');
  expect(verdict(one, true, [], declared(2), [cell('fetch-url.worker')])).toBe('missed');
  expect(verdict(cell('fetch-blob.page'), true, [], declared(1))).toBe('missed');
});

it('takes a session for declared that nobody looked into, in a context that may be untold in Firefox', () => {
  const declared = (context: Context, of: 'sockets' | 'bodies', count = 1) =>
    spots([{ channel: 'webtransport', context, count, of, why: '' }]);
  const piped = cell('transport-piped.page');
  expect(verdict(piped, true, [], declared('page', 'bodies'))).toBe('declared');
  expect(verdict(piped, true, [], declared('page', 'bodies', 2))).toBe('missed');
  expect(verdict(piped, true, [], declared('unknown', 'sockets'))).toBe('missed');
  const untold = cell('transport-stream.worker-blob');
  expect(verdict(untold, true, [], declared('worker', 'sockets'))).toBe('declared');
  expect(verdict(untold, true, [], declared('unknown', 'sockets'))).toBe('declared');
  expect(verdict(cell('transport-stream.worker'), true, [], declared('unknown', 'sockets'))).toBe('missed');
  expect(verdict(untold, true, [flow(untold, { context: 'unknown' })])).toBe('seen');
  expect(verdict(piped, true, [flow(piped, { context: 'unknown' })])).toBe('misnamed');
});

it('takes what unseen headers may have had the browser do for declared, by the channel that it left by', () => {
  const answers = (channel: 'prefetch' | 'other', context: Context = 'page') =>
    spots([{ channel, context, count: 3, of: 'answers', why: '' }]);
  const early = cell('early-preload.page');
  expect(verdict(early, true, [], answers('prefetch'))).toBe('declared');
  expect(verdict(early, true, [], answers('other'))).toBe('missed');
  expect(verdict(early, true, [], answers('prefetch', 'frame'))).toBe('missed');
  expect(verdict(early, true, [flow(early, { channel: 'script' })])).toBe('seen');
});
