import { describe, expect, test } from 'vitest';
import type { DataType } from '../../model/data-types.ts';
import { cleaned, limitOf, refusalOf } from './identifier-checks.ts';

const of = (dataType: DataType, value: string, label?: string) => ({
  dataType,
  value,
  ...(label ? { label } : {}),
});

test('what is pasted along unseen is dropped, joiners of a name are not', () => {
  expect(cleaned('\u202a+1 555\u00a0010 0001\u202c ')).toBe('+1 555 010 0001');
  expect(cleaned('\ufeffsomeone@example.org\u200b')).toBe('someone@example.org');
  expect(cleaned('می\u200cشا')).toBe('می\u200cشا');
});

describe('refused', () => {
  test.each([
    of('phone-number', 'hello'),
    of('phone-number', '--'),
    of('phone-number', '112'),
    of('email-address', 'someone'),
    of('phone-number', '+1 555 010 0001', '15550100001'),
    of('phone-number', '+1 555 010 0001', 'mobile 555-010-0001'),
    of('name', 'Ana', 'ana'),
    of('username', 'maria_87', 'login maria87'),
  ])('%j', (identifier) => expect(refusalOf(identifier)).not.toBe(''));

  test.each([
    of('phone-number', '+1 555 010 0001', 'my number'),
    of('phone-number', '+1 555 010 0001', 'number 2'),
    of('email-address', 'someone@example.org', 'work'),
    of('name', 'Al', 'personal'),
    of('name', 'مريم', 'me'),
  ])('not %j', (identifier) => expect(refusalOf(identifier)).toBe(''));
});

test('a spelling that leaves something unfound is said', () => {
  expect(limitOf(of('phone-number', '0171 1234567'))).toContain('country code');
  expect(limitOf(of('phone-number', '0049 171 1234567'))).toBe('');
  expect(limitOf(of('phone-number', '+49 171 1234567'))).toBe('');
  expect(limitOf(of('username', 'al'))).toContain('chance');
});
