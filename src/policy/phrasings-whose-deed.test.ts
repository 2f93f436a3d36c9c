import { describe, expect, it } from 'vitest';
import { said } from './said.fixture.ts';

describe('who does it and who gets it', () => {
  it.each([
    ['Our engineering, legal and other support teams may have access to your letters.', []],
    ['Your name may be shared by other members.', ['users: share affirmed name > unspecified']],
    ['Your number is kept by the relevant shop.', ['partner: store affirmed phone-number > self']],
    ['Your number is kept by the responsible department.', ['store affirmed phone-number > self']],
    ['Your town may also be shared within Pigeon.', []],
    [
      'Your town may be shared within Pigeon, including with its affiliates.',
      ['share affirmed coarse-location > family'],
    ],
    ['We share your town within our company.', []],
    ['Pigeon affiliates may use your town.', ['family: use affirmed coarse-location > self']],
    [
      'Pigeon lets other companies that show grain on our pages set and access their cookies on your computer.',
      ['partner: collect affirmed cookie-identifier > self'],
    ],
  ])('%s', (sentence, claims) => {
    const told = said(sentence).filter((claim) => claim !== 'use affirmed message-content > self');
    expect(told).toEqual(claims);
  });
});

describe('those who were named before', () => {
  const context = 'We share your bookings with advertisers.';

  it.each([
    ['We also share your town with these parties.', 'share affirmed coarse-location > advertiser'],
    ['We do not share your town with these companies.', 'share denied coarse-location > advertiser'],
    [
      'We share your town with those companies who feed birds.',
      'share affirmed coarse-location > unspecified',
    ],
  ])('%s', (sentence, claim) => expect(said(sentence, { context })).toEqual([claim]));

  it('says nothing of whom where nobody was named', () => {
    expect(
      said('We share your town with such third parties.', { context: 'We share it with third parties.' }),
    ).toEqual(['share affirmed coarse-location > unspecified']);
  });
});

describe('the cases that a denial leaves out, told by what is given', () => {
  const context = 'We do not sell or share your letters with other companies, except in the following cases:';

  it.each([
    ['to give the information to vendors who work for us;', ['share affirmed unspecified > provider']],
    [
      'to transfer such information if we are bought by another company;',
      ['share affirmed unspecified > acquirer'],
    ],
  ])('%s', (item, claims) => {
    const told = said(item, { context });
    expect(told.map((claim) => claim.replace(/ \w+(-\w+)? >/, ' unspecified >'))).toEqual(claims);
  });
});

describe('what is taken out first', () => {
  it.each([
    [
      'We give your bookings to banks after removing your name and town.',
      ['share affirmed purchase > partner'],
    ],
    [
      'We give your name and phone number to banks.',
      ['share affirmed name > partner', 'share affirmed phone-number > partner'],
    ],
    ['We publish data about the number of requests we received from the police.', []],
  ])('%s', (sentence, claims) => expect(said(sentence)).toEqual(claims));
});

describe('what forms, logs and letters hold', () => {
  it.each([
    ['The registration form requests your phone number.', ['collect affirmed phone-number > self']],
    ['The registration form requires your consent.', []],
    ['We keep a log that records your IP address.', ['store affirmed ip-address > self']],
    ['We do not keep a log that records your IP address.', ['store denied ip-address > self']],
    ['Such log will include your IP address.', ['store affirmed ip-address > self']],
    ['When you invite a friend, the invitation will show your name.', ['share affirmed name > users']],
    ['When you write to us, your message will include your name.', []],
  ])('%s', (sentence, claims) => expect(said(sentence)).toEqual(claims));
});

describe('how the service is used', () => {
  it.each([
    [
      'We log when and how you used our services.',
      ['collect affirmed activity > self', 'collect affirmed session-timing > self'],
    ],
    ['We record how long you watch each video.', ['collect affirmed usage-event > self']],
    [
      'We collect your displayed name and the ads that were clicked.',
      ['collect affirmed ad-interaction > self', 'collect affirmed name > self'],
    ],
    ['We collect your town when you use our services.', ['collect affirmed coarse-location > self']],
  ])('%s', (sentence, claims) => expect(said(sentence)).toEqual(claims));
});
