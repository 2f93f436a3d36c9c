import { describe, expect, it } from 'vitest';
import { said } from '../said.fixture.ts';

const ALL = (types: string) => [
  `collect affirmed ${types} > self`,
  `share affirmed ${types} > unspecified`,
  `use affirmed ${types} > self`,
];

describe('what a person is said to agree to', () => {
  it.each([
    [
      'By joining the loft, you agree to our collection, use and disclosure of your information.',
      ALL('unspecified'),
    ],
    [
      'Your continued use of the messenger constitutes consent to the storage and processing of personal data.',
      ['store affirmed unspecified > self', 'use affirmed unspecified > self'],
    ],
    [
      'By sending us a feather, you are giving consent for our processing of that data.',
      ['use affirmed unspecified > self'],
    ],
    [
      'When you open the app you consent to the processing of your data in a country other than your own.',
      ['use affirmed unspecified > self'],
    ],
    [
      'By sending the form, you agree to the processing and storage of your data by Pigeon.',
      ['store affirmed unspecified > self', 'use affirmed unspecified > self'],
    ],
  ])('%s', (text, claims) => expect(said(text)).toEqual(claims));

  it.each([
    'If you do not agree to the collection and use of your information, leave the loft.',
    'Where you have given your consent to our processing of your data, you may take it back.',
    'You are asked to consent to the processing of your data.',
    'The banner records your consent to our use of cookies.',
    'By joining, you agree to the transfer of your data to the United States.',
    'By joining, you consent to the processing of your data by the operators of other lofts.',
  ])('stays silent: %s', (text) => expect(said(text)).toEqual([]));

  it('looks back for what "this data" is', () =>
    expect(
      said('By enrolling, you consent to the processing of this data.', { context: 'We collect your name.' }),
    ).toEqual(['use affirmed name > self']));
});
