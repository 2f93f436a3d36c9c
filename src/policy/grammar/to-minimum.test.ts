import { describe, expect, it } from 'vitest';
import { said } from '../said.fixture.ts';

describe('the least data that will do', () => {
  it.each([
    [
      'Pigeon limits the technical data to the minimum required to run it.',
      ['store affirmed unspecified > self'],
    ],
    ['Pigeon is designed to keep log data to the bare minimum.', ['store affirmed activity > self']],
    [
      'We restrict the collection of personal data to the minimum needed.',
      ['collect affirmed unspecified > self'],
    ],
    ['Collection of data is kept to the bare minimum.', ['collect affirmed unspecified > self']],
    ['We limit the use of your data to the minimum.', []],
    ['We limit access to your data to the minimum.', []],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });

  it('takes “this additional information” for what was spoken of', () => {
    expect(
      said('We limit this additional information to the minimum.', {
        context: 'Additional information is stored on our servers, including push tokens and public keys.',
      }),
    ).toEqual(['store affirmed public-key > self', 'store affirmed push-token > self']);
  });
});
