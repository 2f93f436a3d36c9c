import { expect, it } from 'vitest';
import { claimIsNews } from './news.ts';
import { readPolicy } from './read-text.ts';
import { TextIndex } from './text-overlap.ts';

it('looks for a lead and for its item apart: the item may have moved', () => {
  const text =
    'This text tells you what we do with the data that you give us when you use our service.\n\nWe also collect the following information:\n\n* Your precise location.\n* Contacts.';
  const claim = readPolicy({ text }).claims.find(({ data }) => data.includes('precise-location'))!;
  const moved = 'We also collect the following information:\nContacts.\nYour precise location.';
  expect(claimIsNews(claim, 'precise-location', new TextIndex(moved))).toBe(false);
  expect(claimIsNews(claim, 'precise-location', new TextIndex(moved.replace('location', 'name')))).toBe(true);
});
