import { expect, it } from 'vitest';
import { said } from '../said.fixture.ts';

it.each([
  ['Cookies set by our partners collect your IP address.', ['collect affirmed ip-address > self']],
  ['Third-party cookies may continue to track your browsing activity.', ['collect affirmed activity > self']],
  ['We use cookies set by our advertisers.', ['use affirmed cookie-identifier > self']],
  ['Cookies set by others cannot collect your IP address.', []],
])('gathers what cookies gather, whoever set them: %s', (sentence, claims) => {
  expect(said(sentence)).toEqual(claims);
});
