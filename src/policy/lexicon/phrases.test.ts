import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenise } from '../grammar/token.ts';
import { PhraseBook } from './phrases.ts';

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

  it('takes the later added of two phrases that end together', () => {
    const twice = new PhraseBook<string>();
    twice.add('your (phone|device) (number|)', 'first');
    twice.add('(your|their) phone', 'second');
    const at = (text: string) => twice.all(tokenise(text)).map((m) => m.value);
    expect(at('your phone, your phone number, their phone')).toEqual(['second', 'first', 'second']);
  });
});

/** A pattern and all that it spells out. */
interface Spelled {
  pattern: string;
  spellings: string[][];
}

const word = fc.constantFrom('ab', 'cd', 'ef').map((one): Spelled => ({ pattern: one, spellings: [[one]] }));
const { pattern: patternOf } = fc.letrec<{ pattern: Spelled; choice: Spelled }>((tie) => ({
  choice: fc.array(tie('pattern'), { minLength: 1, maxLength: 2 }).chain((choices) =>
    fc.boolean().map((optional) => ({
      pattern: `(${[...choices.map((c) => c.pattern), ...(optional ? [''] : [])].join('|')})`,
      spellings: [...choices.flatMap((c) => c.spellings), ...(optional ? [[]] : [])],
    })),
  ),
  pattern: fc
    .array(fc.oneof({ maxDepth: 2 }, word, tie('choice')), { minLength: 1, maxLength: 3 })
    .map((parts) => ({
      pattern: parts.map((p) => p.pattern).join(' '),
      spellings: parts.reduce<string[][]>(
        (heads, p) => heads.flatMap((head) => p.spellings.map((tail) => [...head, ...tail])),
        [[]],
      ),
    })),
}));

it('finds what its patterns spell out, whatever was looked for before', () => {
  fc.assert(
    fc.property(
      fc.array(patternOf, { minLength: 1, maxLength: 4 }),
      fc.array(fc.array(fc.constantFrom('ab', 'cd', 'ef', 'gh'), { maxLength: 6 }), { maxLength: 4 }),
      (patterns, texts) => {
        const book = new PhraseBook<number>();
        patterns.forEach((p, value) => {
          book.add(p.pattern, value);
        });
        for (const words of texts) {
          const ends = patterns.flatMap((p, value) =>
            p.spellings
              .filter((s) => s.length > 0 && s.every((one, k) => one === words[k]))
              .map((s) => ({ last: s.length - 1, value })),
          );
          ends.sort((a, b) => b.last - a.last || b.value - a.value);
          const match = book.at(tokenise(words.join(' ')), 0);
          expect(match && { last: match.last, value: match.value }).toEqual(ends[0] ?? null);
        }
      },
    ),
  );
});
