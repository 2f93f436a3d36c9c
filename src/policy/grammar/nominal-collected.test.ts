import { expect, it } from 'vitest';
import { extractClaims } from '../extract.ts';

const said = (text: string) => extractClaims(text).map((c) => `${c.action} ${c.data.join(' ')}`);

it.each([
  ['Data collected when you take part in our races.', ['collect unspecified']],
  [
    'Personal data collected and processed about you while you fly with us.',
    ['collect unspecified', 'use unspecified'],
  ],
  ['Technical information recorded during a flight, such as your IP address.', ['collect ip-address']],
])('reads “%s”', (text, claims) => {
  expect(said(text)).toEqual(claims);
});

it.each([
  'Information we collect when you race falls into two kinds.',
  '2.1 Information we collect when you race.',
  'Information not collected when you fly.',
  'Data collected when you take part in our races: see below.',
])('leaves “%s” alone', (text) => {
  expect(said(text)).toEqual([]);
});
