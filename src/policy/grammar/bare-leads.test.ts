import { describe, expect, it } from 'vitest';
import { said } from '../said.fixture.ts';

describe('leads of lists that name no data', () => {
  it.each([
    ['In particular, we also store:', '', ['store affirmed unspecified > self']],
    ['When you join, we will ask you to provide:', '', ['collect affirmed unspecified > self']],
    ['Our partners may send us:', '', ['collect affirmed unspecified > self']],
    ['Data that may be collected includes:', '', ['collect affirmed unspecified > self']],
    [
      'The categories of data that we disclose in this way are as follows:',
      'We disclose data to advertisers.',
      ['share affirmed unspecified > advertiser'],
    ],
    [
      'This information may include:',
      'We collect information when you visit the loft.',
      ['collect affirmed unspecified > self'],
    ],
  ])('%s', (text, context, claims) => expect(said(text, { context })).toEqual(claims));

  it('is of those whom the heading names', () => {
    expect(
      said('Depending on your settings, we share:', { section: 'Sharing > With other members' }),
    ).toEqual(['share affirmed unspecified > users']);
  });

  it.each([
    'We do not collect:',
    'Information that you provide to us:',
    'Personal data we collect:',
    'You have the right to know the categories of data that we collect, which are:',
    'Our website may transmit:',
  ])('stays silent: %s', (text) => expect(said(text)).toEqual([]));

  it.each([
    ['Feathers you have picked', 'We also store:', ['store affirmed unspecified > self']],
    [
      'your loft is open',
      'We will retain your personal data for as long as:',
      ['store affirmed unspecified > self'],
    ],
    [
      'It is necessary to keep our promise to you',
      'We process your data where:',
      ['use affirmed unspecified > self'],
    ],
    [
      'You have given us leave to do so',
      'We may process your data because:',
      ['use affirmed unspecified > self'],
    ],
  ])('carries an item that names none: %s', (text, context, claims) =>
    expect(said(text, { context })).toEqual(claims),
  );
});
