import { readFile, writeFile } from 'node:fs/promises';
import { compare } from '../../e2e/matrix/compare.ts';
import { type MatrixOptions, runMatrix, WORKER_PLACES } from '../../e2e/matrix/run.ts';
import { LEGEND, tableOf } from '../../e2e/matrix/table.ts';
import { type CommandShape, readArguments } from './arguments.ts';
import { BadInput } from './audit/bad-input.ts';
import { ensureBrowser } from './browsers/ensure.ts';
import type { BrowserKind } from './browsers/find.ts';
import { ensureBuilt } from './build.ts';
import { readText } from './files.ts';
import type { Target } from './manifest.ts';

const RUNS: readonly [BrowserKind, Target, string, MatrixOptions][] = [
  ['chromium', 'chrome', '', {}],
  ['firefox', 'firefox', '', {}],
  ['firefox', 'firefox', ', deep mode', { deep: true, places: WORKER_PLACES }],
];
const BEGIN = '<!-- matrix:begin -->';
const END = '<!-- matrix:end -->';

const MATRIX = {
  usage: ['matrix -- [options]'],
  does: `Sends a canary every way out in every place in both browsers, and prints what the report made of it.`,
  options: {
    write: {
      type: 'string',
      value: 'FILE',
      says: `also replace what stands in it between ${BEGIN} and ${END}`,
    },
  },
  ends: '0 done, 1 something was missed, misnamed or invented, 2 bad usage or input, 4 a browser could not be had',
} satisfies CommandShape;

/**
 * Sends a canary every way out in every place in both browsers, in Firefox's workers also in its deep mode, and
 * prints what the report made of it. With `--write FILE` the tables also replace what stands between the matrix
 * markers of that file. Exit status 1 where something was missed, misnamed or invented; 2 on bad usage.
 */
export async function matrix(argv: string[]): Promise<number> {
  const { values } = readArguments(MATRIX, argv);
  const file = values.write ?? null;
  if (file !== null && !isMarked(await readText(file, 'the file')))
    throw new BadInput(`${file} has no ${BEGIN} … ${END}`);
  const tables: string[] = [];
  let wrong = 0;
  for (const [kind, target, mode, options] of RUNS) {
    const { path, name } = await ensureBrowser(kind);
    const run = await runMatrix(kind, path, await ensureBuilt(target), 'matrix', options);
    const outcomes = compare(run);
    for (const { cell, verdict, as } of outcomes) {
      if (!['missed', 'misnamed', 'invented'].includes(verdict)) continue;
      console.error(`${name}: ${cell.id} ${verdict} ${as}`);
      wrong++;
    }
    if (run.withoutQuic)
      console.error(`${name}: ${run.withoutQuic}; neither WebTransport nor HTTP/3 was tried`);
    for (const place of run.late) console.error(`${name}: ${place} was not done in time`);
    tables.push(tableOf(`${name} ${run.version}${mode}`, outcomes));
  }
  const text = [LEGEND, ...tables].join('\n\n');
  console.log(text);
  if (file !== null) await write(file, text);
  return wrong > 0 ? 1 : 0;
}

function isMarked(text: string): boolean {
  const begin = text.indexOf(BEGIN);
  return begin >= 0 && text.indexOf(END) > begin;
}

async function write(file: string, text: string): Promise<void> {
  const old = await readFile(file, 'utf8');
  const [begin, end] = [old.indexOf(BEGIN), old.indexOf(END)];
  await writeFile(file, `${old.slice(0, begin + BEGIN.length)}\n${text}\n${old.slice(end)}`);
}
