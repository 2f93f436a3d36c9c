import { expect, it } from 'vitest';
import { channelOf } from './channel.ts';

const asked = (destination: string, mode: string) =>
  channelOf('script', 'GET', [
    ['sec-fetch-dest', destination],
    ['sec-fetch-mode', mode],
  ]);

it('tells a worker’s own script from what its modules import', () => {
  expect(['worker', 'sharedworker', 'serviceworker'].map((dest) => asked(dest, 'same-origin'))).toEqual([
    'worker-script',
    'worker-script',
    'worker-script',
  ]);
  expect(asked('worker', 'cors')).toBe('script');
  expect(asked('script', 'no-cors')).toBe('script');
});

it('calls what one browser has a type for and the other has not the same in both', () => {
  const loaded = (type: string, destination: string, mode = 'cors') =>
    channelOf(type, 'GET', [
      ['sec-fetch-dest', destination],
      ['sec-fetch-mode', mode],
    ]);
  expect(
    ['image', 'xslt', 'json', 'text', 'audioworklet'].map((destination) => loaded('other', destination)),
  ).toEqual(['image', 'stylesheet', 'script', 'script', 'script']);
  expect(loaded('other', 'empty')).toBe('fetch');
  expect(loaded('other', 'manifest')).toBe('other');
  expect(loaded('script', 'audioworklet')).toBe('script');
  expect(loaded('other', 'webtransport', 'webtransport')).toBe('webtransport');
  expect(channelOf('other', 'GET', [])).toBe('navigation');
  expect(channelOf('csp_report', 'POST', [['sec-fetch-dest', 'report']])).toBe('other');
});

it('tells a report from a fetch', () => {
  const report = channelOf('xmlhttprequest', 'POST', [['content-type', 'application/reports+json']]);
  expect([report, channelOf('xmlhttprequest', 'POST', [])]).toEqual(['other', 'fetch']);
});

it('tells beacons from pings, and a form from a navigation', () => {
  expect(channelOf('ping', 'POST', [])).toBe('beacon');
  expect(channelOf('ping', 'POST', [['ping-to', 'https://a.example']])).toBe('ping');
  // As Chromium calls a picture that a page asks for while it is left.
  expect(channelOf('ping', 'GET', [])).toBe('image');
  expect(channelOf('sub_frame', 'POST', [])).toBe('form');
  expect(channelOf('main_frame', 'GET', [])).toBe('navigation');
});

it('takes what a page sends that is rendered before it is shown for no prefetch', () => {
  const ahead = (type: string, method = 'GET') =>
    channelOf(type, method, [['sec-purpose', 'prefetch;prerender']]);
  expect(['main_frame', 'other'].map((type) => ahead(type))).toEqual(['prefetch', 'prefetch']);
  expect(['xmlhttprequest', 'ping', 'image', 'sub_frame'].map((type) => ahead(type, 'POST'))).toEqual([
    'fetch',
    'beacon',
    'image',
    'form',
  ]);
  expect(channelOf('main_frame', 'GET', [['sec-purpose', 'prefetch']])).toBe('prefetch');
  expect(channelOf('image', 'GET', [['sec-purpose', 'prefetch']])).toBe('prefetch');
});
