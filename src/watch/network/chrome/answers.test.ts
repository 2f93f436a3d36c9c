import { expect, it } from 'vitest';
import type browser from 'webextension-polyfill';
import { neverLeft } from './answers.ts';

const NOW = Date.parse('2030-01-01T12:00:30.700Z');
let n = 0;
function answer(fromCache: boolean, headers: Record<string, string>, url = `https://a.example/${n++}`) {
  const responseHeaders = Object.entries(headers).map(([name, value]) => ({ name, value }));
  return {
    url,
    fromCache,
    timeStamp: NOW,
    responseHeaders,
  } as unknown as browser.WebRequest.OnResponseStartedDetailsType;
}
const at = (offset: number) => new Date(NOW + offset).toUTCString();

it('knows what the cache may not give unasked', () => {
  expect(neverLeft(answer(true, { 'cache-control': 'private, no-cache', date: at(-60_000) }), NOW)).toBe(
    false,
  );
  expect(neverLeft(answer(true, { 'Cache-Control': 'max-age=0', date: at(-60_000) }), NOW)).toBe(false);
});

it('knows an old answer from one that was confirmed just now', () => {
  const fresh = { 'cache-control': 'max-age=600' };
  expect(neverLeft(answer(true, { ...fresh, date: at(-60_000) }), NOW)).toBe(true);
  expect(neverLeft(answer(true, { ...fresh, date: at(0) }), NOW)).toBe(false);
});

it('takes an answer of the same second for the one that the network gave before', () => {
  const first = answer(false, { date: at(0) }, 'https://a.example/same');
  expect(neverLeft(first, NOW)).toBe(false);
  const again = answer(true, { 'cache-control': 'max-age=600', date: at(0) }, 'https://a.example/same');
  expect(neverLeft(again, NOW)).toBe(true);
});
