import { describe, expect, it } from 'vitest';
import { extractClaims } from './extract.ts';

const read = (sentence: string) =>
  extractClaims(sentence, { service: 'Pigeon' }).map(
    (c) => `${c.polarity} ${c.action} ${c.recipient} ${[...c.data].sort()}`,
  );

describe('tools that bring data, and companies not owned', () => {
  it.each([
    ['We use analytics tools to retrieve your IP address.', 'affirmed collect self ip-address'],
    ['We send your name to companies we do not own.', 'affirmed share unspecified name'],
    ['We share your name with firms that are not part of our group.', 'affirmed share unspecified name'],
  ])('%s', (sentence, claim) => {
    expect(read(sentence)).toEqual([claim]);
  });

  it('does not take what data serves for collecting', () => {
    expect(read('We use your phone number to retrieve your loft.')).toEqual([
      'affirmed use self phone-number',
    ]);
  });
});
