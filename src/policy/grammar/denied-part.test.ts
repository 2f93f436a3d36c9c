import { describe, expect, it } from 'vitest';
import { extractClaims } from '../extract.ts';

function limits(sentence: string, context = ''): string[][] {
  return extractClaims(sentence, { service: 'Pigeon', context })
    .filter((c) => c.polarity === 'denied')
    .map((c) => c.conditions);
}

describe('what a denial leaves out', () => {
  it.each([
    ['The AI provider will not have access to your other letters.', 'access to your other letters'],
    ['No other data is visible to anyone.', 'No other data'],
    ['Removed and deleted data is not available to others.', 'Removed and deleted data'],
    ['Data collected during races is not shared.', 'Data collected during races'],
    ['We do not collect the data you enter in race forms.', 'data you enter in race forms'],
    ['We collect no data that could be considered confidential.', 'that could be considered confidential'],
    ['We do not collect data of our South American users.', 'of our South American users'],
    ['We do not permanently store your birthday.', 'permanently'],
    ['We do not “share” your birthday.', '"share"'],
    ['We do not share your birthday, as that term is defined in Ohio.', 'as that term is defined in Ohio'],
    ['We do not share your birthday (as defined by the law of Ohio).', 'as defined by the law of Ohio'],
    [
      'Our vendors are prohibited from collecting your birthday for any purpose other than racing.',
      'for any purpose other than racing',
    ],
  ])('%s: %s', (sentence, limit) => {
    const found = limits(sentence);
    expect(found.length).toBeGreaterThan(0);
    for (const conditions of found) expect(conditions).toContain(limit);
  });

  it.each([
    'We do not share your name, birthday or other personal information with partners.',
    'We do not share your name or any other data with partners.',
    'We never share your birthday with other users.',
    'We do not share the data we collect.',
    'We do not share information collected through our website.',
    'We do not share your birthday, as defined in this policy.',
  ])('is nothing in: %s', (sentence) => {
    const found = limits(sentence);
    expect(found.length).toBeGreaterThan(0);
    for (const conditions of found) expect(conditions).toEqual([]);
  });
});

describe('a denial that points at what was spoken of before', () => {
  it.each([
    ['This flock-based data never reaches our servers.', '', 'This flock-based data'],
    ['This data is not accessible to us.', 'The ring shows data of the last race.', 'This data'],
    ['We do not share any of this information.', 'A race yields certain results.', 'any of this information'],
  ])('%s is of no more than that', (sentence, context, limit) => {
    expect(limits(sentence, context)).toEqual([[limit]]);
  });

  it.each([
    ['We never share it.', 'We collect personal data when you race.'],
    ['This information is not shared.', 'We ask for your personal information.'],
    ['This information is not shared.', 'We collect your birthday.'],
  ])('%s is of all of it where all of it, or its type, was named', (sentence, context) => {
    expect(limits(sentence, context)).toEqual([[]]);
  });
});
