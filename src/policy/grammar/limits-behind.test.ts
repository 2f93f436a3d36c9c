import { expect, it } from 'vitest';
import { extractClaims } from '../extract.ts';

const conditions = (sentence: string) =>
  extractClaims(sentence, { service: 'Pigeon' }).flatMap((c) =>
    c.polarity === 'denied' ? [c.conditions] : [],
  );

it.each([
  ['We do not track your activity across other websites.', 'across other websites'],
  ['We do not record your location over time.', 'over time'],
  ['We do not collect usage data per user.', 'per user'],
  ['We do not collect usage data linked to your account.', 'linked to your account'],
  ['We do not collect photos you do not share.', 'you do not share'],
  ['We do not share your phone number on your profile.', 'on your profile'],
  ['We do not share your email address between accounts.', 'between accounts'],
  ['We do not share your messages verbatim with third parties.', 'verbatim'],
  ['We do not send your location to advertisers in real time.', 'in real time'],
  ['We do not share your data with third parties who would misuse it.', 'who would misuse it'],
  ['Your data is not shared with advertisers in the paid version.', 'in the paid version'],
  ['Your messages are not shared with third parties after your death.', 'after your death'],
  ['The data of premium users is not shared with advertisers.', 'of premium users'],
])('knows what narrows a denial, and keeps it from denying all: %s', (sentence, limit) => {
  expect(conditions(sentence).flat()).toContainEqual(expect.stringContaining(limit));
});

it.each([
  'We do not share your data with third parties under any circumstances.',
  'We do not share your location with third parties at this time.',
  'We do not share your phone number with anyone outside our company.',
  'We do not share your phone number with anyone outside Pigeon.',
  'We do not see the messages between users.',
  'We do not collect your contacts from your device.',
  'We do not store your IP address on our servers.',
])('leaves what denies all as it is: %s', (sentence) => {
  expect(conditions(sentence)).toEqual([[]]);
});
