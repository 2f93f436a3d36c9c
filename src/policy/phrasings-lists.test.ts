import { describe, expect, it } from 'vitest';
import { extractClaims } from './extract.ts';
import { said } from './said.fixture.ts';

/** What a sentence says is collected, in order of the alphabet. */
function collected(sentence: string): string[] {
  const claims = extractClaims(sentence, { service: 'Pigeon' }).filter((c) => c.action === 'collect');
  return [...new Set(claims.flatMap((c) => c.data))].sort();
}

describe('lists of data', () => {
  it.each([
    [
      'We record facts about your loft, such as your IP address, the hour at which you land when you leave our site, your birthday and your browser.',
      ['browser', 'date-of-birth', 'ip-address'],
    ],
    [
      'We collect data such as your birthday, the type of device used to reach our site, and browser information.',
      ['browser', 'date-of-birth', 'device-model'],
    ],
    [
      'We collect information from you when you fly, including, but not limited to, your browser type, birthday and device ID.',
      ['browser', 'date-of-birth', 'device-identifier'],
    ],
    ['You need to give personal data, e.g. name, birthday and gender.', ['date-of-birth', 'gender', 'name']],
    [
      'We record how often you use our services and for how long, your birthday and your browser.',
      ['browser', 'date-of-birth', 'session-timing', 'usage-event'],
    ],
    [
      'You provide information to us when you open a loft, including your birthday and your gender.',
      ['date-of-birth', 'gender'],
    ],
    [
      'You give us basic data for your loft to be set up such as your birthday and your gender.',
      ['date-of-birth', 'gender'],
    ],
    [
      'We collect data such as the questions and answers you post, your birthday and your gender.',
      ['content', 'date-of-birth', 'gender'],
    ],
    ['We log your IP address and ask for your birthday.', ['date-of-birth', 'ip-address']],
    ['We collect the webpages, videos and articles you viewed.', ['usage-event']],
    [
      'We record your birthday, the device model that you held before you opened the loft, your browser, and your gender.',
      ['browser', 'date-of-birth', 'device-model', 'gender'],
    ],
    [
      'We record your birthday, your browser, what kind of phone you use, your time zone, and your gender.',
      ['browser', 'date-of-birth', 'device-model', 'gender', 'timezone'],
    ],
    [
      'We collect data about your use of the loft (including which pages you open); search queries; and voice recordings.',
      ['search-query', 'usage-event', 'voice'],
    ],
    [
      'We record data from your web browser when you fly with us, such as your time zone and your IP address.',
      ['ip-address', 'timezone'],
    ],
    ['We collect data arising from your use of our services.', ['unspecified']],
    ['We collect data about your use of our services.', ['activity']],
    [
      'We collect your birthday, your account name, and your persistent identifiers.',
      ['cookie-identifier', 'date-of-birth', 'device-identifier', 'username'],
    ],
    ['We collect your email address, title, and employer.', ['email-address', 'identity']],
    ['We collect the photos, text, and videos that you post.', ['attachment', 'content']],
    ['We collect your browser, plug-in types and versions.', ['browser', 'fingerprint']],
    ['We collect data about your use of third-party websites.', ['activity']],
    ['We collect data on how you interact with other websites.', ['activity']],
    ['We collect your browser type, plugins, and time zone.', ['browser', 'fingerprint', 'timezone']],
    ['We record the date, time and referrer URL of your request.', ['page-url', 'session-timing']],
    [
      'We collect internet protocol (IP) addresses, Google AdID and ISP details.',
      ['advertising-id', 'connection', 'ip-address'],
    ],
    ['We store your pick-up address, schools attended and the name of your carrier.', []],
    [
      'We collect your pick-up address, schools attended and the name of your carrier.',
      ['identity', 'location', 'mobile-network'],
    ],
    ['We collect your birthday when you send photos, videos or messages.', ['date-of-birth']],
    ['We collect data such as your birthday to show you offers, birds and gifts.', ['date-of-birth']],
  ])('%s', (sentence, types) => {
    expect(collected(sentence)).toEqual(types);
  });

  it('go on past "without limitation", not into what is done or where', () => {
    expect(collected('We collect data about you, including, without limitation, your birthday.')).toEqual([
      'date-of-birth',
    ]);
    expect(
      collected('We collect data abroad, including but not limited to countries such as France.'),
    ).toEqual(['unspecified']);
    expect(collected('We collect data for many ends, including to respond to your messages.')).toEqual([
      'unspecified',
    ]);
  });
});

describe('lists that come late', () => {
  it('reads them after "like"', () => {
    expect(
      said(
        'We collect certain data that your ring sends when you fly, like a device identifier and your location.',
      ),
    ).toEqual(['collect affirmed device-identifier > self', 'collect affirmed location > self']);
    expect(said('We collect certain data when you fly, like all lofts do.')).toEqual([
      'collect affirmed unspecified > self',
    ]);
  });
});
