import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isMqtt, walkMqtt } from './mqtt.ts';
import { recorder } from './told.ts';

const text = (value: string | Uint8Array) => {
  const bytes = Buffer.from(value as string);
  return Buffer.concat([Buffer.from([bytes.length >> 8, bytes.length & 255]), bytes]);
};
const packet = (head: number, ...parts: (Uint8Array | number[])[]) => {
  const body = Buffer.concat(parts.map((part) => Buffer.from(part)));
  const length: number[] = [];
  let rest = body.length;
  do {
    length.push((rest & 127) | (rest > 127 ? 128 : 0));
    rest >>= 7;
  } while (rest > 0);
  return new Uint8Array(Buffer.concat([Buffer.from([head, ...length]), body]));
};
const told = (bytes: Uint8Array) => {
  const sink = recorder(bytes);
  expect(isMqtt(bytes, 0, bytes.length)).toBe(true);
  expect(walkMqtt(bytes, 0, bytes.length, sink)).toBe(bytes.length);
  expect(sink.depth).toBe(0);
  return sink.told;
};

describe('MQTT', () => {
  test('a connection of 3.1.1 names client, will, person and password', () => {
    const bytes = packet(
      0x10,
      text('MQTT'),
      [4, 0xc6, 0, 60],
      text('client-7'),
      text('gone/ada'),
      text('bye'),
      text('ada'),
      text('secret'),
    );
    expect(told(bytes)).toEqual([
      ':clientId="client-7"',
      ':will.gone/ada="gone/ada"',
      ':will.gone/ada="bye"',
      ':userName="ada"',
      ':password="secret"',
    ]);
  });

  test('3.1 and 5.0 connect as well, 5.0 with pairs of its own', () => {
    expect(told(packet(0x10, text('MQIsdp'), [3, 2, 0, 60], text('c')))).toEqual([':clientId="c"']);
    const pair = Buffer.concat([Buffer.from([38]), text('device'), text('Pixel 8')]);
    const bytes = packet(0x10, text('MQTT'), [5, 2, 0, 60, pair.length], pair, text('c'));
    expect(told(bytes)).toEqual([':properties.device="Pixel 8"', ':clientId="c"']);
  });

  test.each([
    ['without a number', 0x30, []],
    ['at least once', 0x32, [0, 7]],
    ['with the properties of 5.0', 0x30, [0]],
    ['with an expiry and a type', 0x32, [0, 7, 5 + 19, 2, 0, 0, 0, 9, 3, ...text('application/json')]],
  ])('what is published stands under its topic: %s', (_name, head, between) => {
    expect(told(packet(head, text('/t_ms'), between, Buffer.from('{"a":1}')))).toEqual([
      '/t_ms="/t_ms"',
      '/t_ms="{"a":1}"',
    ]);
  });

  test('packets stand one behind the other; subscriptions tell their topics', () => {
    const bytes = new Uint8Array(
      Buffer.concat([
        packet(0x82, [0, 1], text('user/ada/#'), [1], text('b/+'), [0]),
        packet(0xa2, [0, 2], text('b/+')),
        packet(0xc0),
        packet(0x40, [0, 9]),
        packet(0x30, text('x'), [0xff, 0xfe, 1]),
      ]),
    );
    expect(told(bytes)).toEqual([
      ':topics.0="user/ada/#"',
      ':topics.1="b/+"',
      ':topics.0="b/+"',
      'x="x"',
      'x=<fffe01>',
    ]);
  });

  test.each([
    ['a topic with a wildcard', packet(0x30, text('a/#'), [1])],
    ['no topic', packet(0x30, text(''), [1])],
    ['quality of service 3', packet(0x36, text('a'), [0, 1, 1])],
    ['a number of 0', packet(0x32, text('a'), [0, 0, 1])],
    ['another protocol', packet(0x10, text('HTTP'), [4, 2, 0, 60], text('c'))],
    ['a byte too many', new Uint8Array([...packet(0xc0), 0])],
    ['what only servers send', packet(0x20, [0, 0])],
    ['a length longer than it need be', new Uint8Array([0xc0, 0x80, 0x00])],
  ])('is not: %s', (_name, bytes) => {
    expect(isMqtt(bytes, 0, bytes.length)).toBe(false);
  });

  test('never throws; closes what it opened; what is cut off is not taken for whole', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 80 }), fc.constantFrom(0x10, 0x30, 0x32, 0x82), (tail, head) => {
        const bytes = new Uint8Array([head, tail.length, ...tail]);
        const sink = recorder(bytes);
        walkMqtt(bytes, 0, bytes.length, sink);
        expect(sink.depth).toBe(0);
        isMqtt(bytes, 0, bytes.length - 1);
      }),
      { numRuns: 3000 },
    );
    const whole = packet(0x30, text('topic'), Buffer.from('payload'));
    for (let n = 2; n < whole.length; n++) expect(isMqtt(whole, 0, n)).toBe(false);
  });
});
