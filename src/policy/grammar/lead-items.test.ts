import { expect, it } from 'vitest';
import type { Draft } from './draft.ts';
import { namedByItem } from './lead-items.ts';

const draft = (action: Draft['action'], data: Draft['data'], polarity: Draft['polarity'] = 'affirmed') =>
  ({ action, data, polarity, actor: 'self', recipient: 'self', rule: 'active' }) as unknown as Draft;
const named = (ended: Draft[], lead = 'This information is kept:', above = 'Data') =>
  namedByItem(ended, lead, above, () => [draft('collect', ['name'])]).map(({ action, data }) => [
    action,
    data,
  ]);

it('names by the item what its lead leaves open, for each deed of the lead', () => {
  expect(named([draft('store', ['unspecified']), draft('use', ['unspecified'])])).toEqual([
    ['store', ['name']],
    ['use', ['name']],
  ]);
  expect(named([])).toEqual([['collect', ['name']]]);
});

it('leaves alone what names its data, what is denied, and what speaks of no data', () => {
  expect(named([draft('store', ['gender'])])).toEqual([['store', ['gender']]]);
  expect(named([draft('store', ['unspecified'], 'denied')])).toEqual([['store', ['unspecified']]]);
  expect(named([], 'None of this is part of the data:')).toEqual([]);
  expect(named([], 'Such lofts are as follows:', 'Lofts')).toEqual([]);
});
