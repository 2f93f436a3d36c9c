import { describe, expect, it } from 'vitest';
import { said } from '../said.fixture.ts';

describe('persons named among persons', () => {
  it.each([
    [
      'We share your photos with other members, including your friends and contacts.',
      ['share affirmed attachment > users'],
    ],
    [
      'You may choose to use the app to share your birthday with other Pigeon members including your friends and contacts.',
      ['users: share affirmed date-of-birth > users'],
    ],
    [
      'We collect your social connections, including your friends and followers.',
      ['collect affirmed contacts > self'],
    ],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });
});
