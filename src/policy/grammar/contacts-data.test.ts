import { describe, expect, it } from 'vitest';
import { said } from '../said.fixture.ts';

const context = 'We upload your contacts to our servers.';

describe('what is said of those in the address book', () => {
  it.each([
    ['We store their name, phone number and birthday for a year.', ['store affirmed contact-list > self']],
    ['We use their numbers and names to find your friends.', ['use affirmed contact-list > self']],
    ['We do not keep their names.', ['store denied contact-list > self']],
  ])('%s', (text, claims) => expect(said(text, { context })).toEqual(claims));

  it.each([
    ['Our partners give us their email address.', ['collect affirmed email-address > self']],
    ['We collect your name.', ['collect affirmed name > self']],
  ])('leaves alone: %s', (text, claims) => expect(said(text, { context })).toEqual(claims));

  it('is of those who were spoken of', () =>
    expect(said('We store their names.', { context: 'We collect your phone number.' })).toEqual([
      'store affirmed name > self',
    ]));
});
