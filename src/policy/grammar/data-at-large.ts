import { isOf } from '../lexicon/verbs.ts';
import type { ParsedSentence } from './clauses.ts';
import type { DataMention } from './mentions.ts';

/** "Providers have personal information but may not use it": general data named here, not pointed at. */
export function generalNamed(s: ParsedSentence, limit: number, after = -1): boolean {
  const m = s.data.findLast((d) => d.first > after && d.last < limit && d.level === 'general');
  if (!m) return false;
  if (after >= 0 && /^(other|additional|more)$/.test(s.tokens[m.first]!.low)) return false;
  const near = [m.first, m.first - 1, m.last + 2].map((i) => s.tokens[i]?.low ?? '');
  // "the data you give us": which it is stands behind it.
  const told = ['you', 'we', 'which'].includes(s.tokens[m.last + 1]?.low ?? '');
  // "your data to the extent that …": that "the" is not of the data.
  return !near.some(
    (word, n) =>
      ['this', 'these', 'those', 'such', 'that'].includes(word) || (word === 'the' && n < 2 && !told),
  );
}

/** A clause before this one supposes that data is given: "if you give us personal information, …". */
export function supposesData(s: ParsedSentence, clauseFirst: number): boolean {
  const h = s.groups.find(
    (x) =>
      x.last < clauseFirst &&
      ((x.kind === 'sub' && x.opener === 'if') || (x.kind === 'complement' && isOf(x.lemma, 'collect'))),
  );
  if (h === undefined) return false;
  // "If you register with a phone number, this information …"
  const given = h.kind === 'sub' && (isOf(h.lemma, 'submit') || h.lemma === 'register');
  const typed = (m: DataMention) => m.level === 'typed' && m.first > h.last && m.last < clauseFirst;
  return generalNamed(s, clauseFirst, h.last) || (given && s.data.some(typed));
}
