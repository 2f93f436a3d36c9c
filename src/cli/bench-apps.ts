/** Times the app decoders on their own vectors: `npx tsx src/cli/bench-apps.ts`. */
import { readFileSync } from 'node:fs';
import { appById, readPayload } from '../apps/index.ts';
import { type VectorFile, vectorPayload } from '../apps/vectors.ts';
import { decodeStanza } from '../apps/whatsapp/decoder.ts';
import type { Payload } from '../model/payload.ts';

export interface BenchLine {
  name: string;
  value: number;
  unit: string;
  against?: string;
  ratio?: number;
}

const WARM = 300;
const ROUNDS = 9;

/** Median of `ROUNDS` rounds over all inputs, in microseconds a call: what a busy machine adds is left out. */
function medianMicroseconds<T>(inputs: readonly T[], call: (input: T) => unknown): number {
  for (let i = 0; i < WARM; i++) for (const input of inputs) call(input);
  const rounds: number[] = [];
  const repeats = Math.max(20, Math.ceil(2_000 / inputs.length));
  for (let round = 0; round < ROUNDS; round++) {
    const started = performance.now();
    for (let i = 0; i < repeats; i++) for (const input of inputs) call(input);
    rounds.push(((performance.now() - started) * 1_000) / (repeats * inputs.length));
  }
  return rounds.sort((a, b) => a - b)[ROUNDS >> 1]!;
}

function vectorsOf(id: string, what: string): Payload[] {
  const file = new URL(`../apps/${id}/vectors.json`, import.meta.url);
  const { vectors } = JSON.parse(readFileSync(file, 'utf8')) as VectorFile;
  return vectors
    .filter((vector) => vector.what === what && !vector.inbound && !vector.closed)
    .map(vectorPayload);
}

/** Microseconds a decoded stanza, frame or call takes, one line each; a stanza's bar is 20 µs. */
export async function benchApps(emit: (line: BenchLine) => void): Promise<void> {
  const stanzas = vectorsOf('whatsapp', 'stanza');
  const decode = medianMicroseconds(stanzas, ({ body }) => decodeStanza(body!));
  emit({
    name: 'apps/wabinary-decode',
    value: decode,
    unit: 'us/stanza',
    against: '20 us',
    ratio: decode / 20,
  });
  for (const [name, id, what] of [
    ['apps/whatsapp-stanza', 'whatsapp', 'stanza'],
    ['apps/messenger-frame', 'messenger', 'frame'],
    ['apps/telegram-tl', 'telegram', 'tl'],
    ['apps/xmpp-stanza', 'converse', 'frame'],
    ['apps/discord-frame', 'discord', 'frame'],
    ['apps/matrix-call', 'element', 'call'],
  ] as const) {
    const app = appById(id)!;
    const value = medianMicroseconds(vectorsOf(id, what), (payload) => readPayload(payload, app));
    emit({ name, value, unit: 'us/read', against: '20 us', ratio: value / 20 });
  }
}

if (process.argv[1]?.endsWith('bench-apps.ts')) {
  await benchApps((line) => console.log(JSON.stringify(line)));
}
