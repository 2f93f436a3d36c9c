import type { Claim, PolicyDocument } from '../../model/claim.ts';
import type { Finding, Report } from '../../model/report.ts';
import type { Action, Verdict } from '../../model/vocabulary.ts';
import { DOCUMENT_WORDS } from './documents.ts';
import { capital, shortDate } from './format.ts';
import { grouped } from './grouped.ts';
import { closeness } from './rows.ts';
import { statementOf } from './statement.ts';
import { gravity, shortWord, verdictWord } from './verdicts.ts';

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
  /** What was seen. It does not begin with the verdict's own words: those stand on the chip beside it. */
  explanation: string;
}

/**
 * Claims with a verdict, gravest first. Within one verdict: what is passed on before what is gathered, what
 * identifies a person first, denials before affirmations.
 */
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
      ACTION_ORDER.indexOf(a.claim.action) - ACTION_ORDER.indexOf(b.claim.action) ||
      nearest(a.claim) - nearest(b.claim) ||
      Number(b.claim.polarity === 'denied') - Number(a.claim.polarity === 'denied'),
  );
}

const ACTION_ORDER: readonly Action[] = ['share', 'sell', 'collect', 'use', 'store'];

function nearest(claim: Claim): number {
  return Math.min(...claim.data.map(closeness), closeness('unspecified'));
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
    explanation: withoutWord(finding.explanation, verdictWord(finding.verdict, claim)),
  };
}

function withoutWord(explanation: string, word: string): string {
  return explanation.startsWith(`${word}. `) ? explanation.slice(word.length + 2) : explanation;
}

/** `Policy, 25 Aug 2016`, or `FAQ, read 26 Nov 2026` where the text names no date. */
export function sourceOf(document: PolicyDocument): string {
  const when = shortDate(document.effectiveDate);
  return `${capital(DOCUMENT_WORDS[document.type])}, ${document.undated ? `read ${when}` : when}`;
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

const TALLY_ORDER: readonly Verdict[] = [
  'contradicted',
  'seen',
  'not-seen',
  'opaque',
  'uncertain',
  'not-exercised',
  'not-observable',
];

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
