import { expect, it } from 'vitest';
import type { Draft } from './draft.ts';
import { leadsToExceptions, namedByItem, pointsElsewhere } from './lead-items.ts';

const draft = (action: Draft['action'], data: Draft['data'], polarity: Draft['polarity'] = 'affirmed') =>
  ({ action, data, polarity, actor: 'self', recipient: 'self', rule: 'fragment-item' }) as unknown as Draft;
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

it('names by the item what is listed, and nothing else that its lead does', () => {
  expect(named([draft('collect', ['device'])])).toEqual([['collect', ['name']]]);
  expect(named([draft('use', ['cookie-identifier']), draft('collect', ['unspecified'])])).toEqual([
    ['use', ['cookie-identifier']],
    ['collect', ['name']],
  ]);
  expect(named([draft('store', ['gender'])])).toEqual([['store', ['name']]]);
});

it('takes what is used for gathered', () => {
  expect(named([draft('use', ['unspecified'])])).toEqual([
    ['collect', ['name']],
    ['use', ['name']],
  ]);
});

it('takes for no list of data what tells of deeds', () => {
  const used = [draft('use', ['gender'])];
  for (const lead of ['We use it to:', 'We use it for the following purposes:', 'We may:'])
    expect(named(used, lead)).toEqual([['use', ['gender']]]);
  for (const lead of ['It may include, but is not limited to:', 'We keep these for our own purposes:'])
    expect(named([draft('store', ['unspecified'])], lead)).toEqual([['store', ['name']]]);
});

it('leaves alone what is denied and what speaks of no data', () => {
  expect(named([draft('store', ['unspecified'], 'denied')])).toEqual([['store', ['unspecified']]]);
  expect(named([], 'None of this is part of the data:')).toEqual([]);
  expect(named([], 'This is part of the data, but not limited to it:')).toEqual([['collect', ['name']]]);
  expect(named([], 'Such lofts are as follows:', 'Lofts')).toEqual([]);
});

it('tells the exceptions to what a lead denies from the rest', () => {
  for (const lead of [
    'We keep nothing, except:',
    'We share it only in the following cases:',
    'It is deleted unless:',
  ])
    expect(leadsToExceptions(lead)).toBe(true);
  for (const lead of [
    'We do not sell these unless you ask us:',
    'We never keep:',
    'Only we see the following data:',
  ])
    expect(leadsToExceptions(lead)).toBe(false);
});

it('knows an item that points elsewhere from one that goes on from its lead', () => {
  expect(pointsElsewhere('We share it with:', 'Please refer to our cookie policy.')).toBe(true);
  expect(pointsElsewhere('We share it if:', 'For more details, read our terms.')).toBe(true);
  expect(pointsElsewhere('We collect data when you:', 'Visit our loft')).toBe(false);
  expect(pointsElsewhere('Your keeper may be able to:', 'See your messages')).toBe(false);
  expect(pointsElsewhere('We share it with:', 'Visitors of the loft')).toBe(false);
});
