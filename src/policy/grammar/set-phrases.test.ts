import { describe, expect, it } from 'vitest';
import { said } from '../said.fixture.ts';

describe('turns of several words for a plain verb', () => {
  it.each([
    ['If you would like us to erase your birthday, we will do so.', ['store denied date-of-birth > self']],
    [
      'We do not sell, rent, loan, or otherwise transfer for profit any phone numbers to any third party.',
      ['sell denied phone-number > unspecified', 'share denied phone-number > unspecified'],
    ],
    [
      'Text messaging originator opt-in data and consent will not be shared with any third parties.',
      ['share denied unspecified > unspecified'],
    ],
    ['We do not write any log files.', ['store denied activity > self']],
    ['We take your birthday into account when we pick songs.', ['use affirmed date-of-birth > self']],
    ['Your birthday is taken into account when we pick songs.', ['use affirmed date-of-birth > self']],
    ['Your birthday is put to use in picking songs.', ['use affirmed date-of-birth > self']],
    ['We rely on your birthday to improve our songs.', ['use affirmed date-of-birth > self']],
    ['We do not track you across other lofts.', ['collect denied activity > self']],
    [
      'Your birthday may take some time to be removed from our backups.',
      ['store affirmed date-of-birth > self'],
    ],
    ['It can take up to thirty days to delete your birthday.', ['store affirmed date-of-birth > self']],
    ['Each user is given a random user ID.', ['collect affirmed user-id > self']],
    ['You are assigned a random user ID.', ['collect affirmed user-id > self']],
    ['You are given a choice.', []],
    ['Your birthday can be read by the server.', ['collect affirmed date-of-birth > self']],
    ['Your birthday is known to us.', ['collect affirmed date-of-birth > self']],
    ['Some birthdays may need to be kept for longer.', ['store affirmed date-of-birth > self']],
  ])('%s', (sentence, expected) => expect(said(sentence)).toEqual(expected));

  it('takes two that were spoken of for both', () => {
    const context = 'We collect your birthday and your gender.';
    expect(said('Both are erased after a year.', { context })).toEqual([
      'store denied date-of-birth > self',
      'store denied gender > self',
    ]);
  });

  it.each([
    'We rely on your consent to sing.',
    'You may need to be signed in to see the birds.',
    'Cookies cannot be used to run programs or deliver viruses.',
  ])('reads nothing: %s', (sentence) => expect(said(sentence)).toEqual([]));
});

describe('nothing else, nobody, none', () => {
  it.each([
    [
      'We use your birthday to pick songs and nothing else.',
      ['use affirmed date-of-birth > self', 'use denied date-of-birth > self'],
    ],
    [
      'Your birthday is used for nothing other than picking songs.',
      ['use affirmed date-of-birth > self', 'use denied date-of-birth > self'],
    ],
    ['No data shared with third parties', ['share denied unspecified > unspecified']],
    ['We do not share your birthday with anybody.', ['share denied date-of-birth > unspecified']],
    [
      'Your birthday will never be sold or given away.',
      ['sell denied date-of-birth > unspecified', 'share denied date-of-birth > unspecified'],
    ],
    [
      'We do not keep your birthday longer than needed.',
      ['store affirmed date-of-birth > self', 'store denied date-of-birth > self'],
    ],
    [
      'No cookies are set without your consent.',
      ['use affirmed cookie-identifier > self', 'use denied cookie-identifier > self'],
    ],
  ])('%s', (sentence, expected) => expect(said(sentence)).toEqual(expected));

  it.each(['Keep your password to yourself.', 'Check your settings now and then.'])(
    'takes what the person is told for no aim: %s',
    (item) => expect(said(item, { section: 'How we use your information' })).toEqual([]),
  );
  it.each(['Tackle spam and other abuse of the loft.', 'Rank and curate songs for the loft.'])(
    'reads an aim under a heading of use: %s',
    (item) =>
      expect(said(item, { section: 'How we use your information' })).toEqual([
        'use affirmed unspecified > self',
      ]),
  );
});

describe('what serves us', () => {
  it.each([
    ['The birthday you give us enables us to pick songs.', ['use affirmed date-of-birth > self']],
    ['The cookies we use allow us to know you again.', ['use affirmed cookie-identifier > self']],
    ['We may employ automated tools to review messages.', ['use affirmed message-content > self']],
    ['We build a profile of you from the birthdays you enter.', ['use affirmed date-of-birth > self']],
    [
      'The main purpose of the collection and use of your data is to serve you.',
      ['collect affirmed unspecified > self', 'use affirmed unspecified > self'],
    ],
  ])('%s', (sentence, expected) => expect(said(sentence)).toEqual(expected));
});
