import { expect, it } from 'vitest';
import { said } from '../said.fixture.ts';

it.each([
  'Verification codes are sent by Magpie.',
  'E-mails are sent through our mail provider.',
  'An SMS is sent to confirm your number.',
])('takes what the service sends out for nothing that it gets: %s', (sentence) => {
  expect(said(sentence).filter((claim) => claim.startsWith('collect'))).toEqual([]);
});

it.each([
  ['Text messages are uploaded when you turn on the backup.', 'collect affirmed message-content > self'],
  ['Your e-mails are sent through our servers.', 'collect affirmed message-content > self'],
  ['Passwords are sent over an encrypted connection.', 'collect affirmed credential > self'],
])('and not what people send: %s', (sentence, claim) => {
  expect(said(sentence)).toContain(claim);
});
