import { describe, expect, it } from 'vitest';
import { reading } from './readings.fixture.ts';
import { said } from './said.fixture.ts';

const claimed = (body: string) =>
  reading(body).claims.flatMap((c) =>
    c.data.map((d) => `${c.action} ${c.polarity} ${c.modality} ${d} > ${c.recipient}`),
  );

describe('a list within a list', () => {
  it('goes on from the lead over the case that heads it', () => {
    expect(
      claimed(
        ['We collect the following:', '', '* When you use our map:', '  * your location', '* Your name'].join(
          '\n',
        ),
      ),
    ).toEqual(['collect affirmed only-if location > self', 'collect affirmed does name > self']);
  });

  it('goes on from what others may have access to', () => {
    expect(
      claimed(
        [
          'In particular, account owners may have access to:',
          '',
          '* Account usage:',
          '  * Participant list: e-mail addresses and phone numbers.',
        ].join('\n'),
      ),
    ).toEqual(expect.arrayContaining(['share affirmed may phone-number > users']));
  });

  it.each([
    [
      'We collect the following: When you use our app:',
      'your location',
      ['collect affirmed location > self'],
    ],
    [
      'Other users can see the following data about you: Unless you have turned it off:',
      'your profile photo',
      ['share affirmed profile-photo > users'],
    ],
    ['If you use our app:', 'your location', []],
  ])('%s %s', (context, sentence, claims) => {
    expect(said(sentence, { context })).toEqual(claims);
  });
});

describe('the items of a list of who gets data', () => {
  const share = 'We share your personal data with our providers.';
  it('name nothing by what they do', () => {
    expect(
      said('Hosting providers, who help us with message delivery and photo storage;', {
        context: `${share} This includes the following types of service providers:`,
      }),
    ).toEqual(['share affirmed unspecified > provider']);
  });

  it('are given what they work on', () => {
    expect(
      said('Payment firms, which enable processing payments in our app;', {
        context: `${share} This includes the following types of service providers:`,
      }),
    ).toEqual(['share affirmed payment-information > provider']);
  });

  it.each([
    ['Your name may be disclosed to help detect fraud;', ['share affirmed name > family']],
    ['Your name may be disclosed to the police;', ['share affirmed name > authority']],
    ['Your name is never disclosed there;', ['share denied name > unspecified']],
  ])('or what for: %s', (sentence, claims) => {
    const context = 'We may share data with our affiliates for the following purposes:';
    expect(said(sentence, { context })).toEqual(claims);
  });
});

describe('who gets what', () => {
  it.each([
    [
      'We never share student data for such ends as the display of advertisements to students.',
      ['share denied unspecified > unspecified'],
    ],
    [
      'We may give your data to authorities in line with laws applicable to internet providers.',
      ['share affirmed unspecified > authority'],
    ],
    [
      'We note whether you have received and opened messages sent to you.',
      ['collect affirmed delivery-receipt > self', 'collect affirmed read-receipt > self'],
    ],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });

  it.each([
    [
      'Personal data linked to your account includes your name and your messages.',
      ['collect affirmed message-content > self', 'collect affirmed name > self'],
    ],
    ['The data associated with your account is deleted.', ['store denied unspecified > self']],
  ])('%s', (sentence, claims) => {
    expect(said(sentence, { context: 'We use your data to help you.' })).toEqual(claims);
  });
});
