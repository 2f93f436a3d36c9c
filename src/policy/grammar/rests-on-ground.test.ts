import { describe, expect, it } from 'vitest';
import { said } from '../said.fixture.ts';

describe('the legal ground that processing rests on', () => {
  it.each([
    ['We rely on your consent to process your location.', ['use affirmed location > self']],
    [
      'We may rely on several legal bases to collect and store your name.',
      ['collect affirmed name > self', 'store affirmed name > self'],
    ],
    [
      'We depend on our legitimate interests when using your phone number.',
      ['use affirmed phone-number > self'],
    ],
    ['Where we rely on consent to use your name, you may withdraw it.', []],
    ['The legal bases we rely on to process your name differ.', []],
    ['We do not rely on consent to process your name.', []],
  ])('%s', (sentence, expected) => {
    expect(said(sentence)).toEqual(expected);
  });
});
