import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeOldPacket } from './socket-io-0.ts';

test('packets by type', () => {
  expect(decodeOldPacket('5:1+::{"name":"ping"}')).toEqual({
    type: 5,
    endpoint: '',
    event: 'ping',
    args: [],
  });
  expect(decodeOldPacket('5::/chat:{"name":"typing","args":[1,"a"]}')).toEqual({
    type: 5,
    endpoint: '/chat',
    event: 'typing',
    args: [1, 'a'],
  });
  expect(decodeOldPacket('3:::{"id":1,"status":200}')).toMatchObject({
    type: 3,
    args: [{ id: 1, status: 200 }],
  });
  expect(decodeOldPacket('2::')).toMatchObject({ type: 2, args: [] });
});

test('an event is JSON with a name, and nothing else is one', () => {
  for (const text of [
    '5:::',
    '5:::[1]',
    '5:::{"args":[]}',
    '9:::',
    '42["typing"]',
    '',
    '5',
    '12:30:00 hello',
  ])
    expect(decodeOldPacket(text), text).toBeNull();
});

test('any text: never thrown', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 60 }), fc.nat(8), (text, type) => {
      decodeOldPacket(text);
      decodeOldPacket(`${type}:::${text}`);
    }),
  );
});
