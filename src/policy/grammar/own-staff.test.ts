import { describe, expect, it } from 'vitest';
import { said } from '../said.fixture.ts';

describe('those of the service, by why they are let in', () => {
  it.each([
    ['Your messages can only be accessed by people who need them for their job.', []],
    ['Your messages are accessible only to persons with a need to know.', []],
    ['Your messages are only disclosed to individuals whose duties require it.', []],
    ['Human reviewers may read your messages.', ['use affirmed message-content > self']],
    ['Employees of our partners may view your photos.', []],
    ['Your birthday is only seen by a limited number of persons within our company.', []],
    ['Your birthday may only be viewed by persons authorised by us.', []],
    ['Your birthday is only processed by authorised personnel.', ['use affirmed date-of-birth > self']],
    [
      'Your birthday may be accessed by persons within our organisation, or our service providers.',
      ['share affirmed date-of-birth > provider'],
    ],
    ['Your birthday is visible to persons authorised by you.', ['share affirmed date-of-birth > users']],
    ['Your birthday can be seen by people whose posts you follow.', ['share affirmed date-of-birth > users']],
    [
      'Your birthday is visible to authorised persons at your employer.',
      ['share affirmed date-of-birth > users'],
    ],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });
});
