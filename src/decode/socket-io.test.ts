import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { socketPacket } from './socket-io.ts';

const read = (text: string) => {
  const bytes = new TextEncoder().encode(text);
  const packet = socketPacket(bytes, 0, bytes.length);
  if (packet === null) return null;
  const { type, attachments, namespaceFrom, namespaceEnd, from, to } = packet;
  const cut = (a: number, b: number) => new TextDecoder().decode(bytes.subarray(a, b));
  return [type, attachments, cut(namespaceFrom, namespaceEnd), cut(from, to)];
};

describe('Socket.IO', () => {
  // The examples of socket.io/docs/v4/socket-io-protocol, and of versions before it.
  test.each<[string, [number, number, string, string]]>([
    ['0', [0, 0, '', '']],
    ['0{"token":"123"}', [0, 0, '', '{"token":"123"}']],
    ['0/admin,{"token":"123"}', [0, 0, '/admin', '{"token":"123"}']],
    ['0/chat?token=abc', [0, 0, '/chat?token=abc', '']],
    ['1/admin,', [1, 0, '/admin', '']],
    ['2["foo"]', [2, 0, '', '["foo"]']],
    ['2/admin,["bar"]', [2, 0, '/admin', '["bar"]']],
    ['212["foo"]', [2, 0, '', '["foo"]']],
    ['3/admin,13["bar"]', [3, 0, '/admin', '["bar"]']],
    ['4{"message":"Not authorized"}', [4, 0, '', '{"message":"Not authorized"}']],
    ['51-["baz",{"_placeholder":true,"num":0}]', [5, 1, '', '["baz",{"_placeholder":true,"num":0}]']],
    ['61-/admin,15["bar"]', [6, 1, '/admin', '["bar"]']],
  ])('%s', (text, parts) => {
    expect(read(text)).toEqual(parts);
  });

  test.each(['', '7["a"]', '2', '2{"a":1}', '5["a"]', '212345', '2["a"', '0[1]', 'x'])(
    'is none: %s',
    (text) => {
      expect(read(text)).toBeNull();
    },
  );

  test('a number is none', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[2356]\d{5,16}$/), (text) => {
        expect(read(text)).toBeNull();
      }),
    );
  });
});
