import * as v from 'valibot';
import { ACTIONS, POLARITIES } from '../model/vocabulary.ts';
import { type ExtractedClaim, extractClaims } from '../policy/extract.ts';
import { Agreement } from './agreement.ts';
import { type CommandShape, readArguments, usageOf } from './arguments.ts';
import { BadInput } from './audit/bad-input.ts';
import { scoreVersions } from './eval-versions.ts';
import { checkWritable, isFolder, readText, writeText } from './files.ts';
import { parseJsonLines } from './json-lines.ts';

const GoldClaimSchema = v.object({
  actor: v.optional(v.string(), 'self'),
  action: v.picklist(ACTIONS),
  polarity: v.picklist(POLARITIES),
  modality: v.optional(v.string(), 'does'),
  data: v.array(v.string()),
  recipient: v.string(),
  purpose: v.optional(v.array(v.string()), () => []),
});
const GoldItemSchema = v.object({
  id: v.string(),
  service: v.optional(v.string(), ''),
  document: v.optional(v.string(), ''),
  section: v.optional(v.string(), ''),
  context: v.optional(v.string(), ''),
  sentence: v.string(),
  claims: v.array(GoldClaimSchema),
});
type GoldItem = v.InferOutput<typeof GoldItemSchema>;

interface Counts {
  right: number;
  said: number;
  there: number;
}
const zero = (): Counts => ({ right: 0, said: 0, there: 0 });
const round = (x: number) => Math.round(x * 1000) / 1000;
function scores({ right, said, there }: Counts) {
  const precision = said === 0 ? (there === 0 ? 1 : 0) : right / said;
  const recall = there === 0 ? 1 : right / there;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision: round(precision), recall: round(recall), f1: round(f1) };
}

type Tuple = `${string}|${string}|${string}|${string}`;
function tuples(
  claims: readonly { action: string; polarity: string; data: readonly string[]; recipient: string }[],
): Set<Tuple> {
  return new Set(
    claims.flatMap((c) => c.data.map((d): Tuple => `${c.action}|${c.polarity}|${d}|${c.recipient}`)),
  );
}

function count(
  into: Counts,
  gold: ReadonlySet<Tuple>,
  got: ReadonlySet<Tuple>,
  only?: (t: Tuple) => boolean,
): void {
  for (const t of got) {
    if (only && !only(t)) continue;
    into.said++;
    if (gold.has(t)) into.right++;
  }
  for (const t of gold) if (!only || only(t)) into.there++;
}

/** Claims of a confidence or above: how many of their tuples hold, and how many have the opposite polarity. */
function sure(items: readonly GoldItem[], got: readonly ExtractedClaim[][], least: number) {
  let said = 0;
  let right = 0;
  let turned = 0;
  items.forEach((item, i) => {
    const gold = tuples(item.claims);
    for (const t of tuples(got[i]!.filter((c) => c.confidence >= least))) {
      said++;
      const [action, polarity, data, recipient] = t.split('|') as [string, string, string, string];
      const other: Tuple = `${action}|${polarity === 'denied' ? 'affirmed' : 'denied'}|${data}|${recipient}`;
      if (gold.has(t)) right++;
      else if (gold.has(other)) turned++;
    }
  });
  return {
    least,
    tuples: said,
    precision: round(said ? right / said : 1),
    polarityWrong: round(said ? turned / said : 0),
  };
}

/** What claims say beside their tuples, of tuples that hold: shares that agree, and purposes as tuples are scored. */
function ofTuplesRight({ counts: { tuples, actor, modality, purposes } }: Agreement) {
  const share = (n: number) => round(tuples ? n / tuples : 1);
  return { tuples, actor: share(actor), modality: share(modality), purposes: scores(purposes) };
}

function report(items: readonly GoldItem[], got: readonly ExtractedClaim[][]) {
  const all = zero();
  const denials = zero();
  const byAction: Record<string, Counts> = {};
  let empty = 0;
  let leftAlone = 0;
  const agreement = new Agreement();
  const worst: { id: string; wrong: number; missing: string[]; extra: string[]; sentence: string }[] = [];
  items.forEach((item, i) => {
    const gold = tuples(item.claims);
    const mine = tuples(got[i]!);
    count(all, gold, mine);
    agreement.add(item.claims, got[i]!);
    count(denials, gold, mine, (t) => t.includes('|denied|'));
    for (const action of ACTIONS) {
      for (const polarity of POLARITIES) {
        const key = `${action} ${polarity}`;
        byAction[key] ??= zero();
        count(byAction[key], gold, mine, (t) => t.startsWith(`${action}|${polarity}|`));
      }
    }
    if (item.claims.length === 0) {
      empty++;
      if (mine.size === 0) leftAlone++;
    }
    const missing = [...gold].filter((t) => !mine.has(t));
    const extra = [...mine].filter((t) => !gold.has(t));
    if (missing.length + extra.length > 0)
      worst.push({
        id: item.id,
        wrong: missing.length + extra.length,
        missing,
        extra,
        sentence: item.sentence.slice(0, 200),
      });
  });
  worst.sort((a, b) => b.wrong - a.wrong);
  return {
    ...scores(all),
    denials: scores(denials),
    noClaim: { items: empty, leftAlone },
    byAction: Object.fromEntries(
      Object.entries(byAction).map(([k, c]) => [k, { ...scores(c), tuples: c.there }]),
    ),
    ofTuplesRight: ofTuplesRight(agreement),
    confidence: [0.8, 0.7, 0.6].map((least) => sure(items, got, least)),
    items: items.length,
    worst: worst.slice(0, 20),
  };
}

const EVAL_POLICY = {
  usage: ['eval:policy -- GOLD.jsonl [options]', 'eval:policy -- FOLDER'],
  does: `Scores the policy reader on labelled sentences and prints JSON. Of a FOLDER with a folder of dated texts for each service,\ncompares each text with the one before it and tells what came of it.`,
  positionals: true,
  options: {
    predictions: { type: 'string', value: 'FILE', says: 'also write a line a sentence: the claims read' },
  },
} satisfies CommandShape;

/**
 * `eval:policy GOLD.jsonl [--predictions FILE]`: scores the policy reader on labelled sentences and prints JSON;
 * `eval:policy FOLDER`: compares the dated texts of each service in it, one after the other.
 * Throws `BadInput`.
 */
export async function evalPolicy(argv: string[]): Promise<number> {
  const { values, positionals } = readArguments(EVAL_POLICY, argv);
  const { predictions } = values;
  const [file] = positionals;
  if (!file || positionals.length > 1) throw new BadInput(usageOf(EVAL_POLICY));
  if (await isFolder(file)) {
    if (predictions !== undefined) throw new BadInput(usageOf(EVAL_POLICY));
    console.log(JSON.stringify(await scoreVersions(file), null, 2));
    return 0;
  }
  const items = parseJsonLines(file, await readText(file, 'the set'), GoldItemSchema, 'sentences');
  if (predictions !== undefined) await checkWritable(predictions, [file]);
  const got = items.map((item) =>
    extractClaims(item.sentence, { context: item.context, section: item.section, service: item.service }),
  );
  if (predictions !== undefined) {
    const lines = items.map((item, i) => JSON.stringify({ id: item.id, claims: got[i] }));
    await writeText(predictions, `${lines.join('\n')}\n`);
  }
  console.log(JSON.stringify(report(items, got), null, 2));
  return 0;
}
