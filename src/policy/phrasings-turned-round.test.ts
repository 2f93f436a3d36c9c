import { describe, expect, it } from 'vitest';
import { said } from './said.fixture.ts';

const sorted = (claims: readonly string[]) => [...new Set(claims)].sort();

describe('sentences that begin with what a deed is done with', () => {
  it.each([
    ['Tracking tools also used are pixels to count visits.', ['use affirmed tracking-pixel > self']],
    [
      'Other technologies used are beacons and cookies.',
      ['use affirmed cookie-identifier > self', 'use affirmed tracking-pixel > self'],
    ],
    [
      'What you type into the search field is sent to Magpie.',
      ['share affirmed search-query > named:Magpie'],
    ],
    ['Whatever you type is stored.', ['store affirmed message-content > self']],
    ['Techniques employed by us include web beacons.', ['use affirmed tracking-pixel > self']],
    ['Tools used in the loft are brooms.', []],
    [
      'The only cookies we use are those that run the loft.',
      ['use affirmed cookie-identifier > self', 'use denied cookie-identifier > self'],
    ],
  ])('%s', (sentence, claims) => {
    expect(sorted(said(sentence))).toEqual(claims);
  });

  it.each([
    [
      'These are: your name and your birthday.',
      ['collect affirmed date-of-birth > self', 'collect affirmed name > self'],
    ],
    ['Those are, for example, your town.', ['collect affirmed coarse-location > self']],
    ['These are in particular: your IP address.', ['collect affirmed ip-address > self']],
    ['These are the rules of the loft.', []],
  ])('%s', (sentence, claims) => {
    expect(sorted(said(sentence, { context: 'We collect data when you join the loft.' }))).toEqual(claims);
  });

  it.each([
    [
      'The information we collect in log files include your browser and your IP address.',
      ['collect affirmed browser > self', 'collect affirmed ip-address > self'],
    ],
    ['The data collected by server logs include IP addresses.', ['collect affirmed ip-address > self']],
    ['The data stored in cookies include your language.', ['store affirmed language > self']],
  ])('%s', (sentence, claims) => {
    expect(sorted(said(sentence))).toEqual(claims);
  });

  it.each([
    [
      'A hashed string made from your e-mail address is given to advertisers.',
      'share affirmed email-address > advertiser',
    ],
    [
      'An encrypted hash of your phone number is sent to our vendors.',
      'share affirmed phone-number > provider',
    ],
    ['The pseudonymised version of your name may be shared with partners.', 'share affirmed name > partner'],
  ])('%s', (sentence, claim) => {
    expect(said(sentence)).toEqual([claim]);
  });

  it.each([
    [
      'We may draw certain inferences about you from the messages that you write.',
      'use affirmed message-content > self',
    ],
    ['We make assumptions about your taste based on your purchases.', 'use affirmed purchase > self'],
    [
      'We form conclusions, such as what seeds you like, drawn from your birthday.',
      'use affirmed date-of-birth > self',
    ],
  ])('%s', (sentence, claim) => {
    expect(said(sentence)).toContain(claim);
  });

  it('draws nothing from what is no data', () => {
    expect(said('We draw conclusions from the weather.')).toEqual([]);
  });

  it.each([
    ['Letters: kept until you leave the loft.', []],
    ['Your birthday: stored until you leave.', ['store affirmed date-of-birth > self']],
    ['Payment details: kept for seven years.', ['store affirmed payment-information > self']],
    ['Messages: deleted after a week.', ['store denied message-content > self']],
  ])('%s', (sentence, claims) => {
    expect(
      sorted(said(sentence)).filter((claim) => !claim.includes('message-content') || claims.length > 0),
    ).toEqual(claims);
  });

  it.each([
    'The data we collect includes your name, Internet Protocol (IP) addresses and your town.',
    'We gather your name, internet protocol ("IP") addresses and your town.',
    'Data that we collect: your name, internet protocol (IP) addresses, your town.',
  ])('%s', (sentence) => {
    expect(sorted(said(sentence))).toEqual([
      'collect affirmed coarse-location > self',
      'collect affirmed ip-address > self',
      'collect affirmed name > self',
    ]);
  });

  it.each([
    [
      'Support is bought in, meaning that your messages are read by a vendor.',
      'share affirmed message-content > provider',
    ],
    ['The loft is shared, meaning your name may be disclosed to neighbours.', 'share affirmed name'],
    ['We host it ourselves, meaning we store your messages.', 'store affirmed message-content > self'],
  ])('%s', (sentence, claim) => {
    expect(said(sentence).some((c) => c.startsWith(claim))).toBe(true);
  });
});

describe('what gathered data is about', () => {
  const context = 'We collect information about you.';

  it.each([
    ['This information reflects the pages you view and your purchases.', 'collect affirmed purchase > self'],
    ['Such data may relate to your location or your birthday.', 'collect affirmed location > self'],
    ['Some of this information concerns your gender.', 'collect affirmed gender > self'],
  ])('%s', (sentence, claim) => {
    expect(said(sentence, { context })).toContain(claim);
    expect(said(sentence)).toEqual([]);
  });

  it.each(['This concerns the weather.', 'This policy relates to your data.'])('%s', (sentence) => {
    expect(said(sentence, { context })).toEqual([]);
  });
});

describe('a section whose name asks', () => {
  it.each([
    [
      'We may collect your town, as told below in What Do We Gather?',
      ['collect affirmed coarse-location > self'],
    ],
    [
      'We use cookies to keep you signed in, see "What Are Cookies?"',
      ['use affirmed cookie-identifier > self'],
    ],
    [
      'We share your name with vendors, as set out in With Whom Do We Share?',
      ['share affirmed name > provider'],
    ],
    ['Do we collect your town?', []],
    ['How do we use the data described in Which Data We Keep?', []],
    ['Would you like us to keep your town?', []],
  ])('%s', (sentence, claims) => {
    expect(sorted(said(sentence))).toEqual(claims);
  });
});
