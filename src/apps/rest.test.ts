import { gzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { payloadOf } from './payload-of.ts';
import { type Api, jsonBody, readCall } from './rest.ts';

const API: Api = {
  name: 'demo',
  host: /(^|\.)chat\.example$/,
  keys: { locale: 'language' },
  headers: { authorization: 'auth-token' },
  endpoints: [
    {
      path: /^\/rooms\/(?<room>\d+)\/typing$/,
      method: 'POST',
      kind: 'typing',
      says: ['typing'],
      parts: { room: 'group-membership' },
    },
    { path: /^\/search$/, kind: 'search', query: { q: 'search-query' } },
  ],
};
const call = (url: string, rest = {}) =>
  readCall(API, payloadOf(null, { channel: 'fetch', method: 'POST', url, ...rest }));

test('path, parts, query and headers say what they carry', () => {
  const reading = call('https://chat.example/rooms/7/typing?locale=de', {
    headers: [['authorization', 'Bearer x']],
  })!;
  expect(reading.kind).toBe('demo/typing');
  expect(reading.items.map(({ dataType, location }) => [dataType, location])).toEqual([
    ['typing', 'url.path'],
    ['group-membership', 'url.path.room'],
    ['language', 'url.query.locale'],
    ['auth-token', 'header.authorization'],
  ]);
  expect(JSON.stringify(reading.items)).not.toContain('Bearer');
});

test('another method, path, host or channel is not its call', () => {
  expect(call('https://chat.example/rooms/7/typing', { method: 'GET' })).toBeNull();
  expect(call('https://chat.example/rooms/x/typing')).toBeNull();
  expect(call('https://evilchat.example/rooms/7/typing')).toBeNull();
  expect(call('https://chat.example/rooms/7/typing', { channel: 'websocket' })).toBeNull();
});

test('bodies: JSON, lines of JSON, forms, gzip; others are closed', () => {
  const body = (bytes: string | Uint8Array) => jsonBody(payloadOf(bytes, { channel: 'fetch' }))?.json;
  expect(body('{"a":1}')).toEqual({ a: 1 });
  expect(body('{"a":1}\n{"a":2}\n')).toEqual([{ a: 1 }, { a: 2 }]);
  expect(body('a=1&b=2')).toEqual({ a: '1', b: '2' });
  expect(body(gzipSync(new TextEncoder().encode('{"a":1}')))).toEqual({ a: 1 });
  expect(body(new Uint8Array([1, 2, 3]))).toBeUndefined();
  expect(call('https://chat.example/search', { body: new Uint8Array([1, 2, 3]) })!.opaqueBytes).toBe(3);
});
