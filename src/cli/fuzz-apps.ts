/**
 * Gives every decoder random and truncated bytes and counts what comes back:
 * `npx tsx src/cli/fuzz-apps.ts [runs] [seed]`, runs of each kind, 1,000,000 unless told. Random bytes must give
 * nothing, an opaque reading, or no items that they cannot hold; nothing may throw or hang.
 */
import { existsSync, readFileSync } from 'node:fs';
import { APPS, type App, GENERIC, readPayload } from '../apps/index.ts';
import { checkVector, type VectorFile, vectorPayload } from '../apps/vectors.ts';
import type { Payload } from '../model/payload.ts';

export interface FuzzResult {
  runs: number;
  thrown: number;
  /** Items that the bytes do not hold. */
  guessed: number;
  opaque: number;
  /** Milliseconds of the slowest single call. */
  slowest: number;
  /** What went wrong first, to reproduce it. */
  first: string;
}

/** A small generator with a seed (mulberry32), so that a failure can be had again. */
function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return (t ^ (t >>> 14)) >>> 0;
  };
}

interface Sample {
  app: App;
  name: string;
  payload: Payload;
  /** Data types that the whole vector yields, and those that its address alone does. */
  carried: Set<string>;
  addressed: Set<string>;
}

function samples(): Sample[] {
  const found: Sample[] = [];
  for (const app of [...APPS, GENERIC]) {
    const file = new URL(`../apps/${app.profile.id}/vectors.json`, import.meta.url);
    if (!existsSync(file)) continue;
    for (const vector of (JSON.parse(readFileSync(file, 'utf8')) as VectorFile).vectors) {
      const payload = vectorPayload(vector);
      if (!payload.body || payload.body.length === 0) continue;
      const types = (reading: ReturnType<typeof readPayload>) =>
        new Set(reading?.items.map(({ dataType }) => dataType));
      found.push({
        app,
        name: `${app.profile.id}/${vector.name}`,
        payload,
        carried: types(checkVector(app, vector).reading),
        addressed: types(readPayload({ ...payload, body: new Uint8Array([0]) }, app)),
      });
    }
  }
  return found;
}

/** Runs `runs` calls with random bytes and `runs` with vectors cut short. */
export function fuzzApps(runs: number, seed = 1): { random: FuzzResult; truncated: FuzzResult } {
  const next = generator(seed);
  const all = samples();
  const result = (): FuzzResult => ({ runs: 0, thrown: 0, guessed: 0, opaque: 0, slowest: 0, first: '' });
  const random = result();
  const truncated = result();
  const run = (into: FuzzResult, sample: Sample, body: Uint8Array, allowed: Set<string>) => {
    into.runs++;
    const started = performance.now();
    try {
      const reading = readPayload({ ...sample.payload, body }, sample.app);
      if (reading?.status === 'opaque') into.opaque++;
      const extra = reading?.items.find(({ dataType }) => !allowed.has(dataType));
      if (extra) {
        into.guessed++;
        into.first ||= `${sample.name}: ${extra.dataType} in ${body.length} bytes ${Buffer.from(body.subarray(0, 40)).toString('hex')}`;
      }
    } catch (error) {
      into.thrown++;
      into.first ||= `${sample.name}: ${String(error)}`;
    }
    into.slowest = Math.max(into.slowest, performance.now() - started);
  };
  for (let i = 0; i < runs; i++) {
    const sample = all[next() % all.length]!;
    const body = new Uint8Array(next() % 300);
    for (let at = 0; at < body.length; at++) body[at] = next() & 255;
    run(random, sample, body, sample.addressed);
    const cut = all[next() % all.length]!;
    run(truncated, cut, cut.payload.body!.subarray(0, next() % cut.payload.body!.length), cut.carried);
  }
  return { random, truncated };
}

if (process.argv[1]?.endsWith('fuzz-apps.ts')) {
  const started = performance.now();
  const result = fuzzApps(Number(process.argv[2] ?? 1_000_000), Number(process.argv[3] ?? 1));
  console.log(
    JSON.stringify({ ...result, seconds: Math.round((performance.now() - started) / 1000) }, null, 1),
  );
  process.exitCode =
    result.random.thrown + result.truncated.thrown + result.random.guessed + result.truncated.guessed > 0
      ? 1
      : 0;
}
