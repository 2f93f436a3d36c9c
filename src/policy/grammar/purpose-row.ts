import type { DataType } from '../../model/data-types.ts';
import {
  answerOf,
  bareCell,
  beginsAim,
  isConsent,
  isGround,
  isNone,
  isSource,
  listsPurposes,
  SO_THAT,
} from './cell-kinds.ts';
import { parse } from './clauses.ts';
import { collectedRow } from './collected-row.ts';
import { UNSURE } from './confidence.ts';
import { cookieRow } from './cookie-row.ts';
import { atWill, listed, OF_ELSE } from './data-cell.ts';
import { type Draft, plainDraft } from './draft.ts';
import { statementOf } from './headings.ts';
import { listCell } from './labelled-cell.ts';
import { namedRow } from './named-row.ts';
import { purposesOfCell } from './purposes-of-cell.ts';
import { receivers, recipientRow } from './recipient-row.ts';
import { isDeleted, isKept, isPeriod, retentionRow } from './retention-row.ts';
import { cellsOf, tableHead } from './table-head.ts';
import { partiesOfTitle } from './titled-parties.ts';
import { usedUnder } from './use-headings.ts';

/** More than one sentence. */
const SENTENCES = /[.!?]["')\u201d]?\s+\p{Lu}/u;

/** True for a row none of whose cells is a sentence of its own, what the law says and whence data comes aside. */
export function statesNothing(row: string, names: readonly string[]): boolean {
  return cellsOf(row).every(
    (cell) =>
      isGround(cell) ||
      (OF_ELSE.test(cell) && !SENTENCES.test(cell)) ||
      SO_THAT.test(cell) ||
      !stands(cell, names),
  );
}

function stands(cell: string, names: readonly string[]): boolean {
  return parse(cell.slice(0, 1500), names).groups.some((g) => g.kind === 'main' && g.shape === 'finite');
}

/** "Choosing what to show first": a deed, under a heading about use. */
const DEED =
  /^(?!processing\b|following\b|including\b|\w+ing (?:and \w+ )?(?:data|information|details|history|address(?:es)?|records?)(?: ?[,;(]| and\b|$))[a-z]{3,}ing (?:\S+ ){2,}/i;

/** Headings under which a table tells what data is used for. */
const GROUNDS =
  /\b(?:legal|lawful) (?:bas[ie]s|grounds?)\b|> (?:consent|legitimate interests?|(?:performance of )?(?:a |the )?contract|legal obligations?)$/i;

/** Headings under which a table tells what people may do, what others get, or what is not done. */
const OF_OTHERS =
  /\b(?:rights?|choices?|options?|opt|control|contact|definitions?|cookies?|not|never|children|minors|history|shar(?:e|es|ed|ing)|third|transfers?|recipients?|sell|sold|sale|disclos\w*)\b/i;

const OF_DATA = /\bcategor(?:y|ies) of\b|\b(?:personal|your) (?:information|data)\b/i;

/** "We get this information from you": what the row lists is collected. */
const GATHERED =
  /\b(?:we (?:\w+ly )?(?:get|receive|obtain|collect)|you (?:\w+ly )?(?:give|provide)(?: us(?: with)?| to us)?) (?:this|these|it\b|the|such)(?: (?:information|data))?\b/i;

/** True for a row with a purpose in one of its first cells and the legal ground of it in a later: whatever table it stands in. */
export function isGrounded(row: string): boolean {
  const cells = cellsOf(row);
  const at = cells.slice(0, 2).findIndex(beginsAim);
  return cells.length > 2 && at >= 0 && cells.slice(at + 1).some(isGround);
}

/** A single kind of data, which the cells beside it spell out. */
function isLabel(cell: string): boolean {
  return !/[,;\u2022\u25cf\u00b7]/.test(cell.replace(/\([^()]*\)/g, '')) && cell.split(/\s+/).length < 12;
}

/** A cell that says in what way it comes. */
const BY_ITSELF =
  /^\W*(?:collected )?(?:automatically|directly|indirectly)\b(?! (?:collected|provided)? ?(?:data|information))/i;

/** The cells of a row by what they are. */
interface Kinds {
  cells: readonly string[];
  /** The data that each lists. */
  lists: readonly DataType[][];
  /** The one that gives the purpose, -1 where none does, and whether it says so by its grammar. */
  at: number;
  explicit: boolean;
  /** The first that lists data, -1 where none does. */
  own: number;
  /** The data of the row: what its label's kind is spelled out as. */
  types: DataType[];
}

/** The one cell that is neither a purpose nor anything else that a cell may be, where none lists data; -1 for more or none. */
function leftOver(cells: readonly string[], lists: readonly DataType[][], at: number): number {
  if (lists.some((types) => types.length > 0)) return -1;
  const left = cells.flatMap((cell, i) =>
    i === at || isGround(cell) || isSource(cell) || isPeriod(cell) || isDeleted(cell) || isNone(cell)
      ? []
      : [i],
  );
  return left.length === 1 ? left[0]! : -1;
}

function kindsOf(
  cells: readonly string[],
  used: boolean,
  grounded: boolean,
  names: readonly string[],
): Kinds {
  const found = cells.map((cell) => listed(cell, names));
  const aim = cells.findIndex((cell, i) => i < 3 && (beginsAim(cell) || (used && DEED.test(cell))));
  const at =
    aim >= 0
      ? aim
      : cells.findIndex((cell, i) => found[i]!.length === 0 && listsPurposes(cell, names) && !isSource(cell));
  // "Automatically through your use of it": whence it comes, and no data of the row.
  const lists = found.map((types, i) => (i === at || (i > 0 && BY_ITSELF.test(cells[i]!)) ? [] : types));
  const left = leftOver(cells, lists, at);
  if (aim >= 0 && left >= 0 && grounded) lists[left] = listed(cells[left]!, names, 'loosely');
  const own = lists.findIndex((types) => types.some((t) => at >= 0 || t !== 'unspecified'));
  const spelled =
    own === 0 && isLabel(cells[0]!) && lists.slice(1).some((types) => types.some((t) => t !== 'unspecified'));
  const types = [...new Set((spelled ? lists.slice(1) : lists).flat())];
  return { cells, lists, at, explicit: aim >= 0, own, types };
}

/** What a row says that its data is used for, whatever heading it stands under. */
function servesAim(
  { cells, lists, at, explicit, own }: Kinds,
  section: string,
  names: readonly string[],
): boolean {
  const near = section.split(' > ').slice(-2);
  // A heading that names the data stands nearer than what is above it.
  const over = OF_DATA.test(near.at(-1) ?? '') ? near.slice(-1) : near;
  if (own < 0 || over.some((heading) => OF_OTHERS.test(heading))) return false;
  const typed = lists.flat().some((t) => t !== 'unspecified');
  const label = at !== 0 && own !== 0 ? cells[0]! : '';
  if (partiesOfTitle(label, names).length > 0) return false;
  const others = cells.filter((cell, i) => i !== at && lists[i]!.length === 0 && cell !== label);
  const known = others.every((c) => isGround(c) || isSource(c) || isPeriod(c) || isNone(c) || beginsAim(c));
  if (at >= 0 && (typed || explicit)) return known || others.some(isGround);
  // "Prizes | Contact data | Consent": a deed of the service's, its data and the ground of both.
  return typed && own > 0 && others.some(isGround);
}

/** For how long the data of a row is kept, and that it goes then. */
function keeps(cells: readonly string[], data: readonly DataType[]): Draft[] {
  const stated = { action: 'store', confidence: 0.5, rule: 'purpose-row' } as const;
  if (cells.some((cell) => isPeriod(cell) || isKept(cell)))
    return [plainDraft({ ...stated, polarity: 'affirmed', data: [...data] })];
  if (cells.some(isDeleted))
    return [plainDraft({ ...stated, polarity: 'denied', modality: 'only-if', data: [...data] })];
  return [];
}

/**
 * What a row states whose table has no header that says it, by what its cells are: a purpose beside the data that serves
 * it ("To prevent fraud | Contact data; device data | Legitimate interests") or, the other way round, data beside those
 * who get it, whence it comes, or how long it is kept. Empty for every other row.
 */
export function purposeRow(text: string, section: string, names: readonly string[]): Draft[] {
  if (!text.includes(' | ')) return [];
  const cells = cellsOf(text).filter(Boolean);
  if (cells.length < 2 || cells.length > 7 || tableHead(text) !== null) return [];
  const given = [...recipientRow(cells, section, names, listed), ...namedRow(cells, section, names, listed)];
  if (given.length > 0) return given;
  const kept = [...retentionRow(cells, section, names), ...cookieRow(cells, section, names)];
  // "Photos | To print rings | Two years": more than what is kept.
  if (kept.length > 0 && (cells.length < 3 || kept[0]!.action !== 'store')) return kept;
  const told = ofKinds(text, cells, section, names);
  return told.some((d) => d.action === 'store') ? told : [...kept, ...told];
}

/** "E. Biometric information. | Fingerprints, gait or other patterns | No": a lettered category that is not collected. */
function refusedCategory(cells: readonly string[], names: readonly string[]): Draft[] {
  const [label = '', examples = '', answer = ''] = cells;
  if (cells.length !== 3 || !/^[A-L]\. /.test(label) || answerOf(answer) !== false) return [];
  const typesIn = (cell: string) => listed(cell, names, 'loosely').filter((t) => t !== 'unspecified');
  const named = typesIn(examples);
  const data = named.length > 0 ? named : typesIn(label);
  if (data.length === 0) return [];
  return [
    plainDraft({ action: 'collect', polarity: 'denied', data, confidence: 0.55, rule: 'refused-category' }),
  ];
}

/** What a row states by what its cells are. */
function ofKinds(text: string, cells: readonly string[], section: string, names: readonly string[]): Draft[] {
  const used = usedUnder(section) === 'information';
  const gathers = !used && statementOf(section.split(' > ').at(-1) ?? '')?.action === 'collect';
  const refused = gathers ? refusedCategory(cells, names) : [];
  if (refused.length > 0) return refused;
  const ground = cells.some(isGround);
  const under = GROUNDS.test(section.slice(-200));
  const kinds = kindsOf(cells, used, ground || under, names);
  const { lists, at, own, types } = kinds;
  const stated = { polarity: 'affirmed', confidence: 0.55, rule: 'purpose-row' } as const;
  const sourced = cells.some(isSource);
  const from = own < 0 && sourced ? lists.findIndex((list) => list.length > 0) : own;
  const to = from < 0 ? [] : receivers(cells, from, section, sourced, names);
  if (to.length > 0 && (sourced || types.some((t) => t !== 'unspecified'))) {
    const data = () => [...types];
    return [
      ...(gathers || sourced ? [plainDraft({ ...stated, data: data(), action: 'collect' })] : []),
      ...to.map((recipient) => plainDraft({ ...stated, data: data(), action: 'share', recipient })),
    ];
  }
  const serves = servesAim(kinds, section, names);
  const uses = used || under || isGrounded(text) || serves;
  // "To answer you | Consent", "Legal compliance | All collected data": what is used is not told.
  const all = !kinds.explicit && uses && ground && cells.length === 3 && lists[1]?.[0] === 'unspecified';
  const bare =
    at === 0 &&
    kinds.explicit &&
    used &&
    ground &&
    own < 0 &&
    cells.slice(1).every((c) => isGround(c) || DEED.test(bareCell(c)));
  const aimed = own >= 0 && (at >= 0 || (uses && own > 0 && (ground || cells.some((c) => OF_ELSE.test(c)))));
  if (!(gathers || uses) || !(all || bare || aimed)) {
    const held = collectedRow(cells, lists, section, names);
    // "Photos | Directly from you | None": what comes is collected.
    const comes =
      held.length === 0 &&
      sourced &&
      types.length > 0 &&
      cells.every((cell, i) => lists[i]!.length > 0 || isSource(cell) || isNone(cell) || cell === cells[at]);
    return comes ? [plainDraft({ ...stated, data: [...types], action: 'collect' })] : held;
  }
  const data: DataType[] = bare || all ? ['unspecified'] : types;
  // "Details | Data used": the names of columns.
  if (data[0] === 'unspecified' && at < 0 && !all) return [];
  const modality =
    cells.some(isConsent) || (own >= 0 && isLabel(cells[own]!) && atWill(cells[own]!)) ? 'only-if' : 'does';
  const use = plainDraft({
    ...stated,
    modality,
    data: [...data],
    action: 'use',
    purpose: at < 0 ? ['unspecified'] : purposesOfCell(cells[at]!, names),
  });
  const got = gathers || sourced || cells.some((cell) => GATHERED.test(cell));
  return [
    ...(got ? [plainDraft({ ...stated, modality, data: [...data], action: 'collect' })] : []),
    use,
    ...(own >= 0 ? keeps(cells, data) : []),
  ];
}

/** The data that the cells of a row list beside what its sentences tell; empty where none but its label does. */
function listedBeside(text: string, names: readonly string[]): DataType[] {
  const cells = text.includes(' | ') ? cellsOf(text) : [];
  if (cells.length < 2 || cells.length > 7) return [];
  const lists = cells.map((cell, i) => (i === 0 && !/[;,].*[;,]/.test(cell) ? [] : listed(cell, names)));
  const types = [...new Set(lists.flat())];
  return types.every((t) => t === 'unspecified') ? [] : types;
}

/** "We may share non-personal information": of nobody's data, whatever the row lists. */
const OF_NOBODY =
  /\b(?:non-?personal(?:ly)?|anonym(?:ous|i[sz]ed)|aggregated?|de-?identified|non-?identif(?:ying|iable))\b/i;

/** What a sentence of a row states, of the data that another cell lists where it names none. */
export function ofListed(drafts: readonly Draft[], data: readonly DataType[], sentence: string): Draft[] {
  if (data.length === 0 || OF_NOBODY.test(sentence)) return [...drafts];
  return drafts.map((d) =>
    d.polarity === 'affirmed' && d.data.length === 1 && d.data[0] === 'unspecified'
      ? { ...d, data: [...data], confidence: Math.min(d.confidence, UNSURE) }
      : d,
  );
}

/** What a row's `sentence` states, of the data that a cell of it lists, beside what the row states as one. */
export function besideRow(
  drafts: readonly Draft[],
  row: readonly Draft[],
  sentence: string,
  text: string,
  names: readonly string[],
): Draft[] {
  if (drafts.length === 0) return [...row];
  const told = ofListed(drafts, listedBeside(text, names), sentence);
  if (told.every((d) => d.polarity === 'denied'))
    return [...told, ...row.filter((d) => d.action !== 'store')];
  // What a list under labels serves is said of all of it, whatever the sentences beside it name.
  if (row.length > 0 && listCell(text, names))
    return [...row, ...told.filter((d) => !(d.action === 'use' && d.polarity === 'affirmed'))];
  if (!isGrounded(text)) return told;
  const acts = new Set(told.map((d) => d.action));
  return [...told, ...row.filter((d) => !(d.action === 'use' && acts.has('use')))];
}
