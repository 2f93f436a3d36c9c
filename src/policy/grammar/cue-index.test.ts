import fc from 'fast-check';
import { expect, it } from 'vitest';
import { groupsOf } from './cue-groups.ts';
import { CueIndex } from './cue-index.ts';
import { holdsEach, holdsInTurn } from './cues.fixture.ts';
import { type Cues, EDGE, START } from './cues.ts';

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

const anywhere = (...rows: string[][]): Cues => ({ rows, inTurn: 0, rarest: 0 });

it('says of every group what searches say, whatever text was taken before', () => {
  const cues = fc
    .tuple(fc.array(fc.array(piece, { minLength: 1, maxLength: 4 }), { maxLength: 4 }), fc.nat(4), fc.nat(3))
    .map(([rows, inTurn, rarest]) => ({
      rows,
      inTurn: Math.min(inTurn, rows.length),
      rarest: Math.max(Math.min(rarest, rows.length - 1), 0),
    }));
  fc.assert(
    fc.property(
      fc.array(text, { minLength: 1 }),
      fc.array(cues, { minLength: 1, maxLength: 100 }),
      (texts, groups) => {
        const index = new CueIndex(groupsOf(groups));
        for (const one of [...texts, texts[0]!, texts[0]!]) {
          const held = new Set(heldBy(index, one, groups.length));
          const low = one.toLowerCase();
          for (const [n, cues] of groups.entries()) {
            // In turn as far as the first and the last place of a piece tell.
            if (holdsInTurn(low, cues)) expect(held).toContain(n);
            else if (cues.inTurn < 2 || !holdsEach(low, cues)) expect(held).not.toContain(n);
          }
        }
      },
    ),
  );
});

it('tells by first and last places what does not stand in turn', () => {
  const index = new CueIndex(
    groupsOf([
      { rows: [['we'], ['sell', 'share'], ['data']], inTurn: 3, rarest: 1 },
      { rows: [['data'], ['we']], inTurn: 2, rarest: 0 },
      { rows: [[', '], [', ']], inTurn: 2, rarest: 0 },
      { rows: [['data'], ['we'], ['sell']], inTurn: 1, rarest: 2 },
    ]),
  );
  expect(heldBy(index, 'We sell no data', 4)).toEqual([0, 3]);
  expect(heldBy(index, 'Data, we sell', 4)).toEqual([1, 3]);
  expect(heldBy(index, 'Data, we sell, and data', 4)).toEqual([0, 1, 2, 3]);
});

it('gives groups behind the first words of bits', () => {
  const index = new CueIndex(
    groupsOf(Array.from({ length: 100 }, (_, n) => anywhere([n % 31 === 0 ? 'share' : 'sell']))),
  );
  expect(heldBy(index, 'We share', 100)).toEqual([0, 31, 62, 93]);
  expect(heldBy(index, 'We share', 93)).toEqual([0, 31, 62]);
  expect(index.nextFrom(94, 100)).toBe(-1);
  expect(index.nextFrom(100, 100)).toBe(-1);
});

it('takes no more kinds of characters than it can number', () => {
  const many = Array.from({ length: 65 }, (_, n) => `a${String.fromCharCode(0x100 + n)}`);
  expect(() => new CueIndex(groupsOf([anywhere(many)]))).toThrow(/kinds of characters/);
});
