import { expect, test } from 'vitest';
import { payloadOf } from '../payload-of.ts';
import { isTrouter, readTrouter } from './trouter.ts';

const url = 'wss://pub-ent-euwe-01-t.trouter.teams.microsoft.com/v4/c?epid=device-1&cor_id=session-1';

test('the address of the socket, on each of Teams’ domains and no other', () => {
  for (const host of ['teams.microsoft.com', 'teams.live.com', 'teams.cloud.microsoft', 'skype.com'])
    expect(isTrouter(payloadOf(null, { url: `wss://go-eu.trouter.${host}/v4/c` })), host).toBe(true);
  for (const other of [
    'wss://trouter.evil.example/v4/c',
    'wss://x.trouter.teams.microsoft.com.evil.example/v4/c',
  ])
    expect(isTrouter(payloadOf(null, { url: other })), other).toBe(false);
  expect(isTrouter(payloadOf('', { url, channel: 'fetch' }))).toBe(false);
});

test('a token stands in no excerpt', () => {
  const frame = '5:::{"name":"user.authenticate","args":[{"headers":{"Authorization":"Bearer SECRET"}}]}';
  const reading = readTrouter(payloadOf(frame, { url }));
  expect(reading.items.map(({ dataType }) => dataType)).toContain('auth-token');
  expect(JSON.stringify(reading.items)).not.toContain('SECRET');
});

test('what is no packet is counted as closed', () => {
  expect(readTrouter(payloadOf('hello there', { url }))).toMatchObject({
    status: 'opaque',
    opaqueBytes: 11,
    items: [],
  });
  expect(readTrouter(payloadOf(new Uint8Array([0xff, 0xfe, 0]), { url }))).toMatchObject({ opaqueBytes: 3 });
});
