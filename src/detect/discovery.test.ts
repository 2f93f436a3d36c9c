import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Payload } from '../model/payload.ts';
import { discover } from './discover.ts';
import { startDiscovery, type Told } from './discovery.ts';

const salt = new Uint8Array(16).fill(3);
const ACCOUNT = 'acc-8812-7735-1190';
const learnt = (told: Told[] = [{ name: 'accountId', value: ACCOUNT }]) => {
  const discovery = startDiscovery(salt);
  discovery.learn(told, 'app');
  return discovery;
};
const payload = (more: Partial<Payload>): Payload => ({
  channel: 'fetch',
  method: 'POST',
  url: 'https://t.example/c',
  headers: [],
  body: null,
  contentType: '',
  ...more,
});
const body = (text: string | Uint8Array) => ({ body: new Uint8Array(Buffer.from(text as string)) });
const hash = (name: string, text = ACCOUNT) => createHash(name).update(text);
const found = (more: Partial<Payload>, told?: Told[], to = 'tracker') =>
  discover(payload(more), [], learnt(told), to).items.map(
    ({ dataType, location, encodings, level }) => `${dataType} ${location} [${encodings}] ${level}`,
  );

describe('discovery', () => {
  test('remembers under a telling name only, long and varied values only', () => {
    const discovery = startDiscovery(salt);
    const told: Told[] = [
      { name: 'accountId', value: ACCOUNT },
      { name: 'theme', value: 'dark-mode-2' },
      { name: 'userId', value: 99120045177 },
      { name: 'userId', value: '12345' },
      { name: 'deviceId', value: '11111111' },
      { name: 'deviceId', value: 'undefined' },
      { name: 'phone', value: '+49 151 55501234' },
      { name: 'email', value: 'ada@mail.example' },
      { name: 'accountId', value: ACCOUNT },
    ];
    expect(discovery.learn(told, 'app')).toBe(4);
    expect(discovery.learn(told, 'app')).toBe(0);
    expect(discovery.size).toBe(4);
  });

  test('finds under another name what the app was told, marked as discovered', () => {
    const { items } = discover(
      payload(body(JSON.stringify({ x7: ACCOUNT, y: 'else' }))),
      [],
      learnt(),
      'tracker',
    );
    expect(items).toEqual([
      {
        dataType: 'user-id',
        label: null,
        encodings: [],
        location: 'body.x7',
        level: 'plaintext',
        excerpt: 'x7: [user-id]',
        discovered: true,
      },
    ]);
  });

  test.each<[string, Partial<Payload>, string]>([
    ['in the address', { url: `https://t.example/p?u=${ACCOUNT}` }, 'user-id url.query.u [] plaintext'],
    ['in the path', { url: `https://t.example/u/${ACCOUNT}/view` }, 'user-id url.path [] plaintext'],
    ['in a cookie', { headers: [['cookie', `a=1; u=${ACCOUNT}`]] }, 'user-id header.cookie.u [] plaintext'],
    ['in a header', { headers: [['x-who', ACCOUNT]] }, 'user-id header.x-who [] plaintext'],
    ['in a form', body(`a=1&u=${ACCOUNT}`), 'user-id body.u [] plaintext'],
    ['in base64', body(JSON.stringify({ z: btoa(ACCOUNT) })), 'user-id body.z(base64) [base64] decoded'],
    [
      'in JSON in base64',
      body(JSON.stringify({ z: btoa(`{"q":"${ACCOUNT}"}`) })),
      'user-id body.z(base64).q [base64] decoded',
    ],
    [
      'in gzip',
      body(gzipSync(`{"q":"${ACCOUNT}","pad":"and so on"}`)),
      'user-id body(gzip).q [gzip] decoded',
    ],
    [
      'as a digest',
      body(JSON.stringify({ z: hash('sha256').digest('hex') })),
      'user-id body.z [sha256] derived',
    ],
    [
      'as a digest, upper case',
      body(JSON.stringify({ z: hash('md5').digest('hex').toUpperCase() })),
      'user-id body.z [md5] derived',
    ],
    [
      'as a digest in base64',
      body(JSON.stringify({ z: hash('sha1').digest('base64') })),
      'user-id body.z [sha1] derived',
    ],
    [
      'as a digest in base64 for addresses',
      body(JSON.stringify({ z: hash('sha512').digest('base64url') })),
      'user-id body.z [sha512] derived',
    ],
    [
      'as the bytes of a digest',
      body(Buffer.concat([Buffer.from([0x0a, 32]), hash('sha256').digest()])),
      'user-id body(protobuf).1 [protobuf,sha256] derived',
    ],
  ])('%s', (_name, more, wanted) => {
    expect(found(more)).toEqual([wanted]);
  });

  test('spellings: a number grouped, an address in lower case, a UUID without hyphens', () => {
    const told: Told[] = [
      { name: 'phoneNumber', value: '+49 151 55501234' },
      { name: 'email', value: 'Ada.Moreno@Mail.example' },
      { name: 'deviceId', value: '0d9c51be-7a44-4f0e-9b1e-5a60c2f7d813' },
    ];
    const values = {
      a: '4915155501234',
      b: hash('sha256', 'ada.moreno@mail.example').digest('hex'),
      c: '0D9C51BE7A444F0E9B1E5A60C2F7D813',
    };
    expect(found(body(JSON.stringify(values)), told)).toEqual([
      'phone-number body.a [] plaintext',
      'email-address body.b [sha256] derived',
      'device-identifier body.c [] plaintext',
    ]);
  });

  test('numbers, in text and in bytes', () => {
    const told: Told[] = [{ name: 'userId', value: 99120045177 }];
    expect(found(body('{"n":99120045177}'), told)).toEqual(['user-id body.n [] plaintext']);
    const packed = Buffer.from([0x81, 0xa1, 0x6e, 0xcf, 0, 0, 0, 0x17, 0x14, 0x11, 0x10, 0x79]);
    packed.writeBigUInt64BE(99120045177n, 4);
    expect(found(body(packed), told)).toEqual(['user-id body(messagepack).n [messagepack] decoded']);
  });

  test('who has it already is told nothing new', () => {
    expect(found(body(JSON.stringify({ z: ACCOUNT })), undefined, 'app')).toEqual([]);
    const discovery = learnt();
    discovery.learn([{ name: 'accountId', value: ACCOUNT }], 'sister');
    expect(discovery.recognise(ACCOUNT, 'sister')).toBeNull();
    expect(discovery.recognise(ACCOUNT, 'tracker')).toEqual({ dataType: 'user-id', steps: [] });
  });

  test('says what to mask in the address', () => {
    const { inAddress } = discover(payload({ url: `https://t.example/p?u=${ACCOUNT}` }), [], learnt(), 'x');
    expect(inAddress).toEqual([{ text: ACCOUNT, mask: '[user-id]' }]);
    const packed = encodeURIComponent(btoa(JSON.stringify({ q: ACCOUNT })));
    const within = discover(payload({ url: `https://t.example/p?u=${packed}&v=1` }), [], learnt(), 'x');
    expect(within.inAddress).toEqual([{ text: packed, mask: '[user-id]' }]);
  });

  test('forgets the oldest, and everything when told', () => {
    const discovery = startDiscovery(salt, 2);
    for (const n of [1, 2, 3]) discovery.learn([{ name: 'userId', value: `id-98765${n}` }], 'app');
    expect(discovery.recognise('id-987651', 'x')).toBeNull();
    expect(discovery.recognise('id-987653', 'x')).not.toBeNull();
    discovery.clear();
    expect(discovery.size).toBe(0);
    expect(discovery.recognise('id-987653', 'x')).toBeNull();
  });

  test('recognises nothing that it was not told, and keeps no value', () => {
    const discovery = learnt();
    fc.assert(
      fc.property(fc.string({ minLength: 8, maxLength: 80 }), (text) => {
        expect(discovery.recognise(text, 'x')).toBeNull();
      }),
      { numRuns: 2000 },
    );
    expect(JSON.stringify(Object.entries(discovery))).not.toContain('8812');
  });
});
