import { describe, expect, it } from 'vitest';
import { said } from './said.fixture.ts';

describe('what is passed on beside the clause', () => {
  it.each([
    [
      'We work with couriers, to whom we disclose your address.',
      ['share affirmed postal-address > provider'],
    ],
    [
      'Seeds are sold by our partners, with whom we share your birthday.',
      ['share affirmed date-of-birth > partner'],
    ],
    ['We rely on vendors, to whom we pass on your town.', ['share affirmed coarse-location > provider']],
    ['Third parties with whom we do not share your name are many.', []],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });

  it.each([
    [
      'If you buy seeds we share with the courier your address.',
      ['share affirmed postal-address > provider'],
    ],
    ['When you pay by card we may send to the bank your name.', ['share affirmed name > partner']],
    [
      'Once you order we will disclose to our vendors your phone number.',
      ['share affirmed phone-number > provider'],
    ],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });

  it.each([
    [
      'Our site uses plug-ins that transmit your IP address to Facebook.',
      ['share affirmed ip-address > named:Facebook'],
    ],
    ['We use tools that send your clicks to advertisers.', ['share affirmed usage-event > advertiser']],
    [
      'Our app contains tools that may forward your location to our vendors.',
      ['share affirmed location > provider'],
    ],
    ['We use plug-ins that do not send your clicks to Facebook.', []],
    ['We use tools that send you letters.', []],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });

  it.each([
    ['We share your name, as described below, with advertisers.', ['share affirmed name > advertiser']],
    [
      'We disclose your birthday, as further explained in section 2, to vendors.',
      ['share affirmed date-of-birth > provider'],
    ],
    ['We do not share your name, as stated above, with advertisers.', ['share denied name > advertiser']],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });
});

describe('lists whose members have an article', () => {
  it.each([
    'Examples include: a name, signature and telephone number.',
    'This covers details (a name, a telephone number or the like).',
    'A name, signature and telephone number.',
  ])('%s', (sentence) => {
    const claims = said(sentence, { section: 'Data we collect', context: 'We collect personal data.' });
    if (claims.length > 0) expect(claims).toContain('collect affirmed name > self');
  });

  it.each(['A name is easily forgotten.', 'The bird has a name and an owner.', 'A cookie has a name.'])(
    '%s',
    (sentence) => {
      expect(said(sentence, { section: 'Data we collect' })).toEqual([]);
    },
  );

  it.each([
    'We collect location information, derived from your IP address.',
    'We gather approximate location data inferred from an IP address.',
    'We may record geographic information estimated from your IP address.',
  ])('%s', (sentence) => {
    expect(said(sentence)).toEqual([
      'collect affirmed coarse-location > self',
      'collect affirmed ip-address > self',
    ]);
  });
});

describe('what two words pass on together', () => {
  it.each([
    [
      'Your messages are moved to and shared with other servers.',
      ['share affirmed message-content > partner'],
    ],
    [
      'Your messages are transmitted to and stored on servers of other instances.',
      ['share affirmed message-content > partner', 'store affirmed message-content > self'],
    ],
    ['Your name is not handed to and not shared with our partners.', ['share denied name > partner']],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });
});
