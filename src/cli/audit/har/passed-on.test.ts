import { expect, test } from 'vitest';
import { readHar } from './read-har.ts';

const START = Date.parse('2026-11-24T10:00:00.000Z');
const PAGE = { pageref: 'page_1', time: 50 };
const ANSWERED = { _fetchedViaServiceWorker: true, _serviceWorkerResponseSource: 'network' };

function entry(at: number, path: string, about: object, body?: string) {
  const method = body === undefined ? 'GET' : 'POST';
  const postData = body === undefined ? {} : { postData: { mimeType: 'text/plain', text: body } };
  return {
    startedDateTime: new Date(START + at).toISOString(),
    request: { method, url: `https://a.test${path}`, headers: [], bodySize: body?.length ?? 0, ...postData },
    response: { status: 200, content: {} },
    _resourceType: 'fetch',
    ...about,
  };
}

/** What left, each as its path, its place and its body's size. */
function left(...entries: object[]): string[] {
  const text = JSON.stringify({ log: { version: '1.2', creator: { name: 'WebInspector' }, entries } });
  return readHar('x.har', text, 'har').observations.map(
    ({ url, context, bytes }) => `${new URL(url).pathname} ${context} ${bytes}`,
  );
}

test('what a service worker sends for a page counts once, as developer tools write it', () => {
  const asked = (at: number, path: string, body?: string) =>
    entry(at, path, { ...PAGE, response: { ...ANSWERED } }, body);
  expect(left(asked(0, '/a', 'hello'), entry(3, '/a', {}, 'hello'))).toEqual(['/a service-worker 5']);
  expect(left(asked(0, '/a'), asked(10, '/a'), entry(3, '/a', {}), entry(13, '/a', {}))).toEqual([
    '/a service-worker 0',
    '/a service-worker 0',
  ]);
  // Of another address, of long after, or where nothing of the worker's is in the file.
  expect(left(asked(0, '/a'), entry(3, '/b', {}))).toEqual(['/a page 0', '/b unknown 0']);
  expect(left(asked(0, '/a'), entry(90, '/a', {}))).toEqual(['/a page 0', '/a unknown 0']);
  expect(left(asked(0, '/a', 'hello'))).toEqual(['/a page 5']);
  // The file has what was asked for alone.
  const bodiless = entry(3, '/a', { request: { method: 'POST', url: 'https://a.test/a', headers: [] } });
  expect(left(asked(0, '/a', 'hello'), bodiless)).toEqual(['/a page 5', '/a unknown null']);
});

test('and as Playwright writes it', () => {
  const served = { ...PAGE, serverIPAddress: '127.0.0.1' };
  const own = { _serviceWorkerRef: 'worker@1', serverIPAddress: '127.0.0.1' };
  expect(left(entry(0, '/a', PAGE, 'hello'), entry(3, '/a', own, 'hello'))).toEqual(['/a service-worker 5']);
  expect(left(entry(0, '/a', served), entry(3, '/a', own))).toEqual(['/a page 0', '/a service-worker 0']);
  // Where it keeps no addresses nothing tells.
  const unserved = { _serviceWorkerRef: 'worker@1' };
  expect(left(entry(0, '/a', PAGE), entry(3, '/a', unserved))).toEqual(['/a page 0', '/a service-worker 0']);
});

test('and where it asks for another address than the page did, by the answer that the page got', () => {
  const headers = (id: string) =>
    Object.entries({ date: 'Tue, 24 Nov 2026 10:00:00 GMT', 'content-type': 'text/plain', 'x-id': id }).map(
      ([name, value]) => ({ name, value }),
    );
  const asked = (id: string, body?: string) =>
    entry(0, '/api', { ...PAGE, response: { ...ANSWERED, headers: headers(id) } }, body);
  const own = (id: string, body?: string) =>
    entry(3, '/else', { response: { headers: headers(id).reverse() } }, body);
  expect(left(asked('1', 'hello'), own('1', 'hello'))).toEqual(['/else service-worker 5']);
  expect(left(asked('1'), own('2'))).toEqual(['/api page 0', '/else unknown 0']);
  expect(left(asked('1', 'hello'), own('1'))).toEqual(['/api page 5', '/else unknown 0']);
  const playwright = (id: string) =>
    entry(3, '/else', {
      _serviceWorkerRef: 'w',
      serverIPAddress: '::1',
      response: { headers: headers(id) },
    });
  const page = entry(0, '/api', { ...PAGE, response: { headers: headers('1') } });
  expect(left(page, playwright('1'))).toEqual(['/else service-worker 0']);
  expect(left(page, playwright('2'))).toEqual(['/api page 0', '/else service-worker 0']);
  // What a third answer has as well tells none from another.
  const third = entry(9, '/third', { ...PAGE, serverIPAddress: '::1', response: { headers: headers('1') } });
  expect(left({ ...page }, playwright('1'), third)).toHaveLength(3);
  // An answer of few headers is like many another.
  const bare = { headers: headers('1').slice(0, 2) };
  expect(
    left(
      entry(0, '/api', { ...PAGE, response: { ...ANSWERED, ...bare } }),
      entry(3, '/else', { response: bare }),
    ),
  ).toEqual(['/api page 0', '/else unknown 0']);
});

test('what only looks alike counts twice', () => {
  expect(left(entry(0, '/a', PAGE), entry(3, '/a', {}), entry(4, '/b', { serverIPAddress: '::1' }))).toEqual([
    '/a page 0',
    '/a unknown 0',
    '/b unknown 0',
  ]);
});
