import { describe, expect, it } from 'vitest';
import { plainAsides } from './asides.ts';

describe('plainAsides', () => {
  it.each([
    ['We, Loft Corporation (“we,” “us,” or “our”), will collect it.', 'We will collect it.'],
    ['We, Loft, keep it.', 'We keep it.'],
    [
      'In addition to the ways that your posts are shared as told above, we may share it as follows.',
      'In addition, we may share it as follows.',
    ],
    ['In addition to your name, we keep it.', 'In addition to your name, we keep it.'],
    [
      'The photos people choose to edit may be shared with our vendors.',
      'The photos that people choose to edit may be shared with our vendors.',
    ],
    [
      'The text of notes users choose to read aloud is sent on.',
      'The text of notes users choose to read aloud is sent on.',
    ],
    [
      'The files the user chooses to print are sent on.',
      'The files that the user chooses to print are sent on.',
    ],
    ['With these photos users choose to write.', 'With these photos users choose to write.'],
    ['We, of course, keep it.', 'We, of course, keep it.'],
    ['This information, along with counts (as described), helps us.', 'This information helps us.'],
    ['Your profile is, by default, public.', 'Your profile is by default public.'],
    ['Your profile is, of course, kept.', 'Your profile is kept.'],
    [
      'You give us your number, all of which will be public.',
      'You give us your number; this information will be public.',
    ],
    ['We will not look at (or be able to look at) it.', 'We will not look at it.'],
    ['The foregoing personal data includes your name.', 'This personal data includes your name.'],
  ])('%s', (sentence, plain) => {
    expect(plainAsides(sentence)).toBe(plain);
  });
});
