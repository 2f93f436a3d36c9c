import { describe, expect, it } from 'vitest';
import { extractClaims } from '../extract.ts';

const denied = (sentence: string) =>
  extractClaims(sentence, { service: 'Pigeon' }).filter((d) => d.polarity === 'denied');

describe('leftOver', () => {
  it.each([
    ['We do not use your location against your will.', 'against your will'],
    ['We do not use your photos to this end.', 'to this end'],
    ['We do not store your photos all at once.', 'all at once'],
    ['We do not share your photos regularly.', 'regularly'],
    ['We do not keep your photos longer than is needed.', 'longer'],
    ['We do not share your birthday with breeders.', 'with breeders'],
    ['We do not collect your photos for no reason.', 'for no reason'],
    ['We refrain from storing your photos in the free version.', 'in the free version'],
  ])('limits a denial by what nothing else read: %s', (sentence, limit) => {
    const claims = denied(sentence);
    expect(claims.length).toBeGreaterThan(0);
    for (const { conditions } of claims) expect(conditions).toEqual([expect.stringContaining(limit)]);
  });

  it.each([
    'We do not share your photos with anyone, ever.',
    'We do not share your photos with anybody outside Pigeon.',
    'We do not collect your contacts in the first place.',
    'We do not sell your photos in any shape or form.',
    'We do not read your messages and never will.',
    'We do not store your photos on any of our servers.',
    'Your photos will not be passed on to third parties.',
    'We do not share the photos we hold about you.',
    'We do not share information collected through our website.',
    'We do not share your photos with other companies or organisations of any kind.',
  ])('leaves as large as it is: %s', (sentence) => {
    const claims = denied(sentence);
    expect(claims.length).toBeGreaterThan(0);
    for (const { conditions } of claims) expect(conditions).toEqual([]);
  });
});
