import fc from 'fast-check';
import { expect, test } from 'vitest';
import { payloadOf } from '../payload-of.ts';
import { decodePacket, decodeSocketIo, splitPolling } from './socket-io.ts';

test('packets: events with namespace and acknowledgement number, connects, control', () => {
  expect(decodePacket('42/chat,12["typing",{"room":1}]')).toEqual({
    type: 'event',
    event: 'typing',
    args: [{ room: 1 }],
  });
  expect(decodePacket('40{"token":"x"}')).toMatchObject({ type: 'connect', args: [{ token: 'x' }] });
  expect(decodePacket('2')).toMatchObject({ type: 'control' });
  expect(decodePacket('431["ok"]')).toMatchObject({ type: 'control' });
  for (const text of ['', '42', '42{"a":1}', '42["a"', '9', '{"a":1}'])
    expect(decodePacket(text), text).toBeNull();
});

test('events of any app whose name says what they are', () => {
  const types = (frame: string) => [
    ...new Set(decodeSocketIo(payloadOf(frame))?.items.map(({ dataType }) => dataType)),
  ];
  expect(types('42["user typing"]')).toEqual(['typing']);
  expect(types('42["chat message","hello"]')).toEqual(['message-metadata', 'message-content']);
  expect(types('42["join room",{"id":1}]')).toEqual(['group-membership']);
  expect(types('42["tick",{"x":1}]')).toEqual([]);
});

test('events of names that any app may use count where what they carry bears them out', () => {
  const types = (...event: unknown[]) => [
    ...new Set(
      decodeSocketIo(payloadOf(`42${JSON.stringify(event)}`))?.items.map(({ dataType }) => dataType),
    ),
  ];
  for (const event of [
    ['message', { id: 3, method: 'getPrice', params: ['EURUSD'] }],
    ['message', { level: 'info', text: 'ready' }],
    ['message', 'subscribe:ticker'],
    ['msg', [1, 2]],
    ['join', 'doc:42'],
    ['join', { game: 7 }],
    ['leave', {}],
    ['seen', { product: 4 }],
    ['status_update', { order: 7, state: 'paid' }],
    ['input', { text: 'x=3' }],
  ])
    expect(types(...event), JSON.stringify(event)).toEqual([]);
  expect(types('message', { room: 'x', text: 'hello there' })).toEqual([
    'message-metadata',
    'message-content',
  ]);
  expect(types('message', { to: 7, body: 'hello' })).toContain('message-content');
  expect(types('send_message', 'hello')).toContain('message-content');
  expect(types('join', { roomId: 4 })).toEqual(['group-membership']);
  expect(types('seen', { messageId: 4 })).toEqual(['read-receipt']);
  expect(types('status_change', 'away')).toEqual(['presence']);
  expect(types('user status change', { status: 'busy' })).toContain('presence');
});

test('what is read is a message only where the event says so', () => {
  const types = (frame: string) =>
    decodeSocketIo(payloadOf(frame, { url: 'wss://app.example/socket' }))!.items.map(
      ({ dataType }) => dataType,
    );
  for (const frame of ['42["message_read",7]', '42["mark as read"]', '42["read",{"messageId":7}]'])
    expect(types(frame)).toContain('read-receipt');
  for (const frame of ['42["read","sensor1"]', '42["read",{"file":"a.txt"}]', '42["read"]'])
    expect(types(frame)).toEqual([]);
});

test('a bare digit is a heartbeat only on an address that says Engine.IO', () => {
  expect(decodeSocketIo(payloadOf('2', { url: 'wss://game.example/' }))).toBeNull();
  expect(decodeSocketIo(payloadOf('2', { url: 'wss://chat.example/socket.io/?EIO=4' }))).toMatchObject({
    items: [],
  });
});

test('polling before version 4: each packet behind its length', () => {
  const url = 'https://irc.example/socket.io/?EIO=3&transport=polling&t=M&sid=a';
  expect(splitPolling('1:211:42["a","é"]', url)).toEqual(['2', '42["a","é"]']);
  for (const broken of ['5:2', '0:', ':2', 'x', '1:2 1:2', '99999999999:2'])
    expect(splitPolling(broken, url)).toBeNull();
  const event = '42["input",{"target":2,"text":"hello"}]';
  const post = (body: string) =>
    decodeSocketIo(payloadOf(body, { channel: 'xhr', method: 'POST', url, contentType: 'text/plain' }));
  const types = post(`${event.length}:${event}1:2`)!.items.map(({ dataType }) => dataType);
  expect(types).toContain('message-content');
  expect(post(`${event.length + 9}:${event}`)).toBeNull();
});

test('never throws', () => {
  fc.assert(fc.property(fc.string({ maxLength: 40 }), (text) => void decodeSocketIo(payloadOf(`42${text}`))));
});
