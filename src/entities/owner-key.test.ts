import { expect, test } from 'vitest';
import { ownerKey } from './owner-key.ts';

test('hosts of one owner have one key', () => {
  expect(ownerKey('web.whatsapp.com')).toBe(ownerKey('mmg.whatsapp.net'));
  expect(ownerKey('api.nobody-knows.example')).toBe(ownerKey('cdn.nobody-knows.example'));
  expect(ownerKey('a.github.io')).not.toBe(ownerKey('b.github.io'));
  expect(ownerKey('127.0.0.1')).not.toBe(ownerKey('web.whatsapp.com'));
  expect(ownerKey('')).toBe('site:');
});
