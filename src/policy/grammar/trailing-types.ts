import { type DataType, groupOf } from '../../model/data-types.ts';
import type { ParsedSentence } from './clauses.ts';
import { find } from './extent.ts';
import { listsYours, pastLimits } from './list-resumes.ts';
import type { DataMention } from './mentions.ts';
import { NOT_OF_DATA, ofTools, TOWARDS, typesOf } from './types-named.ts';

/** "and other material that is necessary to deliver messages": named only within a relative clause. */
function inRelative(s: ParsedSentence, m: DataMention, from: number): boolean {
  return s.groups.some((g) => {
    if (g.kind !== 'relative' || g.first > m.first || g.clauseFirst < from || m.first <= g.clauseFirst)
      return false;
    for (let i = g.clauseFirst; i < m.first; i++) if (s.tokens[i]!.low === ',') return false;
    return s.tokens[g.clauseFirst]!.low === 'that' || s.tokens[g.clauseFirst]!.low === 'which';
  });
}

/** Words after which "including" tells of occasions, not of data. */
const OCCASIONS = new Set([
  'when',
  'where',
  'if',
  'how',
  'to',
  'by',
  'for',
  'with',
  'through',
  'in',
  'on',
  'as',
  'without',
  'under',
  'those',
  'via',
]);

/** "We use it for:", "we collect it when you, for example:": what follows is no data. */
const BEFORE_DEEDS = /\b(for|to|by|when you|if you)(, for example,?| also)?\s*$/i;
/** "The following data may be shared with our partners:": what follows is data, whatever stands between. */
const ANNOUNCED = /\bfollowing(?: [\w-]+){0,3} (?:information|data|details|identifiers)\b[^:.;]*:/i;
/** "detect fraud and abuse, including …": what it names is trouble, and no data. */
const TROUBLE =
  /^(?:frauds?|abuses?|misuses?|issues?|violations?|problems?|threats?|harms?|incidents?|attacks?|spam|breaches|crimes?|conduct|behaviou?r|infringements?|disputes?|offences?|offenses?|wrongdoing)$/;

/** "what your phone sends when it starts, like its model": a list. */
function listsLike(s: ParsedSentence, i: number): boolean {
  if (s.tokens[i]!.low !== 'like' || s.tokens[i - 1]?.low !== ',') return false;
  return s.data.some((m) => m.level === 'typed' && m.first > i && m.first <= i + 3);
}

/** Openers of clauses that say something else beside the main one. */
const BESIDE = new Set(['although', 'though', 'while', 'whereas', 'however', 'but']);

/** "We share no data, although they may collect information, including …": the list is of what another clause is about. */
function ofNextClause(s: ParsedSentence, from: number, list: number): boolean {
  return s.data.some(
    (m) =>
      m.level === 'general' &&
      m.first >= from &&
      m.last < list &&
      !s.groups.some((g) => g.first > m.last && g.first < list) &&
      s.groups.some(
        (g) =>
          g.clauseFirst >= from &&
          g.clauseFirst <= m.first &&
          (g.kind === 'main' || (g.kind === 'sub' && BESIDE.has(g.opener))),
      ),
  );
}

/**
 * Types of a list that comes late: "we log certain information when you write, including your IP address".
 * Read from `from` to the next clause of its own; empty where no such list follows.
 */
export function trailingTypes(s: ParsedSentence, from: number, limit = s.tokens.length): DataType[] {
  for (let i = Math.max(1, from); i < limit - 1; i++) {
    const low = s.tokens[i]!.low;
    const such = low === 'such' && s.tokens[i + 1]?.low === 'as';
    if (low === 'except' || low === 'unless') return [];
    // "technical data, not information such as your name": what is denied spells nothing out.
    if (
      low === 'not' &&
      [',', '\u2014', 'but', 'and', '('].includes(s.tokens[i - 1]!.low) &&
      s.groupAt[i]! < 0
    )
      return [];
    if (
      low === ':' &&
      (ANNOUNCED.test(s.text) || !s.tokens.slice(0, i).some((t) => NOT_OF_DATA.has(t.low)))
    ) {
      const next = s.tokens[i + 1]?.low ?? '';
      if (TOWARDS.has(s.tokens[i - 1]!.low)) return [];
      if (OCCASIONS.has(next) && next !== 'when' && next !== 'how') return [];
      if (s.groupAt[i + 1]! >= 0 || BEFORE_DEEDS.test(s.text.slice(0, s.tokens[i]!.start))) return [];
      const listed = s.data.filter((m) => m.first > i);
      if (listed.length === 0 || listed[0]!.first > i + 4) return [];
      return typesOf(s, listed, s.tokens.length).filter((t) => t !== 'unspecified');
    }
    const bracketed = s.tokens[i - 1]!.low === '(' ? find(s, ')', i, limit) : -1;
    // "information to make a profile, which may include your photo"
    const which =
      low === 'which' &&
      s.tokens[i - 1]!.low === ',' &&
      (s.tokens[i + 1]!.stem === 'include' ||
        (['may', 'can', 'might', 'will'].includes(s.tokens[i + 1]!.low) &&
          s.tokens[i + 2]?.stem === 'include'));
    if (
      (low !== 'including' &&
        !which &&
        !(low === 'e.g.' && (limit === s.tokens.length || bracketed > i)) &&
        !such &&
        !listsLike(s, i)) ||
      !([',', '\u2014', '-', '('].includes(s.tokens[i - 1]!.low) || listsYours(s, i + (such ? 2 : 1)))
    )
      continue;
    const lead = which ? (s.tokens[i + 1]!.stem === 'include' ? 2 : 3) : such ? 2 : 1;
    const first = pastLimits(s, i + lead);
    const next = s.tokens[first]?.low ?? '';
    if (OCCASIONS.has(next) || s.groups.some((g) => g.first === first) || ofTools(s, i)) return [];
    if (TROUBLE.test(s.tokens[i - 2]?.low ?? '')) return [];
    const end = Math.min(
      low === 'e.g.' && bracketed > 0 && limit < s.tokens.length ? bracketed : limit,
      s.groups.find((g) => g.kind === 'main' && g.clauseFirst > first)?.clauseFirst ?? s.tokens.length,
    );
    if (ofNextClause(s, from, i)) return [];
    const listed = s.data.filter((m) => m.first >= first && m.last < end && !inRelative(s, m, first));
    // A list begins at once: what stands far behind belongs to something else.
    if (listed.length === 0 || listed[0]!.first > first + 6) return [];
    const places = listed[0]!.types.every((t) => groupOf(t) === 'location');
    if (places && s.tokens[listed[0]!.last + 1]?.low === 'such') return [];
    return typesOf(s, listed, end);
  }
  return [];
}
