import { expect, it } from 'vitest';
import { extractClaims } from './extract.ts';
import { said } from './said.fixture.ts';

it.each<[string, string[]]>([
  // What is taken for a use is used.
  [
    'We collect technical data that we use to improve our app.',
    ['collect affirmed unspecified > self', 'use affirmed unspecified > self'],
  ],
  ['We collect data that our partners use to show you ads.', ['collect affirmed unspecified > self']],
  ['We do not collect data that we use to identify you.', ['collect denied unspecified > self']],
  [
    'You can add a profile picture that will be used to represent you in calls.',
    ['collect affirmed profile-photo > self', 'use affirmed profile-photo > self'],
  ],
  ['You can use a tool that is used to block cookies.', []],
  // What is sent with a report of a crash is what it holds.
  [
    'Information sent with crash reports includes: - App version - Device model',
    ['collect affirmed app-version > self', 'collect affirmed device-model > self'],
  ],
  ['Information sent with crash reports includes no names.', ['collect denied name > self']],
  // A name that nobody else may take is no name that nobody sees.
  ['The usernames of deleted accounts remain unavailable for others to use.', []],
  // Harm that is averted is not the law's alone.
  [
    'We may disclose your number to comply with a subpoena or to prevent imminent harm.',
    ['share affirmed phone-number > authority', 'share affirmed phone-number > unspecified'],
  ],
  // In any case, and nothing that is known of the person.
  ['We may store your language, whether you are logged in or not.', ['store affirmed language > self']],
  ['We log whether you are logged in or not.', ['collect affirmed presence > self']],
  // Ways to say whence somebody came, what a device is and who sets cookies.
  ['We may look at what site you came from.', ['collect affirmed page-url > self']],
  ['We store a short device description.', ['store affirmed device > self']],
  ['Our partners may also transmit cookies to you.', ['partner: collect affirmed cookie-identifier > self']],
  [
    'The transfer of assets from us to our buyer may very well include user information.',
    ['share affirmed unspecified > acquirer'],
  ],
])('%s', (sentence, claims) => {
  expect(said(sentence)).toEqual(claims);
});

it.each<[string, string[]]>([
  [
    'We may disclose your number to partners where you consent to our sharing it.',
    ['where you consent to our sharing it'],
  ],
  // A case that another one holds in full is told once; which of two makes it is not both.
  ['We collect data when you visit our site or use our app.', ['when you visit our site or use our app']],
  [
    'If we are acquired by or merged with another company, we may transfer your number to it.',
    ['If we are acquired by another company or merged with another company'],
  ],
  // Which pages, and no case in which they are logged.
  ['We collect the pages you visit on sites where we advertise.', []],
  ['We do not collect the pages you visit on sites where we advertise.', ['where we advertise', 'on sites']],
])('%s holds where it says', (sentence, conditions) => {
  const claims = extractClaims(sentence, { service: 'Pigeon' });
  expect(claims.map((claim) => claim.conditions)).toEqual(claims.map(() => conditions));
  expect(claims.length).toBeGreaterThan(0);
});
