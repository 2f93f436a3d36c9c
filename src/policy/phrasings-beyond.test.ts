import { describe, expect, it } from 'vitest';
import { said } from './said.fixture.ts';

describe('what words and places say', () => {
  it.each([
    ['In this section we use the term “personal data” as the law defines it.', []],
    ['We may transfer and store your data anywhere in the world.', ['store affirmed unspecified > self']],
    ['Pigeon is a network where your posts are public.', ['share affirmed message-content > public']],
    ['Pigeon is a place where you can share photos.', []],
    ['We log which pages you requested.', ['collect affirmed usage-event > self']],
  ])('reads %s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });
});

describe('a line that only says its heading once more', () => {
  const context = 'We process different kinds of data:';

  it.each([
    ['Your Messages with Us.', 'Data > 2. Your Messages with Us', []],
    ['We never sell your data.', 'We never sell your data', ['sell denied unspecified > unspecified']],
    ['To personalise the app.', 'Use > To personalise the app', ['use affirmed unspecified > self']],
    ['Your messages.', 'Data', ['use affirmed message-content > self']],
  ])('goes on from no lead: %s', (sentence, section, claims) => {
    expect(said(sentence, { context, section })).toEqual(claims);
  });
});
