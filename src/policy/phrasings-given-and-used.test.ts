import { describe, expect, it } from 'vitest';
import { said } from './said.fixture.ts';

describe('what something is done with', () => {
  const item = (context: string) => said('Your search history', { context });
  const used = ['use affirmed search-query > self'];

  it.each([
    ['We show seeds to members using the following data:', used],
    [
      'We show seeds to members through a number of partners, using the following data, alone or together:',
      used,
    ],
    ['We pick seeds, directly or through one of many partners, using the following data:', used],
    ['We show the following data to members:', ['share affirmed search-query > users']],
    ['We collect, using our app, the following data:', ['collect affirmed search-query > self']],
  ])('%s', (context, claims) => expect(item(context)).toEqual(claims));
});

describe('who gets to see it', () => {
  it.each([
    [
      'When you connect another service, personal data (e.g., your name and gender) will become available to them.',
      [
        'share affirmed gender > partner',
        'share affirmed name > partner',
        'share affirmed unspecified > partner',
      ],
    ],
    ['Any visitors to and users of our site can see your username.', ['share affirmed username > public']],
    [
      'We share, among our group companies, including those in other countries, your phone number.',
      ['share affirmed phone-number > family'],
    ],
    [
      'When you invite a friend, your invitation will include your profile data (e.g., name, gender).',
      ['share affirmed gender > users', 'share affirmed name > users'],
    ],
    ['These “server logs” usually include your IP address.', ['collect affirmed ip-address > self']],
  ])('%s', (sentence, claims) => expect(said(sentence)).toEqual(claims));
});
