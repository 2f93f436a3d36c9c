import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainVerbs } from './light-verbs.ts';

describe('plainVerbs', () => {
  it.each([
    ['Facts about how you use our app are kept.', 'Facts about your use of our app are kept.'],
    [
      'Your posts are transferred to, stored and used in the Netherlands.',
      'Your posts are stored and used in the Netherlands.',
    ],
    ['We employ cooks, and as a result we must hire.', 'We employ cooks, and we must hire.'],
    ['We make use of your photos.', 'We use your photos.'],
    ['The app makes no use of your photos.', 'The app does not use your photos.'],
    ['We carry out an analysis of your posts.', 'We analyze your posts.'],
    ['We do not carry out any analysis of your posts.', 'We do not analyze your posts.'],
    ['Your posts are subject to automated processing.', 'Your posts are processed.'],
    ['We take a copy of your passport.', 'We collect your passport.'],
    ['We may turn your data over to a court.', 'We may disclose your data to a court.'],
    [
      'Some information we get automatically from your phone.',
      'We get some information automatically from your phone.',
    ],
  ])('%s', (said, plain) => {
    expect(plainVerbs(said)).toBe(plain);
  });

  it.each([
    'Your posts are subject to the processing rules of your country.',
    'The use of the site is free.',
    'Some information we collect is public.',
    'We make a copy machine.',
    'Your posts are transferred to, and stored by, a bank in Norway.',
    'This tells how you use our app.',
  ])('leaves alone: %s', (text) => {
    expect(plainVerbs(text)).toBe(text);
  });

  it('keeps any text in bounds', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400 }), (text) => {
        expect(plainVerbs(text).length).toBeLessThan(text.length * 3 + 40);
      }),
    );
  });
});
