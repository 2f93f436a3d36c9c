import { describe, expect, it } from 'vitest';
import { said } from '../said.fixture.ts';

describe('nouns of which one says what the data are', () => {
  it.each([
    ['We store the IP address of your last login.', ['store affirmed ip-address > self']],
    ['We store the location recorded at your last visit.', ['store affirmed location > self']],
    ['We store the date of your last login.', ['store affirmed last-seen > self']],
    [
      'We store the time and IP address of your last login.',
      ['store affirmed ip-address > self', 'store affirmed last-seen > self'],
    ],
    ['We collect the URL of your profile picture.', ['collect affirmed profile-photo > self']],
    ['We do not share avatar links.', ['share denied profile-photo > unspecified']],
    [
      'Your name (as it is saved in the address books of others) may be shown to other users.',
      ['share affirmed name > users'],
    ],
    ['We store your name, as it appears on your ring, for a year.', ['store affirmed name > self']],
    ['We collect the URL of the page that you came from.', ['collect affirmed page-url > self']],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });
});
