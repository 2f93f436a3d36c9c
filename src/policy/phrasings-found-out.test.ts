import { describe, expect, it } from 'vitest';
import { said } from './said.fixture.ts';

describe('what a service finds out', () => {
  it.each([
    [
      'We identify which device you use and which version of the app you run.',
      ['collect affirmed app-version > self', 'collect affirmed device-model > self'],
    ],
    [
      'When you sign in, we determine the type of browser you are using.',
      ['collect affirmed browser > self'],
    ],
    ['The app determines the apps installed on your device.', ['collect affirmed usage-event > self']],
    [
      'We determine which pages you view and which ads you click.',
      ['collect affirmed ad-interaction > self', 'collect affirmed usage-event > self'],
    ],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });

  it.each([
    ['We identify which keepers are affected by a storm.', []],
    ['We determine which data we need.', []],
    ['We determine how long we keep your photos.', []],
    ['We identify you by your e-mail address.', ['use affirmed email-address > self']],
    ['You can determine which device you use.', []],
    ['We identify which features are most popular.', []],
  ])('and what it does not: %s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });
});

describe('pages and advertisements in one', () => {
  const both = ['collect affirmed ad-interaction > self', 'collect affirmed usage-event > self'];
  it.each([
    ['We collect the content and ads that you clicked on.', both],
    ['We log the pages and advertisements you, or others using your computer, viewed.', both],
    ['We log the ads and posts you interacted with.', both],
    ['We collect the ads you viewed.', ['collect affirmed ad-interaction > self']],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });

  it('are not collected by being chosen', () => {
    expect(said('We choose the content and ads you see.')).toEqual([]);
  });
});
