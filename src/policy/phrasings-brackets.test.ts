import { describe, expect, it } from 'vitest';
import { extractClaims } from './extract.ts';

/** What a sentence says is handled, in order of the alphabet. */
function named(sentence: string): string[] {
  return [...new Set(extractClaims(sentence, { service: 'Pigeon' }).flatMap((c) => c.data))].sort();
}

describe('brackets and asides in a list of data', () => {
  it.each([
    [
      'We give advertisers your birthday (mainly, the year of birth), as well as your gender and phone number (or, if you agree, your GPS location).',
      ['date-of-birth', 'gender', 'phone-number', 'precise-location'],
    ],
    [
      'We collect facts about the loft (an advertising ID for telling the bird or the device, its IP address and time zone), and your birthday.',
      ['advertising-id', 'date-of-birth', 'ip-address', 'timezone'],
    ],
    [
      'We collect information about the loft that you are using (browser type, IP address), and your birthday.',
      ['browser', 'date-of-birth', 'ip-address'],
    ],
  ])('%s', (sentence, types) => {
    expect(named(sentence)).toEqual(types);
  });

  it('takes the things that data comes from for no data', () => {
    expect(
      named(
        'We get some information from your phone, tablet, or other device you use, such as your birthday.',
      ),
    ).toEqual(['date-of-birth']);
    expect(named('We collect your birthday, phone and device model.')).toEqual([
      'date-of-birth',
      'device-model',
      'phone-number',
    ]);
  });
});
