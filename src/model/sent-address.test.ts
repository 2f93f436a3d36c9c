import { expect, it } from 'vitest';
import { sentAddress } from './sent-address.ts';

it('leaves out what no request holds', () => {
  expect(sentAddress('https://a.example/x?y=1#z?w')).toBe('https://a.example/x?y=1');
  expect(sentAddress('https://a.example/%23x')).toBe('https://a.example/%23x');
  expect(sentAddress('https://me:secret@a.example/x@y')).toBe('https://a.example/x@y');
  expect(sentAddress('https://a.example/x?y=b@c.example')).toBe('https://a.example/x?y=b@c.example');
  expect(sentAddress('')).toBe('');
});
