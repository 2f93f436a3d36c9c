import { describe, expect, it } from 'vitest';
import { said } from '../said.fixture.ts';
import { leadsToRights } from './rights-leads.ts';

describe('leadsToRights', () => {
  it.each([
    'You have the right to have your data erased where:',
    'We must erase it where one of these grounds applies:',
    'The following cases are exempt from disclosure:',
    'Examples of information you can change in the loft:',
  ])('knows the lead of rights: %s', (lead) => expect(leadsToRights(lead)).toBe(true));

  it.each([
    'We collect the following:',
    'We keep it for the following reasons:',
    'We share it where it is needed:',
  ])('leaves another lead: %s', (lead) => expect(leadsToRights(lead)).toBe(false));

  it('reads nothing in their items, though they are sentences', () => {
    const context = 'We erase it at once where one of these grounds applies:';
    expect(said('Your data has been collected from a chick.', { context })).toEqual([]);
    expect(said('Your data is collected from a chick.', { context: 'How it comes to us:' })).not.toEqual([]);
  });
});
