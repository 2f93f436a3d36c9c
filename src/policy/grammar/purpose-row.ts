import type { DataType } from '../../model/data-types.ts';
import type { Purpose } from '../../model/vocabulary.ts';
import { parse } from './clauses.ts';
import { listed, OF_ELSE } from './data-cell.ts';
import { type Draft, plainDraft } from './draft.ts';
import { statementOf } from './headings.ts';
import { purposesIn } from './purpose.ts';
import { beginsPurpose } from './purpose-items.ts';
import { receivers, recipientRow } from './recipient-row.ts';
import { retentionRow } from './retention-row.ts';
import { cellsOf, tableHead } from './table-head.ts';
import { usedUnder } from './use-headings.ts';

/** True for a row none of whose cells is a sentence of its own, what the law says aside. */
export function statesNothing(row: string, names: readonly string[]): boolean {
  return cellsOf(row).every(
    (cell) =>
      OF_ELSE.test(cell) ||
      SO_THAT.test(cell) ||
      !parse(cell.slice(0, 1500), names).groups.some((g) => g.kind === 'main' && g.shape === 'finite'),
  );
}

/** "So that you can find friends", "So members can see it": a purpose. */
const SO_THAT = /^so (?:that\b|(?:\w+ ){1,3}can\b)[^.]*\.?$/i;

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
  /\b(?:we (?:\w+ly )?(?:get|receive|obtain|collect)|you (?:\w+ly )?(?:give|provide)(?: us(?: with)?| to us)?) (?:this|these|it\b|the|such)(?: (?:information|data))?\b/i;
/** "Directly from you", "Through automated means": whence what the row lists comes. */
const SOURCE =
  /^\W*(?:collected )?(?:(?:directly |indirectly )?from (?:you|users?|individuals?|consumers?|customers?|members?|our users|your devices?)\b|through automated means|automatically\b|you(?: directly)?\W*$)/i;

/** A cell without the mark of its first item. */
function bareCell(cell: string): string {
  return cell.replace(/^[^\p{L}\p{N}(]+/u, '');
}

function beginsAim(cell: string): boolean {
  return beginsPurpose(cell) || SO_THAT.test(cell);
}

/** True for a row with a purpose in one of its first cells and the legal ground of it in a later: whatever table it stands in. */
export function isGrounded(row: string): boolean {
  const cells = cellsOf(row);
  const at = cells.slice(0, 2).findIndex(beginsAim);
  return cells.length > 2 && at >= 0 && cells.slice(at + 1).some((cell) => GROUND_CELL.test(cell));
}

function aims(cell: string, names: readonly string[]): Purpose[] {
  const purpose = parse(`for ${cell}`, names);
  return purposesIn(purpose, 0, purpose.tokens.length);
}

/** "Purpose | Remembers that you signed in" under a heading about cookies. */
function cookieRow(cells: readonly string[], section: string, names: readonly string[]): Draft[] {
  if (cells.length !== 2 || !/^purpose\W*$/i.test(cells[0]!) || cells[1]!.split(/\s+/).length < 3) return [];
  if (!/\bcookies?\b/i.test(section.split(' > ').at(-1) ?? '')) return [];
  const purpose = aims(cells[1]!, names);
  const stated = { polarity: 'affirmed', confidence: 0.55, rule: 'cookie-row' } as const;
  return [plainDraft({ ...stated, action: 'use', data: ['cookie-identifier'], purpose })];
}

/**
 * What a row states whose table has no header that says it: a purpose beside the data that serves it, under a heading
 * about use ("To prevent fraud | Contact data; device data | Legitimate interests") or, the other way round, about
 * what is collected, those who get data beside it, or how long it is kept. Empty for every other row.
 */
export function purposeRow(text: string, section: string, names: readonly string[]): Draft[] {
  if (!text.includes(' | ')) return [];
  const cells = cellsOf(text);
  if (cells.length < 2 || cells.length > 7 || tableHead(text) !== null) return [];
  const given = recipientRow(cells, section, names, listed);
  if (given.length > 0) return given;
  const kept = [...retentionRow(cells, section, names), ...cookieRow(cells, section, names)];
  if (kept.length > 0) return kept;
  const used = usedUnder(section) === 'information';
  const gathers = !used && statementOf(section.split(' > ').at(-1) ?? '')?.action === 'collect';
  const uses = used || GROUNDS.test(section.slice(-200)) || isGrounded(text);
  const at = cells.findIndex((cell, i) => i < 3 && (beginsAim(cell) || (used && DEED.test(cell))));
  const lists = cells.map((cell, i) => (i === at ? [] : listed(cell, names)));
  const own = lists.findIndex((types) => types.some((t) => at >= 0 || t !== 'unspecified'));
  const stated = { polarity: 'affirmed', confidence: 0.55, rule: 'purpose-row' } as const;
  const sourced = cells.some((cell) => SOURCE.test(cell));
  const to = own < 0 ? [] : receivers(cells, own, section, sourced, names);
  const types = [...new Set(lists.flat())];
  if (to.length > 0 && types.some((t) => t !== 'unspecified')) {
    const data = () => [...types];
    return [
      ...(gathers || sourced ? [plainDraft({ ...stated, data: data(), action: 'collect' })] : []),
      ...to.map((recipient) => plainDraft({ ...stated, data: data(), action: 'share', recipient })),
    ];
  }
  if (!gathers && !uses) return [];
  const ground = cells.some((cell) => GROUND_CELL.test(bareCell(cell)));
  // "To answer you | Consent", "Legal compliance | All collected data": what is used is not told.
  const all = at < 0 && uses && ground && cells.length === 3 && lists[1]?.[0] === 'unspecified';
  const bare =
    at === 0 &&
    used &&
    ground &&
    own < 0 &&
    cells.slice(1).every((c) => GROUND_CELL.test(bareCell(c)) || DEED.test(bareCell(c)));
  if (!all && !bare && (own < 0 || (at < 0 && !(uses && own > 0 && cells.some((c) => OF_ELSE.test(c))))))
    return [];
  const data: DataType[] = bare || all ? ['unspecified'] : types;
  // "Details | Data used": the names of columns.
  if (data[0] === 'unspecified' && at < 0 && !all) return [];
  const use = plainDraft({
    ...stated,
    data: [...data],
    action: 'use',
    purpose: at < 0 ? ['unspecified'] : aims(cells[at]!, names),
  });
  return gathers || cells.some((cell) => GATHERED.test(cell))
    ? [plainDraft({ ...stated, data: [...data], action: 'collect' }), use]
    : [use];
}

/** The data that the cells of a row list beside what its sentences tell; empty where none but its label does. */
function listedBeside(text: string, names: readonly string[]): DataType[] {
  const cells = text.includes(' | ') ? cellsOf(text) : [];
  if (cells.length < 2 || cells.length > 7) return [];
  const lists = cells.map((cell, i) => (i === 0 && !/[;,].*[;,]/.test(cell) ? [] : listed(cell, names)));
  const types = [...new Set(lists.flat())];
  return types.every((t) => t === 'unspecified') ? [] : types;
}

/** What a row's sentences state, of the data that another cell lists where they name none. */
export function ofListed(drafts: readonly Draft[], data: readonly DataType[]): Draft[] {
  if (data.length === 0) return [...drafts];
  return drafts.map((d) =>
    d.polarity === 'affirmed' && d.data.length === 1 && d.data[0] === 'unspecified'
      ? { ...d, data: [...data] }
      : d,
  );
}

/** What a row's sentences state, of the data that a cell of it lists, beside what the row states as one. */
export function besideRow(
  drafts: readonly Draft[],
  row: readonly Draft[],
  text: string,
  names: readonly string[],
): Draft[] {
  if (drafts.length === 0) return [...row];
  const told = ofListed(drafts, listedBeside(text, names));
  if (told.every((d) => d.polarity === 'denied'))
    return [...told, ...row.filter((d) => d.action !== 'store')];
  if (!isGrounded(text)) return told;
  const acts = new Set(told.map((d) => d.action));
  return [...told, ...row.filter((d) => !(d.action === 'use' && acts.has('use')))];
}
