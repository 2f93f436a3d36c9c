import { describe, expect, it } from 'vitest';
import { said } from '../said.fixture.ts';
import { companyOfHeading } from './company-headings.ts';

describe('companyOfHeading', () => {
  it.each([
    ['Policy > 6. Data sharing and third-party processors > 6.4 Loftly', 'named:Loftly'],
    ['Third-party services > MailLoft (letters)', 'named:MailLoft'],
    ['Our vendors > Loftly Nest', 'named:Loftly Nest'],
  ])('%s', (section, who) => expect(companyOfHeading(section, [])).toEqual([who]));

  it.each([
    'Third-party services > Payment Processing',
    'Third-party services > Email Delivery',
    'Third-party services > Hosting',
    'Third-party services > What they may do',
    'How we use your data > Loftly',
    'Loftly',
    '',
  ])('names nobody: %s', (section) => expect(companyOfHeading(section, [])).toEqual([]));

  it('names no service itself', () => {
    expect(companyOfHeading('Third-party services > Pigeon', ['Pigeon'])).toEqual([]);
  });
});

it('says who gets what is told to be shared under the name of a company', () => {
  const section = 'Policy > 6. Third-party processors > 6.4 Loftly';
  expect(said('Data shared: your birthday', { section })).toEqual([
    'share affirmed date-of-birth > named:Loftly',
  ]);
  expect(said('Data shared: your birthday', { section: 'Policy > What we share' })).toEqual([
    'share affirmed date-of-birth > unspecified',
  ]);
});
