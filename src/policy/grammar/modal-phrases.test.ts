import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { said } from '../said.fixture.ts';
import { plainModals } from './modal-phrases.ts';

describe('plainModals', () => {
  it.each([
    ['Vendors do not have any separate right to keep it.', 'Vendors cannot keep it.'],
    ['Our clerks have no ability to open them.', 'Our clerks cannot open them.'],
    ['We have the right to hand it over.', 'We may hand it over.'],
    ['The company is also entitled to keep it.', 'The company may keep it.'],
    ['The main reason we keep your number is to reach you.', 'We keep your number to reach you.'],
    ['By joining, you expressly consent to our use of cookies.', 'By joining, we use cookies.'],
    ['Your nickname will always remain public.', 'Your nickname are always public.'],
  ])('%s', (said, plain) => {
    expect(plainModals(said).toLowerCase()).toBe(plain.toLowerCase());
  });

  it.each([
    'You have the right to object.',
    'We protect it from people who have no right to see it.',
    'You consent to the processing of your data as told below.',
  ])('leaves alone: %s', (text) => {
    expect(plainModals(text)).toBe(text);
  });

  it('is read with them', () => {
    expect(said('We are entitled to give your address to the police.')).toEqual([
      'share affirmed postal-address > authority',
    ]);
    expect(said('Our staff have no means to read your messages.')).toEqual([
      'collect denied message-content > self',
    ]);
    expect(said('Your username and your photo remain public.')).toEqual([
      'share affirmed profile-photo > public',
      'share affirmed username > public',
    ]);
    expect(said('You have the right to disclose your information to the police.')).toEqual([]);
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string(), (text) => typeof plainModals(text) === 'string'));
  });
});
