import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Payload } from '../model/payload.ts';
import { detect } from './detect.ts';
import { compileIdentity } from './needles.ts';

const OWN = '+4915155501234';
const needles = compileIdentity([{ dataType: 'phone-number', value: OWN, label: 'mine' }]);
const PHONES = ['+436641234567', '+4915112345678', '+14155550132', '+447911123456'];
const MAILS = ['ada@mail.example', 'bob@post.example', 'eve@corp.example', 'joe@x.example'];

const payload = (body: string | Uint8Array, more: Partial<Payload> = {}): Payload => ({
  channel: 'fetch',
  method: 'POST',
  url: 'https://a.example/x',
  headers: [],
  body: new Uint8Array(Buffer.from(body as string)),
  contentType: '',
  ...more,
});
const contacts = (body: string | Uint8Array, more: Partial<Payload> = {}) =>
  detect(payload(body, more), needles)
    .items.filter(({ dataType }) => dataType.startsWith('contact-'))
    .map(({ dataType, location }) => `${dataType} ${location}`);

const bytes = (...parts: (string | number[] | Uint8Array)[]) =>
  new Uint8Array(Buffer.concat(parts.map((part) => Buffer.from(part as string))));
const each = (write: (phone: string) => Uint8Array) => bytes(...PHONES.map(write));
const FORM = { contentType: 'application/x-www-form-urlencoded' };
const SOCKET = { channel: 'websocket', url: 'wss://a.example/s' } as const;
const digests = (...values: string[]) => values.map((v) => createHash('sha256').update(v).digest('hex'));

describe('address books, in any container', () => {
  test.each<[string, string | Uint8Array, Partial<Payload>, string]>([
    ['a list in JSON', JSON.stringify({ contacts: PHONES }), {}, 'body.contacts'],
    ['a list under any name', JSON.stringify({ x: MAILS }), {}, 'body.x'],
    ['objects in JSON', JSON.stringify({ p: PHONES.map((tel) => ({ n: 'X', tel })) }), {}, 'body.p'],
    [
      'a map by number',
      JSON.stringify({ p: Object.fromEntries(PHONES.map((p) => [p, 1])) }),
      {},
      'body.p.[key]',
    ],
    [
      'a map by address',
      JSON.stringify({ p: Object.fromEntries(MAILS.map((m) => [m, { s: 1 }])) }),
      {},
      'body.p.[key]',
    ],
    ['lines of JSON', PHONES.map((tel) => JSON.stringify({ tel })).join('\n'), {}, 'body'],
    [
      'a form, by turns',
      PHONES.map((p) => `phones[]=${encodeURIComponent(p)}`).join('&'),
      FORM,
      'body.phones[]',
    ],
    ['a form, in one field', `c=${encodeURIComponent(MAILS.join(','))}`, FORM, 'body.c'],
    [
      'the address',
      '',
      { url: `https://a.example/f?${PHONES.map((p) => `p=${encodeURIComponent(p)}`).join('&')}`, body: null },
      'url.query.p',
    ],
    [
      'a multipart body',
      `${PHONES.map((p) => `--bnd7x\r\nContent-Disposition: form-data; name="phone"\r\n\r\n${p}\r\n`).join('')}--bnd7x--\r\n`,
      { contentType: 'multipart/form-data; boundary=bnd7x' },
      'body.phone',
    ],
    ['XML', `<all>${PHONES.map((p) => `<one><tel>${p}</tel></one>`).join('')}</all>`, {}, 'body.all.one.tel'],
    ['XML, attributes', `<q>${MAILS.map((m) => `<i to="${m}"/>`).join('')}</q>`, {}, 'body.q.i.to'],
    [
      'MessagePack',
      bytes(
        [0x81, 0xa1],
        'c',
        [0x94],
        each((p) => bytes([0xa0 + p.length], p)),
      ),
      {},
      'body(messagepack).c',
    ],
    [
      'MessagePack, maps',
      bytes(
        [0x81, 0xa1],
        'c',
        [0x94],
        each((p) => bytes([0x81, 0xa3], 'tel', [0xa0 + p.length], p)),
      ),
      {},
      'body(messagepack).c',
    ],
    [
      'MessagePack, keys',
      bytes(
        [0x84],
        each((p) => bytes([0xa0 + p.length], p, [1])),
      ),
      {},
      'body(messagepack).[key]',
    ],
    [
      'CBOR',
      bytes(
        [0xa1, 0x61],
        'c',
        [0x84],
        each((p) => bytes([0x60 + p.length], p)),
      ),
      {},
      'body(cbor).c',
    ],
    ['protobuf, repeated', each((p) => bytes([0x0a, p.length], p)), {}, 'body(protobuf).1'],
    [
      'protobuf, messages',
      each((p) => bytes([0x0a, p.length + 2, 0x12, p.length], p)),
      {},
      'body(protobuf).1.2',
    ],
    [
      'Thrift',
      bytes(
        [0x82, 0x21, 1, 1],
        'm',
        [0x19, 0x48],
        each((p) => bytes([p.length], p)),
        [0],
      ),
      {},
      'body(thrift).m.1',
    ],
    [
      'GraphQL',
      JSON.stringify({ query: `mutation { sync(p: [${PHONES.map((p) => `"${p}"`)}]) { id } }` }),
      {},
      'body.query(graphql).mutation.sync.p',
    ],
    ['Socket.IO', `42["sync",${JSON.stringify(PHONES)}]`, { ...SOCKET, text: true }, 'frame(socket.io)[1]'],
    [
      'MQTT',
      bytes([0x30, 3 + JSON.stringify(MAILS).length], [0, 1], 's', JSON.stringify(MAILS)),
      SOCKET,
      'frame(mqtt).s',
    ],
    [
      'a table',
      `name,phone\n${PHONES.map((p) => `X Y,${p}`).join('\n')}\n`,
      { contentType: 'text/csv' },
      'body',
    ],
    [
      'a long table',
      `name,mail\n${Array.from({ length: 200 }, (_, n) => `X Y,person${n}@mail.example`).join('\n')}\n`,
      {},
      'body',
    ],
    ['lines', PHONES.join('\n'), {}, 'body'],
    [
      'a header line',
      JSON.stringify({ x: 'Ada <ada@mail.example>, "Bob" <bob@post.example>; eve@corp.example' }),
      {},
      'body.x',
    ],
    [
      'vCards',
      PHONES.map((p) => `BEGIN:VCARD\r\nVERSION:3.0\r\nFN:X Y\r\nTEL;TYPE=CELL:${p}\r\nEND:VCARD\r\n`).join(
        '',
      ),
      {},
      'body',
    ],
    ['gzip', gzipSync(JSON.stringify({ c: PHONES })), {}, 'body(gzip).c'],
    ['base64', JSON.stringify({ d: btoa(JSON.stringify({ c: PHONES })) }), {}, 'body.d(base64).c'],
    ['digests', JSON.stringify({ contacts: digests(...PHONES, ...MAILS) }), {}, 'body.contacts'],
    [
      'digests in objects',
      JSON.stringify({ contacts: digests(...PHONES, ...MAILS).map((hash) => ({ hash, n: 1 })) }),
      {},
      'body.contacts',
    ],
  ])('%s', (_name, body, more, place) => {
    expect(contacts(body, more)).toEqual([`contact-list ${place}`]);
  });

  test('says how many, and shows none', () => {
    const { items } = detect(payload(`<a>${PHONES.map((p) => `<tel>${p}</tel>`).join('')}</a>`), needles);
    expect(items).toMatchObject([{ excerpt: 'tel: [contact-list] of 4', label: null }]);
  });

  test('one’s own number among them is told by itself', () => {
    const { items } = detect(
      payload(`<a>${[...PHONES, OWN].map((p) => `<tel>${p}</tel>`).join('')}</a>`),
      needles,
    );
    expect(items.map(({ dataType, label }) => `${dataType} ${label}`).sort()).toEqual([
      'contact-list null',
      'phone-number mine',
    ]);
  });
});

describe('single contacts', () => {
  test.each<[string, string | Uint8Array, string[]]>([
    ['a recipient', JSON.stringify({ to: PHONES[0] }), ['contact-identifier body.to']],
    ['an address under any name', JSON.stringify({ z: MAILS[0] }), ['contact-identifier body.z']],
    [
      'two',
      JSON.stringify({ to: PHONES.slice(0, 2) }),
      ['contact-identifier body.to[0]', 'contact-identifier body.to[1]'],
    ],
    [
      'a vCard',
      `BEGIN:VCARD\r\nVERSION:3.0\r\nFN:X Y\r\nTEL:${PHONES[0]}\r\nEND:VCARD\r\n`,
      ['contact-identifier body'],
    ],
    ['a vCard of one’s own', `BEGIN:VCARD\r\nVERSION:3.0\r\nFN:X Y\r\nTEL:${OWN}\r\nEND:VCARD\r\n`, []],
    [
      'in different fields',
      JSON.stringify({ a: PHONES[0], b: PHONES[1], c: PHONES[2] }),
      ['contact-identifier body.a', 'contact-identifier body.b', 'contact-identifier body.c'],
    ],
    ['a map by one', JSON.stringify({ [MAILS[0]!]: 1 }), ['contact-identifier body.[key]']],
  ])('%s', (_name, body, wanted) => {
    expect(contacts(body)).toEqual(wanted);
  });
});

describe('what is nobody’s address', () => {
  test.each<[string, unknown]>([
    ['times', { t: [1764028800000, 1764028800001, 1764028800002, 1764028800003] }],
    ['orders', { orders: ['4915155501', '4915155502', '4915155503'] }],
    [
      'times with zones',
      { t: '2026-01-01T10:00:00+01:00,2026-01-01T11:00:00+01:00,2026-01-01T12:00:00+01:00' },
    ],
    ['prose', { x: 'Please, if you can, write to ada@mail.example, then wait, then call, then come by.' }],
    ['digests of files', { files: digests('a', 'b', 'c', 'd', 'e', 'f') }],
    ['digests in objects', { files: digests('a', 'b', 'c', 'd', 'e', 'f').map((hash) => ({ hash })) }],
    ['keys', { '@context': 1, '+1': 2, 'a+b': 3, '@type': 4 }],
    ['packages', { x: 'react@18.2.0,preact@10.1.0,vue@3.4.0,svelte@4.0.0' }],
  ])('%s', (_name, body) => {
    expect(contacts(JSON.stringify(body))).toEqual([]);
  });

  test('noise is none', () => {
    const unit = fc.constantFrom(...'ab1 ,;+@.\n:<>"'.split(''));
    fc.assert(
      fc.property(fc.string({ unit, minLength: 24, maxLength: 120 }), (text) => {
        expect(contacts(text).filter((found) => found.startsWith('contact-list'))).toEqual([]);
      }),
      { numRuns: 3000 },
    );
  });
});

test.each([
  'иван@пример.рф',
  '用户@公司.中国',
  'voilà@mail.fr',
  'ada@müller.de',
  'ada@xn--mller-kva.example',
])('%s is an address', (email) =>
  expect(contacts(JSON.stringify({ email }))).toEqual(['contact-identifier body.email']),
);
test.each(['иван@пример.фыв', '联系ada@mail.com谢谢', 'цена@100.рф.', 'a@b@пример.рф'])(
  '%s is none',
  (email) => expect(contacts(JSON.stringify({ email }))).toEqual([]),
);

test('one person’s three addresses in a list of one event are no address book, three people’s are', () => {
  const event = (who: string) => ({ props: { mail: who, backup: `x.${who}`, work: `y.${who}` } });
  expect(contacts(JSON.stringify([event('ada@mail.example')]))).toEqual([
    'contact-identifier body[0].props.mail',
    'contact-identifier body[0].props.backup',
    'contact-identifier body[0].props.work',
  ]);
  expect(contacts(JSON.stringify(MAILS.slice(0, 3).map(event)))).toEqual(['contact-list body']);
});
