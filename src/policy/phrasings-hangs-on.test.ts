import { describe, expect, it } from 'vitest';
import { extractClaims } from './extract.ts';
import { reading } from './readings.fixture.ts';
import { said } from './said.fixture.ts';

const denied = (sentence: string): string[][] =>
  extractClaims(sentence, { service: 'Pigeon' })
    .filter((c) => c.polarity === 'denied')
    .map((c) => c.conditions);

describe('what is done neither here nor there', () => {
  it.each([
    [
      'Your data is shared neither with advertisers nor with partners.',
      ['share denied unspecified > advertiser', 'share denied unspecified > partner'],
    ],
    [
      'Your number will be sold neither to advertisers nor to others.',
      ['sell denied phone-number > advertiser', 'sell denied phone-number > unspecified'],
    ],
    ['We store your messages neither on our servers nor elsewhere.', ['store denied message-content > self']],
    ['Messages are kept neither by us nor by our partners.', ['store denied message-content > self']],
  ])('is denied of both: %s', (sentence, expected) => {
    expect(said(sentence)).toEqual(expected);
  });
});

describe('a denial that hangs on something', () => {
  it.each([
    ['Should you delete your account, we will not keep your data.', 'If you should delete your account'],
    ['Should you not agree, your data will not be shared.', 'If you should not agree'],
    ['We can’t give anyone data that we don’t have.', "that we don't have"],
    ['We collect virtually no personal data.', 'virtually'],
    ['Any use of your data for advertising is excluded.', 'for advertising'],
    ['There is no sharing of your data for advertising.', 'for advertising'],
    ['The use of your location in the background is ruled out.', 'in the background'],
    ['We do not pass your data on to third parties without your consent.', 'without your consent'],
  ])('%s', (sentence, condition) => {
    expect(denied(sentence)).toEqual([[condition]]);
  });

  it.each([
    'The sharing of your data with third parties is excluded.',
    'There is no use of your data at all.',
    'A sale of your data to advertisers is excluded.',
  ])('hangs on nothing: %s', (sentence) => {
    expect(denied(sentence)).toEqual([[]]);
  });

  it('does so where what is supposed did not happen', () => {
    expect(said('Had you not agreed, your location would not be collected.')).toEqual([]);
  });

  it.each([
    'The only exception is when you share it in a chat.',
    'There is one exception: payments.',
    'This does not apply to our map.',
  ])('does so where the next sentence tells an exception: %s', (exception) => {
    const { claims } = reading(`We do not collect your location. ${exception}`);
    expect(claims.map((c) => c.conditions)).toEqual([[exception]]);
  });

  it('does not where the next sentence only seems to', () => {
    for (const next of ['This does not mean that we forget you.', 'Our exceptional team is kind.'])
      expect(reading(`We do not collect your location. ${next}`).claims.map((c) => c.conditions)).toEqual([
        [],
      ]);
  });
});

describe('what is said of others, of the service’s own or of the device', () => {
  it.each([
    [
      'Unlike other apps, which collect your contacts, we only ask for your phone number.',
      ['collect affirmed phone-number > self'],
    ],
    ['Your data can be seen by nobody but our staff.', ['share denied unspecified > unspecified']],
    [
      'Your messages can be read by nobody but you and the recipient.',
      ['collect denied message-content > self'],
    ],
    ['The processing of your messages happens on your device alone.', []],
    [
      'We ask for none of the following: your phone number, your name.',
      ['collect denied name > self', 'collect denied phone-number > self'],
    ],
  ])('%s', (sentence, expected) => {
    expect(said(sentence)).toEqual(expected);
  });

  it.each([
    ['Shared with advertisers:', ['share affirmed phone-number > advertiser']],
    ['Data that advertisers can see:', ['share affirmed phone-number > advertiser']],
    ['Data that advertisers cannot see:', ['share denied phone-number > advertiser']],
  ])('leads a list: %s', (context, expected) => {
    expect(said('your phone number', { context })).toEqual(expected);
  });
});
