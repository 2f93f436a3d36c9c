import { expect, it } from 'vitest';
import { entry } from './entry.fixture.ts';
import { Tally } from './tally.ts';

const NOTE = /announced by the page never appeared/;
const form = (id: string, time: number, patch: object = {}) =>
  entry({ id, transmission: id, vantage: 'page', channel: 'form', method: 'POST', time, ...patch });
const gone = (transmission: string, time: number) =>
  entry({ id: `net:a:${transmission}`, transmission, channel: 'form', method: 'POST', time });

it.each([
  ['again at once by the same document', form('run:1', 1005), false],
  ['again later', form('run:1', 9000), true],
  ['by another document', form('other:1', 1005), true],
  ['elsewhere', form('run:1', 1005, { url: 'https://b.test/x' }), true],
  ['by another method', form('run:1', 1005, { method: 'GET' }), true],
])('misses a form that was submitted %s, or not', (_what, second, isMissed) => {
  for (const order of [1, -1]) {
    const tally = new Tally();
    for (const one of [form('run:0', 1000), second, gone('run:0', 1010)].sort(() => order)) tally.add(one);
    expect(tally.transmissions).toBe(1);
    expect(NOTE.test(tally.blindSpots().notes.join())).toBe(isMissed);
  }
});

it('misses one that never went, however often it was submitted', () => {
  const tally = new Tally();
  tally.add(form('run:0', 1000));
  tally.add(form('run:1', 1001));
  expect(tally.blindSpots().notes.join()).toMatch(NOTE);
});
