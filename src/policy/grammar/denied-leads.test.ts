import { describe, expect, it } from 'vitest';
import { said } from '../said.fixture.ts';
import { deniedLead } from './denied-leads.ts';

describe('leads that deny', () => {
  it.each([
    ['We will not, under any circumstances:', 'We will not:'],
    ['We do not, however:', 'We do not:'],
    ['We do not, and will not:', 'We do not:'],
    ['We do not, without your consent:', 'Without your consent, we do not:'],
    ['In no case will Pigeon:', 'Pigeon will not:'],
    ['If you opt out, we will no longer:', 'If you opt out, we will not:'],
    ['If you opt out, we no longer:', 'If you opt out, we do not:'],
    ['You will never see us:', 'We will never:'],
    ['Here is what we do not do:', 'We never:'],
    ['What We Don\u2019t Do:', 'We never:'],
    ['Things we will never do with your data:', 'We never:'],
    ['What Pigeon will never do:', 'Pigeon never:'],
    ['We share your name with none of the following:', 'We never share your name with:'],
    ['We share your name with no:', 'We never share your name with:'],
  ])('%s', (lead, plain) => expect(deniedLead(lead)).toBe(plain));

  it.each([
    'We collect the following, without your consent:',
    'This is no longer:',
    'We share your name with the following:',
    'We will, under certain circumstances:',
  ])('is no other lead: %s', (lead) => expect(deniedLead(lead)).toBe(lead));

  const item = 'share your birthday with advertisers';
  it.each([
    [item, 'We do not, under any circumstances:', ['share denied date-of-birth > advertiser']],
    [item, 'If you opt out, we will no longer:', ['share denied date-of-birth > advertiser']],
    [item, 'In no event do we:', ['share denied date-of-birth > advertiser']],
    [
      'advertisers',
      'We share your birthday with none of the following:',
      ['share denied date-of-birth > advertiser'],
    ],
    ['your birthday', 'We used to collect:', []],
    ['your birthday', 'We collect nothing except:', ['collect affirmed date-of-birth > self']],
    [item, 'We may, under certain circumstances:', ['share affirmed date-of-birth > advertiser']],
  ] as const)('%s (%s)', (text, context, claims) => expect(said(text, { context })).toEqual(claims));
});
