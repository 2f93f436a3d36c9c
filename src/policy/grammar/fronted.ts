import { ClauseStarts, FRONTING, MOMENTS } from './clause-starts.ts';
import { BREAKS, opensClause } from './clause-words.ts';
import type { Span, VerbGroup } from './verb-groups.ts';
import * as w from './words.ts';

/** Words that open a clause or a mere phrase: "after you leave", "after two years". */
const EITHER = new Set(['after', 'before', 'since', 'until', 'till']);

/** Subjects that follow a phrase or clause in front without a comma; {@link ClauseReader} settles clauses with it. */
export class Fronted extends ClauseStarts {
  /**
   * Where the subject begins that ends at `last`, after a phrase or clause that opens the sentence or a part of it:
   * "during registration | the app stores it", "when you join a group | our servers log it"; null where nothing stands in
   * front, or where the words in front narrow a noun ("the data our partners hold").
   */
  protected frontedSubject(g: VerbGroup, last: number): Span | null {
    let from = last;
    while (from > 0 && !this.parts(from - 1)) from--;
    const opens = opensClause(this.s, from);
    if (!opens && !FRONTING.has(this.low(from))) return null;
    const first = this.nounContact(from, last);
    if (first < 0 || MOMENTS.has(this.low(first - 1)) || !this.hasObject(g)) return null;
    const inFront = this.groups.filter((h) => h.first >= from && h.last < first && h.shape === 'finite');
    const clause = opens && !(EITHER.has(this.low(from)) && inFront.length === 0);
    if (clause ? inFront.length !== 1 : inFront.length > 0) return null;
    for (let i = from + 1; i < first; i++)
      if (opensClause(this.s, i) || (w.RELATIVES.has(this.low(i)) && !this.pointsAt(i))) return null;
    // A verb that comes later would be the main one, and this one a relative clause's.
    const later = this.groups.some(
      (h) =>
        h.first > g.last && h.shape === 'finite' && h.auxiliary && h.subject === null && this.mainBefore(h),
    );
    return later ? null : { first, last };
  }

  /** True for a mark that ends what stands before it; a comma within a list of data, or before its examples, does not. */
  private parts(i: number): boolean {
    if (BREAKS.has(this.low(i))) return true;
    if (this.low(i) !== ',') return false;
    const next = this.low(i + 1);
    if (['such', 'including', 'like'].includes(next)) return false;
    return !(this.s.data.some((m) => m.last === i - 1) && this.s.data.some((m) => m.first === i + 1));
  }

  /** "at the end of that period" */
  private pointsAt(i: number): boolean {
    return this.low(i) === 'that' && w.PREPOSITIONS.has(this.low(i - 1)) && this.groupAt[i + 1]! < 0;
  }

  /** The last noun phrase that begins right after a noun, with nothing between: where two phrases meet; -1 for none. */
  private nounContact(from: number, last: number): number {
    for (let i = last; i > from + 1; i--) {
      if (this.groupAt[i]! >= 0) return -1;
      const begins =
        w.DETERMINERS.has(this.low(i)) ||
        w.POSSESSIVES.has(this.low(i)) ||
        [...this.s.data, ...this.s.parties].some((m) => m.first === i);
      const inside = [...this.s.data, ...this.s.parties].some((m) => m.first < i && i <= m.last);
      if (begins && !inside && this.contactNoun(i - 1) && !w.COORDINATORS.has(this.low(i - 1))) return i;
    }
    return -1;
  }

  /** True for a verb that is done to its subject, or that has an object: "the data our partners hold" has none. */
  private hasObject(g: VerbGroup): boolean {
    if (g.lemma === 'be' || (g.passive && g.auxiliary)) return true;
    const next = g.last + 1;
    const low = this.low(next);
    if (!/^[a-z]/.test(low) || low === 'please') return false;
    return (
      low === 'access' ||
      w.DETERMINERS.has(low) ||
      w.POSSESSIVES.has(low) ||
      this.s.data.some((m) => m.first === next || m.first === next + 1) ||
      this.groups.some((h) => h.first === next && h.shape === 'to') ||
      (w.COORDINATORS.has(low) && (this.groupAt[next + 1] ?? -1) >= 0)
    );
  }

  /** True where a verb stands without a comma or conjunction before it, so that it takes what is before as its subject. */
  private mainBefore(h: VerbGroup): boolean {
    for (let i = h.first - 1; i >= 0 && this.groupAt[i]! < 0; i--) {
      const low = this.low(i);
      if (low === ',' || BREAKS.has(low) || w.COORDINATORS.has(low) || opensClause(this.s, i)) return false;
      if (w.RELATIVES.has(low) || w.SUBJECT_PRONOUNS.has(low)) return false;
    }
    return true;
  }
}
