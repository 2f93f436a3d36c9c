import { describe, expect, it } from 'vitest';
import { extractClaims } from '../extract.ts';

const firmly = (sentence: string) =>
  extractClaims(sentence, { service: 'Pigeon' })
    .filter((c) => c.polarity === 'affirmed')
    .map((c) => `${c.modality}: ${c.conditions.join(', ')}`);

describe('modalityOf', () => {
  it.each([
    ['Depending on your settings, we collect your location.', 'only-if: Depending on your settings'],
    [
      'Your location may be collected depending in part on your account and device settings.',
      'only-if: depending in part on your account and device settings',
    ],
    ['Depending on the device, we collect your location.', 'does: '],
    ['Your location is collected only after your explicit consent.', 'only-if: after your explicit consent'],
    ['We collect your location to answer you (e.g., when you ask for the weather).', 'does: '],
    ['We collect your location when you ask for the weather.', 'only-if: when you ask for the weather'],
  ])('%s', (sentence, told) => expect(firmly(sentence)).toEqual([told]));
});

describe('purposesIn', () => {
  it.each([
    // A word of what is spoken of.
    ['We do not share information such as your advertising ID with partners.', ['unspecified']],
    ['We use your email address for advertising.', ['advertising']],
    ['We share data such as your payment information with banks to prevent fraud.', ['security']],
  ])('%s: is for %j', (sentence, purpose) => {
    expect(extractClaims(sentence, { service: 'Pigeon' })[0]?.purpose).toEqual(purpose);
  });
});
