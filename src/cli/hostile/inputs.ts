import type { Payload } from '../../model/payload.ts';
import { Seeded } from '../seeded.ts';
import { CLASSES, type HostileClass } from './classes.ts';
import { piece } from './pieces.ts';
import { WRAP_NAMES, WRAPS } from './wraps.ts';

/** Bytes as a hostile page may send them, the class that they are of and how they came about. */
export interface HostileInput {
  class: string;
  kind: string;
  bytes: Buffer;
  contentType: string;
}

/** Which input: its number in a run, and the seeds of the damages done to it since. Written `412` or `412.7.9`. */
export interface InputId {
  number: number;
  damages: readonly number[];
}

/** Sizes before wrapping: most inputs are small, as each costs what it costs; one in so many is larger. */
const SMALL = 1 << 12;
const MIDDLING = { one: 16, most: 1 << 16 };
const LARGE = { one: 128, most: 1 << 20 };
/** Bytes of an input at most. */
const MOST = 1 << 21;

const TYPES = [
  '',
  '',
  'application/json',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=b',
  'application/msgpack',
  'application/x-protobuf',
  'application/grpc-web+proto',
  'application/cbor',
  'text/plain',
  'application/octet-stream',
];

/** Reads `412.7.9`; null where that names no input. */
export function readInputId(text: string): InputId | null {
  if (!/^\d{1,10}(\.\d{1,10})*$/.test(text)) return null;
  const [number, ...damages] = text.split('.').map(Number) as [number, ...number[]];
  return { number, damages };
}

export function writeInputId({ number, damages }: InputId): string {
  return [number, ...damages].join('.');
}

/** The input of a run with `seed` that `id` names, and the payload that brings it: always the same. */
export function inputOf(seed: number, id: InputId): { input: HostileInput; payload: Payload } {
  let random = new Seeded(Math.imul(seed, 0x9e3779b1) ^ Math.imul(id.number + 1, 0x85ebca6b));
  const input = drawn(random);
  for (const damage of id.damages) {
    random = new Seeded(damage);
    input.bytes = damaged(random, input.bytes);
  }
  if (id.damages.length > 0) input.kind += `>damaged ${id.damages.length}×`;
  return { input, payload: payloadOf(random, input) };
}

function drawn(random: Seeded): HostileInput {
  const most =
    random.below(LARGE.one) === 0 ? LARGE.most : random.below(MIDDLING.one) === 0 ? MIDDLING.most : SMALL;
  const length = Math.max(1, Math.floor(2 ** (random.next() * Math.log2(most))));
  const one = classAt(random.next() * 100);
  let bytes = one.draw(random, length);
  let kind = one.name;
  for (let depth = random.below(5); depth > 0 && bytes.length < 2 * most; depth--) {
    const name = random.of(WRAP_NAMES);
    bytes = WRAPS[name]!(bytes.subarray(0, 2 * most));
    kind += `>${name}`;
  }
  if (random.next() < 0.3 && bytes.length > 0) {
    bytes = damaged(random, bytes);
    kind += '>damaged';
  }
  return { class: one.name, kind, bytes: bytes.subarray(0, MOST), contentType: random.of(TYPES) };
}

/** The class that the shares put at a place from 0 to 100. */
function classAt(place: number): HostileClass {
  let end = 0;
  for (const one of CLASSES) {
    end += one.share;
    if (place < end) return one;
  }
  return CLASSES[0]!;
}

/** The same bytes cut short, with some of them changed, a part left out or a part said again. */
function damaged(random: Seeded, bytes: Buffer): Buffer {
  const copy = Buffer.from(bytes);
  for (let n = 1 + random.below(4); n > 0; n--) copy[random.below(copy.length)] = random.below(256);
  const at = random.below(copy.length);
  const to = at + random.below(copy.length - at);
  switch (random.below(4)) {
    case 0:
      return copy.subarray(0, Math.max(1, at));
    case 1:
      return Buffer.concat([copy.subarray(0, at), copy.subarray(to), piece(random)]);
    case 2:
      return Buffer.concat([copy.subarray(0, to), copy.subarray(at)]).subarray(0, MOST);
    default:
      return copy;
  }
}

/** The payload that brings an input: mostly a body, at times a frame, an address, headers. */
function payloadOf(random: Seeded, { bytes, contentType }: HostileInput): Payload {
  const place = random.below(20);
  const payload: Payload = {
    channel: place === 1 ? 'websocket' : 'fetch',
    method: 'POST',
    url: 'https://collect.example/v2',
    headers: [],
    body: new Uint8Array(bytes),
    contentType,
  };
  if (place > 3 || bytes.length > 1 << 16) return payload;
  const asText = bytes.toString('latin1');
  if (place === 2) return { ...payload, body: null, url: `https://collect.example/${asText}?q=${asText}` };
  if (place === 3)
    return {
      ...payload,
      body: null,
      headers: [
        ['cookie', asText],
        ['referer', `https://a.example/?${asText}`],
        ['x-context', asText],
      ],
    };
  return payload;
}
