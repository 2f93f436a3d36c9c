import fc from 'fast-check';
import { expect, test } from 'vitest';
import { payloadOf } from '../payload-of.ts';
import { decode } from './decoder.ts';

const crossed = (message: unknown) =>
  decode(
    payloadOf(JSON.stringify(message), { channel: 'worker-bridge', url: 'https://web.telegram.org/a/' }),
  );

const INITIAL = {
  userAgent: 'Mozilla/5.0 (X11; Linux x86_64)',
  langCode: 'de',
  sessionData: { keys: { 2: 'ab' } },
};
const MEMORY = { users: { 777000111: { id: '777000111', phone: '15550100002' } } };

test('of what the worker is told at its start, only what it passes on is read', () => {
  const reading = crossed({ type: 'initApi', messageId: 'm', args: [INITIAL, MEMORY] })!;
  expect(reading.items.map(({ dataType }) => dataType).sort()).toEqual(['browser', 'language']);
  expect(JSON.stringify(reading.fields)).not.toMatch(/ab|15550100002/);
  expect(crossed({ type: 'initApi', token: 1, initialArgs: INITIAL })?.items).toHaveLength(2);
});

test('what one tab tells the others of its state is no call', () => {
  expect(crossed({ type: 'globalDiffUpdate', diff: { users: MEMORY.users } })).toBeNull();
  expect(crossed({ type: 'lock', payload: 'lock-1', id: 0 })).toBeNull();
});

test('a call of any shape is read or let be, never thrown at', () => {
  const value = fc.jsonValue();
  const message = fc.record(
    {
      type: fc.constantFrom('initApi', 'callMethod', 'callApi', 'invoke', 'batch'),
      name: fc.constantFrom('sendMessage', 'appUsersManager', 7),
      method: fc.constantFrom('importContacts', 'invokeApi', null),
      args: value,
      initialArgs: value,
      payload: value,
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(message, (sent) => {
      crossed(sent);
      crossed({ payloads: [sent, [sent]] });
    }),
    { numRuns: 2_000 },
  );
});
