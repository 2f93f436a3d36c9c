import { describe, expect, it } from 'vitest';
import { said } from '../said.fixture.ts';

const BOOK = ['collect affirmed contact-list > self'];

describe('data that comes to the service in a form of its own', () => {
  it.each([
    ['We hash the phone numbers in your address book before uploading them.', BOOK],
    ['The app hashes your contacts and then sends them to our servers.', BOOK],
    [
      'Your phone number is turned into a one-way hash before it is sent to us.',
      ['collect affirmed phone-number > self'],
    ],
    [
      'We hash your e-mail address before sending it to our advertisers.',
      ['share affirmed email-address > advertiser'],
    ],
    ['If the app crashes, a report is sent to us.', ['collect affirmed diagnostics > self']],
    ['When an error occurs, the app may send us a report.', ['collect affirmed diagnostics > self']],
    ['We hash your password before storing it.', []],
    ['When a member complains of you, a report is sent to us.', []],
  ])('%s', (sentence, claims) => expect(said(sentence)).toEqual(claims));
});
