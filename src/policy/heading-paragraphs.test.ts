import { expect, it } from 'vitest';
import { readPolicy } from './read-text.ts';

const TEXT = `# Privacy of Pigeon

We keep pigeons, and this text says what becomes of what you tell us when you write to us by means of them.

#### a) **Feeding:** Where you opt in to it, we collect your phone number and your town. Out of respect for you, this is off by default. We keep what we collect for as long as there are birds in the loft, and no longer.

#### b) Nests

We do not share your name with anyone. The nests are high up in the trees, where nobody reads what is written there.
`;

it('reads a paragraph that is marked as a heading', () => {
  const { claims, sections } = readPolicy({ text: TEXT }, { service: 'Pigeon' });
  expect(sections.map((s) => s.path.split(' > ').at(-1))).toEqual([
    'Privacy of Pigeon',
    'a) Feeding',
    'b) Nests',
  ]);
  expect(claims.map((c) => `${c.action} ${c.polarity} ${c.data.join(' ')}`).sort()).toEqual([
    'collect affirmed phone-number coarse-location',
    'share denied name',
  ]);
});
