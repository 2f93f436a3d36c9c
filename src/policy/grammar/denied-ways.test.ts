import { describe, expect, it } from 'vitest';
import { extractClaims } from '../extract.ts';

const read = (text: string, context = '') =>
  extractClaims(text, { context, service: 'Pigeon' }).map(
    (c) => `${c.polarity === 'denied' ? 'not ' : ''}${c.action} ${c.recipient} ${c.data.join(',')}`,
  );

describe('further ways to deny', () => {
  it('reads what is against the policy or the practice', () => {
    expect(read('We do not use the app to collect personal data such as your number.')).toEqual([
      'not collect self phone-number',
    ]);
    expect(read('It is not our practice to share your number with advertisers.')).toEqual([
      'not share advertiser phone-number',
    ]);
    expect(read('It is strictly against Pigeon’s policy to sell personal information.')).toEqual([
      'not sell unspecified unspecified',
    ]);
    expect(read('Our policy is never to store your location.')).toEqual(['not store self location']);
    expect(read('Selling your photos is not part of our business model.')).toEqual([
      'not sell unspecified attachment',
    ]);
  });

  it('reads each deed of a promise', () => {
    expect(read('We promise not to spam you or sell your email address.')).toEqual([
      'not sell unspecified email-address',
    ]);
    expect(read('You promise not to share or sell the data.')).toEqual([]);
  });

  it('reads what is not linked with other data', () => {
    expect(read('IP addresses are not linked to other personal data.')).toEqual(['not use self ip-address']);
    expect(read('Your searches are never tied to your identity.')).toEqual(['not use self search-query']);
    expect(read('Accounts that are not linked to your phone number can be deleted.')).toEqual([]);
  });

  it('reads no logs, no records, no cookies', () => {
    expect(read('We maintain a strict no-logs policy.')).toEqual(['not store self activity']);
    expect(read('We have no record of your IP address.')).toEqual(['not store self ip-address']);
    expect(read('This website is free of cookies.')).toEqual(['not use self cookie-identifier']);
    expect(read('You find details about our no-logs policy here.')).toEqual([]);
  });

  it('reads whom something is hidden from', () => {
    expect(read('Advertisers are not told who you are.')).toEqual(['not share advertiser identity']);
    expect(read('Your phone number is kept secret from other users.')).toEqual([
      'not share users phone-number',
    ]);
    expect(read('We keep your email address confidential and will not give it out.')).toEqual([
      'not share unspecified email-address',
    ]);
  });

  it('takes nothing that is only feared, reserved or not warranted for denied', () => {
    expect(
      read('We cannot guarantee that, despite these measures, information will not be disclosed.'),
    ).toEqual([]);
    expect(read('Blocking cookies may mean that we cannot store your settings.')).toEqual([]);
    expect(read('We reserve the right not to disclose the data.')).toEqual([]);
  });
});
