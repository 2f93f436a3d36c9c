import type { Claim, PolicyDocument } from '../../model/claim.ts';
import type { Finding, Report } from '../../model/report.ts';
import type { Verdict } from '../../model/vocabulary.ts';
import { DOCUMENT_WORDS } from './documents.ts';
import { capital, shortDate } from './format.ts';
import { grouped } from './grouped.ts';
import { statementOf } from './statement.ts';
import { type CLAIM_ORDER, gravity, shortWord } from './verdicts.ts';

/** What a document says, with what this device can tell of it. */
export interface PromiseRow {
  id: string;
  verdict: Verdict;
  claim: Claim;
  /** One short line, in our words. */
  statement: string;
  document: PolicyDocument | undefined;
  /** Where it stands: `Policy, 25 Aug 2016`. */
  source: string;
  section: string;
  explanation: string;
}

/** Claims with a verdict, gravest first; denials before affirmations within one verdict. */
export function promisesOf(report: Report): PromiseRow[] {
  const claims = new Map(report.policy.claims.map((claim) => [claim.id, claim]));
  const documents = new Map(report.policy.documents.map((document) => [document.id, document]));
  const rows: PromiseRow[] = [];
  for (const finding of report.findings) {
    if (finding.about !== 'claim') continue;
    const claim = claims.get(finding.claims[0] ?? '');
    if (claim) rows.push(promiseOf(finding, claim, documents.get(claim.document)));
  }
  return rows.sort(
    (a, b) =>
      gravity(a.verdict) - gravity(b.verdict) ||
      Number(b.claim.polarity === 'denied') - Number(a.claim.polarity === 'denied'),
  );
}

function promiseOf(finding: Finding, claim: Claim, document: PolicyDocument | undefined): PromiseRow {
  return {
    id: finding.id,
    verdict: finding.verdict,
    claim,
    statement: statementOf(claim),
    document,
    source: document ? sourceOf(document) : '',
    section: claim.section,
    explanation: finding.explanation,
  };
}

/** `Policy, 25 Aug 2016`. */
export function sourceOf(document: PolicyDocument): string {
  return `${capital(DOCUMENT_WORDS[document.type])}, ${shortDate(document.effectiveDate)}`;
}

/** How many promises have which verdict, in reading order; `no breach seen` apart from `not seen`. */
export function tallyOf(rows: readonly PromiseRow[]): { verdict: Verdict; word: string; count: number }[] {
  const tally = new Map<string, { verdict: Verdict; word: string; count: number }>();
  for (const row of rows) {
    const word = shortWord(row.verdict, row.claim).toLowerCase();
    const entry = tally.get(word);
    if (entry) entry.count++;
    else tally.set(word, { verdict: row.verdict, word, count: 1 });
  }
  return [...tally.values()].sort((a, b) => TALLY_ORDER.indexOf(a.verdict) - TALLY_ORDER.indexOf(b.verdict));
}

const TALLY_ORDER = [
  'contradicted',
  'seen',
  'not-seen',
  'opaque',
  'uncertain',
  'not-exercised',
  'not-observable',
] as const satisfies readonly (typeof CLAIM_ORDER)[number][] as readonly string[];

/**
 * A few promises that stand for the whole: all that were broken, then one of each answer in turn, so that a short
 * list never hides a kind of answer behind many of another.
 */
export function foremost(rows: readonly PromiseRow[], most: number): PromiseRow[] {
  const broken = rows.filter((row) => row.verdict === 'contradicted');
  const queues = [...grouped(rows, (row) => row.verdict)]
    .filter(([verdict]) => verdict !== 'contradicted')
    .map(([, own]) => [...own]);
  const chosen = [...broken];
  while (chosen.length < most && queues.some((queue) => queue.length > 0)) {
    for (const queue of queues) {
      const next = queue.shift();
      if (next && chosen.length < most) chosen.push(next);
    }
  }
  return rows.filter((row) => chosen.includes(row));
}
