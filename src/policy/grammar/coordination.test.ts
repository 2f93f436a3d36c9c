import { expect, it } from 'vitest';
import { parse } from './clauses.ts';

/** The last verb of a sentence: what it shares with the one that it goes on from. */
function last(text: string) {
  const { groups } = parse(text, []);
  const { lemma, negated, modal, passive, mate } = groups.at(-1)!;
  return { lemma, negated, modal, passive, from: mate < 0 ? null : groups[mate]!.lemma };
}

it.each([
  // "or" goes on denying; "and" need not.
  [
    'We never sell your name or share your number.',
    { lemma: 'share', negated: true, modal: '', passive: false, from: 'sell' },
  ],
  [
    'Your number is never shared and only used to sign you in.',
    { lemma: 'sign', negated: false, modal: '', passive: false, from: null },
  ],
  [
    'Your number may be kept and shared.',
    { lemma: 'share', negated: false, modal: 'may', passive: true, from: 'keep' },
  ],
  [
    'We do not keep your photo and delete it at once.',
    { lemma: 'delete', negated: false, modal: '', passive: false, from: 'keep' },
  ],
])('%s', (text, shared) => {
  expect(last(text)).toEqual(shared);
});

it('goes on from the main verb where that is repeated', () => {
  const { groups } = parse(
    'We use your number to reach the other members and use your name to greet them.',
    [],
  );
  const [first, , again] = groups;
  expect(again).toMatchObject({ lemma: 'use', kind: 'main', subject: first!.subject });
});
