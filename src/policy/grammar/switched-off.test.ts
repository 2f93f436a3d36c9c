import { expect, it } from 'vitest';
import { said } from '../said.fixture.ts';

it.each([
  ['Logging of IP addresses is disabled.', ['store denied ip-address > self']],
  ['The storage of your location has been turned off.', ['store denied location > self']],
  ['We have switched off the logging of IP addresses.', ['store denied ip-address > self']],
  ['IP logging is deactivated on all our servers.', ['store denied ip-address > self']],
  ['Message archiving is disabled.', ['store denied message-content > self']],
  ['Access logs are turned off.', ['store denied activity > self']],
  ['We have disabled logging.', ['store denied activity > self']],
  // What may be turned on again, or by whom.
  ['Logging of IP addresses is disabled by default.', []],
  ['You can disable the logging of IP addresses.', []],
  ['If logging is disabled, we cannot help you.', []],
  ['Read receipts are disabled.', []],
])('%s', (sentence, claims) => {
  expect(said(sentence)).toEqual(claims);
});
