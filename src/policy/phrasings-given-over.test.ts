import { describe, expect, it } from 'vitest';
import { extractClaims } from './extract.ts';

function read(text: string): string[] {
  return extractClaims(text, { service: 'Pigeon' }).map(
    (c) => `${c.polarity === 'denied' ? 'not ' : ''}${c.action} ${c.recipient} ${c.data.join('+')}`,
  );
}

describe('data that is given over in other words', () => {
  it.each([
    ['We may do some limited data sharing with our partners.', ['share partner unspecified']],
    ['We may make disclosures of your information to the authorities.', ['share authority unspecified']],
    ['We allow our affiliates access to your information.', ['share family unspecified']],
    [
      'Our hosting provider has access to the servers where your data is stored.',
      ['share provider unspecified'],
    ],
    ['We give researchers access to databases that contain your posts.', ['share partner content']],
    ['This requires that we transmit your IP address to Google.', ['share named:Google ip-address']],
    [
      'Our products by necessity require us to provide some of your information to third parties.',
      ['share unspecified unspecified'],
    ],
    [
      'You consent to Pigeon sharing your information with that third party.',
      ['share unspecified unspecified'],
    ],
  ])('%s', (text, claims) => expect(read(text)).toEqual(claims));

  it('says of all verbs what the last of them acts on', () => {
    expect(read('We do not sell, share or allow others to use your phone number.')).toEqual([
      'not sell unspecified phone-number',
      'not share unspecified phone-number',
      'not use self phone-number',
    ]);
    expect(read('We never sell your data or allow anyone to use it.')).toContain('not use self unspecified');
    expect(read('We may sell, rent or allow others to use your data.')).not.toContain(
      'not use self unspecified',
    );
  });

  it('takes a name behind “to” for who gets data, and no place and no own name', () => {
    expect(read('Your comment is sent to Akismet for a check.')).toEqual(['share named:Akismet content']);
    expect(read('We forward your address to Postbote so they can ship it.')).toEqual([
      'share named:Postbote postal-address',
    ]);
    expect(
      read(
        'An anonymized string created from your email address (also called a hash) may be provided to the Gravatar service.',
      ),
    ).toEqual(['share named:Gravatar email-address']);
    expect(read('Your data is sent to Bulgaria.')).toEqual([]);
    expect(read('The data that you provide to Taube stays with you.').join()).not.toContain('Taube');
  });

  it.each([
    ['Our brands may share personal information among themselves.', ['share family unspecified']],
    ['Other legal entities of our group may get your email address.', ['share family email-address']],
    ['We will display your review along with your first name.', ['share public content+name']],
    ['Members have the ability to share photos with other members.', ['share users attachment']],
    [
      'The types of third parties your information may be shared with include: resellers and advertisers.',
      ['share partner unspecified', 'share advertiser unspecified'],
    ],
    [
      'Where we use providers based in the US, we may transfer data to them if they are certified.',
      ['share provider unspecified'],
    ],
    ['We provide access to your data within your account.', []],
  ])('%s', (text, claims) => expect(read(text)).toEqual(claims));

  it('reads each verb that “which we” stands before', () => {
    expect(read('We collect email addresses, which we use and share with our partners.')).toEqual([
      'collect self email-address',
      'use self email-address',
      'share partner email-address',
    ]);
    expect(read('We collect email addresses, which we do not sell or share.')).toEqual([
      'collect self email-address',
      'not sell unspecified email-address',
      'not share unspecified email-address',
    ]);
  });

  it.each([
    [
      'Our providers have access to your data only to perform tasks on our behalf.',
      ['share provider unspecified'],
    ],
    ["We share data with companies acting on Pigeon's behalf.", ['share provider unspecified']],
    [
      'Your phone number, about information, and receipts may be available to anyone who uses our Services.',
      ['share users phone-number+status-text+delivery-receipt+read-receipt'],
    ],
    [
      'The data that is shared with advertisers relates to your use of the site.',
      ['share advertiser activity'],
    ],
    ['We would share your name with the party that is acquiring our assets.', ['share acquirer name']],
    [
      'There are areas of the site in which you are able to post photos that will be visible to all users.',
      ['share users attachment'],
    ],
  ])('%s', (text, claims) => expect(read(text)).toEqual(claims));

  it.each([
    'All credit information you supply is transmitted via Secure Socket Layer (SSL) technology.',
    'Advertisers send their messages to people who are most likely to be receptive.',
    'We share your questions with our customer service representatives.',
    'You have a right to request disclosure of your data which has been sold by a business.',
    'This includes us sharing the Pins you were shown.',
  ])('shares nothing: %s', (text) => expect(read(text).filter((c) => !c.startsWith('not '))).toEqual([]));

  it('tells an offer of others from what they get', () => {
    expect(
      read('We may send e-mail announcing offers by third parties, but we will not give them your number.'),
    ).not.toContain('share unspecified email-address');
  });
});
