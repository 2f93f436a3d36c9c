import { fileURLToPath } from 'node:url';
import { runCase, VerdictCaseSchema, type WrongCase } from '../audit/judge/verdict-case.ts';
import { type CommandShape, readArguments, usageOf } from './arguments.ts';
import { BadInput } from './audit/bad-input.ts';
import { readText } from './files.ts';
import { parseJsonLines } from './json-lines.ts';

/** The cases written from the rules, that stand beside the judge. */
const OWN_CASES = new URL('../audit/judge/cases.jsonl', import.meta.url);

/** What `eval:verdict` prints. */
export interface VerdictScore {
  cases: number;
  right: number;
  wrong: WrongCase[];
}

/** Judges each case of a JSONL text, `file`, and compares with what it expects. Throws `BadInput`. */
export function scoreVerdicts(file: string, text: string): VerdictScore {
  const score: VerdictScore = { cases: 0, right: 0, wrong: [] };
  for (const one of parseJsonLines(file, text, VerdictCaseSchema, 'cases')) {
    score.cases++;
    const wrong = runCase(one);
    if (wrong) score.wrong.push(wrong);
    else score.right++;
  }
  return score;
}

const EVAL_VERDICT = {
  usage: ['eval:verdict -- [CASES.jsonl]'],
  does: 'Judges cases of flows and claims, the bundled ones unless told, and prints {cases, right, wrong} as JSON.',
  positionals: true,
  options: {},
} satisfies CommandShape;

/**
 * `npm run eval:verdict -- CASES.jsonl`: prints `{cases, right, wrong}`; without an argument the bundled cases.
 * Throws `BadInput`.
 */
export async function evalVerdict(argv: string[]): Promise<number> {
  const [file, ...rest] = readArguments(EVAL_VERDICT, argv).positionals;
  if (rest.length > 0) throw new BadInput(usageOf(EVAL_VERDICT));
  const text = await readText(file ?? fileURLToPath(OWN_CASES), 'the set');
  console.log(JSON.stringify(scoreVerdicts(file ?? 'the bundled cases', text), null, 2));
  return 0;
}
