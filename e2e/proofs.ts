import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { expect } from 'vitest';
import { DATA_TYPES, type DataType } from '../src/model/data-types.ts';

/** What an end-to-end run showed of an app or a telemetry SDK: what was read from its report. */
export interface Proof {
  /** Id of the app, or of the SDK as in `src/apps/telemetry/`. */
  id: string;
  /** `stand-in`: the real bytes from a page of ours at the true origin; `software`: the real client. */
  kind: 'stand-in' | 'software';
  /** For a reader: `Converse.js with Prosody`. */
  what: string;
  /** The specification that shows it, from the project's top. */
  spec: string;
  browsers: string[];
  /** Data types that were expected and found in the report. */
  types: DataType[];
}

const FILE = new URL('./proofs.json', import.meta.url);

/** What runs have shown so far, as the apps' table tells it. */
export function provenSoFar(): Proof[] {
  return existsSync(FILE) ? (JSON.parse(readFileSync(FILE, 'utf8')) as Proof[]) : [];
}

/**
 * Called by a specification once its report holds what it expected: asserts that `proofs.json` says just that.
 * With `CANDOR_WRITE_PROOFS` it is written there instead, for the tables of the apps' README.
 */
export function proves(browser: string, shown: Omit<Proof, 'browsers'>): void {
  const types = DATA_TYPES.filter((type) => shown.types.includes(type));
  const proofs = provenSoFar();
  const same = (proof: Proof) => proof.id === shown.id && proof.spec === shown.spec;
  const known = proofs.find(same);
  if (process.env.CANDOR_WRITE_PROOFS) {
    const browsers = [...new Set([...(known?.browsers ?? []), browser])].sort();
    const rest = proofs.filter((proof) => !same(proof));
    const all = [...rest, { ...shown, types, browsers }].sort((a, b) =>
      a.id === b.id ? (a.spec < b.spec ? -1 : 1) : a.id < b.id ? -1 : 1,
    );
    writeFileSync(FILE, `${JSON.stringify(all, null, 2)}\n`);
    return;
  }
  expect(
    known,
    `${shown.id}: run this with CANDOR_WRITE_PROOFS=1 and generate the apps' table`,
  ).toBeDefined();
  expect(known).toMatchObject({ ...shown, types });
  expect(known?.browsers).toContain(browser);
}
