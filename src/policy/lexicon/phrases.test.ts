import { describe, expect, it } from 'vitest';
import { tokenise } from '../grammar/token.ts';
import { PhraseBook, singular } from './phrases.ts';

describe('PhraseBook', () => {
  const book = new PhraseBook<string>();
  book.add('(home|work|) address', 'address');
  book.add('ip address', 'ip');
  book.add('device (id|identifier (number|))', 'device');
  const found = (text: string) => book.all(tokenise(text)).map((m) => m.value);

  it('takes the longest phrase, in either number, over hyphens and quotes', () => {
    expect(found('your IP addresses, home-address and "device" identifiers')).toEqual([
      'ip',
      'address',
      'device',
    ]);
  });

  it('reads choices within choices and what may be missing', () => {
    expect(found('device identifier number and address')).toEqual(['device', 'address']);
    expect(found('a device')).toEqual([]);
  });

  it('takes an apostrophe for an owner or a verb that is short', () => {
    const owned = new PhraseBook<string>();
    owned.add("driver's licence", 'licence');
    owned.add("rings you've (bought|sold)", 'purchase');
    const at = (text: string) => owned.all(tokenise(text)).map((m) => m.value);
    expect(at("your driver's licence and rings you've bought")).toEqual(['licence', 'purchase']);
    expect(at('the driver licence')).toEqual([]);
  });
});

it.each([
  ['cookies', 'cookie'],
  ['addresses', 'address'],
  ['histories', 'history'],
  ['others', 'others'],
  ['status', 'status'],
])('%s → %s', (plural, one) => {
  expect(singular(plural)).toBe(one);
});
