import { gzipSync } from 'node:zlib';
import { detect } from '../detect/detect.ts';
import { compileIdentity, type Needles } from '../detect/needles.ts';
import type { Identifier } from '../model/identity.ts';
import type { Payload } from '../model/payload.ts';

/** One figure of the bench. */
export interface BenchLine {
  name: string;
  value: number;
  unit: string;
  /** What it is held against, in the same run. */
  against?: string;
  ratio?: number;
}

/** Numbers that are the same in every run (xorshift32). */
function random(seed: number): () => number {
  let x = seed;
  return () => {
    x ^= x << 13;
    x ^= x >>> 17;
    x ^= x << 5;
    return (x >>> 0) / 2 ** 32;
  };
}

const WORDS =
  'could you bring that green folder over when we meet again maybe around noon so everyone sees it first'.split(
    ' ',
  );

function prose(next: () => number, bytes: number): string {
  let text = '';
  while (text.length < bytes) text += `${WORDS[Math.floor(next() * WORDS.length)]} `;
  return text.slice(0, bytes);
}

function token(next: () => number, bytes: number, form: 'base64' | 'hex'): string {
  return Buffer.from(Array.from({ length: bytes }, () => Math.floor(next() * 256))).toString(form);
}

/** A telemetry event as applications send them: flags, counters, tokens, a little of the device. */
function event(next: () => number): Record<string, unknown> {
  return {
    action: 'panel_opened',
    traceId: token(next, 16, 'hex'),
    nonce: token(next, 18, 'base64'),
    counter: Math.floor(next() * 1e6),
    tookMs: Math.round(next() * 1e5) / 100,
    client: { tz: 'Europe/Vienna', viewport: '1280x720', cpuCores: 8 },
    note: prose(next, 60),
    enabled: next() > 0.5,
  };
}

function payload(body: string | Uint8Array, contentType = 'application/json'): Payload {
  return {
    channel: 'fetch',
    method: 'POST',
    url: 'https://collect.example/v2/batch?session=k3J9x&v=4.1',
    headers: [['referer', 'https://app.example/inbox']],
    body: typeof body === 'string' ? new TextEncoder().encode(body) : body,
    contentType,
  };
}

function people(count: number, seed: number): Identifier[] {
  const next = random(seed);
  return Array.from({ length: count }, (_, n) => ({
    dataType: 'phone-number' as const,
    value: `+4915${Math.floor(1e8 + next() * 8.9e8)}`,
    label: `person ${n}`,
  }));
}

/** Microseconds of one call, the fastest of some rounds. */
function fastest(work: () => unknown, rounds = 15): number {
  let best = Number.POSITIVE_INFINITY;
  for (let n = 0; n < rounds; n++) {
    const start = process.hrtime.bigint();
    work();
    best = Math.min(best, Number(process.hrtime.bigint() - start) / 1000);
  }
  return best;
}

/** The unit of speed: a plain loop over the same characters. */
function plainLoop(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum = (sum + text.charCodeAt(i)) | 0;
  return sum;
}

function textOf(one: Payload): string {
  return Buffer.from(one.body!).toString('latin1');
}

/** The detection figures, each measured in this run on payloads made here. */
export async function benchDetect(emit: (line: BenchLine) => void): Promise<void> {
  const next = random(2024);
  const own: Identifier[] = [
    ...people(6, 7),
    { dataType: 'email-address', value: 'ada.moreno@mail.example' },
    { dataType: 'name', value: 'Ada Moreño' },
    { dataType: 'username', value: 'ada_mor88' },
    { dataType: 'user-id', value: '5282164089610' },
  ];
  const few = compileIdentity(own);
  if (!process.env.X) mix(emit, few, next);
  plain(emit, few, next);
  await compile(emit, few, own, next);
  hostile(emit, few, next);
}

function mix(emit: (line: BenchLine) => void, needles: Needles, next: () => number): void {
  const sizes = [1, 1, 1, 1, 1, 2, 2, 2, 3, 3, 4, 5, 6, 8, 10, 14, 20, 30, 60, 120];
  const payloads = sizes.flatMap((events) => {
    const list = Array.from({ length: events }, () => event(next));
    const json = JSON.stringify({ events: list });
    const form = new URLSearchParams(
      Object.entries(list[0]!).map(([k, v]) => [k, typeof v === 'object' ? JSON.stringify(v) : String(v)]),
    );
    return [
      payload(json),
      payload(form.toString(), 'application/x-www-form-urlencoded'),
      payload(new Uint8Array(gzipSync(json))),
      payload(JSON.stringify({ data: Buffer.from(json).toString('base64') })),
    ];
  });
  for (let n = 0; n < 30; n++) for (const one of payloads) detect(one, needles);
  for (let n = 0; n < 3000; n++) plainLoop(textOf(payloads[0]!));
  const loop = payloads.map((one) => {
    const text = textOf(one);
    return fastest(() => plainLoop(text));
  });
  const times = payloads.map((one) => fastest(() => void detect(one, needles)));
  const loopMean = mean(loop);
  emit({
    name: 'detect mean of a mix of requests',
    value: round(mean(times)),
    unit: 'µs',
    against: 'plain byte loop',
    ratio: round(mean(times) / loopMean),
  });
  emit({
    name: 'detect median',
    value: round(quantile(times, 0.5)),
    unit: 'µs',
    against: 'plain byte loop',
    ratio: round(quantile(times, 0.5) / quantile(loop, 0.5)),
  });
  emit({
    name: 'detect p99',
    value: round(quantile(times, 0.99)),
    unit: 'µs',
    against: 'plain byte loop',
    ratio: round(quantile(times, 0.99) / quantile(loop, 0.99)),
  });
}

/** Bytes with nothing encoded in them: as they come, as a person writes them within JSON, and in other letters. */
function plain(emit: (line: BenchLine) => void, needles: Needles, next: () => number): void {
  const size = 64 * 1024;
  const sentences = prose(next, size).replace(/(\w+)( \w+){11} /g, (part, first: string) =>
    part.replace(first, first[0]!.toUpperCase() + first.slice(1)).replace(/ $/, '. '),
  );
  const cyrillic = [...prose(next, size / 2)]
    .map((c) => (c >= 'a' && c <= 'z' ? String.fromCharCode(0x430 + c.charCodeAt(0) - 97) : c))
    .join('');
  const inputs: [string, string][] = [
    ['detect 64 KB with nothing encoded', prose(next, size)],
    ['detect 64 KB of sentences in JSON', JSON.stringify({ note: sentences })],
    ['detect 64 KB of other letters', cyrillic],
  ];
  for (const [name, text] of inputs) {
    const body = payload(text, 'text/plain');
    const bytes = textOf(body);
    for (let n = 0; n < 50; n++) {
      detect(body, needles);
      plainLoop(bytes);
    }
    const loop = fastest(() => plainLoop(bytes), 40);
    const value = fastest(() => void detect(body, needles), 40);
    emit({ name, value: round(value), unit: 'µs', against: 'plain byte loop', ratio: round(value / loop) });
  }
}

async function compile(
  emit: (line: BenchLine) => void,
  few: Needles,
  own: readonly Identifier[],
  next: () => number,
): Promise<void> {
  emit({
    name: 'compile 10 identities',
    value: round(fastest(() => void compileIdentity(own), 5) / 1000),
    unit: 'ms',
  });
  const contacts = people(5000, 99);
  emit({
    name: 'compile 5,000 contacts',
    value: round(fastest(() => void compileIdentity(contacts), 3) / 1000),
    unit: 'ms',
  });
  const many = compileIdentity(contacts);
  const body = payload(JSON.stringify({ events: Array.from({ length: 40 }, () => event(next)) }));
  for (let n = 0; n < 100; n++) {
    detect(body, few);
    detect(body, many);
  }
  const one = fastest(() => void detect(body, few), 60);
  const all = fastest(() => void detect(body, many), 60);
  emit({
    name: 'detect with 5,000 contacts',
    value: round(all),
    unit: 'µs',
    against: '10 identities',
    ratio: round(all / one),
  });
}

function hostile(emit: (line: BenchLine) => void, needles: Needles, next: () => number): void {
  const megabyte = 1 << 20;
  const noise = Buffer.from(Array.from({ length: megabyte }, () => Math.floor(next() * 256)));
  const inputs: [string, Uint8Array][] = [
    ['random bytes', new Uint8Array(noise)],
    ['one run of base64', Buffer.from(noise.toString('base64').slice(0, megabyte))],
    [
      'tokens of base64',
      Buffer.from(
        (noise.toString('base64').match(/.{24}/g) ?? [])
          .map((t) => `"${t}"`)
          .join(',')
          .slice(0, megabyte),
      ),
    ],
    ['deep JSON', Buffer.from('{"a":['.repeat(megabyte / 6))],
    ['percent signs', Buffer.from('%25'.repeat(megabyte / 3))],
    ['a gzip bomb', new Uint8Array(gzipSync(new Uint8Array(64 * megabyte)))],
  ];
  for (const [name, bytes] of inputs) {
    const body = payload(bytes, '');
    detect(body, needles);
    const us = fastest(() => void detect(body, needles));
    emit({
      name: `hostile: ${name}`,
      value: round((us / 1000) * (megabyte / Math.max(bytes.length, megabyte / 16))),
      unit: 'ms a megabyte',
    });
  }
}

function mean(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0) / values.length;
}

function quantile(values: readonly number[], q: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))]!;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
