import { expect, test } from 'vitest';
import file from '../messenger/vectors.json' with { type: 'json' };
import { payloadOf } from '../payload-of.ts';
import { bytesOfHex, type VectorFile } from '../vectors.ts';
import { decodeDgw, decodeDgwPayload } from './dgw.ts';

const url = 'wss://gateway.facebook.com/ws/realtime';
const text = new TextDecoder();
const vectors = (file as unknown as VectorFile).vectors.filter(({ name }) => /^dgw-(ls|estab)/.test(name));

test.each(vectors)('$name decodes to what it says', ({ payload, decoded }) => {
  const { frame, stream, json } = decoded as { frame: string; stream?: number; json?: unknown };
  const [only, ...more] = decodeDgw(bytesOfHex(payload.hex!))!;
  expect(more).toEqual([]);
  expect(only!.kind).toBe(frame);
  if (stream !== undefined) expect(only!.stream).toBe(stream);
  if (json !== undefined) expect(JSON.parse(text.decode(only!.payload))).toEqual(json);
});

test('several frames in one message, control frames among them', () => {
  const ping = [9];
  const ack = [12, 1, 0, 2, 0, 0, 5, 0];
  const end = [14, 3, 0];
  const data = [17, 2, 0, 5, 0, 0, 0, 0, 0, 0x7b, 0x7d];
  expect(
    decodeDgw(new Uint8Array([...ping, ...ack, ...end, ...data]))!.map(({ kind, stream }) => [kind, stream]),
  ).toEqual([
    ['Ping', 0],
    ['Ack', 1],
    ['EndOfData', 3],
    ['Data', 2],
  ]);
});

test('control frames say nothing; bytes that are no frames are opaque on the gateway, not ours elsewhere', () => {
  expect(decodeDgwPayload(payloadOf(new Uint8Array([9]), { url }))).toMatchObject({
    status: 'read',
    items: [],
  });
  const noise = new Uint8Array([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  expect(decodeDgwPayload(payloadOf(noise, { url }))).toMatchObject({ status: 'opaque', opaqueBytes: 9 });
  expect(decodeDgwPayload(payloadOf(noise, { url: 'wss://chat.example/' }))).toBeNull();
});

test('a payload that is no JSON stays closed', () => {
  const data = new Uint8Array([13, 0, 0, 6, 0, 0, 0, 0, 1, 2, 3, 4]);
  expect(decodeDgwPayload(payloadOf(data, { url }))).toMatchObject({
    status: 'read',
    opaqueBytes: 4,
    items: [],
  });
});
