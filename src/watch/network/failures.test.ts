import { expect, it } from 'vitest';
import { GIVEN_UP, isNotSetUp, NEVER_LEFT } from './failures.ts';

it('knows what never left from what was blocked after it had, or given up', () => {
  expect(NEVER_LEFT.test('net::ERR_NAME_NOT_RESOLVED')).toBe(true);
  expect(NEVER_LEFT.test('NS_ERROR_UNKNOWN_HOST')).toBe(true);
  expect(NEVER_LEFT.test('net::ERR_BLOCKED_BY_ORB')).toBe(false);
  expect(GIVEN_UP.test('NS_BINDING_ABORTED')).toBe(true);
});

it('takes a session for not set up but where the server refused it or the page gave it up', () => {
  expect(isNotSetUp('net::ERR_QUIC_PROTOCOL_ERROR')).toBe(true);
  expect(isNotSetUp('net::ERR_METHOD_NOT_SUPPORTED')).toBe(false);
  expect(isNotSetUp('net::ERR_ABORTED')).toBe(false);
});
