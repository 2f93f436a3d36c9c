import { describe, expect, it } from 'vitest';
import { said } from '../said.fixture.ts';

describe('whom that is shared with which a question names', () => {
  it.each([
    ['We share what you watch with your friends.', ['share affirmed usage-event > users']],
    [
      'We may share information about what you have been reading with the public.',
      ['share affirmed usage-event > public'],
    ],
    ['We may share how you use the app with our partners.', ['share affirmed activity > partner']],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });

  it('takes those whom the person deals with for none', () => {
    expect(said('We share how you interact with our partners.')).not.toContain(
      'share affirmed usage-event > partner',
    );
  });
});
