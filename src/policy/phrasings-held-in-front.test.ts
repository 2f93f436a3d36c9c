import { describe, expect, it } from 'vitest';
import { extractClaims } from './extract.ts';

/** Claims in short; of a denial with what limits it. */
const told = (sentence: string) =>
  extractClaims(sentence, { service: 'Pigeon' }).map(
    (c) =>
      `${c.action} ${c.polarity} ${c.data} > ${c.recipient} (${c.actor})${c.polarity === 'denied' && c.conditions.length > 0 ? ` | ${c.conditions.join('; ')}` : ''}`,
  );

describe('a denial in a fixed turn, held to what its sentence opens with', () => {
  it.each([
    [
      'In Germany, your messages are end-to-end encrypted.',
      ['collect denied message-content > self (self) | In Germany'],
    ],
    [
      'When you use secret chats, your messages are end-to-end encrypted.',
      ['collect denied message-content > self (self) | When you use secret chats'],
    ],
    [
      "For paid users, your data isn't for sale.",
      ['sell denied unspecified > unspecified (self) | For paid users'],
    ],
    [
      'In the free version, a sale of your data does not take place.',
      ['sell denied unspecified > unspecified (self) | In the free version'],
    ],
    ['In Pigeon, your messages are end-to-end encrypted.', ['collect denied message-content > self (self)']],
    [
      'We never sell your photos, but we do not hold the decryption keys.',
      ['sell denied attachment > unspecified (self)', 'store denied credential > self (self)'],
    ],
  ])('%s', (sentence, claims) => expect(told(sentence)).toEqual(claims));
});

describe('whom and what for it is not', () => {
  it.each([
    [
      'We share your data not with advertisers but with vendors.',
      ['share affirmed unspecified > provider (self)', 'share denied unspecified > advertiser (self)'],
    ],
    [
      'Your data is shared not with advertisers but with vendors.',
      ['share affirmed unspecified > provider (self)', 'share denied unspecified > advertiser (self)'],
    ],
  ])('%s', (sentence, claims) => expect(told(sentence)).toEqual(claims));
});
