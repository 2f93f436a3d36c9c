import { describe, expect, it } from 'vitest';
import { extractClaims } from './extract.ts';

const told = (sentence: string, context = '') =>
  extractClaims(sentence, { service: 'Pigeon', context }).map(
    (c) => `${c.action} ${c.polarity} ${c.purpose}`,
  );

describe('what something is not done for', () => {
  it.each([
    ['We use your data for login, not for ads.', ['use affirmed unspecified', 'use denied advertising']],
    ['We use your data for login but never for ads.', ['use affirmed unspecified', 'use denied advertising']],
    ['We use your data to log you in, not to show you ads.', ['use affirmed provide-service']],
    ['We use your data to log you in rather than to show you ads.', ['use affirmed provide-service']],
    ['We use your data not for advertising.', ['use affirmed unspecified']],
    ['We use your data for purposes other than advertising.', ['use affirmed unspecified']],
    ['We use your data for everything but advertising.', ['use affirmed unspecified']],
    ['We use your data for security, not advertising.', ['use affirmed security']],
    ['We use your data for research instead of showing ads.', ['use affirmed research']],
    // What is done, or let in by an exception, keeps its ends.
    ['We use your data not only for ads but also for login.', ['use affirmed advertising']],
    ['We do not use your data except to show ads.', ['use denied unspecified', 'use affirmed advertising']],
    ['We use your data to show ads, not to identify you.', ['use affirmed advertising']],
  ])('%s', (sentence, claims) => expect(told(sentence)).toEqual(claims));
});

describe('items of a list that take back what its lead says', () => {
  it.each([
    ['not your location', 'We collect the following:', ['collect denied unspecified']],
    ['never for advertising', 'We use your data:', []],
    ['your messages – not stored', 'What we store:', []],
    ['your location', 'We collect the following:', ['collect affirmed unspecified']],
    [
      'your name, but not your number',
      'We collect:',
      ['collect affirmed unspecified', 'collect denied unspecified'],
    ],
  ])('%s', (item, lead, claims) => expect(told(item, lead)).toEqual(claims));
});
