/**
 * Writes the tables of `src/apps/README.md` from what the decoders make of the vectors and what end-to-end runs showed:
 * `npx tsx src/cli/generate-apps-table.ts`. A test fails when they are not current.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { APPS, type App, GENERIC } from '../apps/index.ts';
import { checkVector, type Vector, type VectorFile } from '../apps/vectors.ts';

const README = new URL('../apps/README.md', import.meta.url);
const START = '<!-- written by src/cli/generate-apps-table.ts: start -->';
const END = '<!-- written by src/cli/generate-apps-table.ts: end -->';

/** What end-to-end runs wrote of themselves; see `e2e/proofs.ts`. */
interface RunProof {
  id: string;
  kind: 'stand-in' | 'software';
  what: string;
  spec: string;
  browsers: string[];
  types: string[];
}

const PROOFS = new URL('../../e2e/proofs.json', import.meta.url);
const RUNS: readonly RunProof[] = existsSync(PROOFS)
  ? (JSON.parse(readFileSync(PROOFS, 'utf8')) as RunProof[])
  : [];
const KIND: Record<RunProof['kind'], string> = { 'stand-in': 'stand-in', software: 'real software' };

/** `both browsers`, or the one it was shown in. */
function browsersOf({ browsers }: RunProof): string {
  return browsers.length === 2 ? 'both browsers' : browsers.join(', ');
}

interface Proof {
  vectors: number;
  right: number;
  closed: number;
  types: Set<string>;
  by: Record<Vector['by'], number>;
}

function vectorsOf(path: string): VectorFile | null {
  const file = new URL(path, import.meta.url);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as VectorFile) : null;
}

function proofOf(app: App, file: VectorFile | null, only = (_what: string) => true): Proof {
  const proof: Proof = {
    vectors: 0,
    right: 0,
    closed: 0,
    types: new Set(),
    by: { implementation: 0, recording: 0, hand: 0 },
  };
  for (const vector of file?.vectors ?? []) {
    if (!only(vector.what)) continue;
    const { reading, missing, wrong } = checkVector(app, vector);
    const status = vector.closed ? 'opaque' : 'read';
    proof.vectors++;
    proof.by[vector.by]++;
    if (reading?.status === status && missing.length === 0 && wrong.length === 0) proof.right++;
    if (vector.closed) proof.closed++;
    for (const type of vector.carries) if (!missing.includes(type)) proof.types.add(type);
  }
  return proof;
}

const ORIGIN: Record<Vector['by'], string> = {
  implementation: 'made with another implementation',
  recording: 'in shapes that others recorded or described',
  hand: 'by hand after the specification',
};

function proofCell(id: string, { vectors, right, closed, by }: Proof): string {
  const parts: string[] = [];
  if (vectors > 0) {
    const origins = (Object.keys(ORIGIN) as Vector['by'][])
      .filter((origin) => by[origin] > 0)
      .map((origin) => `${by[origin]} ${ORIGIN[origin]}`);
    const sealed = closed > 0 ? `; ${closed} of them ciphertext that stays closed` : '';
    parts.push(`${right} of ${vectors} vectors (${origins.join(', ')}${sealed})`);
  }
  for (const run of RUNS) {
    if (run.id === id)
      parts.push(
        `${KIND[run.kind]}: ${run.what}, ${browsersOf(run)} (${run.types.length} data types asserted)`,
      );
  }
  return parts.join('; ') || 'not proven';
}

/** A Markdown table with aligned columns, as Biome formats it. */
function table(rows: readonly (readonly string[])[]): string[] {
  const [head = []] = rows;
  const widths = head.map((_, column) => Math.max(3, ...rows.map((row) => row[column]!.length)));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, i) => cell.padEnd(widths[i]!)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.slice(1).map(line)];
}

const list = (types: Set<string>) => [...types].sort().join(', ') || '–';

/** The tables as Markdown: apps first, then telemetry SDKs. */
export function appsTable(): string {
  const apps = [['app', 'can be watched', 'readable', 'proven by']];
  for (const app of [...APPS, GENERIC]) {
    const { id, name, watchable } = app.profile;
    const proof = proofOf(app, vectorsOf(`../apps/${id}/vectors.json`));
    apps.push([name, watchable.level, list(proof.types), proofCell(id, proof)]);
  }
  const sdks = [['telemetry SDK, on any host', 'readable', 'proven by']];
  const telemetry = vectorsOf('../apps/telemetry/vectors.json');
  for (const sdk of new Set(telemetry?.vectors.map(({ what }) => what))) {
    const proof = proofOf(GENERIC, telemetry, (what) => what === sdk);
    sdks.push([sdk, list(proof.types), proofCell(sdk, proof)]);
  }
  return [...table(apps), '', ...table(sdks)].join('\n');
}

/** The README's text with its tables as they should be. */
export function currentReadme(): string {
  const text = readFileSync(README, 'utf8');
  const start = text.indexOf(START);
  const end = text.indexOf(END);
  if (start < 0 || end < start)
    throw new Error('src/apps/README.md has lost the marks between which its tables stand');
  return `${text.slice(0, start + START.length)}\n\n${appsTable()}\n\n${text.slice(end)}`;
}

if (process.argv[1]?.endsWith('generate-apps-table.ts')) {
  writeFileSync(README, currentReadme());
  console.log('wrote src/apps/README.md');
}
