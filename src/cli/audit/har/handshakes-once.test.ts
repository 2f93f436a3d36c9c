import { expect, test } from 'vitest';
import { readHar } from './read-har.ts';

const KEY = 'dGhlIHNhbXBsZSBub25jZQ==';
const hello = { type: 'send', time: 1795860000, opcode: 1, data: 'hello' };

function opening(about: { key?: string; at?: string; frames?: object[] }) {
  const { key = KEY, at = '2026-11-24T10:00:00.000Z', frames } = about;
  return {
    startedDateTime: at,
    request: {
      method: 'GET',
      url: 'https://a.test/ws',
      headers: [{ name: 'Sec-WebSocket-Key', value: key }],
      bodySize: 0,
    },
    response: { status: 101, content: {} },
    ...(frames ? { _resourceType: 'websocket', _webSocketMessages: frames } : {}),
  };
}

function methods(...entries: object[]): string[] {
  const text = JSON.stringify({ log: { creator: { name: 'mitmproxy exporthar' }, entries } });
  return readHar('x.har', text, 'har').observations.map(({ method, channel }) => `${method} ${channel}`);
}

const SOCKET = ['GET websocket', 'SEND websocket'];

test('a handshake that is written twice is one', () => {
  expect(methods(opening({ frames: [] }), opening({ frames: [hello] }))).toEqual(SOCKET);
  expect(methods(opening({}), opening({ frames: [hello] }))).toEqual(SOCKET);
  expect(methods(opening({ frames: [hello] }), opening({ frames: [hello] }))).toEqual(SOCKET);
});

test('two handshakes are two', () => {
  const frames = [hello];
  const other = 'AAECAwQFBgcICQoLDA0ODw==';
  expect(methods(opening({ frames }), opening({ frames, key: other }))).toHaveLength(4);
  expect(methods(opening({ frames }), opening({ frames, at: '2026-11-24T10:00:09.000Z' }))).toHaveLength(4);
  const key = '[redacted]';
  expect(methods(opening({ frames, key }), opening({ frames, key }))).toHaveLength(4);
});
