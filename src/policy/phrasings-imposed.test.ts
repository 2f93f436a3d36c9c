import { describe, expect, it } from 'vitest';
import { extractClaims } from './extract.ts';

const conditions = (sentence: string): string[][] =>
  extractClaims(sentence, { service: 'Pigeon' })
    .filter((c) => c.polarity === 'denied')
    .map((c) => c.conditions);

describe('what others are made not to do', () => {
  it.each([
    ['We prohibit partners from accessing your data.', 'prohibit partners from'],
    ['We require our providers not to share your data.', 'require our providers not to'],
    [
      'Our providers are contractually prohibited from selling your data.',
      'are contractually prohibited from',
    ],
    ['Our providers are obliged not to share your data.', 'are obliged not to'],
    ['We ask our partners not to sell your data.', 'ask our partners not to'],
    [
      'We require all service providers to keep your data secure and not to sell it.',
      'require all service providers to keep your data secure and not to',
    ],
  ])('hangs on them: %s', (sentence, condition) => {
    expect(conditions(sentence)).toEqual([[condition]]);
  });

  it.each([
    'We do not allow advertisers to see your phone number.',
    'We never share your data with partners.',
  ])('is not what the service does not do itself: %s', (sentence) => {
    expect(conditions(sentence)).toEqual([[]]);
  });
});
