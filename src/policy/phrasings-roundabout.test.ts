import { describe, expect, it } from 'vitest';
import { said } from './said.fixture.ts';

describe('deeds told in a roundabout way', () => {
  it.each([
    [
      'You may be asked to prove who you are to our vendor, which involves providing an identity card and your postal address.',
      ['collect affirmed government-id > self', 'collect affirmed postal-address > self'],
    ],
    [
      'Checking your age involves providing us with photographic identification.',
      ['collect affirmed government-id > self'],
    ],
    [
      'It is important that we retain your data for a while so that we can answer queries.',
      ['store affirmed unspecified > self'],
    ],
    [
      'Our loft partners may collect your IP address, or similar information; may combine your data with data of others; and may place a cookie on your browser.',
      [
        'partner: collect affirmed cookie-identifier > self',
        'partner: collect affirmed ip-address > self',
        'partner: collect affirmed unspecified > self',
        'partner: use affirmed unspecified > self',
      ],
    ],
    [
      'You consent to our collection, storage, and use, in accordance with this policy, of the location that you choose to give us.',
      ['collect affirmed location > self', 'store affirmed location > self', 'use affirmed location > self'],
    ],
    [
      'We may assist the police with their requests, or produce information in response to legal process.',
      ['share affirmed unspecified > authority'],
    ],
    [
      'We will provide ways for you to share your email address with your friends.',
      ['users: share affirmed email-address > users'],
    ],
    [
      'Our system will still have a record of the fact that you sent the letter.',
      ['store affirmed unspecified > self'],
    ],
    [
      'Copies of your posts may still be viewable and/or accessed on the internet.',
      ['share affirmed content > public'],
    ],
    [
      'We may also offer you the ability to import your address book.',
      ['collect affirmed contact-list > self'],
    ],
    ['Our app lets you import your contacts.', ['collect affirmed contact-list > self']],
    [
      'The information we get varies and may be affected by settings you choose, but can include your name and gender.',
      ['collect affirmed gender > self', 'collect affirmed name > self'],
    ],
    [
      'Some of the information we collect, for example an IP address, can be used to find out where a loft is.',
      ['use affirmed ip-address > self'],
    ],
    ['We may ask for you to take a selfie.', ['collect affirmed face > self']],
    [
      'We may access and store names and other contact information, including personal information, from your address book.',
      [
        'collect affirmed contact-list > self',
        'collect affirmed unspecified > self',
        'store affirmed contact-list > self',
        'store affirmed unspecified > self',
      ],
    ],
  ])('%s', (sentence, expected) => {
    expect(said(sentence)).toEqual(expected);
  });

  it.each([
    'We do not offer you the ability to import your contacts.',
    'You have the right to ask us to delete your data where we used it unlawfully or where we are required to erase it.',
    'You consent to its transfer to any country in which we or our service providers maintain facilities, and the use of information about you as described here.',
    'It does not require you to verify your age, which involves providing a passport.',
    'It is not necessary that we keep your phone number.',
    'It is important that we keep your data secure.',
    'We may produce reports for the authorities.',
  ])('say nothing where nothing is done: %s', (sentence) => {
    expect(said(sentence)).toEqual([]);
  });
});

describe('those who see it', () => {
  it.each([
    ['Anyone who visits the loft can see your nickname.', ['share affirmed username > public']],
    ['Users who join the room can see your nickname.', ['share affirmed username > users']],
    ['Other users who visit your page will see your photos.', ['share affirmed attachment > users']],
    ['Sharing a link will allow the public to view your photos.', ['share affirmed attachment > public']],
    [
      'Making an album open allows anyone with the link to view your photos.',
      ['share affirmed attachment > public'],
    ],
    [
      'Publicly available data includes your nickname and photo.',
      ['share affirmed profile-photo > public', 'share affirmed username > public'],
    ],
    [
      'Information that is public is accessible to others both on and off the platform.',
      ['share affirmed unspecified > public'],
    ],
  ])('%s', (sentence, expected) => {
    expect(said(sentence)).toEqual(expected);
  });

  it.each([
    'This setting does not allow anyone to view your photos.',
    'A key allows anyone to read your letters.',
  ])('are not told of by %s', (sentence) => {
    expect(said(sentence)).toEqual([]);
  });
});
