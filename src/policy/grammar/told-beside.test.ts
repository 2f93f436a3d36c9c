import { expect, it } from 'vitest';
import { said } from '../said.fixture.ts';

it.each([
  [
    'We partner with companies that may provide information about you.',
    ['collect affirmed unspecified > self'],
  ],
  ['There are partners who supply us with your email address.', ['collect affirmed email-address > self']],
  [
    'We work with a number of data brokers that may send us your postal address.',
    ['collect affirmed postal-address > self'],
  ],
  ['We work with vendors that provide us with hosting for your email address.', []],
  ['We use service providers who provide data analysis services to Pigeon.', []],
  ['We work with partners that provide information about their lofts.', []],
  ['We do not work with companies that give us information about you.', []],
  ['We have shielded your location from partners who send us the weather.', []],
])('collects what those it works with tell the service: %s', (sentence, claims) => {
  expect(said(sentence)).toEqual(claims);
});
