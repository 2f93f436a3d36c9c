import { describe, expect, it } from 'vitest';
import { said } from '../said.fixture.ts';

describe('the community of a service', () => {
  it('is those who use it', () => {
    expect(said('We share your photos with the wider community.')).toEqual([
      'share affirmed attachment > users',
    ]);
    expect(said('Your birthday is visible to the Pigeon community.')).toEqual([
      'share affirmed date-of-birth > users',
    ]);
  });

  it('is nobody in the names of other things', () => {
    expect(said('We report violations of the community guidelines.')).toEqual([]);
    expect(said('We share your photos with the research community.')).toEqual([
      'share affirmed attachment > unspecified',
    ]);
  });
});
