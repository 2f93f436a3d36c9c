import { deflateSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import LZString from 'lz-string';
import { describe, expect, test } from 'vitest';
import type { Payload } from '../model/payload.ts';
import { CONTAINERS } from './containers.ts';
import { detect } from './detect.ts';
import { compileIdentity } from './needles.ts';

const needles = compileIdentity([
  { dataType: 'phone-number', value: '+4366455512345', label: 'phone' },
  { dataType: 'user-id', value: '73919284756102', label: 'id' },
]);
const PHONE = '+4366455512345';

const payload = (body: string | Uint8Array, more: Partial<Payload> = {}): Payload => ({
  channel: 'fetch',
  method: 'POST',
  url: 'https://any.example/c',
  headers: [],
  body: new Uint8Array(Buffer.from(body as string)),
  contentType: '',
  ...more,
});
const SOCKET = { channel: 'websocket', method: 'SEND', url: 'wss://any.example/s' } as const;
const POLLING = (version: number) => ({
  url: `https://any.example/socket.io/?EIO=${version}&transport=polling`,
});

/** Where the phone number was found, by location and decodings. */
const places = (body: string | Uint8Array, more: Partial<Payload> = {}) =>
  detect(payload(body, more), needles)
    .items.filter((item) => item.label === 'phone')
    .map(({ location, encodings }) => [location, ...encodings].join(' '));

const bytes = (...parts: (string | number[] | Uint8Array)[]) =>
  new Uint8Array(Buffer.concat(parts.map((part) => Buffer.from(part as string))));
const short = (text: string | Uint8Array) => bytes([0, text.length], text);
const mqtt = (head: number, body: Uint8Array) => bytes([head, body.length], body);
const PHONE_NUMBER = Number(PHONE);
const double = (value: number) => {
  const out = new Uint8Array(8);
  new DataView(out.buffer).setFloat64(0, value);
  return out;
};
const json = JSON.stringify({ who: { tel: PHONE } });
const protobuf = bytes([0x12, PHONE.length + 2, 0x0a, PHONE.length], PHONE);
const grpc = bytes([0, 0, 0, 0, protobuf.length], protobuf);
const thrift = bytes([0x82, 0x21, 1, 4], 'send', [0x18, PHONE.length], PHONE, [0x15, 0x08, 0]);
const lz = JSON.stringify({ tel: PHONE, and: 'more of it' });

describe('a value in each container, on any origin, with its place', () => {
  test.each<[string, string | Uint8Array, Partial<Payload>, string[]]>([
    ['lines of JSON', `{"a":1}\n${json}\n`, {}, ['body[1].who.tel']],
    ['JSON in a string', JSON.stringify({ d: json }), {}, ['body.d(json).who.tel json']],
    ['XML', `<?xml version="1.0"?><q><who tel="${PHONE}"/></q>`, {}, ['body.q.who.tel']],
    ['XML in JSON', JSON.stringify({ x: `<who><tel>${PHONE}</tel></who>` }), {}, ['body.x.who.tel']],
    [
      'a multipart body',
      `--b1x\r\nContent-Disposition: form-data; name="who"\r\n\r\n${json}\r\n--b1x--\r\n`,
      { contentType: 'multipart/form-data; boundary=b1x' },
      ['body.who.who.tel'],
    ],
    [
      'a JWT',
      JSON.stringify({ t: `${btoa('{"alg":"none"}')}.${btoa(json)}.c2ln` }),
      {},
      ['body.t(jwt).who.tel jwt'],
    ],
    ['protobuf', protobuf, {}, ['body(protobuf).2.1 protobuf']],
    [
      'gRPC-Web',
      grpc,
      { contentType: 'application/grpc-web+proto' },
      ['body(grpc-web)(protobuf).2.1 grpc-web protobuf'],
    ],
    ['gRPC-Web, undeclared', grpc, {}, ['body(grpc-web)(protobuf).2.1 grpc-web protobuf']],
    [
      'gRPC-Web as text, each frame padded',
      `${Buffer.from(grpc).toString('base64')}${Buffer.from(grpc).toString('base64')}`,
      { contentType: 'application/grpc-web-text' },
      [
        'body(base64)(grpc-web)[0](protobuf).2.1 base64 grpc-web protobuf',
        'body(base64)(grpc-web)[1](protobuf).2.1 base64 grpc-web protobuf',
      ],
    ],
    [
      'MessagePack',
      bytes([0x81, 0xa3], 'tel', [0xa0 + PHONE.length], PHONE),
      {},
      ['body(messagepack).tel messagepack'],
    ],
    ['CBOR', bytes([0xa1, 0x63], 'tel', [0x60 + PHONE.length], PHONE), {}, ['body(cbor).tel cbor']],
    [
      'CBOR that says so',
      bytes([0xd9, 0xd9, 0xf7, 0xa1, 0x63], 'tel', [0x60 + PHONE.length], PHONE),
      {},
      ['body(cbor).tel cbor'],
    ],
    ['Thrift, compact', thrift, {}, ['body(thrift).send.1 thrift']],
    ['MQTT', mqtt(0x30, bytes(short('/state'), json)), SOCKET, ['frame(mqtt)./state.who.tel mqtt']],
    [
      'MQTT, who connects',
      mqtt(0x10, bytes(short('MQTT'), [4, 0x82, 0, 60], short('c'), short(json))),
      SOCKET,
      ['frame(mqtt).userName.who.tel mqtt'],
    ],
    [
      'MQTT, a topic',
      mqtt(0x82, bytes([0, 1], short(`u/${PHONE}`), [0])),
      SOCKET,
      ['frame(mqtt).topics[0] mqtt'],
    ],
    [
      'MQTT around MessagePack',
      mqtt(0x30, bytes(short('s'), [0x81, 0xa3], 'tel', [0xa0 + PHONE.length], PHONE)),
      SOCKET,
      ['frame(mqtt).s(messagepack).tel mqtt messagepack'],
    ],
    [
      'Socket.IO',
      `42/chat,17["say",${json}]`,
      { ...SOCKET, text: true },
      ['frame(socket.io)[1].who.tel socket.io'],
    ],
    [
      'Socket.IO, a namespace’s query',
      `40/chat?tel=${encodeURIComponent(PHONE)},`,
      { ...SOCKET, url: 'wss://any.example/socket.io/?EIO=3', text: true },
      ['frame(socket.io).tel socket.io'],
    ],
    [
      'Engine.IO, version 4',
      `2\u001e42["say",${json}]`,
      POLLING(4),
      ['body(engine.io)[1](socket.io)[1].who.tel engine.io socket.io'],
    ],
    [
      'Engine.IO, version 4, bytes',
      `42["a"]\u001eb${btoa(json)}`,
      POLLING(4),
      ['body(engine.io)[1](base64).who.tel engine.io base64'],
    ],
    [
      'Engine.IO, version 3',
      `${11 + json.length}:42["say",${json}]`.replace(/^\d+/, String(`42["say",${json}]`.length)),
      POLLING(3),
      ['body(socket.io)[1].who.tel socket.io'],
    ],
    [
      'Engine.IO, version 3, bytes',
      bytes(
        [0, 2, 0xff],
        '40',
        [1, Number(String(json.length + 1)[0]), Number(String(json.length + 1)[1]), 0xff, 4],
        json,
      ),
      {},
      ['body(engine.io)[1].who.tel engine.io'],
    ],
    [
      'Engine.IO, version 3, a frame of bytes',
      bytes([4], thrift),
      { ...SOCKET, url: 'wss://any.example/engine.io/?EIO=3&transport=websocket' },
      ['frame(engine.io)(thrift).send.1 engine.io thrift'],
    ],
    [
      'Engine.IO without Socket.IO',
      `4${json}`,
      { ...SOCKET, url: 'wss://any.example/engine.io/?EIO=4', text: true },
      ['frame(engine.io).who.tel engine.io'],
    ],
    [
      'GraphQL, its variables',
      JSON.stringify({ query: 'query Q($t: String) { u(t: $t) { id } }', variables: { t: PHONE } }),
      {},
      ['body.variables.t'],
    ],
    [
      'GraphQL, its document',
      JSON.stringify({ query: `mutation {\n u(tel: "${PHONE}") { id } }` }),
      {},
      ['body.query(graphql).mutation.u.tel graphql'],
    ],
    [
      'GraphQL in the address',
      '',
      {
        url: `https://any.example/graphql?query=${encodeURIComponent(`{ u(tel: "${PHONE}") { id } }`)}`,
        body: null,
      },
      ['url.query.query(graphql).u.tel graphql'],
    ],
    [
      'GraphQL by its type',
      `query Q { u(tel: "${PHONE}") { id } }`,
      { contentType: 'application/graphql' },
      ['body(graphql).Q.u.tel graphql'],
    ],
    [
      'a Sentry envelope',
      `{"dsn":"https://k@o1.example/2"}\n{"type":"event"}\n${json}\n`,
      {},
      ['body(sentry).items[0].payload.who.tel sentry'],
    ],
    [
      'a Sentry envelope, packed recording',
      bytes('{}\n{"type":"replay_recording"}\n', gzipSync(json)),
      {},
      ['body(sentry).items[0].payload(gzip).who.tel sentry gzip'],
    ],
    ['zlib', deflateSync(json), {}, ['body(zlib).who.tel zlib']],
    ['lz-string', LZString.compressToBase64(lz), {}, ['body(lz-string).tel lz-string']],
    [
      'lz-string for addresses',
      LZString.compressToEncodedURIComponent(lz),
      {},
      ['body(lz-string).tel lz-string'],
    ],
    ['lz-string in characters', LZString.compressToUTF16(lz), {}, ['body(lz-string).tel lz-string']],
    [
      'lz-string in characters in JSON',
      JSON.stringify({ d: LZString.compressToUTF16(lz) }),
      {},
      ['body.d(lz-string).tel lz-string'],
    ],
    ['lz-string in bytes', LZString.compressToUint8Array(lz), {}, ['body(lz-string).tel lz-string']],
    [
      'lz-string in bytes in hex',
      JSON.stringify({ d: Buffer.from(LZString.compressToUint8Array(lz)).toString('hex') }),
      {},
      ['body.d(hex)(lz-string).tel hex lz-string'],
    ],
  ])('%s', (_name, body, more, wanted) => {
    expect(places(body, more)).toEqual(wanted);
  });

  test('numbers in Thrift are found as numbers', () => {
    const zigzag: number[] = [];
    for (let rest = 73919284756102n << 1n; rest > 0n; rest >>= 7n)
      zigzag.push(Number(rest & 127n) | (rest > 127n ? 128 : 0));
    const body = bytes([0x82, 0x21, 1, 1], 'm', [0x16], zigzag, [0]);
    const items = detect(payload(body), needles).items;
    expect(items.map(({ label, location }) => `${label} ${location}`)).toEqual(['id body(thrift).m.1']);
  });
});

describe('what is no container', () => {
  const CONTAINERS = /mqtt|thrift|cbor|messagepack|grpc|engine|socket\.io|protobuf|lz-string|sentry|graphql/;

  test.each([
    ['MessagePack', bytes([0x81, 0xa1], 'x', [0xcb], double(PHONE_NUMBER)), 'application/msgpack'],
    ['CBOR', bytes([0xa1, 0x61], 'x', [0xfb], double(PHONE_NUMBER)), 'application/cbor'],
    ['protobuf', bytes([0x0a, 1], 'x', [0x11], double(PHONE_NUMBER).reverse()), 'application/protobuf'],
  ])('a whole number of more than 32 bits as a double: %s', (_, body, contentType) => {
    expect(places(body, { contentType })).toEqual([expect.stringMatching(/ integer$/)]);
  });

  test('noise gives nothing that was found in one', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: 1, maxLength: 300 }),
        fc.constantFrom(...[0, 1, 4, 0x10, 0x30, 0x32, 0x82, 0x81, 0x92, 0xa1, 0x18, 0x0a, 0x2b]),
        fc.boolean(),
        (noise, first, framed) => {
          noise[0] = first;
          const { items } = detect(payload(noise, framed ? SOCKET : {}), needles);
          expect(items.filter((item) => CONTAINERS.test(item.location))).toEqual([]);
        },
      ),
      { numRuns: Number(process.env.CONTAINER_RUNS ?? 20_000) },
    );
  });

  test.each([
    ['4915155501234', 'a number'],
    ['42', 'a short number'],
    ['12:34', 'a time'],
    ['{"query":"some { text }"}', 'braces in a search'],
    ['<3 this', 'a heart'],
    ['query me later', 'a sentence'],
  ])('%s is %s', (body) => {
    expect(detect(payload(body), needles).items.filter((item) => CONTAINERS.test(item.location))).toEqual([]);
  });

  test('ciphertext stays closed: hardly any noise is taken for a container', () => {
    let taken = 0;
    const runs = 2000;
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 64, maxLength: 64 }), (noise) => {
        if (detect(payload(noise, SOCKET), needles).opaqueBytes < 64) taken++;
      }),
      { numRuns: runs, seed: 7 },
    );
    expect(taken / runs).toBeLessThan(0.01);
  });
});

test('no container begins with a byte that its first look refuses', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 2, maxLength: 24 }), (body) => {
      for (const { name, begins, is } of CONTAINERS) {
        if (is(body, 0, body.length)) expect(begins(body[0]!), name).toBe(true);
      }
    }),
    { numRuns: 5000 },
  );
  for (const [name, body] of [
    ['mqtt', mqtt(0x30, bytes(short('who'), PHONE))],
    ['protobuf', protobuf],
    ['grpc-web', grpc],
    ['thrift', thrift],
  ] as const) {
    const container = CONTAINERS.find((one) => one.name === name)!;
    expect(container.is(body, 0, body.length), name).toBe(true);
    expect(container.begins(body[0]!), name).toBe(true);
  }
});

test('a message that stands in a parameter is not named by it: `message` is what Connect calls any', () => {
  const url = `https://any.example/pkg.Svc/Get?connect=v1&encoding=proto&base64=1&message=`;
  const text = bytes([0x0a, 11], 'hello there', [0x12, PHONE.length], PHONE);
  const { items } = detect(
    { ...payload(''), body: null, url: `${url}${Buffer.from(text).toString('base64url')}` },
    needles,
  );
  expect(items.map(({ dataType, label }) => label ?? dataType)).toEqual(['phone']);
});

test('a stream of Connect is opened', () => {
  const end = bytes([2, 0, 0, 0, 2], '{}');
  expect(places(bytes(grpc, end), { contentType: 'application/connect+proto' })).toEqual([
    'body(grpc-web)(protobuf).2.1 grpc-web protobuf',
  ]);
});

test.each(['[INFO] ', '[net][warn]: ', '[,,'])(
  'what stands behind a label or a hole is read: %s',
  (before) => {
    const text = `${before}{"latitude":52.5234,"longitude":13.4114}`;
    const told = (body: string) => detect(payload(body), needles).items.map(({ dataType }) => dataType);
    expect(told(text)).toContain('precise-location');
    expect(told(JSON.stringify({ text }))).toContain('precise-location');
  },
);
