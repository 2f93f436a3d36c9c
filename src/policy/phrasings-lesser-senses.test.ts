import { expect, it } from 'vitest';
import { extractClaims } from './extract.ts';
import { said } from './said.fixture.ts';

it.each([
  'We make sure that your request or query will be handled by the data protection team.',
  'You give others certain limited rights to that content.',
  'We use the profile picture service Rookery.',
  'Pigeon shall not solicit or sign agreements with resellers in any of these categories.',
  'This feature needs content that requires the use of your camera.',
  'We share information about Pigeon and our services with our partners.',
  'We require that they promise that the information is not used for other purposes.',
  'You may give us things by using a mobile device, such as a phone, to play our games.',
])('claims nothing where a word of data means something else: %s', (sentence) => {
  expect(said(sentence)).toEqual([]);
});

it.each([
  [
    'We log your search queries and clicks.',
    ['collect affirmed search-query > self', 'collect affirmed usage-event > self'],
  ],
  ['We use the profile picture you upload.', ['use affirmed profile-photo > self']],
  ['We do not collect data in any of these categories.', ['collect denied unspecified > self']],
  ['Your status messages may be viewed by other users.', ['share affirmed status-text > users']],
  ['Usage of a cookie is not linked to any personal information.', ['use denied cookie-identifier > self']],
  ['We retain call and other records.', ['store affirmed call-metadata > self']],
  ['We collect statistics about machines running our software.', ['collect affirmed device > self']],
  ['The Safety Team may access personal data.', ['use affirmed unspecified > self']],
  ['Your posts will be publicly accessible by users.', ['share affirmed content > public']],
  ['This data may be compiled and analyzed.', ['use affirmed unspecified > self']],
  [
    'Your display name, status messages and other identifiers or information may be viewed by other users.',
    [
      'share affirmed name > users',
      'share affirmed status-text > users',
      'share affirmed unspecified > users',
    ],
  ],
  [
    'We may share your information with vendors and others (or otherwise allow them access to it).',
    ['share affirmed unspecified > provider', 'share affirmed unspecified > unspecified'],
  ],
])('reads the kind of data that is meant: %s', (sentence, claims) => {
  expect(said(sentence)).toEqual(claims);
});

it('keeps what the service tells of its users apart from what it tells of itself', () => {
  expect(said('We share information about Pigeon users with our partners.')).toEqual([
    'share affirmed unspecified > partner',
  ]);
});

it.each([
  [
    'We collect information that web browsers, devices and servers typically make available, including your IP address and language preference.',
    ['collect affirmed ip-address > self', 'collect affirmed language > self'],
  ],
  [
    'Web-server logs (including client IP addresses) are generated for troubleshooting.',
    ['collect affirmed ip-address > self'],
  ],
])('reads what visits tell: %s', (sentence, claims) => {
  expect(said(sentence)).toEqual(claims);
});

it.each([
  ['Any member of the Pigeon community can view your photos.', ['share affirmed attachment > users']],
  ['Everyone on Pigeon can see your posts.', ['share affirmed content > users']],
  ['Members of our team can see your messages.', ['use affirmed message-content > self']],
  ['No one at Pigeon can read your messages.', ['collect denied message-content > self']],
  ['Your name is never shown in public.', ['share denied name > public']],
])('tells those who use the service from those who work for it: %s', (sentence, claims) => {
  expect(said(sentence)).toEqual(claims);
});

it('denies data about what its users use', () => {
  const text = 'We do not store information about the applications, services or websites our users use.';
  expect(said(text)).toContain('store denied unspecified > self');
});

it('denies nothing of the only data that is used', () => {
  expect(said('Only your phone number may be used to reach you.')).toEqual([
    'use affirmed phone-number > self',
  ]);
});

it('denies of no data that a sentence excepts that it is shown', () => {
  const shown = said('This data, except your name and country, is never shared publicly.', {
    context: 'We collect your IP address, country and name.',
  });
  expect(shown).toEqual([
    'share affirmed coarse-location > public',
    'share affirmed name > public',
    'share denied ip-address > public',
  ]);
});

it.each(['however,', 'however', 'yet'])('holds a case behind “, %s” for its own clause alone', (turn) => {
  const [denial] = extractClaims(
    `We do not share your data with partners, ${turn} we collect it when you watch a video.`,
    { service: 'Pigeon' },
  ).filter(({ polarity }) => polarity === 'denied');
  expect(denial).toMatchObject({ action: 'share', conditions: [] });
});

it('lets a bracket that has closed say nothing of what follows', () => {
  expect(said('Reports are confidential (unless they go to court) but Pigeon may keep your name.')).toEqual([
    'store affirmed name > self',
  ]);
  expect(
    said('We may show you ads, even at night (if the app is not open), based on your location.'),
  ).not.toContain('use denied location > self');
});

it.each([
  ['Message history - four weeks.', 'Privacy > Stored data', 'store affirmed message-content > self'],
  ['IP addresses – up to six hours.', 'Privacy > Data we store', 'store affirmed ip-address > self'],
])('reads how long each is kept under a heading of what is stored: %s', (line, section, claim) => {
  expect(said(line, { section })).toEqual([claim]);
});

it('takes no whose data it is for one who is hired', () => {
  expect(said("We may use the recipient's information to let him view it.")).not.toContain(
    'share affirmed unspecified > provider',
  );
});
