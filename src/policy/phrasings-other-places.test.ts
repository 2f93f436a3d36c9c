import { describe, expect, it } from 'vitest';
import { said } from './said.fixture.ts';

describe('what stands on the sites of others', () => {
  it.each([
    ['Your nickname may be mirrored on the other network.', ['share affirmed username > partner']],
    ['Your avatar is reproduced on partner sites.', ['share affirmed profile-photo > partner']],
    ["We may show your photos on our partners' websites.", ['share affirmed attachment > partner']],
    ['Your reviews may appear on third-party platforms.', ['share affirmed content > partner']],
    ['We never show your messages on other websites.', ['share denied message-content > partner']],
    [
      'Your messages are duplicated across the servers that take part in the room.',
      ['share affirmed message-content > partner'],
    ],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });

  it.each([
    'Our ads may appear on third-party sites.',
    'We display ads on third-party websites.',
    'Offers may embed content provided by others or include links to other websites and applications.',
  ])('%s', (sentence) => {
    expect(said(sentence)).toEqual([]);
  });
});

describe('a list in front of a clause, with no comma behind it', () => {
  it.each([
    [
      'From shops, registers and banks we receive your e-mail address.',
      ['collect affirmed email-address > self'],
    ],
    ['Through cookies, pixels and logs we collect your IP address.', ['collect affirmed ip-address > self']],
    [
      'In Spain, France and Italy we share your name with the authorities.',
      ['share affirmed name > authority'],
    ],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });

  it.each([
    ['In addition, photos and videos we receive from you are stored.', ['store affirmed attachment > self']],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });
});

describe('a transfer, as a noun, that takes place', () => {
  it.each([
    ['Disclosure to other companies of the group is permitted.', ['share affirmed unspecified > family']],
    [
      'Transmission to third parties takes place only with your consent.',
      ['share affirmed unspecified > unspecified', 'share denied unspecified > unspecified'],
    ],
    [
      'A transfer of your data to third parties does not take place.',
      ['share denied unspecified > unspecified'],
    ],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });

  it.each([
    'Transfer to third countries takes place only under the conditions of the law.',
    'Forwarding of messages to other users is possible.',
  ])('%s', (sentence) => {
    expect(said(sentence)).toEqual([]);
  });
});

describe('what nobody has any knowledge of', () => {
  it.each([
    ['Our system has no knowledge of who you talk to.', ['collect denied contact-identifier > self']],
    ['We have no way of knowing what you write.', ['collect denied message-content > self']],
    ['We do not learn when or with whom you chat.', ['collect denied communication-metadata > self']],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });

  it('is not stored', () => {
    expect(said('We have no record of your calls.')).toEqual(['store denied call-content > self']);
    expect(said('We have a record of your calls.')).toEqual(['store affirmed call-metadata > self']);
  });
});

describe('what is made to know someone by', () => {
  const section = 'Push notifications';
  it.each([
    ['A random user ID is created for you.', ['collect affirmed user-id > self']],
    ['The push token is created when you install the app.', ['collect affirmed push-token > self']],
    ['An account ID is assigned when you register.', ['collect affirmed user-id > self']],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });

  it('is the push token in a section about such', () => {
    expect(said('We store this token on our server.', { section })).toEqual([
      'store affirmed push-token > self',
    ]);
    expect(said('We use the token to send you notifications.')).toEqual(['use affirmed push-token > self']);
  });

  it.each(['Usernames can be created by anyone.', 'Your identifier is not created.'])('%s', (sentence) => {
    expect(said(sentence)).toEqual([]);
  });
});

describe('what may befall data', () => {
  it.each([
    'We use safeguards that protect against loss, theft and unauthorised use of your data.',
    'For instance, we apply encryption, physical access restrictions and data minimisation.',
    'We use safeguards such as firewalls, data encryption and information access authorization controls.',
  ])('%s', (sentence) => {
    expect(said(sentence)).toEqual([]);
  });
});

describe('a deed as an item under what it is done for', () => {
  const interests = 'The processing is necessary for our legitimate interests, including:';
  it.each([
    [
      'Sharing your data with our affiliates in order to detect fraud.',
      interests,
      ['share affirmed unspecified > family'],
    ],
    ['Collecting usage data to improve our services.', interests, ['collect affirmed activity > self']],
    [
      'Store your messages so that you can read them later',
      'We use your data to:',
      ['store affirmed message-content > self', 'use affirmed message-content > self'],
    ],
  ])('%s', (sentence, context, claims) => {
    expect(said(sentence, { context })).toEqual(claims);
  });

  it.each([
    ['Sharing your data with our affiliates.', 'You can object to the following processing:'],
    ['Storing your password safely.', 'You are responsible for:'],
  ])('%s', (sentence, context) => {
    expect(said(sentence, { context })).toEqual([]);
  });
});
