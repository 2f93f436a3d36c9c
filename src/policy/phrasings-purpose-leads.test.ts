import { describe, expect, it } from 'vitest';
import { extractClaims } from './extract.ts';

const read = (item: string, context: string) =>
  extractClaims(item, { service: 'Pigeon', context }).map(
    (c) => `${c.polarity} ${c.action} ${[...c.data].sort()}`,
  );

describe('leads that name purposes', () => {
  it.each([
    ['The main purposes for which we use your personal information are:', 'To let you into the loft.'],
    ['The purposes for which your data is processed include:', 'Marketing'],
    ['Our main purposes for using your information are:', 'finding lost birds'],
    ['How we may use your information includes:', 'answering you'],
    ['Typical uses of your personal data are:', 'To find lost birds'],
    ['Reasons we use your information:', 'Improving our lofts'],
  ])('reads %s', (lead, item) => {
    expect(read(item, lead)).toEqual(['affirmed use unspecified']);
  });

  it('takes why it is collected for collecting', () => {
    expect(read('To set up your loft', 'The reasons we collect your email address are:')).toEqual([
      'affirmed collect email-address',
    ]);
  });

  it.each([
    ['The legal grounds on which we process your data are:', 'Consent'],
    ['The purposes for which we do not use your data are:', 'Advertising'],
    ['Prohibited uses of the lofts include:', 'To keep hawks'],
  ])('says nothing of %s', (lead, item) => {
    expect(read(item, lead)).toEqual([]);
  });
});
