/** What a line is in a list of definitions; `between`: the empty line before a meaning. */
export type DefinitionRole = 'term' | 'meaning' | 'between';

/** `: what it means`, behind its term. */
const MEANING = /^ {0,3}[:~][ \t]+(?=\S)/;
/** Lines that are something else in Markdown: headings, rows, quotes, items of lists, code. */
const OTHER = /^(?: {4}|\t|\s*(?:#|\||>|[*+-]\s|\d{1,3}[.)]\s))/;
const LONGEST_TERM = 120;
/** Terms of one meaning, a line each, at most. */
const MOST_TERMS = 8;

const isBlank = (line: string | undefined): boolean => !line?.trim();

function isTerm(line: string | undefined): boolean {
  if (isBlank(line) || OTHER.test(line!) || MEANING.test(line!)) return false;
  return line!.trim().length <= LONGEST_TERM && !/[.;,]\s*$/.test(line!);
}

/** A meaning without its mark. */
export function meaningIn(line: string): string {
  return line.replace(MEANING, '').trim();
}

/**
 * The lines of a text's definition lists, by their number: a term on a line of its own, one or more, then `: ` with what it
 * means, behind an empty line or none. PHP Markdown Extra ("Definition Lists"); the mark `~` is Pandoc's.
 * https://python-markdown.github.io/extensions/definition_lists
 */
export function definitionLines(lines: readonly string[]): ReadonlyMap<number, DefinitionRole> {
  const roles = new Map<number, DefinitionRole>();
  let meaning = -1;
  for (let n = 1; n < lines.length; n++) {
    if (!MEANING.test(lines[n]!)) continue;
    const blank = isBlank(lines[n - 1]);
    const last = blank ? n - 2 : n - 1;
    if (isBlank(lines[last])) continue;
    // A further meaning of the same term, behind lines that the one before goes on in.
    const goesOn = meaning >= 0 && last - meaning < MOST_TERMS && isWithin(lines, meaning, last);
    const first = goesOn ? last + 1 : firstTerm(lines, last, meaning);
    if (first === null) continue;
    for (let at = first; at <= last; at++) roles.set(at, 'term');
    if (blank) roles.set(n - 1, 'between');
    roles.set(n, 'meaning');
    meaning = n;
  }
  return roles;
}

/** Whether the lines behind a meaning, up to `last`, all go on in it. */
function isWithin(lines: readonly string[], meaning: number, last: number): boolean {
  for (let at = meaning + 1; at <= last; at++) if (!/^\s{2,}\S/.test(lines[at]!)) return false;
  return true;
}

/** The first of the terms that end at `last`; null where running text stands there. `meaning`: where the one before stands. */
function firstTerm(lines: readonly string[], last: number, meaning: number): number | null {
  if (!isTerm(lines[last])) return null;
  let first = last;
  while (first - 1 > meaning && last - first < MOST_TERMS && isTerm(lines[first - 1])) {
    // "We collect:" leads to the terms under it.
    if (/:\s*$/.test(lines[first - 1]!)) return first;
    first--;
  }
  const before = lines[first - 1];
  if (first - 1 <= meaning || isBlank(before) || /^\s*#|:\s*$/.test(before!)) return first;
  return null;
}
