import * as v from 'valibot';
import { detect, search } from '../detect/detect.ts';
import { compileIdentity, type Needles } from '../detect/needles.ts';
import type { DataType } from '../model/data-types.ts';
import type { Identifier } from '../model/identity.ts';
import type { Payload } from '../model/payload.ts';
import { type CommandShape, readArguments, usageOf } from './arguments.ts';
import { BadInput } from './audit/bad-input.ts';
import { type Prediction, Score, sampleType, sampleValue } from './detect-score.ts';
import { checkWritable, readText, writeText } from './files.ts';
import { parseJsonLines } from './json-lines.ts';

const PayloadSchema = v.object({
  id: v.string(),
  profile: v.number(),
  transport: v.string(),
  url: v.string(),
  method: v.string(),
  headers: v.record(v.string(), v.string()),
  bodyBase64: v.string(),
  truth: v.array(
    v.looseObject({ identifier: v.string(), encodingChain: v.optional(v.array(v.string()), () => []) }),
  ),
  types: v.array(v.object({ type: v.string(), value: v.string() })),
  klass: v.string(),
  negKind: v.nullish(v.string()),
});
export type LabelledPayload = v.InferOutput<typeof PayloadSchema>;
const ProfilesSchema = v.array(
  v.object({ identifiers: v.record(v.string(), v.object({ kind: v.string(), raw: v.string() })) }),
);
type Profiles = v.InferOutput<typeof ProfilesSchema>;

/** Data type of each kind that the labelled sets have. */
const KINDS: Record<string, DataType> = {
  phone: 'phone-number',
  email: 'email-address',
  id: 'user-id',
  uuid: 'user-id',
  user: 'username',
  name: 'name',
};

/** Times that the whole set is searched before the first time that counts: the engine compiles what runs often. */
const WARM_ROUNDS = 5;
/** Times that each payload is searched; its fastest counts, as the machine's other work is no part of it. */
const REPEATS = 5;

const EVAL_DETECT = {
  usage: ['eval:detect -- SET.jsonl [options]'],
  does: `Scores detection on labelled payloads and prints JSON. Beside SET.jsonl stands SET.profiles.json.`,
  positionals: true,
  options: {
    predictions: { type: 'string', value: 'FILE', says: 'also write a line a payload: what was found' },
  },
} satisfies CommandShape;

/**
 * `eval:detect SET.jsonl [--predictions FILE]`: scores detection on labelled payloads and prints JSON.
 * Throws `BadInput`.
 */
export async function evalDetect(argv: string[]): Promise<number> {
  const { values, positionals: files } = readArguments(EVAL_DETECT, argv);
  const [file, ...more] = files;
  if (file === undefined || more.length > 0) throw new BadInput(usageOf(EVAL_DETECT));
  const { payloads, profiles } = await readSet(file);
  const { predictions } = values;
  if (predictions !== undefined) await checkWritable(predictions, [file, besideOf(file)]);
  const needles: Needles[] = profiles.map(({ identifiers }) =>
    compileIdentity(
      Object.entries(identifiers).map(
        ([label, { kind, raw }]): Identifier => ({ dataType: KINDS[kind] ?? 'user-id', value: raw, label }),
      ),
    ),
  );
  const prepared = payloads.map(payloadOf);
  for (let round = 0; round < WARM_ROUNDS; round++)
    for (const [n, payload] of prepared.entries()) detect(payload, needles[payloads[n]!.profile]!);
  const score = new Score();
  const lines: string[] = [];
  for (const [n, labelled] of payloads.entries()) {
    const payload = prepared[n]!;
    const own = needles[labelled.profile]!;
    const us = fastest(payload, own);
    const prediction = predict(labelled.id, payload, own, us);
    score.add(labelled, prediction, (payload.body?.length ?? 0) + payload.url.length);
    lines.push(JSON.stringify(prediction));
  }
  if (predictions !== undefined) await writeText(predictions, `${lines.join('\n')}\n`);
  console.log(JSON.stringify(score.report(plainLoop(prepared)), null, 2));
  return 0;
}

/** The labelled payloads of a set, and the profiles that stand beside it. Throws `BadInput`. */
async function readSet(file: string): Promise<{ payloads: LabelledPayload[]; profiles: Profiles }> {
  const payloads = parseJsonLines(file, await readText(file, 'the set'), PayloadSchema, 'payloads');
  const beside = besideOf(file);
  const profiles = parseProfiles(beside, await readText(beside, 'the set’s profiles'));
  const lost = payloads.find(({ profile }) => profiles[profile] === undefined);
  if (lost)
    throw new BadInput(
      `${file}: ${lost.id}: there is no profile ${lost.profile}: ${beside} has ${profiles.length}, counted from 0`,
    );
  return { payloads, profiles };
}

/** Where a set's profiles stand. */
function besideOf(file: string): string {
  return `${file.replace(/\.jsonl$/, '')}.profiles.json`;
}

function parseProfiles(file: string, text: string): Profiles {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    throw new BadInput(`${file}: not JSON`);
  }
  const parsed = v.safeParse(ProfilesSchema, raw);
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  throw new BadInput(`${file}: ${v.getDotPath(issue) ?? 'the file'}: ${issue.message}`);
}

/** The payload as a witness would report it. */
export function payloadOf(labelled: LabelledPayload): Payload {
  const body = Buffer.from(labelled.bodyBase64, 'base64');
  const headers = Object.entries(labelled.headers).map(
    ([name, value]) => [name.toLowerCase(), value] as const,
  );
  const socket = labelled.transport.startsWith('ws');
  return {
    channel: socket ? 'websocket' : labelled.transport === 'beacon' ? 'beacon' : 'fetch',
    method: labelled.method,
    url: labelled.url,
    headers,
    body: body.length === 0 ? null : new Uint8Array(body),
    contentType: (labelled.headers['content-type'] ?? '').toLowerCase(),
    text: labelled.transport === 'ws-text',
  };
}

function fastest(payload: Payload, needles: Needles): number {
  let best = Number.POSITIVE_INFINITY;
  for (let n = 0; n < REPEATS; n++) {
    const start = process.hrtime.bigint();
    detect(payload, needles);
    best = Math.min(best, Number(process.hrtime.bigint() - start) / 1000);
  }
  return best;
}

function predict(id: string, payload: Payload, needles: Needles, us: number): Prediction {
  const { detection, scan } = search(payload, needles, true);
  const found: Record<string, string> = {};
  for (const item of detection.items) {
    if (item.label !== null) found[item.label] ??= item.encodings.join('>');
  }
  const types = [];
  for (const { dataType, value, location } of scan.collected ?? []) {
    const type = sampleType(dataType, location);
    if (type !== null) types.push({ type, value: sampleValue(type, value) });
  }
  return { id, found, types, us: Math.round(us * 100) / 100 };
}

/** Microseconds of a plain loop over the same characters, for each payload: the unit of speed. */
function plainLoop(payloads: readonly Payload[]): number[] {
  // In one piece: a text put together of two is slower to read until it is copied.
  const texts = payloads.map(({ url, body }) =>
    Buffer.concat([Buffer.from(url), body ?? new Uint8Array(0)]).toString('latin1'),
  );
  let sum = 0;
  const once = (text: string): number => {
    let s = 0;
    for (let i = 0; i < text.length; i++) s = (s + text.charCodeAt(i)) | 0;
    return s;
  };
  for (let n = 0; n < WARM_ROUNDS; n++) for (const text of texts) sum += once(text);
  const times = texts.map((text) => {
    let best = Number.POSITIVE_INFINITY;
    for (let n = 0; n < REPEATS; n++) {
      const start = process.hrtime.bigint();
      sum += once(text);
      best = Math.min(best, Number(process.hrtime.bigint() - start) / 1000);
    }
    return best;
  });
  return sum === Number.MIN_VALUE ? [] : times;
}
