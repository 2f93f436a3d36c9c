import { describe, expect, it } from 'vitest';
import { extractClaims } from './extract.ts';
import { said } from './said.fixture.ts';

describe('a verb that is said once of two things', () => {
  it.each([
    [
      'Your IP address is not logged, nor is your location.',
      ['store denied ip-address > self', 'store denied location > self'],
    ],
    [
      'Your location isn’t collected, nor your contacts.',
      ['collect denied contact-list > self', 'collect denied location > self'],
    ],
    [
      'Messages are not stored on our servers, nor are photos or videos.',
      ['store denied attachment > self', 'store denied message-content > self'],
    ],
    [
      'Your name is shared with vendors, as is your number.',
      ['share affirmed name > provider', 'share affirmed phone-number > provider'],
    ],
    [
      'Your number is not sold, nor is your email address shared with advertisers.',
      ['sell denied phone-number > unspecified', 'share denied email-address > advertiser'],
    ],
    ['Your name is collected, as is required by law.', ['collect affirmed name > self']],
    ['Your name is not stored, nor the name of your firm, which we never see.', ['store denied name > self']],
  ])('%s', (sentence, expected) => {
    expect(said(sentence)).toEqual(expected);
  });
});

describe('what a profile is built from', () => {
  it('is used for it', () => {
    expect(said('We do not build advertising profiles from your messages.')).toEqual([
      'use denied message-content > self',
    ]);
    const [claim] = extractClaims('We build a profile from your activity to show you ads.', {
      service: 'Pigeon',
    });
    expect(claim).toMatchObject({
      action: 'use',
      polarity: 'affirmed',
      data: ['activity'],
      purpose: ['advertising'],
    });
  });
});

describe('data of which alone something is said', () => {
  it.each([
    [
      'The only information collected is your phone number.',
      ['collect affirmed phone-number > self', 'collect denied unspecified > self'],
    ],
    [
      'The only thing advertisers see is your country.',
      ['share affirmed coarse-location > advertiser', 'share denied unspecified > advertiser'],
    ],
    [
      'The only data shared with partners is your email address.',
      ['share affirmed email-address > partner', 'share denied unspecified > partner'],
    ],
    ['The only data required is your email address.', ['collect affirmed email-address > self']],
    ['The only data processed is the data you provide.', []],
  ])('%s', (sentence, expected) => {
    expect(said(sentence)).toEqual(expected);
  });

  it('is denied of other data for the same end', () => {
    const claims = extractClaims('The only data we use for advertising is your country.', {
      service: 'Pigeon',
    });
    expect(claims.map(({ polarity, data, purpose }) => [polarity, data, purpose])).toEqual([
      ['affirmed', ['coarse-location'], ['advertising']],
      ['denied', ['unspecified'], ['advertising']],
    ]);
  });
});

describe('a time that is kept', () => {
  it.each([
    ['We know your number and when you registered.', ['phone-number', 'session-timing']],
    [
      'We store your name, your email address and when you signed up.',
      ['name', 'email-address', 'session-timing'],
    ],
    ['We collect your name and, when you sign up, your email address.', ['name', 'email-address']],
    ['We collect your name when you register.', ['name']],
    ['We store your name and when you register we send you a code.', ['name']],
  ])('is data, or when it is kept: %s', (sentence, data) => {
    expect(extractClaims(sentence, { service: 'Pigeon' }).flatMap((c) => c.data)).toEqual(data);
  });

  it.each([
    'All we know is your number and when you registered.',
    'All we have is your name and when you last logged in.',
  ])('denies nothing of the data: %s', (sentence) => {
    expect(said(sentence).filter((claim) => claim.includes('denied'))).toEqual([]);
  });
});

describe('what encryption hides', () => {
  it.each([
    ['Your profile photo is end-to-end encrypted, so we never have access to it.', ['profile-photo']],
    ['Group names and members are encrypted and unknown to us.', ['group-membership']],
    ['Your messages are encrypted with your own key, so we cannot read them.', ['message-content']],
  ])('is what is said to be hidden: %s', (sentence, data) => {
    const claims = extractClaims(sentence, { service: 'Pigeon' });
    expect(claims.map(({ action, polarity, data }) => [action, polarity, data])).toEqual([
      ['collect', 'denied', data],
    ]);
  });
});
