import { isOf } from '../lexicon/verbs.ts';
import type { ParsedSentence } from './clauses.ts';
import type { DataMention } from './mentions.ts';

/** "Providers have personal information but may not use it": general data named here, not pointed at; "other data" counts where `others` is set. */
export function generalNamed(s: ParsedSentence, limit: number, after = -1, others = after < 0): boolean {
  const m = s.data.findLast((d) => d.first > after && d.last < limit && d.level === 'general');
  if (!m) return false;
  const words = s.tokens.slice(Math.max(0, m.first - 1), m.last + 1);
  if (!others && words.some(({ low }) => /^(other|additional|more)$/.test(low))) return false;
  const near = [m.first, m.first - 1, m.last + 2].map((i) => s.tokens[i]?.low ?? '');
  // "the data you give us": which it is stands behind it.
  const told = ['you', 'we', 'which'].includes(s.tokens[m.last + 1]?.low ?? '');
  // "your data to the extent that …": that "the" is not of the data.
  return !near.some(
    (word, n) =>
      ['this', 'these', 'those', 'such', 'that'].includes(word) || (word === 'the' && n < 2 && !told),
  );
}

const SUPPOSES: ReadonlySet<string> = new Set(['if', 'when', 'whenever', 'while', 'although', 'though']);

/** A clause before this one supposes that data is given: "if you give us personal information, …", "while some of it is sensitive, …". */
export function supposesData(s: ParsedSentence, clauseFirst: number): boolean {
  const h = s.groups.find(
    (x) =>
      x.last < clauseFirst &&
      ((x.kind === 'sub' && SUPPOSES.has(x.opener ?? '')) ||
        (x.kind === 'complement' && isOf(x.lemma, 'collect'))),
  );
  if (h === undefined) return false;
  // "If you register with a phone number, this information …"
  const given = h.kind === 'sub' && (isOf(h.lemma, 'submit') || h.lemma === 'register');
  const typed = (m: DataMention) => m.level === 'typed' && m.first > h.last && m.last < clauseFirst;
  const from = h.kind === 'sub' && h.subject ? h.subject.first - 1 : h.last;
  return generalNamed(s, clauseFirst, from, false) || (given && s.data.some(typed));
}
