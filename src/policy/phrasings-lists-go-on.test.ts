import { describe, expect, it } from 'vitest';
import { said } from './said.fixture.ts';

const collected = (...data: string[]) => data.map((d) => `collect affirmed ${d} > self`);

describe('a list of data', () => {
  it.each([
    [
      'We collect data about how you walk in our store; your IP address; and your name.',
      collected('ip-address', 'name', 'unspecified'),
    ],
    [
      'Device information may also include photos (like the ability to take them, view them, and hear the microphone), and your precise location.',
      collected('attachment', 'precise-location'),
    ],
    [
      'We collect data that tells us if the app was set up well, the installation date, the app version, and your operating system.',
      collected('app-version', 'operating-system', 'unspecified'),
    ],
  ])('goes on behind what stands inside one of its items: %s', (sentence, claims) => {
    expect(said(sentence, { context: 'We collect device information.' })).toEqual(claims);
  });

  it.each([
    [
      'We collect data about how you use it; we also keep your name.',
      [...collected('activity'), 'store affirmed name > self'],
    ],
    [
      'We do not collect your name when you sign up, the colour scheme, or your location.',
      ['collect denied name > self'],
    ],
  ])('ends where another clause begins: %s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });
});
