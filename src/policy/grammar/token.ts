import { singular } from '../lexicon/singular.ts';

/** A word, number or mark of a sentence. */
export interface Token {
  /** As written, typographic quotes made plain. */
  text: string;
  /** Lower case. */
  low: string;
  /** Character offsets in the sentence; `end` is exclusive. */
  start: number;
  end: number;
  /** Parts of a hyphenated word; one part for any other. */
  parts: readonly string[];
  /** The word in the singular, and each of its parts. */
  stem: string;
  stems: readonly string[];
  /** Ends in `'s` or `s'`. */
  possessive: boolean;
}

/** More words than this are no sentence: the rest is not read, and the sentence is uncertain. */
export const MAX_TOKENS = 600;

const SHAPE =
  /https?:\/\/\S+|[\w.+-]+@[\w-]+\.[\w.]+|(?:[A-Za-z]\.){2,}|[\p{L}\p{N}]+(?:[-'&.\u00d7][\p{L}\p{N}]+)*(?:['](?![\p{L}]))?|[^\s\p{L}\p{N}]/gu;

/** "(a)", "(iv)", "(2)" before an item of a list inside a sentence: they are no words of it. */
const ENUMERATOR = /(?<=^|[\s:;,])\((?:[a-hj-z]|[ivx]{1,4}|\d{1,2})\)(?=\s+[A-Za-z])/g;

/** "4.1 Your data is kept": the number of a paragraph. */
const NUMBER = /^\s*\(?\d{1,2}(?:\.\d{1,2}){1,3}[.)]?(?=\s+["'\u201c]?\p{Lu})/u;

/** Typographic quotes, dashes and spaces as plain ones, character for character so that offsets hold. */
export function plain(text: string): string {
  return plainDashes(plainMarks(text.replace(NUMBER, (mark) => ' '.repeat(mark.length))));
}

/** All that needs no mark made plain. */
const PLAIN = /^[\w ,.;:!?"]*$/;

function plainMarks(text: string): string {
  if (PLAIN.test(text)) return text;
  return text
    .replace(ENUMERATOR, (mark) => ' '.repeat(mark.length))
    .replace(/[\u2018\u2019\u201a\u02bc\u2032`]/g, "'")
    .replace(/[\u201c\u201d\u201e\u00ab\u00bb\u2033]/g, '"')
    .replace(/[\u2010\u2011\u2012]/g, '-')
    .replace(/[\u2013\u2014\u2015]/g, '\u2014')
    .replace(/[\u00a0\u2000-\u200f\u2028-\u202f\u205f-\u2069\ufeff\u00ad]/g, ' ')
    .replace(/[\u2022\u00b7\u25cf\u25aa]/g, '-')
    .replace(/(?<=[\p{L}\p{N})] )-(?= \p{L})/gu, '\u2014')
    .replace(/\(s\)/g, '   ')
    .replace(/(?<=^|[\s(])'([^'\n]{1,60})'(?=[\s,.;:)]|$)/g, '"$1"');
}

/** An aside between two dashes, which commas would do for: "data — including your name — may be …". */
const ASIDE =
  /(?: -(?= )|\u2014)(?= ?(?:including|such as|like|not|or|and|which|for example|e\.g\.)\b)([^\u2014.;:()]{4,110}?)(?: -(?= )|\u2014)/g;

function plainDashes(text: string): string {
  if (!/\u2014| - |--/.test(text)) return text;
  const asides = text.replace(/--/g, ' \u2014').replace(ASIDE, (all, inner: string) => {
    const mark = (dash: string) => (dash === '\u2014' ? ',' : ' ,');
    const open = all.startsWith(' -') ? ' -' : '\u2014';
    const close = all.slice(open.length + inner.length);
    return mark(open) + inner + mark(close);
  });
  // A lone dash between words parts clauses.
  return asides.replace(/(?<=[a-z\d)] )-(?= [a-z])/g, '\u2014');
}

/** Words that end in `n't`, and what stands before it. */
const NEGATED = new Map([
  ["can't", 'can'],
  ["won't", 'will'],
  ["shan't", 'shall'],
  ['cannot', 'can'],
]);
const CLITICS = ["'ll", "'re", "'ve", "'d", "'m"];

function word(text: string, low: string, start: number, possessive = false): Token {
  const stem = singular(low);
  const end = start + text.length;
  if (!low.includes('-')) return { text, low, start, end, parts: [low], stem, stems: [stem], possessive };
  const parts = low.split('-').filter(Boolean);
  return { text, low, start, end, parts, stem, stems: parts.map(singular), possessive };
}

/** A word in lower case; "Acme IT keeps" has a name, no pronoun. */
function lowOf(text: string): string {
  return text === 'IT' ? 'i.t.' : text.toLowerCase();
}

/** A word that may be an owner. */
function owner(text: string, start: number): Token {
  const low = lowOf(text);
  const bare = low.length > 2 ? low.replace(/'s?$/, '') : low;
  return word(text, bare, start, bare !== low);
}

/** 'We do not "sell" data': the quotes only say that the law means more by the word. */
const QUOTED_VERB =
  /"(sell|share|sold|shared|sells|shares|selling|sharing|process|collect|use|rent|disclose)"/gi;

/** Words after which `'s` is `is`, not a possessive. */
const IS_AFTER = new Set(['it', 'that', 'this', 'there', 'here', 'what', 'who', 'he', 'she', 'let']);

/** Splits a sentence into words and marks: contractions opened, hyphens kept, at most {@link MAX_TOKENS}. */
export function tokenise(sentence: string): Token[] {
  const out: Token[] = [];
  for (const match of sentence.replace(QUOTED_VERB, ' $1 ').matchAll(SHAPE)) {
    if (out.length >= MAX_TOKENS) break;
    const text = match[0];
    const start = match.index;
    const low = lowOf(text);
    if (!low.includes("'") && low !== 'cannot') {
      out.push(word(text, low, start));
      continue;
    }
    const stem = NEGATED.get(low) ?? (low.endsWith("n't") ? low.slice(0, -3) : undefined);
    if (stem !== undefined) {
      const cut = low === 'cannot' ? 3 : text.length - 3;
      out.push(word(text.slice(0, cut), stem, start), word(text.slice(cut), 'not', start + cut));
      continue;
    }
    const clitic = CLITICS.find((c) => low.endsWith(c) && low.length > c.length);
    if (clitic) {
      const cut = text.length - clitic.length;
      out.push(owner(text.slice(0, cut), start), owner(text.slice(cut), start + cut));
      continue;
    }
    if (low.endsWith("'s") && IS_AFTER.has(low.slice(0, -2))) {
      out.push(owner(text.slice(0, -2), start), word("'s", 'is', start + text.length - 2));
      continue;
    }
    out.push(owner(text, start));
  }
  return out;
}
