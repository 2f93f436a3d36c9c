import { dataLabel, dataSubject } from '../../audit/labels.ts';
import type { Claim } from '../../model/claim.ts';
import { DATA_TYPES } from '../../model/data-types.ts';
import type { Report } from '../../model/report.ts';
import { DISCOVERED, levelWords, requestOf, vantageWords } from './evidence-words.ts';
import { capital, counted, date, shortDate, span, type Zone, zoneName } from './format.ts';
import { plain } from './plain.ts';
import { sourceOf } from './promises.ts';
import type { Row } from './rows.ts';
import { statementOf } from './statement.ts';
import { verdictWord } from './verdicts.ts';

/** `Your phone number (my number) went to WhatsApp`. */
export function titleOf(row: Row): string {
  return `${labelled(row, dataSubject(row.dataType))} went to ${row.toName}`;
}

/** `Phone number (my number)`. */
export function dataOf(row: Row): string {
  return labelled(row, capital(row.word));
}

/** Words with the person's own label behind them, where one matched and says more, or that nobody entered it. */
export function labelled(row: Row, words: string): string {
  if (row.label && row.label !== row.dataType && row.label !== row.word) return `${words} (${row.label})`;
  return row.discovered ? `${words} (discovered)` : words;
}

/** What one of the person's values goes by: the name that they gave it, else its kind in words. */
export function valueName(label: string): string {
  const kind = DATA_TYPES.find((type) => type === label);
  return kind ? dataLabel(kind) : label;
}

/** Claims that a row rests on, each once. */
export function groundsOf(row: Row, report: Report): Claim[] {
  const ids = new Set(row.findings.flatMap((finding) => finding.claims));
  return report.policy.claims.filter((claim) => ids.has(claim.id));
}

/** Explanations of a row, each once. */
export function explanationsOf(row: Row): string[] {
  return [...new Set(row.findings.map((finding) => finding.explanation).filter(Boolean))];
}

/** `In our words. Policy, 25 Aug 2016, “Information You Provide”.` */
export function groundSource(claim: Claim, report: Report): string {
  const document = report.policy.documents.find((d) => d.id === claim.document);
  const place = [document ? sourceOf(document) : '', claim.section ? `“${claim.section}”` : '']
    .filter(Boolean)
    .join(', ');
  return `${claim.quote ? 'As your browser read it.' : 'In our words.'} ${place}${place ? '.' : ''}`;
}

/** A finding as plain text, to be pasted elsewhere. Values of identifiers are masked in it as everywhere. */
export function findingText(row: Row, report: Report, zone?: Zone): string {
  const { firstSeen, lastSeen } = row;
  const times = span(firstSeen, lastSeen, zone);
  const day = date(firstSeen, zone) === date(lastSeen, zone) ? `${shortDate(firstSeen, zone)}, ` : '';
  const lines = [
    `${titleOf(row)}: ${verdictWord(row.verdict)}`,
    ...explanationsOf(row),
    `Seen ${counted(row.count, 'time', 'times')}, ${day}${times} (${zoneName(lastSeen, zone)}); read ${levelWords(row.levels)}.`,
  ];
  for (const flow of row.flows) {
    for (const sample of flow.evidence.samples.slice(0, 2)) {
      const { what } = requestOf(sample, flow);
      lines.push(
        `${what} ${sample.url}`,
        `  ${sample.location} (seen by ${vantageWords(sample.vantage ?? flow.vantage)})`,
      );
      if (sample.discovered) lines.push(`  ${DISCOVERED}`);
      if (sample.excerpt) lines.push(`  ${sample.excerpt}`);
    }
  }
  for (const claim of groundsOf(row, report))
    lines.push(`Rests on: ${statementOf(claim)} ${groundSource(claim, report)}`);
  return lines.map(plain).join('\n');
}
