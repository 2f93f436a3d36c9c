import { brotliCompressSync, constants, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import type { Seeded } from '../seeded.ts';
import { ownValues } from './own-values.ts';
import { piece, pieces, strung } from './pieces.ts';

/** A class of hostile inputs. */
export interface HostileClass {
  name: string;
  /** Inputs of this class in a hundred of those that are drawn. */
  share: number;
  /** About `length` bytes of it. */
  draw: (random: Seeded, length: number) => Buffer;
}

/** Random bytes of one input at most. */
const MOST_RANDOM = 1 << 14;
/** Bytes that a bomb is of at most, before it is compressed. */
const MOST_BOMB = 1 << 22;

const COMPRESSIONS: readonly ((bytes: Buffer) => Buffer)[] = [
  (bytes) => gzipSync(bytes),
  (bytes) => deflateSync(bytes),
  (bytes) => deflateRawSync(bytes),
  (bytes) => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }),
];

/** Some hundred times as much as it takes: one byte or some pieces, compressed, at times twice. */
function bomb(random: Seeded, length: number): Buffer {
  const tile = random.next() < 0.5 ? random.bytes(1) : strung(random, 40, piece).subarray(0, 40);
  const once = random.of(COMPRESSIONS)(Buffer.alloc(Math.min(length * 32, MOST_BOMB), tile));
  return random.next() < 0.3 ? random.of(COMPRESSIONS)(once) : once;
}

/** One run of base64, tokens of it in a list, or runs with what ends them. */
function base64(random: Seeded, length: number): Buffer {
  const bytes = random.bytes(Math.min(Math.ceil((length * 3) / 4), MOST_RANDOM));
  const text = bytes.toString(random.next() < 0.5 ? 'base64' : 'base64url');
  const each = 8 + random.below(120);
  const sign = random.of(['', '","', ' ', '.', '=', '&a=', '\n', ',']);
  const run = sign === '' ? text : (text.match(new RegExp(`.{1,${each}}`, 'g')) ?? []).join(sign);
  return Buffer.alloc(Math.max(length, 1), random.next() < 0.3 ? `["${run}"]` : run || 'AAAA');
}

const OPENERS = [
  '[',
  '{"a":',
  '[[',
  '{"a":[',
  '[{"k":',
  '["',
  '[1,',
  '{"a":1,"b":',
  '[{"phone":"1"},',
  '"{\\"a\\":',
];

/** Objects and lists in each other, with or without their ends. */
function deepJson(random: Seeded, length: number): Buffer {
  const tile = Array.from({ length: 1 + random.below(3) }, () => random.of(OPENERS)).join('');
  const half = random.next() < 0.5;
  const opened = tile.repeat(Math.ceil((half ? length / 2 : length) / tile.length));
  const inner = random.of(['1', '"ada.moreno@mail.example"', 'null', '""', '']);
  const ends = half ? random.of([']', '}', ']}', '"]', '}]']).repeat(Math.ceil(length / 4)) : '';
  return Buffer.from(opened + inner + ends);
}

const ARBITRARIES: readonly fc.Arbitrary<string>[] = [
  fc.json({ maxDepth: 6 }),
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  fc.array(fc.tuple(fc.string(), fc.string())).map((pairs) => new URLSearchParams(pairs).toString()),
  fc.emailAddress(),
  fc.base64String({ maxLength: 400 }),
];

/** What fast-check draws: JSON, strings of any characters, addresses, forms, base64. */
function fastCheck(random: Seeded, length: number): Buffer {
  const seed = random.below(2 ** 31);
  const drawn = fc.sample(random.of(ARBITRARIES), { seed, numRuns: 1 + random.below(4) });
  const text = drawn.join(random.of(['', '\n', ',', ' ']));
  return Buffer.alloc(Math.max(1, Math.min(length, text.length * 64)), text || '0');
}

/** Every class that is searched; the shares make a hundred. */
export const CLASSES: readonly HostileClass[] = [
  {
    name: 'random bytes',
    share: 12,
    draw: (random, length) => random.bytes(Math.min(length, MOST_RANDOM)),
  },
  { name: 'one byte', share: 8, draw: (random, length) => Buffer.alloc(length, random.below(256)) },
  { name: 'pieces of formats', share: 40, draw: pieces },
  { name: 'own values', share: 16, draw: ownValues },
  { name: 'bombs', share: 6, draw: bomb },
  { name: 'base64', share: 6, draw: base64 },
  { name: 'deep JSON', share: 6, draw: deepJson },
  { name: 'fast-check', share: 6, draw: fastCheck },
];
