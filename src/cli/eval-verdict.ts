import { readFile } from 'node:fs/promises';
import * as v from 'valibot';
import { runCase, VerdictCaseSchema, type WrongCase } from '../audit/judge/verdict-case.ts';
import { type CommandShape, readArguments, usageOf } from './arguments.ts';

/** The cases written from the rules, that stand beside the judge. */
const OWN_CASES = new URL('../audit/judge/cases.jsonl', import.meta.url);

/** What `eval:verdict` prints. */
export interface VerdictScore {
  cases: number;
  right: number;
  wrong: WrongCase[];
}

/**
 * Judges each case of a JSONL text and compares with what it expects. Throws an `Error` of one line that names
 * the line which is no case.
 */
export function scoreVerdicts(text: string): VerdictScore {
  const score: VerdictScore = { cases: 0, right: 0, wrong: [] };
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    let raw: unknown;
    try {
      raw = JSON.parse(line);
    } catch {
      throw new Error(`line ${index + 1} is not JSON`);
    }
    const parsed = v.safeParse(VerdictCaseSchema, raw);
    if (!parsed.success) {
      const issue = parsed.issues[0];
      throw new Error(`line ${index + 1}: ${v.getDotPath(issue) ?? 'case'}: ${issue.message}`);
    }
    score.cases++;
    const wrong = runCase(parsed.output);
    if (wrong) score.wrong.push(wrong);
    else score.right++;
  }
  if (score.cases === 0) throw new Error('no cases in it');
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
 * Exit status 0 when the file could be judged, 2 with one clear line when not.
 */
export async function evalVerdict(argv: string[]): Promise<number> {
  const [file, ...rest] = readArguments(EVAL_VERDICT, argv).positionals;
  if (rest.length > 0) {
    console.error(usageOf(EVAL_VERDICT));
    return 2;
  }
  const name = file ?? 'the bundled cases';
  let text: string;
  try {
    text = await readFile(file ?? OWN_CASES, 'utf8');
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    console.error(`${name}: ${code === 'ENOENT' ? 'no such file' : `cannot be read (${code ?? 'unknown'})`}`);
    return 2;
  }
  try {
    console.log(JSON.stringify(scoreVerdicts(text), null, 2));
    return 0;
  } catch (error) {
    console.error(`${name}: ${(error as Error).message}`);
    return 2;
  }
}
