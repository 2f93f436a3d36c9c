import type { DataType } from '../../model/data-types.ts';
import { parse } from './clauses.ts';
import { type Draft, plainDraft } from './draft.ts';
import { statementOf } from './headings.ts';
import { purposesIn } from './purpose.ts';
import { beginsPurpose } from './purpose-items.ts';
import { cellsOf, tableHead } from './table-head.ts';
import { typesOf } from './types-named.ts';
import { usedUnder } from './use-headings.ts';
import { COORDINATORS, DETERMINERS, isMark, POSSESSIVES, PREPOSITIONS } from './words.ts';

/** Cells of what the law says, of where data comes from, and of how long it is kept. */
const OF_ELSE =
  /\b(?:legitimate interests?|legal (?:obligations?|basis)|consent|contract\w*|article|art\.|gdpr|directly from|from you|(?:get|receive|provide) (?:this|the) (?:data|information)|necessary|retain\w*|years?|months?|days?|as long as)\b/i;

/** "(a) Identity (b) Contact", "1. Usage 2. Profile": kinds of data that the text names by a word each. */
const NUMBERED = /(?:^|\s)(?:\([a-z]\)|[a-z]\)|\d{1,2}[.)])\s*/g;
const DATA_WORD =
  /\b(?:data|information|info|details|content|identifiers?|address(?:es)?|number|history|logs?)\b/i;

function asList(cell: string): string {
  const items = cell
    .split(NUMBERED)
    .map((x) => x.trim().replace(/[,;.]$/, ''))
    .filter(Boolean);
  if (items.length < 2) return cell;
  return items
    .map((item) => (item.split(/\s+/).length < 4 && !DATA_WORD.test(item) ? `${item} data` : item))
    .join(', ');
}

const SMALL = [COORDINATORS, DETERMINERS, POSSESSIVES, PREPOSITIONS];
/** The least share of a cell's words that names data where the cell lists nothing else. */
const MOSTLY = 0.5;

/** The data that a cell lists; empty for a cell that says anything else. */
function listed(cell: string, names: readonly string[]): DataType[] {
  if (!cell || cell.length > 1500 || OF_ELSE.test(cell) || beginsPurpose(cell)) return [];
  const s = parse(asList(cell), names);
  if (s.groups.some((g) => g.shape === 'finite' && g.kind !== 'relative')) return [];
  const words = s.tokens.filter((t) => !isMark(t.low) && !SMALL.some((set) => set.has(t.low)));
  const naming = s.data.reduce((n, m) => n + m.last - m.first + 1, 0);
  return naming >= MOSTLY * words.length ? typesOf(s, s.data, s.tokens.length) : [];
}

/** True for a row none of whose cells is a sentence of its own, what the law says aside. */
export function statesNothing(row: string, names: readonly string[]): boolean {
  return cellsOf(row).every(
    (cell) =>
      OF_ELSE.test(cell) ||
      !parse(cell.slice(0, 1500), names).groups.some((g) => g.kind === 'main' && g.shape === 'finite'),
  );
}

/** Headings under which a table tells what data is used for. */
const GROUNDS = /\b(?:legal|lawful) (?:bas[ie]s|grounds?)\b/i;

/**
 * What a row states whose table has no header that says it: a purpose beside the data that serves it, under a heading
 * about use ("To prevent fraud | Contact data; device data | Legitimate interests") or, the other way round, about
 * what is collected. Empty for every other row.
 */
export function purposeRow(text: string, section: string, names: readonly string[]): Draft[] {
  if (!text.includes(' | ')) return [];
  const cells = cellsOf(text);
  if (cells.length < 2 || cells.length > 7 || tableHead(text) !== null) return [];
  const used = usedUnder(section) === 'information';
  const gathers = !used && statementOf(section.split(' > ').at(-1) ?? '')?.action === 'collect';
  const uses = used || GROUNDS.test(section.slice(-200));
  if (!gathers && !uses) return [];
  const at = cells.findIndex((cell, i) => i < 3 && beginsPurpose(cell));
  const lists = cells.map((cell, i) => (i === at ? [] : listed(cell, names)));
  const own = lists.findIndex((types) => types.length > 0);
  if (own < 0 || (at < 0 && !(uses && own > 0 && cells.some((cell) => OF_ELSE.test(cell))))) return [];
  const types = [...new Set(lists.flat())];
  const data = types.length > 1 ? types.filter((t) => t !== 'unspecified') : types;
  // "Details | Data used": the names of columns.
  if (data[0] === 'unspecified' && at < 0) return [];
  const purpose = at < 0 ? null : parse(`for ${cells[at]}`, names);
  const stated = { polarity: 'affirmed', data, confidence: 0.55, rule: 'purpose-row' } as const;
  const use = plainDraft({
    ...stated,
    data: [...data],
    action: 'use',
    purpose: purpose ? purposesIn(purpose, 0, purpose.tokens.length) : ['unspecified'],
  });
  return gathers ? [plainDraft({ ...stated, data: [...data], action: 'collect' }), use] : [use];
}
