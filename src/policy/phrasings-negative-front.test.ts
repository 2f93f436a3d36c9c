import { describe, expect, it } from 'vitest';
import { said } from './said.fixture.ts';

describe('a denial at the front of its clause', () => {
  it.each([
    ['At no stage do we store your messages.', ['store denied message-content > self']],
    ['At no point in time do we sell your phone number.', ['sell denied phone-number > unspecified']],
    ['Your phone number is at no moment sold.', ['sell denied phone-number > unspecified']],
    ['For no purpose do we use your contacts.', ['use denied contact-list > self']],
    ['With no one do we share your data.', ['share denied unspecified > unspecified']],
    ['Nowhere on our servers do we store your messages.', ['store denied message-content > self']],
    ['In neither case do we receive your messages.', ['collect denied message-content > self']],
    [
      'At no time is the content of your messages accessible to us.',
      ['collect denied message-content > self'],
    ],
    // What is let in is not denied.
    ['With no one but our hosts do we share your data.', ['share affirmed unspecified > unspecified']],
    ['For no other purpose do we use your phone number.', ['use affirmed phone-number > self']],
    ['In no way are we responsible for what you share.', []],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });

  it('of some cases denies nothing of others', () => {
    expect(said('In none of these cases do we store your messages.')).toEqual(
      said('In these cases, we do not store your messages.'),
    );
  });
});

describe('what is said to be only there', () => {
  it.each([
    ['All data is exclusively stored on our servers in Germany.', ['store affirmed unspecified > self']],
    ['Your data is only held at our data centre in Zurich.', ['store affirmed unspecified > self']],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });
});

describe('information about the users, and not on a topic', () => {
  it.each([
    [
      'We do not disclose information about our users to law enforcement agencies.',
      ['share denied unspecified > authority'],
    ],
    ['We offer information about our privacy practices.', []],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });
});

describe('tools that are cookies', () => {
  it.each([
    ['We use tracking tools such as cookies.', ['use affirmed cookie-identifier > self']],
    [
      'We use tools like cookies and web beacons.',
      ['use affirmed cookie-identifier > self', 'use affirmed tracking-pixel > self'],
    ],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });
});

it('says of "this" who was just said to get it', () => {
  const context = 'We share your personal data with subcontractors.';
  expect(said('This includes our affiliates.', { context })).toEqual(['share affirmed unspecified > family']);
});
