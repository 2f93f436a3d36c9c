import { createHash } from 'node:crypto';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import LZString from 'lz-string';
import { describe, expect, test } from 'vitest';
import type { Identifier } from '../model/identity.ts';
import type { Payload } from '../model/payload.ts';
import { detect } from './detect.ts';
import { compileIdentity } from './needles.ts';

/**
 * Payloads of other layouts and key names than any labelled set: every encoding in every container, and chains
 * of them drawn by a seeded generator.
 */
const identity: Identifier[] = [
  { dataType: 'phone-number', value: '+4366455512345', label: 'phone' },
  { dataType: 'email-address', value: 'Lior.Haddad+news@post.example', label: 'mail' },
  { dataType: 'user-id', value: '73919284756102', label: 'id' },
  { dataType: 'user-id', value: '0d9c51be-7a44-4f0e-9b1e-5a60c2f7d813', label: 'uuid' },
  { dataType: 'username', value: 'lior_hd88', label: 'user' },
  { dataType: 'name', value: 'Lior Haddád', label: 'name' },
];
const needles = compileIdentity(identity);

const values: Record<string, string[]> = {
  phone: [
    '+4366455512345',
    '4366455512345',
    '004366455512345',
    '066455512345',
    '+43 664 555 12345',
    '4366455512345@s.whatsapp.net',
  ],
  mail: ['lior.haddad+news@post.example', 'LIOR.HADDAD+NEWS@POST.EXAMPLE', 'liorhaddad@post.example'],
  id: ['73919284756102', '73919284756102@lid'],
  uuid: ['0D9C51BE-7A44-4F0E-9B1E-5A60C2F7D813', '0d9c51be7a444f0e9b1e5a60c2f7d813'],
  user: ['lior_hd88', '@lior_hd88'],
  name: ['Lior Haddád', 'Haddad, Lior', 'liorhaddad'],
};

const hash = (name: string, text: string) => createHash(name).update(text).digest();
const b = (text: string) => Buffer.from(text);
/** A field of protobuf that is as long as it says. */
const field = (key: number, bytes: Buffer) => Buffer.concat([Buffer.from([key, bytes.length]), bytes]);
const encodings: Record<string, (text: string) => string> = {
  plain: (t) => t,
  percent: (t) => encodeURIComponent(t),
  percentTwice: (t) => encodeURIComponent(encodeURIComponent(t)),
  hex: (t) => b(t).toString('hex'),
  base64: (t) => b(t).toString('base64'),
  base64url: (t) => b(t).toString('base64url'),
  embedded: (t) => b(`u:${t};ok`).toString('base64'),
  utf16: (t) => Buffer.from(t, 'utf16le').toString('base64'),
  gzip: (t) => gzipSync(t).toString('base64'),
  zlib: (t) => deflateSync(t).toString('hex'),
  deflate: (t) => deflateRawSync(t).toString('base64url'),
  brotli: (t) => brotliCompressSync(b(t)).toString('base64'),
  lz: (t) => LZString.compressToEncodedURIComponent(t),
  lz64: (t) => LZString.compressToBase64(t),
  json: (t) => JSON.stringify({ z: t }),
  jwt: (t) =>
    `${b('{"alg":"none"}').toString('base64url')}.${b(JSON.stringify({ sub: t })).toString('base64url')}.c2ln`,
  entities: (t) => [...t].map((c) => `&#${c.codePointAt(0)};`).join(''),
  protobuf: (t) =>
    Buffer.concat([b('\b\x07'), field(0x12, b(t)), field(0x1a, b('\b\x01'))]).toString('base64'),
  protobufDeep: (t) => field(0x0a, Buffer.concat([field(0x0a, b(t)), b('\x10\x01')])).toString('hex'),
  protobufDigest: (t) => Buffer.concat([b('\b\x02'), field(0x1a, hash('sha256', t))]).toString('base64url'),
  reversed: (t) => [...t].reverse().join(''),
  sha256: (t) => hash('sha256', t).toString('hex'),
  sha1base64: (t) => hash('sha1', t).toString('base64'),
  md5upper: (t) => hash('md5', t).toString('hex').toUpperCase(),
  sha512: (t) => hash('sha512', t).toString('base64url'),
  sha256OfMd5: (t) => hash('sha256', hash('md5', t).toString('hex')).toString('hex'),
  truncated: (t) => hash('sha256', t).toString('hex').slice(0, 20),
  ripemd: (t) => hash('ripemd160', t).toString('hex'),
};

const containers: Record<string, (value: string) => Partial<Payload>> = {
  json: (v) => ({
    body: b(JSON.stringify({ kind: 7, items: [{ label: 'x', who: v }] })),
    contentType: 'application/json',
  }),
  form: (v) => ({
    body: b(new URLSearchParams({ first: '1', wer: v }).toString()),
    contentType: 'application/x-www-form-urlencoded',
  }),
  query: (v) => ({ url: `https://t.example/c?n=4&wen=${encodeURIComponent(v)}` }),
  path: (v) => ({ url: `https://t.example/u/${encodeURIComponent(v)}/view` }),
  header: (v) => ({ headers: [['x-ctx', encodeURIComponent(v)]] }),
  lines: (v) => ({
    body: b(`{"a":1}\n${JSON.stringify({ wen: v })}\n`),
    contentType: 'application/x-ndjson',
  }),
  multipart: (v) => ({
    body: b(`--sep9182\r\nContent-Disposition: form-data; name="wem"\r\n\r\n${v}\r\n--sep9182--\r\n`),
    contentType: 'multipart/form-data; boundary=sep9182',
  }),
  socket: (v) => ({
    channel: 'websocket',
    body: b(`451-["note",${JSON.stringify({ wer: v })}]`),
    text: true,
  }),
  gzipped: (v) => ({ body: gzipSync(JSON.stringify({ wer: v, pad: 'and so on and so on' })) }),
  xml: (v) => ({
    body: b(`<msg to="x"><who>${v.replaceAll('<', '&lt;')}</who></msg>`),
    contentType: 'text/xml',
  }),
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

const found = (more: Partial<Payload>) => {
  const body = more.body == null ? null : new Uint8Array(more.body);
  return new Set(
    detect(payload({ ...more, body }), needles).items.flatMap((i) => (i.label === null ? [] : [i.label])),
  );
};

describe('every spelling in every encoding in every container', () => {
  for (const [container, wrap] of Object.entries(containers)) {
    test(container, () => {
      const missed: string[] = [];
      const wrong: string[] = [];
      for (const [label, spellings] of Object.entries(values)) {
        for (const spelling of spellings) {
          for (const [encoding, encode] of Object.entries(encodings)) {
            const labels = found(wrap(encode(spelling)));
            if (!labels.has(label)) missed.push(`${spelling} ${encoding}`);
            for (const other of labels) if (other !== label) wrong.push(`${spelling} ${encoding}: ${other}`);
          }
        }
      }
      expect(wrong).toEqual([]);
      expect(missed).toEqual([]);
    });
  }
});

test('random chains of three to five encodings', () => {
  let seed = 11;
  const pick = <T>(list: readonly T[]): T => {
    seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
    return list[(seed >> 8) % list.length]!;
  };
  const layers = [
    'percent',
    'hex',
    'base64',
    'base64url',
    'gzip',
    'zlib',
    'deflate',
    'brotli',
    'json',
    'jwt',
    'lz',
  ];
  let hits = 0;
  const total = 300;
  for (let n = 0; n < total; n++) {
    const label = pick(Object.keys(values));
    let value = pick(values[label]!);
    const depth = 3 + (n % 3);
    for (let k = 0; k < depth; k++) value = encodings[pick(layers)]!(value);
    if (found(containers.json!(value)).has(label)) hits++;
  }
  expect(hits / total).toBeGreaterThan(0.95);
});

test('names in other letters than ours, in either case, in every encoding', () => {
  const names = ['Ольга Петрова', 'Γιώργος Παππάς', 'Łukasz Żółć', 'Þórður Çelik'];
  const own = compileIdentity(names.map((value) => ({ dataType: 'name', value, label: value })));
  const missed: string[] = [];
  for (const name of names) {
    for (const spelling of [name, name.toLowerCase(), name.toUpperCase()]) {
      for (const [encoding, encode] of Object.entries(encodings)) {
        const body = new Uint8Array(b(JSON.stringify({ kind: 7, who: encode(spelling) })));
        const { items } = detect(payload({ body, contentType: 'application/json' }), own);
        const digest = /sha|md5|ripemd|truncated|Digest/.test(encoding);
        if (encoding !== 'utf16' && !digest && !items.some(({ label }) => label === name))
          missed.push(`${spelling} ${encoding}`);
      }
    }
  }
  expect(missed).toEqual([]);
});
