import fc from 'fast-check';
import type { Payload } from '../../model/payload.ts';
import type { Reading } from '../../model/reading.ts';
import type { FuzzedDecoder, Sample } from './decoders.ts';

export type FuzzKind = 'random' | 'truncated';

/** What a decoder made of so many bodies. */
export interface FuzzResult {
  decoder: string;
  kind: FuzzKind;
  /** Calls made; fewer than asked where one went wrong. */
  runs: number;
  /** Not taken for its own. */
  passed: number;
  /** Recognised as its own, with bytes counted as closed. */
  opaque: number;
  /** Recognised as its own, nothing of it counted as closed. */
  read: number;
  /** Items that neither the address nor the whole vector holds: guesses. */
  guessed: number;
  thrown: number;
  /** Bodies whose reading counts more closed bytes than there are. */
  miscounted: number;
  ms: number;
  /** Milliseconds of the slowest single call. */
  slowest: number;
  /** The smallest body that went wrong, to have it again; empty where none did. */
  failure: string;
}

const MAX_RANDOM = 300;

/** Gives one decoder `runs` bodies of a kind; ends at the first that goes wrong, made as small as it can be. */
export function fuzzDecoder(decoder: FuzzedDecoder, kind: FuzzKind, runs: number, seed: number): FuzzResult {
  const { name, decode, samples } = decoder;
  const result: FuzzResult = {
    decoder: name,
    kind,
    runs: 0,
    passed: 0,
    opaque: 0,
    read: 0,
    guessed: 0,
    thrown: 0,
    miscounted: 0,
    ms: 0,
    slowest: 0,
    failure: '',
  };
  const started = performance.now();
  let shrinking = false;

  function check(name: string, payload: Payload, allowed: Sample['carried']): void {
    const before = performance.now();
    let reading: Reading | null = null;
    let wrong: 'thrown' | 'guessed' | 'miscounted' | null = null;
    try {
      reading = decode(payload);
      if (reading?.items.some(({ dataType }) => !allowed.has(dataType))) wrong = 'guessed';
      else if (reading && (reading.opaqueBytes < 0 || reading.opaqueBytes > MAX_UNPACKED))
        wrong = 'miscounted';
    } catch {
      wrong = 'thrown';
    }
    if (!shrinking) {
      result.runs++;
      result.slowest = Math.max(result.slowest, performance.now() - before);
      if (wrong) result[wrong]++;
      else if (!reading) result.passed++;
      else if (reading.status === 'opaque' || reading.opaqueBytes > 0) result.opaque++;
      else result.read++;
    }
    if (wrong) {
      shrinking = true;
      const { body, url } = payload;
      const bytes = body ? Buffer.from(body).toString('hex').slice(0, 400) : url;
      throw new Error(`${wrong}: ${name} ${bytes}`);
    }
  }

  const options = { numRuns: runs, seed };
  const which = fc.nat(Math.max(0, samples.length - 1));
  const details =
    kind === 'random'
      ? fc.check(
          fc.property(which, fc.nat(MAX_RANDOM), fc.integer(), (at, size, from) => {
            const sample = samples[at]!;
            check(sample.name, { ...sample.payload, body: randomBytes(size, from) }, sample.addressed);
          }),
          options,
        )
      : fc.check(
          fc.property(which, fc.nat(), (at, size) => {
            const sample = samples[at]!;
            check(sample.name, cutShort(sample.payload, size), sample.carried);
          }),
          options,
        );
  if (details.failed) result.failure = String(details.errorInstance ?? details.counterexample);
  result.ms = Math.round(performance.now() - started);
  return result;
}

/** The payload with its body cut to fewer bytes than it has; its address where it has no body. */
function cutShort(payload: Payload, size: number): Payload {
  const { body, url } = payload;
  return body && body.length > 0
    ? { ...payload, body: body.subarray(0, size % body.length) }
    : { ...payload, url: url.slice(0, size % url.length) };
}

/** Longest that anything is unpacked to: no reading can leave more of it closed. */
const MAX_UNPACKED = 8_000_000;

/** Bytes of a small generator (mulberry32): fast-check chooses and shrinks its seed and their number. */
function randomBytes(size: number, seed: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let state = seed >>> 0;
  for (let at = 0; at < size; at += 4) {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    const word = (t ^ (t >>> 14)) >>> 0;
    for (let i = 0; i < 4 && at + i < size; i++) bytes[at + i] = (word >>> (8 * i)) & 255;
  }
  return bytes;
}
