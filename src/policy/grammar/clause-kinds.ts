import { closesBetween } from './brackets.ts';
import { opensClause } from './clause-words.ts';
import { Fronted } from './fronted.ts';
import type { Span, VerbGroup } from './verb-groups.ts';
import * as w from './words.ts';

/** "Please note (as said above) we store it", "be aware (…)": what follows is told. */
const TOLD = new Set(['note', 'aware', 'sure', 'clear', 'addition', 'however', 'fact']);

const PLACED = new Set(['to', 'on', 'in', 'with', 'via', 'through']);

const FRONTS = /^(?:depending|subject|according|due|thanks|prior|\p{L}+ing)$/u;

/** What kind of clause a verb group stands in, by what opens it; {@link ClauseReader} settles clauses with it. */
export class ClauseKinds extends Fronted {
  /** True where more data follows a relative clause, behind a comma and before the verb. */
  protected listGoesOn(h: VerbGroup, last: number): boolean {
    if (h.kind !== 'relative') return false;
    const joined = this.s.data.filter((m) => m.first > h.last && m.last <= last);
    const first = joined[0];
    const comma = first ? this.commaBehind(h.last) : -1;
    if (!first || comma < 0) return false;
    const from = comma + 1;
    // "your most recent photos": its own words stand before it.
    const far = w.POSSESSIVES.has(this.low(from)) ? 4 : 1;
    return (
      first.first <= from + far &&
      this.s.data.some(
        (m) =>
          m.level === 'typed' &&
          ((m.last < h.clauseFirst && m.last >= h.clauseFirst - 1) ||
            (m.first < h.clauseFirst && m.last >= h.last)),
      )
    );
  }

  /** "The photos you post, your name or your town, can be seen": the comma closes a list that such a clause stands in. */
  protected override closesSubject(g: VerbGroup, e: number): boolean {
    if (super.closesSubject(g, e)) return true;
    if (this.low(e) !== ',' || !g.auxiliary || g.shape !== 'finite') return false;
    const inner = this.groups.findLast((h) => h.last < e && h.shape === 'finite');
    return inner !== undefined && this.listGoesOn(inner, e - 1) && this.noVerbBefore(inner.clauseFirst);
  }

  /** The comma right behind a clause or behind where it happens, "you post to your page,"; -1 where there is none. */
  private commaBehind(last: number): number {
    if (this.low(last + 1) === ',') return last + 1;
    if (!PLACED.has(this.low(last + 1))) return -1;
    for (let i = last + 2; i <= last + 5; i++) {
      if (this.low(i) === ',') return i;
      if (w.isMark(this.low(i)) || w.COORDINATORS.has(this.low(i)) || this.groupAt[i]! >= 0) return -1;
    }
    return -1;
  }

  protected isAsked(g: VerbGroup): boolean {
    return g.shape === 'bare' && [this.low(g.first), this.low(g.first - 1)].includes('please');
  }

  /** A bare participle between a word that joins, or a comma, and the noun it belongs to, up to `last`. */
  protected attributive(h: VerbGroup, last: number): boolean {
    if (h.shape !== 'participle' || h.first !== h.last || h.first === 0 || h.last >= last) return false;
    const before = this.low(h.first - 1);
    if (![',', 'end-to-end'].includes(before) && !w.COORDINATORS.has(before) && !w.isAdverb(before))
      return false;
    return [...this.s.data, ...this.s.parties].some((m) => m.first === h.last + 1);
  }

  /** "information about who you call": a clause that names data behind a preposition, and no noun before it. */
  private namesData(k: number, g: VerbGroup): boolean {
    return (
      /^(about|on|of|regarding|concerning)$/.test(this.low(k - 1)) &&
      this.s.data.some((m) => m.first === k && g.first <= m.last)
    );
  }

  /** "the devices (including phones) you use": the noun that the clause belongs to has a bracket, which ends at `k`. */
  private behindBracket(k: number, g: VerbGroup): boolean {
    if (this.low(k) !== ')') return false;
    const noun = this.skipLeft(k);
    if (!this.contactNoun(noun) || TOLD.has(this.low(noun))) return false;
    // "With your consent (see below) we store it": a phrase in front, and the clause that it belongs to.
    const before = this.groups.findLast((h) => h.first < noun && h.shape === 'finite');
    if (before ? before.kind === 'sub' : w.PREPOSITIONS.has(this.low(0)) || FRONTS.test(this.low(0)))
      return false;
    // "We will tell you (by email) we deleted your data": with an object of its own.
    const next = this.low(g.last + 1);
    return !(
      /^(?:it|them|this|these)$/.test(next) ||
      w.DETERMINERS.has(next) ||
      w.POSSESSIVES.has(next) ||
      this.s.data.some((m) => m.first === g.last + 1)
    );
  }

  protected main(g: VerbGroup, span: Span): Span {
    g.kind = 'main';
    return this.place(g, span);
  }

  protected place(g: VerbGroup, span: Span): Span {
    g.subject = span;
    g.clauseFirst = span.first;
    return span;
  }

  /** Names the kind of clause by the word before its subject. */
  protected opened(g: VerbGroup, span: Span): Span {
    this.place(g, span);
    let k = span.first - 1;
    while (k >= 0 && w.isAdverb(this.low(k)) && !w.SUBORDINATORS.has(this.low(k))) k--;
    const word = this.low(k);
    g.kind = 'main';
    if (k < 0) return span;
    if ((w.DO.has(word) || w.MODALS.has(word)) && ['nor', 'neither'].includes(this.low(k - 1))) {
      g.clauseFirst = k - 1;
      return span;
    }
    if (span.first === span.last && this.frontedWithoutComma(g, span.first)) return span;
    if (this.afterHeading(g, span.first, k)) return span;
    const at = this.groupAt[k]!;
    if (word === 'as' && this.low(k - 1) === 'long' && ['so', 'as'].includes(this.low(k - 2))) {
      // "so long as we keep it separate": a condition.
      g.kind = 'sub';
      g.opener = 'if';
      g.clauseFirst = k - 2;
    } else if (opensClause(this.s, k)) {
      g.kind = ['how', 'why', 'what', 'whether'].includes(word) ? 'question' : 'sub';
      g.opener = word;
      g.clauseFirst = k;
    } else if (w.RELATIVES.has(word)) {
      const told = this.toldBy(k);
      // "explains who we share it with"
      if (word !== 'that' && (told || this.namesData(k, g))) {
        g.kind = 'question';
        g.opener = word;
        g.clauseFirst = k;
        return span;
      }
      if (told && this.groupAt[k - 1]! < 0) {
        g.kind = 'complement';
        g.opener = told;
        return span;
      }
      const so = this.low(k - 1) === 'so';
      g.kind = so ? 'sub' : told ? 'complement' : 'relative';
      g.opener = so ? 'so' : told || word;
      g.clauseFirst = k;
      while (g.kind === 'relative' && g.clauseFirst > 0 && w.PREPOSITIONS.has(this.low(g.clauseFirst - 1)))
        g.clauseFirst--;
    } else if (at >= 0) {
      const h = this.groups[at]!;
      g.kind = 'complement';
      g.opener = h.lemma;
    } else if (w.COORDINATORS.has(word)) {
      const h = this.groups.findLast(
        (x) =>
          x.last < k &&
          x.shape === 'finite' &&
          x.kind !== 'relative' &&
          // "It is private (unless you say so) but we keep it"
          !closesBetween(this.s.tokens, x.last, k),
      );
      // "If you believe we have it, please tell us and we will delete it": what follows is not believed.
      const asked = h && this.groups.some((x) => x.first > h.last && x.last < k && this.isAsked(x));
      if (h && !asked && this.low(k - 1) !== ',' && h.kind !== 'none') {
        g.kind = h.kind;
        g.opener = h.opener;
      }
      g.clauseFirst = k;
    } else if (
      span.first === span.last &&
      w.SUBJECT_PRONOUNS.has(this.low(span.first)) &&
      (this.contactNoun(k) || this.behindBracket(k, g))
    ) {
      g.kind = 'relative';
    } else if (['what', 'which', 'whatever'].includes(word)) g.kind = 'question';
    return span;
  }
}
