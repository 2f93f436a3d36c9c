import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { foundSent } from './found-sent.fixture.ts';

const PADDING = 'word, '.repeat(40);

const found = (number: string, sent: string, contentType = 'application/json') =>
  foundSent(
    'phone-number',
    number,
    contentType === 'text/plain' ? sent : JSON.stringify({ to: sent }),
    contentType,
  );

const NEW_YORK = '+14155550132';
const BERLIN = '+4915155501234';
const WRITTEN: [number: string, sent: string][] = [
  [NEW_YORK, '[415] 555-0132'],
  [NEW_YORK, '[415]555-0132'],
  [NEW_YORK, '+1 [415] 555 0132'],
  [NEW_YORK, '011 1 415 555 0132'],
  [NEW_YORK, '011-1-415-555-0132'],
  [NEW_YORK, '415 . 555 . 0132'],
  [BERLIN, '0114915155501234'],
  [BERLIN, '01149 151 55501234'],
  [BERLIN, '0049 (0)151 55501234'],
  [BERLIN, '0011 49 151 55501234'],
  [BERLIN, '+49 [0] 151 55501234'],
];

test.each(WRITTEN)('finds %s as %s, alone and far into a text', (number, sent) => {
  expect(found(number, sent)).toBe(true);
  expect(found(number, `${PADDING}${sent} ${PADDING}`)).toBe(true);
  expect(found(number, `${PADDING}${sent} ${PADDING}`, 'text/plain')).toBe(true);
});

test.each([
  [NEW_YORK, '415-555-0132'],
  [NEW_YORK, '+1 (415) 555-0132'],
  ['+49 151-555 012 34', '+49 151-555 012 34'],
  [NEW_YORK, '14155550132'],
])('finds a digest of %s as people type it: %s', (number, typed) =>
  expect(found(number, createHash('sha256').update(typed).digest('hex'))).toBe(true),
);

test.each([
  [NEW_YORK, '[415] 555-01329'],
  [NEW_YORK, '9[415] 555-0132'],
  [NEW_YORK, '[415][555][013][2]9'],
  [BERLIN, '0124915155501234'],
])('does not take %s for %s', (number, sent) => expect(found(number, sent)).toBe(false));
