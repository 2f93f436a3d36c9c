import { PLACES, WAYS } from './cells.ts';
import type { Outcome } from './compare.ts';

/** Sign of each verdict in the table. */
const SIGNS: Record<Outcome['verdict'], string> = {
  seen: '●',
  declared: '○',
  missed: '✗ missed',
  misnamed: '✗ misnamed',
  invented: '✗ invented',
  'not-sent': '–',
};

/** The matrix of one browser as a Markdown table: ways down, places across, only those that were gone to. */
export function tableOf(title: string, outcomes: readonly Outcome[]): string {
  const byId = new Map(outcomes.map((one) => [one.cell.id, SIGNS[one.verdict]]));
  const places = Object.keys(PLACES).filter((place) => outcomes.some(({ cell }) => cell.place === place));
  const ways = Object.keys(WAYS).filter((way) => outcomes.some(({ cell }) => cell.way === way));
  const rows = ways.map(
    (way) => `| ${way} | ${places.map((place) => byId.get(`${way}.${place}`) ?? '').join(' | ')} |`,
  );
  return [
    `**${title}**: ${summaryOf(outcomes)}`,
    '',
    `| | ${places.join(' | ')} |`,
    `|---|${places.map(() => ':-:').join('|')}|`,
    ...rows,
  ].join('\n');
}

/** How many cells had which verdict, in one line. */
export function summaryOf(outcomes: readonly Outcome[]): string {
  const verdicts = Object.keys(SIGNS) as Outcome['verdict'][];
  return verdicts
    .map((verdict) => `${outcomes.filter((one) => one.verdict === verdict).length} ${verdict}`)
    .join(', ');
}

/** Says what the signs mean. */
export const LEGEND =
  '● in the report by channel and context · ○ not readable, and the report’s blind spots name and count it · – the browser has no such way, or nothing arrived · empty: not tried';
