import { expect, test } from 'vitest';
import { hostOf } from './host.ts';

test('an origin is said as its host; what is none stays', () => {
  expect(hostOf('https://web.whatsapp.com')).toBe('web.whatsapp.com');
  expect(hostOf('https://chat.example:8443')).toBe('chat.example:8443');
  expect(hostOf('')).toBe('');
  expect(hostOf('x')).toBe('x');
});
