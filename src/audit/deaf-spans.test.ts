import { expect, it } from 'vitest';
import type { Entry } from '../model/entry.ts';
import { DeafSpans } from './deaf-spans.ts';
import { LOADED } from './remarks.ts';

const entry = (life: string, time: number, method = 'POST') =>
  ({ id: `net:${life}:1`, vantage: 'network', method, time }) as Entry;

function spansOf(...entries: Entry[]): DeafSpans {
  const spans = new DeafSpans();
  for (const one of entries) spans.note(one);
  return spans;
}

it('knows of no deafness in one life', () => {
  const spans = spansOf(entry('a', 1000), entry('a', 900_000));
  expect([0, 500, 1000, 500_000, 2_000_000].map((time) => spans.covers(time))).toEqual(
    new Array(5).fill(false),
  );
});

it('takes a background that another follows at once for one that died', () => {
  const spans = spansOf(entry('a', 100_000), entry('a', 101_000), entry('b', 103_000), entry('b', 200_000));
  expect([99_000, 100_500, 102_000, 103_000, 103_001, 150_000].map((time) => spans.covers(time))).toEqual([
    false,
    true,
    true,
    true,
    false,
    false,
  ]);
});

it('goes back as far as calls were seen to take to the request log, within bounds', () => {
  const spans = spansOf(entry('a', 100_000), entry('b', 103_000));
  expect([spans.noteLag(4000), spans.noteLag(3000), spans.noteLag(-1)]).toEqual([true, false, false]);
  expect([94_999, 95_000].map((time) => spans.covers(time))).toEqual([false, true]);
  spans.noteLag(3_600_000);
  expect([88_999, 89_000].map((time) => spans.covers(time))).toEqual([false, true]);
  expect(spansOf(entry('a', 1)).noteLag(4000)).toBe(false);
});

it('takes what is told late of a life, as the log of another session does, for what it heard', () => {
  const lateBegun = spansOf(entry('a', 100_000), entry('b', 110_000), entry('b', 104_000));
  expect([103_000, 105_000].map((time) => lateBegun.covers(time))).toEqual([true, false]);
  const lateEnded = spansOf(entry('a', 100_000), entry('b', 110_000), entry('a', 108_000));
  expect([106_000, 109_000].map((time) => lateEnded.covers(time))).toEqual([false, true]);
  const between = spansOf(entry('a', 100_000), entry('c', 120_000), entry('b', 101_000), entry('b', 118_000));
  expect([100_500, 110_000, 119_000].map((time) => between.covers(time))).toEqual([true, false, true]);
});

it('takes one that was idle for half a minute for one that slept', () => {
  const spans = spansOf(entry('a', 100_000), entry('b', 131_000));
  expect(spans.covers(115_000)).toBe(false);
});

it('hears nothing while the extension is loaded anew, however long that takes', () => {
  const spans = spansOf(entry('a', 100_000), entry('b', 180_000, LOADED));
  expect([150_000, 900_000].map((time) => spans.covers(time))).toEqual([true, true]);
  expect(spans.note(entry('b', 190_000))).toBe(true);
  expect([150_000, 190_000, 190_001].map((time) => spans.covers(time))).toEqual([true, true, false]);
});

it('asks nothing of what a page says, or of lines without a life', () => {
  const spans = new DeafSpans();
  const page = { ...entry('a', 1), vantage: 'page' } as Entry;
  expect([spans.note(page), spans.note({ ...page, id: 'e1', vantage: 'network' })]).toEqual([false, false]);
});
