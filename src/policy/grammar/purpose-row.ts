import type { DataType } from '../../model/data-types.ts';
import { parse } from './clauses.ts';
import { type Draft, plainDraft } from './draft.ts';
import { statementOf } from './headings.ts';
import { purposesIn } from './purpose.ts';
import { beginsPurpose } from './purpose-items.ts';
import { recipientRow } from './recipient-row.ts';
import { cellsOf, tableHead } from './table-head.ts';
import { typesOf } from './types-named.ts';
import { usedUnder } from './use-headings.ts';

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

/** The least share of a cell's items that name data where the cell lists nothing else. */
const MOSTLY = 0.6;
/** More words than this are no item. */
const MOST_WORDS = 16;
const BRACKETS = /\([^()]{0,80}\)/g;
const CODES = /\((?:CCPA|categor)[^)]{0,60}\)/gi;

/** The data that a cell lists; empty for a cell that says anything else. */
function listed(cell: string, names: readonly string[]): DataType[] {
  if (!cell || cell.length > 1500 || beginsPurpose(cell) || OF_ELSE.test(cell.replace(BRACKETS, '')))
    return [];
  // Beside an account's data and a use's, technical data is the device's.
  const list = asList(cell)
    .replace(CODES, '')
    .replace(/\btechnical (?=data\b|information\b)/gi, 'device ');
  const s = parse(list, names);
  if (s.groups.some((g) => g.shape === 'finite' && g.kind !== 'relative')) return [];
  const ends = s.tokens.flatMap((t, i) => ([',', ';', '.'].includes(t.low) ? [i] : []));
  const items = [...ends, s.tokens.length]
    .map((end, n) => ({ first: (ends[n - 1] ?? -1) + 1, last: end - 1 }))
    .filter((item) => item.last >= item.first);
  if (items.some((item) => item.last - item.first >= MOST_WORDS)) return [];
  const naming = items.filter((item) => s.data.some((m) => m.last >= item.first && m.first <= item.last));
  return naming.length >= MOSTLY * items.length ? typesOf(s, s.data, s.tokens.length) : [];
}

/** True for a row none of whose cells is a sentence of its own, what the law says aside. */
export function statesNothing(row: string, names: readonly string[]): boolean {
  return cellsOf(row).every(
    (cell) =>
      OF_ELSE.test(cell) ||
      !parse(cell.slice(0, 1500), names).groups.some((g) => g.kind === 'main' && g.shape === 'finite'),
  );
}

/** "Choosing what to show first": a deed, under a heading about use. */
const DEED = /^(?!processing\b|following\b|including\b)[a-z]{3,}ing (?:\S+ ){2,}/i;

/** Headings under which a table tells what data is used for. */
const GROUNDS =
  /\b(?:legal|lawful) (?:bas[ie]s|grounds?)\b|> (?:consent|legitimate interests?|(?:performance of )?(?:a |the )?contract|legal obligations?)$/i;

/** A cell that gives the legal ground of a use: "Our legitimate interests in …", "Consent". */
const GROUND_CELL =
  /^(?:our |the |your |performance of (?:a |the |our )?|necessary for (?:the performance of )?(?:a |our |the )?)*(?:legitimate (?:business )?interests?|contract(?:ual)?|consent|legal obligations?|article \d|art\. ?\d)/i;
/** "We get this information from you": what the row lists is collected. */
const GATHERED =
  /\b(?:we (?:get|receive|obtain|collect)|you (?:give|provide)(?: us(?: with)?)?) this (?:information|data)\b/i;

/** True for a row with a purpose in one of its first cells and the legal ground of it in a later: whatever table it stands in. */
export function isGrounded(row: string): boolean {
  const cells = cellsOf(row);
  const at = cells.slice(0, 2).findIndex((cell) => beginsPurpose(cell));
  return cells.length > 2 && at >= 0 && cells.slice(at + 1).some((cell) => GROUND_CELL.test(cell));
}

/**
 * What a row states whose table has no header that says it: a purpose beside the data that serves it, under a heading
 * about use ("To prevent fraud | Contact data; device data | Legitimate interests") or, the other way round, about
 * what is collected, or those who get data beside it. Empty for every other row.
 */
export function purposeRow(text: string, section: string, names: readonly string[]): Draft[] {
  if (!text.includes(' | ')) return [];
  const cells = cellsOf(text);
  if (cells.length < 2 || cells.length > 7 || tableHead(text) !== null) return [];
  const given = recipientRow(cells, section, names, listed);
  if (given.length > 0) return given;
  const used = usedUnder(section) === 'information';
  const gathers = !used && statementOf(section.split(' > ').at(-1) ?? '')?.action === 'collect';
  const uses = used || GROUNDS.test(section.slice(-200)) || isGrounded(text);
  if (!gathers && !uses) return [];
  const at = cells.findIndex((cell, i) => i < 3 && (beginsPurpose(cell) || (used && DEED.test(cell))));
  const lists = cells.map((cell, i) => (i === at ? [] : listed(cell, names)));
  const own = lists.findIndex((types) => types.some((t) => at >= 0 || t !== 'unspecified'));
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
  return gathers || cells.some((cell) => GATHERED.test(cell))
    ? [plainDraft({ ...stated, data: [...data], action: 'collect' }), use]
    : [use];
}
