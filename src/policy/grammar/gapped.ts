import type { DataType } from '../../model/data-types.ts';
import type { ClauseContext } from './clause-reader.ts';

const BEFORE = new Set([',', 'and', ';', 'or']);
/** Words that may stand between a comma and the data after it. */
const WORDS = new Set(['your', 'the', 'our', 'any', 'certain', 'other', 'some']);

/**
 * "We use error reports to fix bugs, search queries to rank results, and voice data to train models": the verb stands once,
 * and each aim has data before it. Data that a later aim is reached with; empty where the verb's object has no aim.
 */
export function gappedData(c: ClauseContext): DataType[] {
  const { tokens, groups, data } = c.s;
  const aim = groups.find((h, n) => n > c.k && h.shape === 'to' && h.first > c.start);
  if (!aim || c.object.mentions.length === 0 || c.object.mentions[0]!.first > aim.first) return [];
  const out: DataType[] = [];
  for (const m of data) {
    if (m.level !== 'typed' || m.first <= aim.last) continue;
    let before = m.first - 1;
    while (WORDS.has(tokens[before]?.low ?? '')) before--;
    if (!BEFORE.has(tokens[before]?.low ?? '')) continue;
    if (['and', 'or'].includes(tokens[before]!.low) && tokens[before - 1]?.low !== ',') continue;
    const own = groups.find((h) => h.shape === 'to' && h.first > m.last && h.first <= m.last + 8);
    // "search queries and clicks to improve": what stands between belongs to the data.
    if (!own || groups.some((h) => h.first > m.last && h.first < own.first && h.shape !== 'participle'))
      continue;
    if (tokens.slice(m.last + 1, own.first).some((t) => t.low === ',' || t.low === ')')) continue;
    out.push(...data.filter((d) => d.first >= m.first && d.last < own.first).flatMap((d) => d.types));
  }
  return [...new Set(out)];
}

const HOW_LONG = new Set(['for', 'until', 'as', 'during', 'within', 'up']);

/** "We keep payment records for ten years, logs for a year and messages until you delete them": what else is kept, each for its time. */
export function keptInTurn(c: ClauseContext): DataType[] {
  const { tokens, data } = c.s;
  const first = c.object.mentions.at(-1);
  if (c.denied || !first || !HOW_LONG.has(tokens[first.last + 1]?.low ?? '')) return [];
  const out: DataType[] = [];
  for (const m of data) {
    if (m.level !== 'typed' || m.first <= first.last || m.first >= c.end) continue;
    let before = m.first - 1;
    while (WORDS.has(tokens[before]?.low ?? '')) before--;
    if (!BEFORE.has(tokens[before]?.low ?? '') || !HOW_LONG.has(tokens[m.last + 1]?.low ?? '')) continue;
    out.push(...m.types);
  }
  return [...new Set(out)];
}
