import { describe, expect, it } from 'vitest';
import { itemAsSentence } from './imperatives.ts';

describe('itemAsSentence', () => {
  it.each([
    [
      'Share your information with partners.',
      'How we use your information',
      'We share your information with partners.',
    ],
    ['Review your messages to find spam.', 'Why we use your data', 'We review your messages to find spam.'],
    ['Share your information with partners.', 'How to use the app', 'Share your information with partners.'],
    ['Share your information with partners.', '', 'Share your information with partners.'],
    ['Use your data settings to hide it.', 'How we use your data', 'Use your data settings to hide it.'],
    ['Share your location with friends.', 'How we use your data', 'Share your location with friends.'],
  ])('%s under “%s”', (text, section, sentence) => {
    expect(itemAsSentence(text, section)).toBe(sentence);
  });
});
