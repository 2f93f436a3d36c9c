import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainOrder } from './word-order.ts';

describe('the order of a sentence', () => {
  it.each([
    ['Only with your consent will we share it.', 'We will share it only with your consent.'],
    ['Under no circumstances will we sell it.', 'we will never sell it.'],
    ['At no time are your messages stored.', 'your messages are never stored.'],
    ['It is in no way shared.', 'It is never shared.'],
    ['We share it with no one.', 'We do not share it with anyone.'],
    ['It will be shared with nobody.', 'It will not be shared with anyone.'],
    ['We share it with no one but you.', 'We share it with no one but you.'],
    ['We share it with no third parties.', 'We do not share it with any third parties.'],
    ['We give it to no other company.', 'We do not give it to any other company.'],
    ['It is sold to no other company.', 'It is not sold to any other company.'],
    ['We collect neither names nor numbers.', 'We do not collect names or numbers.'],
    ['We share counts, never your name.', 'We share counts, but not your name.'],
    ['We share nothing with banks.', 'We do not share anything with banks.'],
    ['Please note we do not sell it.', 'Please note that we do not sell it.'],
    ['We take note of what you say.', 'We take note of what you say.'],
    ['We will share it only with your consent.', 'We will share it only with your consent.'],
  ])('%s', (sentence, expected) => {
    expect(plainOrder(sentence)).toBe(expected);
  });

  it('leaves a sentence alone that has none of its words', () => {
    const word = fc.stringMatching(/^[a-mp-z]{1,9}$/);
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), (words) => {
        const text = words.join(' ');
        expect(plainOrder(text)).toBe(text);
      }),
    );
  });
});
