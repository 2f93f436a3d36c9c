import { describe, expect, it } from 'vitest';
import { said } from './said.fixture.ts';

describe('sentences without the service as a subject', () => {
  it.each([
    [
      'When guests leave notes on the wall we collect their IP address.',
      'collect affirmed ip-address > self',
    ],
    ['Users may also provide a guardian email address.', 'collect affirmed email-address > self'],
    ['Members may enter personal information there.', 'collect affirmed unspecified > self'],
    ['All comments are posted publicly.', 'share affirmed content > public'],
    ['Your phone number is often shared with advertisers.', 'share affirmed phone-number > advertiser'],
    ['Comments are checked for spam.', 'use affirmed content > self'],
    ['Your birthday is kept to answer requests by the police.', 'store affirmed date-of-birth > self'],
    ['Your birthday is used to sort guests by asking members.', 'use affirmed date-of-birth > self'],
  ])('reads who does what: %s', (sentence, claim) => expect(said(sentence)).toEqual([claim]));

  it.each([
    'An IP address can be used to find a town.',
    'Pixels are often used beside cookies.',
    'Your messages are deleted from your devices.',
    'Your data was processed unlawfully.',
    'To exercise this right, you may provide your name.',
    'Other people may enter your e-mail address.',
    'All rules are posted publicly.',
  ])('reads nothing: %s', (sentence) => expect(said(sentence)).toEqual([]));
});

describe('names before a verb', () => {
  it.each([
    [
      'Dove Post collects and processes personal data to greet you.',
      'named:Dove Post: collect affirmed unspecified > self',
    ],
    ['Pigeon Inc. may disclose your name to courts.', 'share affirmed name > authority'],
    [
      'Original collects personal information from you.',
      'named:Original: collect affirmed unspecified > self',
    ],
    ['The Foundation shares your name with vendors.', 'share affirmed name > provider'],
  ])('are who does it: %s', (sentence, claim) => expect(said(sentence)).toContain(claim));

  it.each([
    'Data Uses are listed.',
    'Our uses and shares of data are few.',
    'Personal Data Records are below.',
  ])('are no verbs themselves: %s', (sentence) => expect(said(sentence)).toEqual([]));
});

describe('a group whose members are listed behind it', () => {
  it('gives way to them', () => {
    const sentence =
      'The app collects your language and information about the device that you use to feed, such as the device identifier and its operating system.';
    expect(said(sentence)).toEqual([
      'collect affirmed device-identifier > self',
      'collect affirmed language > self',
      'collect affirmed operating-system > self',
    ]);
  });
});

describe('what people are let do, and let others have', () => {
  it.each([
    ['This feature lets you share your photos with friends.', 'users: share affirmed attachment > users'],
    ['You authorise Facebook to access your data.', 'share affirmed unspecified > named:Facebook'],
    [
      'If you link your loft, you allow Facebook to see your birthday.',
      'share affirmed date-of-birth > named:Facebook',
    ],
    ['The feature processes your photos to sort them.', 'use affirmed attachment > self'],
    ['The chatbot collects all information that you enter.', 'collect affirmed unspecified > self'],
  ])('reaches them: %s', (sentence, claim) => expect(said(sentence)).toEqual([claim]));

  it.each([
    'This feature lets you share your photos.',
    'You can allow Facebook to access your data.',
    'You do not allow Facebook to access your data.',
    'The law allows people to share photos with friends.',
  ])('reaches nobody: %s', (sentence) => expect(said(sentence)).toEqual([]));

  it('names what stands behind a clause within its subject', () => {
    expect(said('The content you post, your birthday or your gender can be viewed by your friends.')).toEqual(
      [
        'share affirmed content > users',
        'share affirmed date-of-birth > users',
        'share affirmed gender > users',
      ],
    );
  });
});

describe('what is no practice of the service', () => {
  it.each([
    'Many cookies contain a cookie ID.',
    'The integrity and availability of your data will be maintained.',
    'The use of such tracking information by a third party depends on its notice.',
    'The loft adopted this notice to explain how Pigeon collects, keeps, and uses your name.',
    'The data controller has a data protection officer monitor the protection of your personal data.',
    'The loft uses an officer to monitor the security of your personal data.',
  ])('states nothing: %s', (sentence) => expect(said(sentence)).toEqual([]));

  it('is stated where it is only to be presumed', () => {
    expect(said('You should assume that your birthday is visible to everyone.')).toEqual([
      'share affirmed date-of-birth > users',
    ]);
  });

  it('is no setting that a person may choose from', () => {
    const context = 'You may choose from these settings:';
    expect(said('Share location only while flying', { context })).toEqual([]);
  });

  it('is not told where data comes from others', () => {
    expect(said('Dove Post will receive data from your payment provider.')).toEqual([
      'named:Dove Post: collect affirmed unspecified > self',
    ]);
  });
});
