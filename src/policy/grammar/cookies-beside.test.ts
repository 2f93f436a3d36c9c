import { describe, expect, it } from 'vitest';
import { said } from '../said.fixture.ts';

describe('cookies of those whom the service works with', () => {
  it.each([
    [
      'We show banners of ad networks which place cookies on your device.',
      ['collect affirmed cookie-identifier > self'],
    ],
    [
      'We embed advertising technology from Acme that may set cookies.',
      ['collect affirmed cookie-identifier > self'],
    ],
    ['Our pages contain plug-ins that use cookies.', ['use affirmed cookie-identifier > self']],
    [
      'Advertisers may deliver cookies to your browser.',
      ['advertiser: collect affirmed cookie-identifier > self'],
    ],
    ['You can block cookies that third parties place.', []],
    ['We do not work with companies that set cookies.', []],
    ['If you visit a site that uses cookies, it may ask you.', []],
  ])('%s', (sentence, expected) => {
    expect(said(sentence)).toEqual(expected);
  });
});
