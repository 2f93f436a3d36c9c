import type { DataType } from '../../model/data-types.ts';
import { type ParsedSentence, parse } from './clauses.ts';
import { labelledList } from './labelled-cell.ts';
import { beginsPurpose } from './purpose-items.ts';
import { typesOf } from './types-named.ts';

/** Cells of what the law says, of where data comes from, and of how long it is kept. */
export const OF_ELSE =
  /\b(?:legitimate interests?|legal (?:obligations?|basis)|consent|contract\w*|article|art\.|gdpr|directly from|from you|(?:get|receive|provide) (?:this|the|these) (?:data|information)|necessary|retain\w*|years?|months?|days?|as long as)\b/i;

/** "All collected data as necessary": whatever the service has. */
const ALL =
  /^(?:all|any)(?: of)?(?: the| your)?(?: \w+){0,3} (?:data|information)(?: (?:as|where|if) (?:\w+ ){0,2}\w+| (?:we|described|listed|mentioned|set out)\b.{0,60})?\W*$/i;

/** "(a) Identity (b) Contact", "1. Usage 2. Profile": kinds of data that the text names by a word each. */
const NUMBERED = /(?:^|\s)(?:\([a-z]\)|[a-z]\)|\d{1,2}[.)])\s*/g;
const DATA_WORD =
  /\b(?:data|information|info|details|content|identifiers?|address(?:es)?|number|history|logs?)\b/i;

function numbered(cell: string): string {
  const items = cell
    .split(NUMBERED)
    .map((x) => x.trim().replace(/[,;.]$/, ''))
    .filter(Boolean);
  if (items.length < 2) return cell;
  return items
    .map((item) => (item.split(/\s+/).length < 4 && !DATA_WORD.test(item) ? `${item} data` : item))
    .join(', ');
}

/** Marks of items that a flattened list keeps. */
const MARKS = /\s*[\u2022\u25cf\u25aa\ufffd]\s*|(?:^|\s)[*-]\s+(?=\S)/g;
/** "Contact details Account information": titles in a run, each with a capital and the word that ends it. */
const RUN =
  /\b(data|information|info|details|content|history)(?: \([^()]{0,80}\))?\s+(?=\p{Lu}\p{Ll}|Your\b)/gu;

/** A run of titles of which each ends as a kind of data does, as a list; any other text as it is. */
function unrun(cell: string): string {
  if (/[,;.:]/.test(cell.replace(/\([^()]*\)/g, ''))) return cell;
  const parts = cell.replace(RUN, (joint) => `${joint.trim()}; `).split('; ');
  const titled = parts.filter((x) => /\b(?:data|information|info|details|content|history)\W*$/i.test(x));
  return parts.length > 1 && titled.length >= parts.length - 1 ? parts.join('; ') : cell;
}

/** Kinds of data that only a list of kinds tells from others: "technical data" beside "account data" is the device's. */
const KINDS: readonly [RegExp, string][] = [
  [/\b([a-z]+) and ([a-z]+) (data|information|details)\b/gi, '$1 $3, $2 $3'],
  [/\btechnical (?=data\b|information\b)/gi, 'device '],
  [/\binternet or (?:other )?(?:similar )?(?:electronic )?network activity\b/gi, 'online activity'],
  [/\blocation (?:data|information) \(ip[- ]based[^()]*\)/gi, 'approximate location'],
  [/\bconnection (?=data\b|information\b)/gi, 'network '],
  [/\b(?:user|account creation|registration) (?=data\b|information\b)/gi, 'profile '],
  [/\b(?:audio |video |voice )?(?:and \w+ )?calls? usage data\b/gi, 'call records'],
  [/\bcommunications with (?:us|\p{Lu}[\p{L}\d]*)/giu, 'messages to us'],
  [/(?<=^|; |, )communications(?=$|;|,)/gi, 'messages to us'],
];

/** "Your number, if you choose to give it": that it is given at will, which is no item. */
const AT_WILL =
  /\s*(?:,|[-\u2013\u2014]|\()\s*(?:if|when|where) (?:you|selected|provided|applicable|available|given|any|relevant|required)\b[^;,()|]{0,70}\)?/gi;
/** "Commercial Information Products you bought, …": the law's name of a kind before what it holds. */
const TITLE =
  /^(?:(?!(?:Information|Data|Identifiers|Activity)\b)\p{Lu}[\p{L}/&-]*(?: and| or|,)? ){1,5}(?:Information|Data|Identifiers|Activity) (?=\p{Lu}\p{Ll}(?:(?!Data\b|[Ii]nformation\b|[Ii]dentifiers\b)[^,;])*[,;])/u;

/** True for a cell with a datum that people give at will. */
export function atWill(cell: string): boolean {
  return new RegExp(AT_WILL.source, 'i').test(cell);
}

const BRACKETS = /\([^()]{0,120}\)/g;
const CODES = /\((?:CCPA|CPPA|categor)[^)]{0,60}\)/gi;
const DENIES = /\b(?:not|never|no|except|excluding|other than)\b/i;
const STATUTE =
  /\b(?:personal information )?(?:categories )?(?:listed|described|defined|specified) in (?:the )?[^|]{0,60}?(?:statute|code|act|law)\b(?: \([^|]{0,40}?\)\)?)?/gi;
const OPENS = /^(?:this|these|it|which)(?: (?:could|may|can|will|might))? includes? /i;

function asList(cell: string): string {
  let list = numbered(unrun(cell.replace(TITLE, '').replace(MARKS, '; ').replace(/^; /, '')))
    .replace(CODES, '')
    .replace(AT_WILL, '')
    .replace(/ (?:this|these|it) (?:also )?includes? /gi, ', ')
    // What a bracket keeps out of the list.
    .replace(BRACKETS, (bracket) => (DENIES.test(bracket) ? '' : bracket))
    .replace(STATUTE, '')
    .replace(OPENS, '')
    .trim()
    .replace(/^an? (?=[a-z])/i, '');
  for (const [pattern, plain] of KINDS) list = list.replace(pattern, plain);
  return list;
}

/** The least share of a cell's items that name data where the cell lists nothing else. */
const MOSTLY = 0.6;
/** The same for a cell that can be nothing but a list of data. */
const LOOSELY = 0.3;
/** The same for titles in a run, whose last may be of anything. */
const HALF = 0.5;
/** More words than this are no item. */
const MOST_WORDS = 16;
/** "Survey data", "Business information": a kind that the vocabulary has no word for. */
const OTHER_KIND =
  /^(?!(?:your|the|our|this|that|these|such|any|all|including|personal|sensitive|collected|of|no|not|similar|or|other similar) )(?:other |[\p{L}/&'-]+ (?:[\p{L}/&'-]+ ){0,3})(?:data|information|details)(?:$| \(| (?:we|you|that|from|about|regarding|related|relating|submitted|collected|provided|derived)\b)/iu;

/** Parts of a list in which something is told, which no list does. */
function told(s: ParsedSentence): boolean {
  return s.groups.some((g) => g.shape === 'finite' && g.kind !== 'relative') || DENIES.test(s.text);
}

interface Item {
  first: number;
  last: number;
  text: string;
}

function itemsOf(s: ParsedSentence): Item[] {
  let depth = 0;
  const ends: number[] = [];
  s.tokens.forEach((t, i) => {
    if (t.low === '(') depth++;
    else if (t.low === ')') depth = Math.max(0, depth - 1);
    else if (depth === 0 && (t.low === ',' || t.low === ';' || t.low === '.')) ends.push(i);
  });
  return [...ends, s.tokens.length]
    .map((end, n) => ({ first: (ends[n - 1] ?? -1) + 1, last: end - 1 }))
    .filter((item) => item.last >= item.first)
    .map((item) => ({
      ...item,
      text: s.text
        .slice(s.tokens[item.first]!.start, s.tokens[item.last]!.end)
        .replace(/^(?:and|or)\s+/i, ''),
    }));
}

/** The list without the one part among several in which something is told. */
function withoutTold(list: string, names: readonly string[]): string {
  const parts = list.split(/;\s*/).filter(Boolean);
  if (parts.length < 4) return list;
  const kept = parts.filter(
    (part) => !told(parse(part, names)) && part.split(/\s+/).length <= 2 * MOST_WORDS,
  );
  return kept.length === parts.length - 1 ? kept.join('; ') : list;
}

/** "Data necessary for an order (including your name)": what for, before what it is. */
const NEEDED =
  /(?<=\b(?:data|information)) (?:that is )?(?:necessary|needed|required) (?:for|to) [^|()]{0,80}(?=\((?:including|such as)\b)/gi;

/** "Your name. Legal basis: contract": the ground of what stands before it. */
const LAW_TAIL = /[.;]?\s*\b(?:Legal|Lawful) (?:Basis|basis|Bases|bases)(?: \([^()]*\))?:.*$/s;

/**
 * The data that a cell lists, `unspecified` for kinds that have no type; empty for a cell that says anything else.
 * `loosely` for a cell that the others of its row leave no other meaning.
 */
export function listed(
  whole: string,
  names: readonly string[],
  how: 'mostly' | 'loosely' = 'mostly',
): DataType[] {
  const plainly = listedPlainly(whole, names, how);
  return plainly.length > 0 ? plainly : labelledList(whole, names);
}

function listedPlainly(whole: string, names: readonly string[], how: 'mostly' | 'loosely'): DataType[] {
  const cell = whole.replace(LAW_TAIL, '').replace(NEEDED, '');
  if (!cell || cell.length > 1500) return [];
  if (ALL.test(cell)) return ['unspecified'];
  if (beginsPurpose(cell) || OF_ELSE.test(cell.replace(BRACKETS, ''))) return [];
  const s = parse(withoutTold(asList(cell), names), names);
  if (told(s)) return [];
  const items = itemsOf(s);
  if (items.some((item) => item.text.replace(BRACKETS, '').split(/\s+/).length > MOST_WORDS)) return [];
  const mentioned = (item: Item) => s.data.filter((m) => m.last >= item.first && m.first <= item.last);
  const general = items.filter(
    (item) => mentioned(item).every((m) => m.level !== 'typed') && OTHER_KIND.test(item.text),
  );
  const naming = items.filter((item) => mentioned(item).length > 0 || general.includes(item));
  const least = how === 'loosely' ? LOOSELY : unrun(cell) === cell ? MOSTLY : HALF;
  if (naming.length === 0 || naming.length < least * items.length) return [];
  const all = typesOf(s, s.data, s.tokens.length);
  const typed = all.filter((t) => t !== 'unspecified');
  if (typed.length === 0) return all.length > 0 || general.length > 0 ? ['unspecified'] : [];
  const more = general.length > 0 || (how === 'loosely' && naming.length < items.length);
  return more ? [...typed, 'unspecified'] : typed;
}
