import { expect, it } from 'vitest';
import { said } from '../said.fixture.ts';

it.each([
  ['No advertising cookies', ['use denied cookie-identifier > self']],
  ['\u274c No third-party or analytics cookies', ['use denied cookie-identifier > self']],
  ['No cross-site tracking.', ['collect denied activity > self']],
  ['No location tracking.', ['collect denied location > self']],
  ['No logs.', ['store denied activity > self']],
  // Of other things nothing is said of data.
  ['No ads.', []],
  ['No user accounts.', []],
  ['No cookies are needed.', []],
])('%s', (sentence, claims) => {
  expect(said(sentence)).toEqual(claims);
});
