import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compareReadings } from '../policy/compare.ts';
import { headlineOf } from '../policy/headline.ts';
import { type PolicyReading, readPolicy } from '../policy/read-text.ts';
import { BadInput } from './audit/bad-input.ts';
import { isFolder, readText, whyNot } from './files.ts';

/** What the comparison of two captures came to. */
type Outcome = 'unread' | 'otherDocument' | 'incomplete' | 'unchanged' | 'changed';

interface Pair {
  from: string;
  to: string;
  outcome: Outcome;
  /** Changes told of it. */
  changes: number;
  /** Why nothing could be compared, or the line that a person is told first. */
  says: string;
}

/** Pairs of captures that were read side by side and differ in nothing but what was captured, or in wording. */
const STILL = new URL('./still-pairs.json', import.meta.url);
const DATE = /\d{4}-\d{2}-\d{2}/;
const TEXT = /\.(?:md|txt)$/;

async function namesIn(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).sort();
  } catch (error) {
    throw new BadInput(`${folder}: the policies cannot be read: ${whyNot(error)}`);
  }
}

function compared(from: string, to: string, before: PolicyReading, after: PolicyReading): Pair {
  const pair = { from, to, changes: 0 };
  const refused = before.refused ?? after.refused;
  if (refused !== null) return { ...pair, outcome: 'unread', says: refused };
  const comparison = compareReadings(before, after);
  const { capture, changes } = comparison;
  const told = { ...pair, changes: changes.length };
  if (!capture.comparable) return { ...told, outcome: 'otherDocument', says: capture.reason };
  if (capture.incomplete) return { ...told, outcome: 'incomplete', says: capture.reason };
  const isChanged = changes.length > 0;
  return {
    ...told,
    outcome: isChanged ? 'changed' : 'unchanged',
    says: isChanged ? (headlineOf(comparison) ?? '') : '',
  };
}

/** Each capture of a service's texts in `folder/service` against the one before it, by the dates in their names. */
async function pairsOf(folder: string, service: string): Promise<Pair[]> {
  const day = (name: string) => DATE.exec(name)![0];
  const names = (await namesIn(join(folder, service)))
    .filter((name) => TEXT.test(name) && DATE.test(name))
    .sort((a, b) => day(a).localeCompare(day(b)));
  const pairs: Pair[] = [];
  let before: { name: string; reading: PolicyReading } | null = null;
  for (const name of names) {
    const text = await readText(join(folder, service, name), 'the policy');
    const next = { name: `${service}/${name}`, reading: readPolicy({ text }, { document: name }) };
    if (before) pairs.push(compared(before.name, next.name, before.reading, next.reading));
    before = next;
  }
  return pairs;
}

/**
 * Compares each capture in a folder of services with the one before it, and counts what came of it; of the pairs that were
 * judged, by reading, to differ in capture or wording alone, no change may be told. Throws `BadInput`.
 */
export async function scoreVersions(folder: string) {
  const still = new Set((JSON.parse(await readFile(STILL, 'utf8')) as string[][]).map((pair) => pair.join()));
  const pairs: Pair[] = [];
  for (const name of await namesIn(folder))
    if (await isFolder(join(folder, name))) pairs.push(...(await pairsOf(folder, name)));
  if (pairs.length === 0)
    throw new BadInput(`${folder}: no folder in it has two texts of one service whose names are dated`);
  const judged = pairs.filter(({ from, to }) => still.has([from, to].join()));
  const wrong = judged.filter(({ changes }) => changes > 0);
  const count = (outcome: Outcome) => pairs.filter((pair) => pair.outcome === outcome).length;
  return {
    pairs: pairs.length,
    unread: count('unread'),
    otherDocument: count('otherDocument'),
    incomplete: count('incomplete'),
    unchanged: count('unchanged'),
    changed: count('changed'),
    spoiltOrReworded: {
      pairs: judged.length,
      toldAsChanged: wrong.length,
      changesTold: wrong.reduce((sum, { changes }) => sum + changes, 0),
    },
    each: pairs,
  };
}
