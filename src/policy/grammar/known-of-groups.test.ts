import { expect, it } from 'vitest';
import { parse } from './clauses.ts';
import { KnownOfGroups } from './known-of-groups.ts';

it('finds out once for a verb of a sentence, and anew where the sentence is another', () => {
  const asked: string[] = [];
  const known = new KnownOfGroups((s, g) => {
    asked.push(g.lemma);
    return s.data.length;
  });
  const s = parse('We collect your name and share your messages.', []);
  const [first, second] = s.groups;
  expect([known.of(s, first!), known.of(s, second!), known.of(s, first!)]).toEqual([2, 2, 2]);
  expect(asked).toEqual(['collect', 'share']);
  expect(known.of({ ...s, data: [] }, first!)).toBe(0);
  expect(asked).toEqual(['collect', 'share', 'collect']);
});
