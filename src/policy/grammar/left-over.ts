import { isOf } from '../lexicon/verbs.ts';
import type { ClauseContext } from './clause-reader.ts';
import * as w from './words.ts';

/** Words that leave a denial as large as it was. */
const NEUTRAL: ReadonlySet<string> = new Set(
  `at all whatsoever whatever any no way ways manner form means shape kind kinds sort type reason reasons purpose purposes
circumstances circumstance event events time times point case cases condition conditions instance anywhere anyone anybody
anything nobody no-one none nothing elsewhere nowhere else ever either now too also so itself themselves ourselves yourself back on onto over away out off
up down forth along third 3rd party parties persons people person entity entities individual individuals unrelated unaffiliated
outside external other others another similar available accessible visible public known open etc e.g. i.e. such like
including include directly indirectly explicitly implicitly knowingly any-more anymore based upon first place never do does than server servers system systems database databases
company companies organization organizations organisation organisations business businesses group team sale profit money commercial gain
ever again simply single one piece bit part parts data information details content`.split(/\s+/),
);
const CLOSED = [
  w.PREPOSITIONS,
  w.DETERMINERS,
  w.POSSESSIVES,
  w.COORDINATORS,
  w.OBJECT_PRONOUNS,
  w.SUBJECT_PRONOUNS,
];
/** "for this purpose", "in these cases": one among others. */
const POINTS = /^(?:this|that|these|those|such|following|certain|some|no|only)$/;
const POINTED =
  /^(?:ways?|manner|form|means|reasons?|purposes?|ends?|circumstances?|events?|cases?|conditions?|instances?)$/;
/** What has exceptions, or hangs on something, is told of elsewhere. */
const TOLD = /^(?:except|unless|if|when|where|while|save|apart|aside|besides|without|as|until|but|even)$/;
const MOST = 90;

/** True where a verb only goes on from that of the clause: "or rented", "and will not sell it". */
function goesOn(c: ClauseContext, at: number): boolean {
  let k = at;
  for (let n = 0; n < 8 && k >= 0; n++) {
    if (k === c.k) return true;
    k = c.s.groups[k]!.mate;
  }
  const h = c.s.groups[at]!;
  // "the data we hold about you", "information collected through our site": no other than there is.
  if (h.shape === 'participle' && isOf(h.lemma, 'collect')) return true;
  return h.kind === 'relative' && c.s.tokens[h.subject?.first ?? -1]?.low === 'we' && !h.negated;
}

/** True for a word of the name that "outside" stands before. */
function outside({ s }: ClauseContext, i: number): boolean {
  const before = [1, 2, 3, 4].map((n) => s.tokens[i - n]?.low ?? '');
  return before.includes('outside');
}

/**
 * What a denial ends in that nothing else has read: "we do not use it against your will", "it is not shared all at once".
 * Whatever that is, it may be a limit, and the denial is no larger than its words. Null where nothing is left over.
 */
export function leftOver(c: ClauseContext): string | null {
  const { s, g } = c;
  if (isOf(g.lemma, 'delete')) return null;
  const from = (g.passive ? undefined : (c.object.mentions.at(-1)?.last ?? c.object.end - 1)) ?? g.last;
  const first = Math.max(g.last, from) + 1;
  let odd = false;
  let end = first;
  for (let i = first; i < c.wholeEnd; i++) {
    const { low } = s.tokens[i]!;
    if (w.isMark(low) || low === '(' || low === '\u2014') break;
    if (TOLD.test(low) || (low === 'other' && s.tokens[i + 1]?.low === 'than'))
      return odd ? slice(c, first, i) : null;
    // "and giving you control": something else that is done.
    const next = s.groupAt[i + 1] ?? -1;
    if (w.COORDINATORS.has(low) && (next < 0 ? doesMore(c, i + 1) : !goesOn(c, next))) break;
    end = i + 1;
    // "shared with each other": not among those two.
    if (/^(?:each|one)$/.test(low) && /^(?:other|another)$/.test(s.tokens[i + 1]?.low ?? '')) odd = true;
    if (low === 'other' && s.tokens[i - 1]?.low === 'the' && i === c.wholeEnd - 1) odd = true;
    const named = [...s.parties, ...s.data].find((m) => m.first <= i && i <= m.last);
    if (named) {
      i = Math.min(named.last, c.wholeEnd - 1);
      end = i + 1;
      continue;
    }
    const at = s.groupAt[i]!;
    if (at >= 0) {
      if (!goesOn(c, at)) odd = true;
      continue;
    }
    if (POINTS.test(low) && POINTED.test(s.tokens[i + 1]?.low ?? '')) odd = true;
    if (low === 'will' && s.tokens[i - 1]?.low === 'never') continue;
    // "with anyone outside Pigeon"
    if (/^\p{Lu}/u.test(s.tokens[i]!.text) && outside(c, i)) continue;
    if (!(NEUTRAL.has(low) || CLOSED.some((set) => set.has(low)))) odd = true;
  }
  return odd ? slice(c, first, end) : null;
}

/** "or change them": another verb, though it is not known for one. */
function doesMore({ s }: ClauseContext, i: number): boolean {
  const after = s.tokens[i + 1]?.low ?? '';
  const objects = [w.DETERMINERS, w.POSSESSIVES, w.OBJECT_PRONOUNS, w.COORDINATORS];
  return (
    s.verbs[i] !== null || (/^[a-z]+$/.test(s.tokens[i]?.low ?? '') && objects.some((set) => set.has(after)))
  );
}

function slice({ s }: ClauseContext, first: number, end: number): string | null {
  const text = s.text.slice(s.tokens[first]!.start, s.tokens[end - 1]!.end).trim();
  return text === '' ? null : text.slice(0, MOST);
}
