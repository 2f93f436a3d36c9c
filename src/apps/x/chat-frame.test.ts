import { expect, test } from 'vitest';
import { type Vector, type VectorFile, vectorPayload } from '../vectors.ts';
import { readChatFrame } from './chat-frame.ts';
import file from './vectors.json' with { type: 'json' };

const { vectors } = file as unknown as VectorFile;
const named = (name: string): Vector => vectors.find((vector) => vector.name === name)!;
const read = (name: string) => {
  const payload = vectorPayload(named(name));
  return readChatFrame(payload, payload.body!)!;
};

test('what is written stays closed: its size and that of the signature are counted, its bytes are no field', () => {
  const { opaqueBytes, fields, items, kind } = read('chat-message');
  expect(kind).toBe('x/chat-message');
  expect(opaqueBytes).toBe(96 + 64);
  expect(fields.some(({ value }) => value instanceof Uint8Array)).toBe(false);
  expect(items.map(({ dataType }) => dataType)).not.toContain('message-content');
});

test('where no key is named it is in clear, and said to be', () => {
  const { opaqueBytes, fields, items } = read('chat-message-in-clear');
  expect(opaqueBytes).toBe(0);
  expect(fields).toContainEqual(expect.objectContaining({ name: 'message_text', value: 'hello there' }));
  expect(JSON.stringify(items)).not.toContain('hello');
});

test('ids are fields, so that the search for identifiers finds them; a token is none', () => {
  const values = read('chat-message').fields.map(({ value }) => value);
  expect(values).toEqual(
    expect.arrayContaining(['1000000000000000001', '1000000000000000001:1000000000000000002']),
  );
  expect(values).not.toContain('tok-1');
});

test('each event of a batch has a place of its own', () => {
  const places = read('chat-batch').items.map(({ dataType, location }) => `${dataType} ${location}`);
  expect(places).toContain('typing frame(thrift)[0].7.6');
  expect(places).toContain('read-receipt frame(thrift)[1].7.12');
});

test('bytes of another shape are none of it', () => {
  const { payload } = named('chat-typing');
  const bytes = Uint8Array.from(payload.hex!.match(/../g)!, (pair) => Number.parseInt(pair, 16));
  bytes[2] = 9;
  expect(readChatFrame(vectorPayload(named('chat-typing')), bytes)).toBeNull();
});
