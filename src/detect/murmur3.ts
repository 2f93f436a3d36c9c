/**
 * MurmurHash3 (github.com/aappleby/smhasher, public domain), seed 0, in its two 128-bit forms. The 32-bit form
 * is too short to be evidence.
 */
const MASK = 0xffff_ffff_ffff_ffffn;

function rotate(x: bigint, n: bigint): bigint {
  return ((x << n) | (x >> (64n - n))) & MASK;
}

function mix(x: bigint): bigint {
  let k = x;
  k ^= k >> 33n;
  k = (k * 0xff51afd7ed558ccdn) & MASK;
  k ^= k >> 33n;
  k = (k * 0xc4ceb9fe1a85ec53n) & MASK;
  return k ^ (k >> 33n);
}

function word(input: Uint8Array, from: number, to: number): bigint {
  let value = 0n;
  for (let i = Math.min(to, input.length) - 1; i >= from; i--) value = (value << 8n) | BigInt(input[i]!);
  return value;
}

const C1 = 0x87c37b91114253d5n;
const C2 = 0x4cf5ad432745937fn;

/** The form for 64-bit machines; its two halves big-endian, as they are commonly written. */
export function murmur3x64(input: Uint8Array): Uint8Array {
  let h1 = 0n;
  let h2 = 0n;
  const whole = input.length & ~15;
  const first = (k: bigint) => (rotate((k * C1) & MASK, 31n) * C2) & MASK;
  const second = (k: bigint) => (rotate((k * C2) & MASK, 33n) * C1) & MASK;
  for (let i = 0; i < whole; i += 16) {
    h1 ^= first(word(input, i, i + 8));
    h1 = ((rotate(h1, 27n) + h2) * 5n + 0x52dce729n) & MASK;
    h2 ^= second(word(input, i + 8, i + 16));
    h2 = ((rotate(h2, 31n) + h1) * 5n + 0x38495ab5n) & MASK;
  }
  h2 ^= second(word(input, whole + 8, input.length));
  h1 ^= first(word(input, whole, Math.min(whole + 8, input.length)));
  h1 ^= BigInt(input.length);
  h2 ^= BigInt(input.length);
  h1 = (h1 + h2) & MASK;
  h2 = (h2 + h1) & MASK;
  h1 = mix(h1);
  h2 = mix(h2);
  h1 = (h1 + h2) & MASK;
  h2 = (h2 + h1) & MASK;
  const out = new DataView(new ArrayBuffer(16));
  out.setBigUint64(0, h1);
  out.setBigUint64(8, h2);
  return new Uint8Array(out.buffer);
}

const X86 = [0x239b961b, 0xab0e9789, 0x38b34ae5, 0xa1e38b93];
const ROUND = [
  [15, 19, 0x561ccd1b],
  [16, 17, 0x0bcaa747],
  [17, 15, 0x96cd1c35],
  [18, 13, 0x32ac3b17],
] as const;

/** The form for 32-bit machines; its four quarters big-endian. */
export function murmur3x86(input: Uint8Array): Uint8Array {
  const h = [0, 0, 0, 0];
  const whole = input.length & ~15;
  const scramble = (k: number, n: number) =>
    Math.imul(turn(Math.imul(k, X86[n]!), ROUND[n]![0]), X86[(n + 1) & 3]!);
  for (let i = 0; i < whole; i += 16) {
    for (let n = 0; n < 4; n++) {
      h[n] = h[n]! ^ scramble(quarter(input, i + n * 4, i + n * 4 + 4), n);
      h[n] = (Math.imul((turn(h[n]!, ROUND[n]![1]) + h[(n + 1) & 3]!) | 0, 5) + ROUND[n]![2]) | 0;
    }
  }
  for (let n = 3; n >= 0; n--) {
    const from = whole + n * 4;
    if (from < input.length) h[n] = h[n]! ^ scramble(quarter(input, from, from + 4), n);
  }
  for (let n = 0; n < 4; n++) h[n] = h[n]! ^ input.length;
  spread(h);
  for (let n = 0; n < 4; n++) h[n] = finish(h[n]!);
  spread(h);
  const out = new DataView(new ArrayBuffer(16));
  for (let n = 0; n < 4; n++) out.setInt32(n * 4, h[n]!);
  return new Uint8Array(out.buffer);
}

function turn(x: number, n: number): number {
  return (x << n) | (x >>> (32 - n));
}

function quarter(input: Uint8Array, from: number, to: number): number {
  let value = 0;
  for (let i = Math.min(to, input.length) - 1; i >= from; i--) value = (value << 8) | input[i]!;
  return value;
}

function spread(h: number[]): void {
  h[0] = (h[0]! + h[1]! + h[2]! + h[3]!) | 0;
  for (let n = 1; n < 4; n++) h[n] = (h[n]! + h[0]!) | 0;
}

function finish(x: number): number {
  let h = x;
  h ^= h >>> 16;
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return h ^ (h >>> 16);
}
