import { describe, expect, it } from 'vitest';
import { said } from '../said.fixture.ts';

describe('data that is used, in other words', () => {
  it.each([
    ['Your nickname is optional and used to greet you.', 'username'],
    ['Our suggestions rest on nothing but luck, and we base our ads on your purchase history.', 'purchase'],
    ['We tie your activity to your account.', 'activity'],
    ['We may connect information about your activities with your profile.', 'activity'],
    ['We rely on your consent where we use your location to find a loft.', 'location'],
    ['Where we process your IP address, we do so on the basis of our interest in safe lofts.', 'ip-address'],
    ['We pick seeds according to your location.', 'location'],
    ['Your IP address is useful for tracing faults.', 'ip-address'],
    ['We run your photos through a filter.', 'attachment'],
    ['We turn your photos into statistics.', 'attachment'],
    ['This feature uses a cookie to remember your choice.', 'cookie-identifier'],
    ["A device's unique identifier can be used to improve our service.", 'device-identifier'],
    ['Your IP address may be converted into a code.', 'ip-address'],
    ['We bundle your IP address with others.', 'ip-address'],
    ['Where appropriate we may use your email address to write to you.', 'email-address'],
    ['It is in our legitimate interest to use your IP address against thieves.', 'ip-address'],
    ['Usage profiles may be created from this data under a pseudonym.', 'unspecified'],
    ['Your email address will be added to our mailing list.', 'email-address'],
    ['These cookies use information about your browsing history to sort you.', 'page-url'],
    ['Your email address serves the purpose of finding you.', 'email-address'],
    ['Any use of your location by us will be for finding lofts.', 'location'],
    ['Our use of your location is on the basis of your consent.', 'location'],
    ['Pigeon use cookies for several reasons.', 'cookie-identifier'],
    ['We may also, with your consent, use your name on our posters.', 'name'],
    ['The log data so collected is used against thieves.', 'activity'],
    ['We treat your IP address in order to answer you.', 'ip-address'],
    ['Our marketing department will use your phone number.', 'phone-number'],
  ])('%s', (sentence, data) => {
    expect(said(sentence)).toContain(`use affirmed ${data} > self`);
  });

  it.each([
    'Your phone number is not public and used by nobody.',
    'We connect you with other pigeons.',
    'Single-session cookies may use a unique identifier.',
    'You can turn your photos into stickers.',
    'An IP address can be used to find a place.',
    'We put effort into making your data into something clear.',
    'You may tie your activity to your account.',
    'We act according to your wishes.',
    'This page is useful for finding lofts.',
    'The use of your data by third parties is for them to answer for.',
    'Where we transfer your data abroad, we do so under standard clauses.',
  ])('uses nothing: %s', (sentence) => {
    expect(said(sentence).filter((claim) => claim.startsWith('use affirmed'))).toEqual([]);
  });
});

describe('what is said beside a use', () => {
  it('does not deny the use that a denial goes on to', () => {
    expect(said('Your email address is never shared and only used for login.')).toContain(
      'use affirmed email-address > self',
    );
    expect(said('Your number is shown to nobody and used solely for billing.')).toContain(
      'use affirmed phone-number > self',
    );
    expect(said('Your number is not stored or used only for fun.')).not.toContain(
      'use affirmed phone-number > self',
    );
  });

  it('takes cookies that store something', () => {
    expect(said('These cookies store your preferences.')).toContain('use affirmed cookie-identifier > self');
  });

  it('takes items that name a deed under the ground that it rests on', () => {
    expect(said('Using your email address to send you offers', { context: 'With your consent:' })).toEqual([
      'use affirmed email-address > self',
    ]);
  });

  it('gathers what people give where it has access to that alone', () => {
    expect(said('We only have access to/collect information that you voluntarily give us.')).toEqual([
      'collect affirmed unspecified > self',
    ]);
  });

  it('keeps what its people see by their work apart from it', () => {
    expect(said('Our employees will also have access to data that you share with us.')).toEqual([
      'use affirmed unspecified > self',
    ]);
  });

  it('gives nothing to the authorities where the law is only what bounds it', () => {
    expect(
      said('We may disclose such data for any purpose, except where we are required to do otherwise by law.'),
    ).toEqual(['share affirmed unspecified > unspecified']);
  });
});
