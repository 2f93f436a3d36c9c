import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Identifier } from '../../model/identity.ts';
import type { Payload } from '../../model/payload.ts';
import { KIND } from '../characters.ts';
import { search } from '../detect.ts';
import { compileIdentity } from '../needles.ts';
import { Kernel, wordFilter } from './kernel.ts';

const encoder = new TextEncoder();
const filterOf = (...words: string[]) =>
  wordFilter(
    words.map((word) => {
      const bytes = encoder.encode(word);
      return { bytes, from: 0, to: bytes.length };
    }),
  );

const kernel = new Kernel();
const prose =
  'could you bring that green folder over when we meet again, maybe around noon so everyone sees it? ';

function rest(text: string, quoted = false): string {
  const bytes = encoder.encode(text);
  kernel.begin(0);
  const at = kernel.skip(bytes, 0, bytes.length, quoted, 0);
  return new TextDecoder().decode(bytes.subarray(at));
}

describe('what the kernel stops at', () => {
  test.each([
    ['nothing', prose.repeat(100), ''],
    ['the word of a needle', `${prose}so Moreno said`, 'Moreno said'],
    ['the same in a run of words', `${prose}the a-b/moreno said`, 'a-b/moreno said'],
    ['not a longer word', `${prose}the morenos and amoreno said`, ''],
    [
      'a word that is too long for the filter to tell',
      `${prose}internationally it is`,
      'internationally it is',
    ],
    ['a token', `${prose}so aGVsbG8x was said`, 'aGVsbG8x was said'],
    ['a run with no capital or digit', `${prose}so a-very-long/run_of-words was said`, ''],
    ['digits in groups', `${prose}call 555 0100 now`, '555 0100 now'],
    ['no single digits', `${prose}in 2026, on 3 May`, ''],
    ['a word of other letters', `${prose}and Ёлка said`, 'Ёлка said'],
    ['not other words of them', `${prose}and Ёлочка said ${'日本語'.repeat(60)} so`, ''],
  ])('%s', (_name, text, expected) => {
    kernel.use(filterOf('moreno', 'internationalisation', 'Ёлка'));
    expect(rest(text)).toBe(expected);
  });

  test('short words only where a needle has one', () => {
    kernel.use(filterOf('moreno'));
    expect(rest(`${prose}and li na said`)).toBe('');
    kernel.use(filterOf('moreno', 'li'));
    expect(rest(`${prose}and li na said`)).toBe('li na said');
  });

  test('the end of a string', () => {
    kernel.use(filterOf('moreno'));
    expect(rest(`${prose}" and Moreno`, true)).toBe('" and Moreno');
    expect(rest(`${prose}\\" and Moreno`, true)).toBe('\\" and Moreno');
    expect(rest(`${prose}" and Moreno`, false)).toBe('Moreno');
  });
});

test('tells the kinds of what it passes, and of nothing outside the value', () => {
  kernel.use(filterOf('moreno'));
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.integer({ min: 0, max: 255 }), fc.constantFrom(32, 97, 101)), {
        minLength: 1,
        maxLength: 300,
      }),
      (list) => {
        const bytes = Uint8Array.from(list);
        kernel.begin(0);
        const at = kernel.skip(bytes, 0, bytes.length, false, 0);
        const of = (from: Uint8Array) => from.reduce((kinds, c) => kinds | KIND[c]!, 0);
        expect(of(bytes.subarray(0, at)) & ~kernel.kinds).toBe(0);
        expect(kernel.kinds & ~of(bytes)).toBe(0);
      },
    ),
    { numRuns: 2000 },
  );
});

const identity: Identifier[] = [
  { dataType: 'phone-number', value: '+4366455512345', label: 'phone' },
  { dataType: 'email-address', value: 'l.h@post.example', label: 'mail' },
  { dataType: 'name', value: 'Lior Ёлкин', label: 'name' },
  { dataType: 'name', value: 'Li Na', label: 'short' },
  { dataType: 'username', value: 'lior_hd88', label: 'user' },
  { dataType: 'user-id', value: '73919284756102', label: 'id' },
];

/** Fragments of all that the kernel tells apart, with the identity's values among them. */
const fragment = fc.oneof(
  fc.constantFrom(
    prose,
    prose.slice(0, 30),
    '+43 664 555 12345',
    '0664 555-123-45',
    '0664 / 555 12345',
    '(0664) 555 - 12345',
    '0664–555 12345',
    '4366455512345',
    'L.H@post.example',
    'Lior Ёлкин',
    'Li Na',
    'lior_hd88',
    '73919284756102',
    'TGlvciDQgdC70LrQuNC9',
    Buffer.from('l.h@post.example and more').toString('base64'),
    Buffer.from('lior_hd88 and more').toString('hex'),
    'e78ea6c0f6dbe9e5f4b26e4ad1ad4f0e',
    'https://post.example/a/b?c=d&e=f%20g',
    '日本語テキスト'.repeat(12),
    'ÄÖÜ é',
    'a'.repeat(70),
    '-'.repeat(70),
    '10.0.0.1',
    '12 34 56',
    '"',
    '\\n',
    '\\"',
    '\\u0041',
    '&amp;',
    '`^~@#!',
    '\t\r\n',
  ),
  fc.string({ maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 20 }),
);

const text = fc.array(fc.tuple(fragment, fc.constantFrom('', ' ', '. ', ', ', '=', '/', '\n')), {
  minLength: 1,
  maxLength: 40,
});
const containers: ((text: string) => Uint8Array)[] = [
  (t) => encoder.encode(t),
  (t) => encoder.encode(JSON.stringify({ note: t, next: 'LIOR_HD88', tz: 'Europe/Vienna' })),
  (t) => encoder.encode(`{"raw":"${t}","next":1}`),
  (t) => encoder.encode(`a=1&note=${encodeURIComponent(t.replace(/[\ud800-\udfff]/g, ''))}&z=2`),
  (t) => encoder.encode(`\u0000\u0001\ufffd${t}`),
];

const payload = (body: Uint8Array): Payload => ({
  channel: 'fetch',
  method: 'POST',
  url: 'https://t.example/c',
  headers: [],
  body,
  contentType: '',
});

describe('with the kernel and without it the same is found', () => {
  test.each([
    ['few', identity],
    ['without short words', identity.filter(({ label }) => label !== 'short' && label !== 'mail')],
  ])('%s', (_name, identifiers) => {
    const needles = compileIdentity(identifiers);
    fc.assert(
      fc.property(text, fc.constantFrom(...containers), (parts, wrap) => {
        const one = payload(wrap(parts.flat().join('')));
        const [hopped, bytewise] = [false, true].map((read) => {
          const { detection, scan } = search(one, needles, true, read);
          return { detection, collected: scan.collected };
        });
        expect(hopped).toEqual(bytewise);
      }),
      { numRuns: Number(process.env.CANDOR_RUNS ?? 1500) },
    );
  });
});
