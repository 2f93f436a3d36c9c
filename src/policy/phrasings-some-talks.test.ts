import { describe, expect, it } from 'vitest';
import { extractClaims } from './extract.ts';

/** Claims as `polarity data: conditions`. */
const told = (sentence: string) =>
  extractClaims(sentence, { service: 'Pigeon' }).map(
    ({ action, polarity, data, conditions }) =>
      `${action} ${polarity} ${data.join('+')}: ${conditions.join('; ')}`,
  );

describe('what holds of some talks or in some case', () => {
  it.each([
    [
      'Your messages are end-to-end encrypted in secret chats.',
      ['collect denied message-content: in secret chats'],
    ],
    ['Your messages are end-to-end encrypted.', ['collect denied message-content: ']],
    [
      'Only your contacts see your birthday, unless you change your settings.',
      [
        'share affirmed date-of-birth: unless you change your settings',
        'share denied date-of-birth: unless you change your settings',
      ],
    ],
    ['The app works without your location, but some features need it.', []],
    ['Pigeon works without a phone number.', ['collect denied phone-number: for the use of the service']],
  ])('%s', (sentence, claims) => {
    expect(told(sentence)).toEqual(claims);
  });
});
