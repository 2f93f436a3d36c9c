import fc from 'fast-check';
import { expect, it } from 'vitest';
import { groupsOf } from './cue-groups.ts';
import { CueIndex } from './cue-index.ts';
import { standsIn } from './cues.fixture.ts';
import { EDGE, START } from './cues.ts';

const text = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom('a', 'b', ' ', 'ß', '中', '\ud83d') }));
const bare = fc.string({ unit: fc.constantFrom('a', 'b', ' ', 'ß', '中', '\ud83d', 'c'), minLength: 1 });
const piece = fc.oneof(
  bare,
  fc.tuple(fc.constantFrom('', EDGE), bare, fc.constantFrom('', EDGE)).map((parts) => parts.join('')),
  fc
    .tuple(
      bare.filter((one) => /^\w/.test(one)),
      fc.constantFrom('', EDGE),
    )
    .map(([own, behind]) => `${START}${own}${behind}`),
);

/** The groups held, as one is asked for from behind the other on. */
function heldBy(index: CueIndex, one: string, end: number): number[] {
  const held: number[] = [];
  index.of(one);
  for (let at = index.nextFrom(0, end); at >= 0; at = index.nextFrom(at + 1, end)) held.push(at);
  return held;
}

it('says of every group what searches say, whatever text was taken before', () => {
  const rows = fc.array(fc.array(piece, { minLength: 1, maxLength: 4 }), { maxLength: 3 });
  fc.assert(
    fc.property(
      fc.array(text, { minLength: 1 }),
      fc.array(rows, { minLength: 1, maxLength: 100 }),
      (texts, groups) => {
        const index = new CueIndex(groupsOf(groups));
        for (const one of [...texts, texts[0]!, texts[0]!])
          expect(heldBy(index, one, groups.length)).toEqual(
            [...groups.keys()].filter((n) =>
              groups[n]!.every((row) => row.some((cue) => standsIn(one.toLowerCase(), cue))),
            ),
          );
      },
    ),
  );
});

it('gives groups behind the first words of bits', () => {
  const index = new CueIndex(
    groupsOf(Array.from({ length: 100 }, (_, n) => [[n % 31 === 0 ? 'share' : 'sell']])),
  );
  expect(heldBy(index, 'We share', 100)).toEqual([0, 31, 62, 93]);
  expect(heldBy(index, 'We share', 93)).toEqual([0, 31, 62]);
  expect(index.nextFrom(94, 100)).toBe(-1);
  expect(index.nextFrom(100, 100)).toBe(-1);
});

it('takes no more kinds of characters than it can number', () => {
  const many = Array.from({ length: 65 }, (_, n) => `a${String.fromCharCode(0x100 + n)}`);
  expect(() => new CueIndex(groupsOf([[many]]))).toThrow(/kinds of characters/);
});
