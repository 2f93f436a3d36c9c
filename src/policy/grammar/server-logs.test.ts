import { expect, it } from 'vitest';
import { said } from '../said.fixture.ts';

it.each([
  ['Our servers record your birthday.', ['collect affirmed date-of-birth > self']],
  ['The web server logs your IP address.', ['collect affirmed ip-address > self']],
  ['Our relays never record your IP address.', ['collect denied ip-address > self']],
  [
    'Access logs contain your IP address and are deleted after a week.',
    ['collect affirmed ip-address > self', 'store denied ip-address > self'],
  ],
  ['Nginx access logs contain your IP address.', ['collect affirmed ip-address > self']],
  ['Log data may include your IP address.', ['collect affirmed ip-address > self']],
  ['Our logs include your IP address.', ['collect affirmed ip-address > self']],
  ['Server logs do not include your birthday.', ['store denied date-of-birth > self']],
  ['The logs contain your IP address.', ['collect affirmed ip-address > self']],
  ['The web server writes your IP address to its log files.', ['collect affirmed ip-address > self']],
  ['IP addresses do not appear in our logs.', ['store denied ip-address > self']],
  ['Your IP address is not included in the logs.', ['store denied ip-address > self']],
  ['Failed attempts are logged together with the IP address.', ['collect affirmed ip-address > self']],
  ['Our backups contain your messages.', ['store affirmed message-content > self']],
  ['These logs include: your IP address.', ['collect affirmed ip-address > self']],
  [
    'Our servers are set up to avoid IP addresses appearing in the server logs.',
    ['store denied ip-address > self'],
  ],
  ['We set up our server to keep IP addresses out of our logs.', ['store denied ip-address > self']],
  ['We keep your birthday out of our logs.', ['store denied date-of-birth > self']],
  ['We keep your birthday off our servers.', ['store denied date-of-birth > self']],
  ['We keep your birthday away from our databases.', ['store denied date-of-birth > self']],
  ['We keep your birthday in our logs.', ['store affirmed date-of-birth > self']],
  // What is only tried is no denial.
  ['We try to avoid IP addresses appearing in the server logs.', []],
  ['We do our best to keep IP addresses out of our logs.', []],
  // The logs of the server, and none that it writes.
  ['The server logs that we keep are small.', ['store affirmed activity > self']],
  ['Please look into the server logs the day after.', []],
])('%s', (sentence, claims) => {
  expect(said(sentence)).toEqual(claims);
});
