import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { foundSent } from './found-sent.fixture.ts';

const found = (mail: string, sent: string) => foundSent('email-address', mail, JSON.stringify({ to: sent }));
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

test.each([
  ['a.moreno@outlook.com', 'amoreno@outlook.com'],
  ['A.Moreno+shop@Yahoo.co.uk', 'amoreno@yahoo.co.uk'],
  ['a.moreno@web.de', 'amoreno@web.de'],
  ['a.moreno@icloud.com', 'AMORENO@ICLOUD.COM'],
])('%s is not the mailbox of %s', (mail, other) => expect(found(mail, other)).toBe(false));

test.each([
  ['a.moreno@gmail.com', 'amoreno@googlemail.com'],
  ['a.moreno@proton.me', 'amoreno@proton.me'],
  ['a.moreno@mail.example', 'amoreno@mail.example'],
  ['amoreno+shop@outlook.com', 'amoreno@outlook.com'],
])('%s may be written %s', (mail, other) => expect(found(mail, other)).toBe(true));

test('a digest of the letters alone is the own, as some senders take all else out first', () => {
  expect(found('a.moreno@outlook.com', sha256('amoreno@outlook.com'))).toBe(true);
  expect(found('a.moreno@outlook.com', sha256('bmoreno@outlook.com'))).toBe(false);
});
