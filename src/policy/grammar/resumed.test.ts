import { describe, expect, it } from 'vitest';
import { said } from '../said.fixture.ts';

describe('what is done beside an aim', () => {
  it.each([
    [
      'We use your e-mail address to write to you and use your name to greet you.',
      ['use affirmed email-address > self', 'use affirmed name > self'],
    ],
    [
      'We collect your location to show you friends nearby and share your name with partners.',
      ['collect affirmed location > self', 'share affirmed name > partner'],
    ],
    // What goes on from the aim stays with it.
    ['We use your name to write to you and share news with you.', ['use affirmed name > self']],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });
});
