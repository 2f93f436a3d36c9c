import fc from 'fast-check';
import { expect, it } from 'vitest';
import { CueIndex } from './cue-index.ts';

const text = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom('a', 'b', ' ', 'ß', '中', '\ud83d') }));
const piece = fc.string({ unit: fc.constantFrom('a', 'b', ' ', 'ß', '中', '\ud83d', 'c'), minLength: 1 });

it('says of every group what searches say, whatever text was taken before', () => {
  fc.assert(
    fc.property(
      fc.array(text, { minLength: 1 }),
      fc.array(fc.array(piece, { minLength: 1, maxLength: 4 }), { minLength: 1 }),
      (texts, groups) => {
        const index = new CueIndex();
        const numbers = groups.map((pieces) => index.add(pieces));
        for (const one of [...texts, texts[0]!, texts[0]!])
          for (const [n, pieces] of groups.entries())
            expect(index.of(one).holds(numbers[n]!)).toBe(pieces.some((cue) => one.includes(cue)));
      },
    ),
  );
});

it('takes more groups when a text was looked through already', () => {
  const index = new CueIndex();
  const first = index.add(['shared']);
  expect(index.of('never shared').holds(first)).toBe(true);
  const second = index.add(['never', 'not']);
  expect([first, second].map((group) => index.of('never shared').holds(group))).toEqual([true, true]);
});
