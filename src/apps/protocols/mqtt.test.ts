import fc from 'fast-check';
import { expect, test } from 'vitest';
import file from '../messenger/vectors.json' with { type: 'json' };
import { payloadOf } from '../payload-of.ts';
import { bytesOfHex, type VectorFile } from '../vectors.ts';
import { decodeMessengerMqtt, decodeMqtt } from './mqtt.ts';

const bytesOf = (name: string) =>
  bytesOfHex((file as unknown as VectorFile).vectors.find((vector) => vector.name === name)!.payload.hex!);

test('packets by type', () => {
  expect(decodeMqtt(bytesOf('mqtt-connect'))).toMatchObject([
    { type: 'connect', protocol: 'MQIsdp', clientId: 'mqttwsclient' },
  ]);
  expect(decodeMqtt(bytesOf('mqtt-typing'))).toMatchObject([{ type: 'publish', topic: '/thread_typing' }]);
  expect(decodeMqtt(bytesOf('mqtt-subscribe'))).toMatchObject([{ type: 'subscribe' }]);
  expect(decodeMqtt(new Uint8Array([0xc0, 0]))).toEqual([{ type: 'control' }]);
});

test('several packets in one frame are read one by one', () => {
  const url = 'wss://edge-chat.facebook.com/chat';
  const names = ['mqtt-connect', 'mqtt-subscribe', 'mqtt-typing'];
  const body = new Uint8Array([...names.flatMap((name) => [...bytesOf(name)]), 0xc0, 0]);
  const types = decodeMessengerMqtt(payloadOf(body, { url }))!.items.map(
    ({ dataType, location }) => `${dataType} ${location.replace(/\..*/, '')}`,
  );
  expect(types).toEqual(
    expect.arrayContaining(['user-id frame(mqtt)[0]', 'browser frame(mqtt)[0]', 'typing frame(mqtt)[2]']),
  );
  expect(decodeMqtt(body.subarray(0, body.length - 1))).toBeNull();
});

test('settings that show one as available are presence', () => {
  const json = '{"make_user_available_when_in_foreground":true}';
  const topic = '/set_client_settings';
  const body = new TextEncoder().encode(
    `0${String.fromCharCode(2 + topic.length + json.length)}\0${String.fromCharCode(topic.length)}${topic}${json}`,
  );
  const reading = decodeMessengerMqtt(payloadOf(body, { url: 'wss://edge-chat.facebook.com/chat' }))!;
  expect(reading.items.map(({ dataType }) => dataType)).toEqual(['presence']);
});

test('another app that speaks MQTT is not Messenger', () => {
  expect(
    decodeMessengerMqtt(payloadOf(bytesOf('mqtt-typing'), { url: 'wss://broker.example/mqtt' })),
  ).toBeNull();
});

test('cut short or random: opaque on the chat socket, never thrown', () => {
  const url = 'wss://edge-chat.facebook.com/chat';
  const whole = bytesOf('mqtt-connect');
  for (let cut = 2; cut < whole.length; cut += 5) {
    expect(decodeMessengerMqtt(payloadOf(whole.subarray(0, cut), { url }))).toMatchObject({
      status: 'opaque',
      items: [],
    });
  }
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
      expect(decodeMessengerMqtt(payloadOf(bytes, { url }))?.items ?? []).toEqual([]);
    }),
  );
});

test('what stands for the name of a user and is no JSON there is nobody’s name', () => {
  const vector = (file as unknown as VectorFile).vectors.find(({ name }) => name === 'mqtt-connect')!;
  const bytes = bytesOfHex(vector.payload.hex!);
  bytes[bytes.indexOf(0x7b)] = 0x3a;
  const types = (url: string) =>
    decodeMessengerMqtt(payloadOf(bytes, { url }))?.items.map(({ dataType }) => dataType);
  expect(types('wss://edge-chat.facebook.com/chat')).not.toContain('username');
  expect(types('wss://broker.example/mqtt')).toContain('username');
});
