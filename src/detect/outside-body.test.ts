import { expect, it } from 'vitest';
import { detect } from './detect.ts';
import { compileIdentity } from './needles.ts';

const ID = 'q7h2k9x4m1t8v3b6q';
const needles = compileIdentity([{ dataType: 'user-id', value: ID, label: 'me' }]);
const found = (url: string, headers: [string, string][] = [], method = 'GET') =>
  detect({ channel: 'fetch', method, url, headers, body: null, contentType: '' }, needles)
    .items.filter((item) => item.label === 'me')
    .map((item) => item.location);

it('finds a value in the name of a host, but for its owner’s own', () => {
  expect(found(`https://${ID}.a.example/x`)).toEqual(['url.host']);
  expect(found(`wss://b.${ID}.a.example:8443`)).toEqual(['url.host']);
  expect(found(`https://${ID}.example/`)).toEqual([]);
  expect(
    detect(
      {
        channel: 'fetch',
        method: 'GET',
        url: `https://${ID}.a.example/x`,
        headers: [],
        body: null,
        contentType: '',
      },
      needles,
    ).url,
  ).toBe('https://[user-id].a.example/x');
});

it('finds a value in headers that otherwise tell nothing, and takes nothing else in them for a datum', () => {
  const quiet = [
    'accept',
    'cache-control',
    'content-type',
    'if-none-match',
    'pragma',
    'access-control-request-headers',
  ];
  expect(quiet.flatMap((name) => found('https://a.example/', [[name, `x-${ID}`]]))).toEqual(
    quiet.map((name) => `header.${name}`),
  );
  const etag: [string, string] = ['if-none-match', '"5d41402abc4b2a76b9719d911017c592"'];
  const nothing = detect(
    {
      channel: 'fetch',
      method: 'GET',
      url: 'https://a.example/',
      headers: [etag],
      body: null,
      contentType: '',
    },
    needles,
  );
  expect(nothing.items).toEqual([]);
});

it('finds a value in the name of a header and in a method, and repeats neither', () => {
  expect(found('https://a.example/', [[`x-${ID}`, '1']])).toEqual(['header']);
  expect(found('https://a.example/', [], ID.toUpperCase())).toEqual(['method']);
});

it('finds a value in the address that a followed link leads to', () => {
  expect(found('https://a.example/', [['ping-to', `https://b.example/?id=${ID}`]])).toEqual([
    'header.ping-to.query.id',
  ]);
});
