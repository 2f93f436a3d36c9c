import fc from 'fast-check';
import { expect, it } from 'vitest';
import { LetterPairs, sought } from './letter-pairs.ts';

it('says of every piece what a search says, whatever text was taken before', () => {
  const letters = new LetterPairs();
  const text = fc.oneof(
    fc.string(),
    fc.string({ unit: fc.constantFrom('a', 'b', ' ', 'ß', '中', '\ud83d') }),
  );
  fc.assert(
    fc.property(text, fc.array(text, { minLength: 1 }), fc.nat(), fc.nat(9), (said, others, from, length) => {
      const pieces = [...others, said.slice(from % (said.length + 1)).slice(0, length)].map(sought);
      for (const one of [...others, said, said])
        for (const piece of pieces) expect(letters.of(one).holds(piece)).toBe(one.includes(piece.text));
    }),
  );
});
