import { describe, expect, it } from 'vitest';
import { said } from './said.fixture.ts';

describe('what something is used for, and not for', () => {
  it.each([
    ['We use your phone number for sign-in, not for tracking.', 'phone-number'],
    ['We use your photo to print the card, but not for any other purpose.', 'attachment'],
  ])('%s', (sentence, data) => {
    expect(said(sentence)).toEqual([`use affirmed ${data} > self`, `use denied ${data} > self`]);
  });

  it('is not for whom', () => {
    expect(said('We use your messages for delivery, but not for users under 13.')).toEqual([
      'use affirmed message-content > self',
    ]);
  });
});

describe('what "which" denies of the thing before it', () => {
  it.each([
    ['We collect your e-mail address (which we do not make public).', 'share denied email-address > public'],
    ['We ask for your birthday, which we never show to other users.', 'share denied date-of-birth > users'],
  ])('%s', (sentence, claim) => {
    expect(said(sentence)).toContain(claim);
  });
});
