import { describe, expect, it } from 'vitest';
import { said } from './said.fixture.ts';

describe('what stands before all else in a sentence, and what follows from it', () => {
  it.each([
    [
      'To the bank, we give your name and date of birth.',
      ['share affirmed date-of-birth > partner', 'share affirmed name > partner'],
    ],
    ['To other members we show your name.', ['share affirmed name > users']],
    ['To third parties we never disclose your data.', ['share denied unspecified > unspecified']],
    ['To our knowledge, we send no data.', []],
    ['To you, we show your own data.', []],
    [
      'Based on information that we collected before, we may invite you to a survey.',
      ['use affirmed unspecified > self'],
    ],
    ['Based on data protection law, we may contact you.', []],
    [
      'Based on how you browse, use or otherwise interact with our site, we choose ads.',
      ['use affirmed activity > self'],
    ],
    ['We work all over the world, so your data may be stored abroad.', ['store affirmed unspecified > self']],
    ['Our offices lie abroad, so your rights may be limited.', []],
    ['Members see an icon that shows whether you are online.', ['share affirmed presence > users']],
    ['Our members get a badge.', []],
  ])('%s', (sentence, expected) => {
    expect(said(sentence)).toEqual(expected);
  });
});

describe('what is joined by "and", or only points at where to read', () => {
  it.each([
    [
      'We aggregate the logs so that they do not identify you and keep the aggregate data for a year.',
      ['store affirmed unspecified > self', 'use affirmed activity > self'],
    ],
    ['Further information about these safeguards can be obtained by writing to us.', []],
    ['Information about you can be obtained from credit agencies.', ['collect affirmed unspecified > self']],
    [
      'Your name will be stored and publicly displayed.',
      ['share affirmed name > public', 'store affirmed name > self'],
    ],
    [
      'We share data with companies that specialise in advertising.',
      ['share affirmed unspecified > advertiser'],
    ],
    ['Your age may be sent to the provider of that plug-in.', ['share affirmed date-of-birth > partner']],
    ['We collect technical details such as your screen size.', ['collect affirmed screen > self']],
  ])('%s', (sentence, expected) => {
    expect(said(sentence)).toEqual(expected);
  });
});
