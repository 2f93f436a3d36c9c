import { describe, expect, it } from 'vitest';
import { said } from './said.fixture.ts';

describe('a list as the object of each deed of the clause before it', () => {
  it.each([
    [
      'When you buy a loft, the information that we may collect and process is as follows:',
      ['collect affirmed name > self', 'use affirmed name > self'],
    ],
    [
      'The data we collect and share with partners are:',
      ['collect affirmed name > self', 'share affirmed name > partner'],
    ],
    [
      'The categories of personal information, as defined by law, we may have collected and disclosed include:',
      ['collect affirmed name > self', 'share affirmed name > unspecified'],
    ],
    [
      'The data which Pigeon collects, stores and uses are the following:',
      ['collect affirmed name > self', 'store affirmed name > self', 'use affirmed name > self'],
    ],
    [
      'The information we do not collect or store includes:',
      ['collect denied name > self', 'store denied name > self'],
    ],
    [
      'The data that may be collected and shared with advertisers includes:',
      ['collect affirmed name > self', 'share affirmed name > advertiser'],
    ],
    [
      'The data collected and stored by us is:',
      ['collect affirmed name > self', 'store affirmed name > self'],
    ],
    ['The data we share with advertisers may include:', ['share affirmed name > advertiser']],
  ])('%s your name', (context, expected) => {
    expect(said('your name', { context })).toEqual(expected);
  });

  it.each([
    [
      'The data we collect and use includes your name.',
      ['collect affirmed name > self', 'use affirmed name > self'],
    ],
    // What follows is no list.
    ['The data we collect and use is encrypted.', []],
  ])('%s', (sentence, expected) => {
    expect(said(sentence)).toEqual(expected);
  });
});
