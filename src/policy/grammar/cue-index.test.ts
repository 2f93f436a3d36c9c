import fc from 'fast-check';
import { expect, it } from 'vitest';
import { CueIndex } from './cue-index.ts';

const text = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom('a', 'b', ' ', 'ß', '中', '\ud83d') }));
const piece = fc.string({ unit: fc.constantFrom('a', 'b', ' ', 'ß', '中', '\ud83d', 'c'), minLength: 1 });

it('says of every group what searches say, whatever text was taken before', () => {
  const rows = fc.array(fc.array(piece, { minLength: 1, maxLength: 4 }), { maxLength: 3 });
  fc.assert(
    fc.property(fc.array(text, { minLength: 1 }), fc.array(rows, { minLength: 1 }), (texts, groups) => {
      const index = new CueIndex();
      const numbers = groups.map((group) => index.add(group));
      for (const one of [...texts, texts[0]!, texts[0]!])
        for (const [n, group] of groups.entries())
          expect(index.of(one).holds(numbers[n]!)).toBe(
            group.every((row) => row.some((cue) => one.includes(cue))),
          );
    }),
  );
});

it('takes more groups when a text was looked through already', () => {
  const index = new CueIndex();
  const first = index.add([['shared']]);
  expect(index.of('never shared').holds(first)).toBe(true);
  const second = index.add([['never', 'not'], ['share']]);
  expect([first, second].map((group) => index.of('never shared').holds(group))).toEqual([true, true]);
});
