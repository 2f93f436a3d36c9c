import { readFile, writeFile } from 'node:fs/promises';
import { compare } from '../../e2e/matrix/compare.ts';
import { runMatrix } from '../../e2e/matrix/run.ts';
import { LEGEND, tableOf } from '../../e2e/matrix/table.ts';
import { ensureBrowser } from './browsers/ensure.ts';
import { ensureBuilt } from './build.ts';

const BROWSERS = [
  ['chromium', 'chrome'],
  ['firefox', 'firefox'],
] as const;
const BEGIN = '<!-- matrix:begin -->';
const END = '<!-- matrix:end -->';

/**
 * Sends a canary every way out in every place in both browsers and prints what the report made of it. With
 * `--write FILE` the tables also replace what stands between the matrix markers of that file. Exit status 1
 * where something was missed, misnamed or invented; 2 on bad usage.
 */
export async function matrix(argv: string[]): Promise<number> {
  const at = argv.indexOf('--write');
  const file = at < 0 ? null : argv[at + 1];
  if (file === undefined) {
    console.error('--write needs a file.');
    return 2;
  }
  const tables: string[] = [];
  let wrong = 0;
  for (const [kind, target] of BROWSERS) {
    const { path, name } = await ensureBrowser(kind);
    const run = await runMatrix(kind, path, await ensureBuilt(target), 'matrix');
    const outcomes = compare(run.cells, run.arrivedCanaries, run.report.flows, run.report.blindSpots);
    wrong += outcomes.filter((one) => ['missed', 'misnamed', 'invented'].includes(one.verdict)).length;
    tables.push(tableOf(`${name} ${run.version}`, outcomes));
  }
  const text = [LEGEND, ...tables].join('\n\n');
  console.log(text);
  if (file !== null && !(await write(file, text))) {
    console.error(`${file} has no ${BEGIN} … ${END}.`);
    return 2;
  }
  return wrong > 0 ? 1 : 0;
}

async function write(file: string, text: string): Promise<boolean> {
  const old = await readFile(file, 'utf8');
  const [begin, end] = [old.indexOf(BEGIN), old.indexOf(END)];
  if (begin < 0 || end < begin) return false;
  await writeFile(file, `${old.slice(0, begin + BEGIN.length)}\n${text}\n${old.slice(end)}`);
  return true;
}
