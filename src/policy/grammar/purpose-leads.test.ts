import { describe, expect, it } from 'vitest';
import { said } from '../said.fixture.ts';
import { purposesLead } from './purpose-leads.ts';

describe('a list of purposes whose lead is a title or a noun', () => {
  it.each([
    "Here's how we use your data:",
    'Some examples of how we may use your data:',
    'The main purposes for which we process your data include, but are not limited to:',
    'What we use your data for:',
    'Our use of your data includes:',
    'Uses of personal data include:',
    'It is in our legitimate interests to process your data to:',
    'Our legitimate interests in using your data are:',
    'The purposes of processing your data are:',
    'Purposes for which personal data are used:',
    'The processing of your data serves the following purposes:',
    'We require this data to understand you better, and in particular for the following reasons:',
  ])('%s', (lead) => {
    expect(said('Feeding the pigeons', { context: lead })).toContain('use affirmed unspecified > self');
  });

  it.each([
    'How do we use your data?',
    'How we use and share your data:',
    'Here is how you use your data:',
    'We do not use your data:',
    'You have the right to know how we use your data:',
  ])('leaves %s', (lead) => {
    expect(purposesLead(lead)).toBe(lead);
  });
});
