import { describe, expect, it } from 'vitest';
import { said } from './said.fixture.ts';
import { SentenceReader } from './sentence-reader.ts';

describe('what encryption and means keep from the service', () => {
  it.each([
    [
      'Letters are end-to-end encrypted on the way to their reader.',
      ['collect denied message-content > self'],
    ],
    [
      'All chats are encrypted, so that nobody but the two of you can read them.',
      ['collect denied message-content > self'],
    ],
    ['We do not hold the keys to read your chats.', ['collect denied message-content > self']],
    ['It is impossible for us to view your calls.', ['collect denied call-content > self']],
    ['Pigeon lacks the means to decrypt your voice messages.', ['collect denied attachment > self']],
    [
      'Pigeon queues encrypted messages on its servers until they are picked up.',
      ['store affirmed message-content > self'],
    ],
    ['We will never request access to your photo library.', ['collect denied attachment > self']],
    [
      'Advertisers will not have direct access to your email address.',
      ['share denied email-address > advertiser'],
    ],
    ['Your messages can be read by nobody but you.', ['collect denied message-content > self']],
    [
      'Your chats cannot be seen by anyone other than you and your friends.',
      ['collect denied message-content > self', 'share denied message-content > unspecified'],
    ],
  ])('%s', (sentence, expected) => {
    expect(said(sentence)).toEqual(expected);
  });

  it('takes what was just named for "it"', () => {
    expect(said('It is end-to-end encrypted.', { context: 'You may add a nickname and an avatar.' })).toEqual(
      ['collect denied profile-photo > self', 'collect denied username > self'],
    );
  });

  it('says nothing where encryption is only on offer', () => {
    expect(said('We offer end-to-end encryption to those who ask for it.')).toEqual([]);
  });
});

describe('"only", "without" and exceptions', () => {
  it.each([
    [
      'We share your email address only with your consent.',
      ['share affirmed email-address > unspecified', 'share denied email-address > unspecified'],
    ],
    [
      'Your IP address is kept solely for the purpose of stopping spam.',
      ['store affirmed ip-address > self', 'store denied ip-address > self'],
    ],
    ['We only collect the data that is needed.', ['collect affirmed unspecified > self']],
    [
      'Pigeon counts visitors without storing or reading their IP addresses.',
      ['collect denied ip-address > self', 'store denied ip-address > self'],
    ],
    [
      'Except for your username, we delete all of your data after a year.',
      ['store affirmed username > self', 'store denied unspecified > self'],
    ],
    [
      'We do not disclose your data, except where a court order demands it.',
      ['share affirmed unspecified > authority', 'share denied unspecified > unspecified'],
    ],
    ['We may use your data only where we have a lawful basis.', ['use affirmed unspecified > self']],
    ['We will not share more data than is strictly needed.', []],
    ['These shops do not process your data on our behalf.', []],
    ['We do not keep enough information to tell who you are.', []],
    ['Members can and cannot share their location in ways that the settings tell.', []],
  ])('%s', (sentence, expected) => {
    expect(said(sentence)).toEqual(expected);
  });
});

describe('deeds under other verbs', () => {
  it.each([
    [
      'Our systems are designed to delete your messages after a week.',
      ['store denied message-content > self'],
    ],
    ['Our aim is to store as little personal data as possible.', ['store affirmed unspecified > self']],
    ['It is our policy to never keep activity logs.', ['store denied activity > self']],
    [
      'We make no attempt to link your IP address to your name.',
      ['use denied ip-address > self', 'use denied name > self'],
    ],
    ['Registration requires that you provide a username.', ['collect affirmed username > self']],
    ['You are free to give us access to your contacts.', ['collect affirmed contact-list > self']],
    ['You have the option of adding a profile picture.', ['collect affirmed profile-photo > self']],
    [
      'Opening an account involves the collection of your date of birth.',
      ['collect affirmed date-of-birth > self'],
    ],
    ['We want to stress that we never record your calls.', ['collect denied call-content > self']],
    ['We cannot promise that partners never store your IP address.', []],
    ['Using our app generates data about your clicks.', ['collect affirmed usage-event > self']],
    ['They provide us with services such as data storage.', []],
    ['For more about how we process your email address, see our help pages.', []],
  ])('%s', (sentence, expected) => {
    expect(said(sentence)).toEqual(expected);
  });

  it('reads a deed that an example names', () => {
    expect(
      said('This includes, for example, sharing your email address with our service providers.', {
        context: 'We use your data to run our shop.',
      }),
    ).toEqual(['share affirmed email-address > provider']);
  });
});

describe('clauses', () => {
  it.each([
    ['When you use our app we record your IP address.', ['collect affirmed ip-address > self']],
    ['During sign-up you must enter your birthday.', ['collect affirmed date-of-birth > self']],
    ['We may share features we build for children.', []],
    [
      'Your profile, your status message and your avatar are public.',
      [
        'share affirmed identity > public',
        'share affirmed profile-photo > public',
        'share affirmed status-text > public',
      ],
    ],
    [
      'No names, emails or birthdays are stored on our servers.',
      ['store denied date-of-birth > self', 'store denied email-address > self', 'store denied name > self'],
    ],
    [
      'In this way we receive information from shops that show our adverts, such as whether you clicked on an ad.',
      ['collect affirmed ad-interaction > self'],
    ],
  ])('%s', (sentence, expected) => {
    expect(said(sentence)).toEqual(expected);
  });

  it('goes on with "this also includes"', () => {
    expect(said('This also includes your time zone.', { context: 'We collect technical data.' })).toEqual([
      'collect affirmed timezone > self',
    ]);
  });

  it('denies nothing by what only becomes possible', () => {
    expect(
      said('It only passes through our servers so that it can be handed to your friends.', {
        context: 'We do not keep your photos.',
      }),
    ).toEqual(['collect affirmed attachment > self', 'store denied attachment > self']);
  });
});

describe('who gets it and who does it', () => {
  it.each([
    [
      'Your browser sends its language and its user agent.',
      ['collect affirmed browser > self', 'collect affirmed language > self'],
    ],
    [
      'Your card number will be provided by you directly to the payment provider.',
      ['partner: collect affirmed payment-information > self'],
    ],
    [
      'We do not share your data with third parties, including data brokers.',
      ['share denied unspecified > unspecified'],
    ],
    ['Anyone can see your username.', ['share affirmed username > public']],
    [
      'Your records are among the assets transferred if Pigeon is sold.',
      ['share affirmed unspecified > acquirer'],
    ],
    [
      'We share your name with affiliates, service providers who act for us, and advertisers.',
      ['share affirmed name > advertiser', 'share affirmed name > family', 'share affirmed name > provider'],
    ],
    ['We disclose your name to Pigeon-affiliated companies.', ['share affirmed name > family']],
  ])('%s', (sentence, expected) => {
    expect(said(sentence)).toEqual(expected);
  });

  it('knows companies again that were named before', () => {
    expect(
      said('Nestbox does not have access to your phone number.', {
        context: 'Payments are made with Nestbox on our behalf.',
      }),
    ).toEqual(['share denied phone-number > named:Nestbox']);
  });

  it('takes "these companies" for those just spoken of', () => {
    expect(
      said('These companies collect your IP address.', { context: 'We work with advertisers.' }),
    ).toEqual(['advertiser: collect affirmed ip-address > self']);
  });
});

describe('lists and headings', () => {
  it('reads items with labels, and what a lead announces before its colon', () => {
    expect(
      said(
        'We collect the following data when you open an account: - Contact Information: your email address; - Device Information: information about the machine, which may include its screen size.',
      ),
    ).toEqual(['collect affirmed email-address > self', 'collect affirmed screen > self']);
  });

  it('reads an item that is a sentence by itself', () => {
    expect(said('These are our time limits: - Call records of your calls are kept for a year.')).toContain(
      'store affirmed call-metadata > self',
    );
  });

  it('reads a verbless lead with its items', () => {
    expect(said('Data provided through your account: - Your birthday, if you gave it.')).toEqual([
      'collect affirmed date-of-birth > self',
    ]);
  });

  it('lets a heading say what "this information" is where nothing nearer does', () => {
    expect(said('We never sell this information.', { section: 'Your contacts' })).toEqual([
      'sell denied contact-list > unspecified',
    ]);
  });

  it('goes back to the lead for the next item, and to the item for the sentence after it', () => {
    const reader = new SentenceReader({ service: 'Pigeon' });
    reader.reset('');
    reader.lead('We collect:');
    expect(reader.readItem('We collect:', 'your voice recordings;')[0]?.data).toEqual(['voice']);
    expect(reader.read('It is never stored.')[0]?.data).toEqual(['voice']);
    expect(reader.readItem('We collect:', 'your battery level.')[0]).toMatchObject({
      action: 'collect',
      data: ['battery'],
    });
  });
});
