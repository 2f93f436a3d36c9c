import { describe, expect, it } from 'vitest';
import { outerLead } from './outer-leads.ts';

describe('outerLead', () => {
  it.each([
    ['We collect the following: Usage data:', 'We collect the following:'],
    [
      'We may share the following with partners: Information about your visits:',
      'We may share the following with partners:',
    ],
    [
      'We use your data to: Run our service, including to:',
      'We use your data to: Run our service, including to:',
    ],
    [
      'We give your data to the following: Our partners:',
      'We give your data to the following: Our partners:',
    ],
    ['Usage data: We collect the following:', 'Usage data: We collect the following:'],
  ])('%s', (lead, outer) => {
    expect(outerLead(lead)).toBe(outer);
  });
});
