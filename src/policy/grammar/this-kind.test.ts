import { describe, expect, it } from 'vitest';
import { said } from '../said.fixture.ts';

describe('data that is pointed back to', () => {
  it.each([
    [
      'We use this kind of data to mend faults.',
      'We collect your phone number.',
      ['use affirmed phone-number > self'],
    ],
    [
      'Data of this sort is never sold.',
      'We collect your phone number.',
      ['sell denied phone-number > unspecified'],
    ],
    [
      'Because this kind of information may be seen by anyone, take care.',
      'Your username is public.',
      ['share affirmed username > public'],
    ],
    [
      'The data we use for this process is stored for a day.',
      'The camera analyses your face.',
      ['store affirmed face > self'],
    ],
    [
      'Suggestions based on this information may include lofts near you.',
      'We use your location to suggest lofts.',
      ['use affirmed location > self'],
    ],
    [
      'The ads we show you often reflect these interests and educated guesses.',
      'We collect clicks.',
      ['use affirmed unspecified > self'],
    ],
    ['Our suggestions depend on this data.', 'We collect your location.', ['use affirmed location > self']],
    ['We analyse data that we hold about crash reports.', '', ['use affirmed diagnostics > self']],
  ])('%s', (sentence, context, claims) => {
    expect(said(sentence, { context })).toEqual(claims);
  });

  it.each([
    ['The content you see may reflect the views of others.', []],
    ['We use information we have about you.', ['use affirmed unspecified > self']],
    ['We collect the kinds of information that you give us.', ['collect affirmed unspecified > self']],
  ])('points to nothing in "%s"', (sentence, claims) => {
    expect(said(sentence, { context: 'We collect your phone number.' })).toEqual(claims);
  });
});
