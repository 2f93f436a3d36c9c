import type { TaggedSentence } from './tag.ts';
import { type VerbGroup, verbGroups } from './verb-groups.ts';
import * as w from './words.ts';

/** Marks that end a clause. */
export const BREAKS = new Set([';', ':', '\u2014', '\u2026', '.', '?', '!']);
const ASIDE = new Set([
  'not',
  'even',
  'including',
  'like',
  'such',
  'however',
  'therefore',
  'for',
  'as',
  'with',
  'in',
  'from',
  'where',
  'if',
  'when',
  'excluding',
  'except',
  'other',
  'whether',
  'particularly',
  'especially',
  'namely',
  'once',
  'unless',
  'along',
  'together',
  'plus',
  'alongside',
]);
const NON_OPENERS: Record<string, (s: TaggedSentence, i: number) => boolean> = {
  as: (s, i) =>
    ['such', 'well'].includes(s.tokens[i - 1]?.low ?? '') ||
    s.tokens[i + 2]?.low === 'as' ||
    [
      'little',
      'few',
      'much',
      'many',
      'possible',
      'part',
      'a',
      'described',
      'well',
      'permitted',
      'required',
      'necessary',
      'needed',
      'appropriate',
      'reasonably',
      'applicable',
      'long',
      'otherwise',
      'our',
    ].includes(s.tokens[i + 1]?.low ?? ''),
  so: (s, i) => s.tokens[i - 1]?.low === 'do',
  // "the provided information"
  provided: (s, i) => ['the', 'any', 'such', 'all', 'this'].includes(s.tokens[i - 1]?.low ?? ''),
};

/** True where the word opens a subordinate clause here. */
export function opensClause(s: TaggedSentence, i: number): boolean {
  const low = s.tokens[i]?.low ?? '';
  return w.SUBORDINATORS.has(low) && !(NON_OPENERS[low]?.(s, i) ?? false);
}

/** "Please be aware that …" */
export const AWARE = new Set(['aware', 'mindful', 'advised', 'informed', 'assured']);

/** Nouns that "that" points at. */
const ONES =
  /^(?:service|provider|platform|partner|party|company|network|person|user|app|site|website|vendor)$/;

/** What the words around a verb say of its clause; {@link ClauseReader} settles clauses with it. */
export class ClauseWords {
  readonly groups: VerbGroup[];
  readonly groupAt: Int16Array;
  constructor(protected readonly s: TaggedSentence) {
    this.groups = verbGroups(s);
    this.groupAt = new Int16Array(s.tokens.length).fill(-1);
    this.groups.forEach((g, k) => {
      for (let i = g.first; i <= g.last; i++) this.groupAt[i] = k;
    });
  }

  protected low(i: number): string {
    return this.s.tokens[i]?.low ?? '';
  }

  /** Skips adverbs and a closed parenthesis leftwards. */
  protected skipLeft(i: number): number {
    let e = i;
    for (;;) {
      const both =
        w.COORDINATORS.has(this.low(e)) && w.isAdverb(this.low(e - 1)) && w.isAdverb(this.low(e + 1));
      if (e > 0 && both && e < i && !this.s.verbs[e - 1]) e--;
      else if (e >= 0 && w.isAdverb(this.low(e)) && !this.s.verbs[e]) e--;
      else if (this.low(e) === ')') {
        let k = e - 1;
        while (k >= 0 && this.low(k) !== '(') k--;
        if (k < 0) return e;
        e = k - 1;
      } else if (this.low(e) === '"') e--;
      else return e;
    }
  }

  /** "Information, such as your address, may be …": index of the comma that opens an aside closed at `e`, or -1. */
  protected asideBefore(e: number): number {
    let joined = -1;
    for (let c = e - 1; c > 0; c--) {
      const g = this.groupAt[c]! >= 0 ? this.groups[this.groupAt[c]!]! : null;
      if ((g && g.shape === 'finite' && g.kind !== 'relative') || BREAKS.has(this.low(c))) return joined;
      if (this.low(c) !== ',') continue;
      if (ASIDE.has(this.low(c + 1))) return c;
      // ", which you gave us," and ", also known as …,"
      const inner = this.groups[this.groupAt[c + (w.isAdverb(this.low(c + 1)) ? 2 : 1)]!];
      const loose = ['which', 'who'].includes(this.low(c + 1)) || inner?.shape === 'participle';
      if ((loose || this.actingAside(c, inner)) && this.noVerbBefore(c)) return c;
      if (!['or', 'and'].includes(this.low(c + 1)) || joined >= 0) continue;
      const relative = ['that', 'which', 'who'].includes(this.low(c + 2));
      if (w.SUBJECT_PRONOUNS.has(this.low(c - 1)) || relative) return c;
      // "Acme, and those whom it works with, keep": unless an aside that opens earlier holds it.
      if (this.noVerbBefore(c)) joined = c;
    }
    return joined;
  }

  /** "Those vendors, acting for us, may …": behind the subject that opens its clause, what it does meanwhile. */
  private actingAside(comma: number, inner: VerbGroup | undefined): boolean {
    if (inner?.shape !== 'gerund' || inner.first > comma + 2) return false;
    const first = this.portionFirst(comma - 1);
    if (w.PREPOSITIONS.has(this.low(first)) || opensClause(this.s, first)) return false;
    for (let i = first; i < comma; i++) if (this.groupAt[i]! >= 0) return false;
    return true;
  }

  /** True where no verb is stated in the clause before a comma: what follows to the next comma stands in its subject. */
  protected noVerbBefore(at: number): boolean {
    const h = this.groups.findLast((x) => x.last < at && x.shape === 'finite' && x.kind !== 'relative');
    if (!h) return true;
    return (h.kind === 'sub' && this.commaBetween(h.last, at - 1)) || this.low(h.last + 1) === 'that';
  }

  /** "The photos you choose to share, may be shown": the comma only closes a subject with a clause inside. */
  protected closesSubject(g: VerbGroup, e: number): boolean {
    if (this.low(e) !== ',' || !g.auxiliary || g.shape !== 'finite') return false;
    const inner = this.groups.findLast((x) => x.last < e && x.shape === 'finite');
    return (
      inner?.kind === 'relative' &&
      !this.commaBetween(inner.last, e - 1) &&
      this.noVerbBefore(inner.clauseFirst)
    );
  }

  /** A participle right before a noun: "ads or sponsored messages". */
  protected adjective(g: VerbGroup): boolean {
    const next = this.low(g.last + 1);
    return (
      next !== '' &&
      // "deleted no later than …"
      next !== 'no' &&
      !w.isMark(next) &&
      !w.PREPOSITIONS.has(next) &&
      !w.COORDINATORS.has(next) &&
      !w.isAdverb(next) &&
      !w.SUBORDINATORS.has(next)
    );
  }

  protected commaBetween(from: number, to: number): boolean {
    for (let i = from + 1; i <= to; i++) if (this.low(i) === ',') return true;
    return false;
  }

  protected looksLikeClauseThat(i: number): boolean {
    const before = this.groupAt[i - 1] ?? -1;
    // "…, and that service may send it": one that was just spoken of.
    const one = w.COORDINATORS.has(this.low(i - 1)) && this.low(i - 2) === ',';
    if (one && (ONES.test(this.low(i + 1)) || this.low(i + 1) === 'other')) return false;
    return (
      before >= 0 ||
      ['so', 'and', 'fact', 'way', 'extent'].includes(this.low(i - 1)) ||
      AWARE.has(this.low(i - 1)) ||
      (i > 0 &&
        !w.PREPOSITIONS.has(this.low(i - 1)) &&
        !w.isMark(this.low(i - 1)) &&
        (w.DETERMINERS.has(this.low(i + 1)) ||
          w.POSSESSIVES.has(this.low(i + 1)) ||
          /s$/.test(this.low(i + 1))))
    );
  }

  protected portionFirst(i: number): number {
    let k = i;
    while (k >= 0 && this.low(k) !== ',' && !BREAKS.has(this.low(k))) k--;
    return k + 1;
  }

  /** True where the words from `first` to the next comma hold no verb and open no clause. */
  protected nounPortion(first: number): boolean {
    for (let i = first; i < this.s.tokens.length && this.low(i) !== ','; i++) {
      const g = this.groupAt[i]! >= 0 ? this.groups[this.groupAt[i]!]! : null;
      if (g && g.shape === 'finite' && g.kind !== 'relative') return false;
      if (
        i === first &&
        (opensClause(this.s, i) ||
          this.low(i) === 'as' ||
          (w.PREPOSITIONS.has(this.low(i)) &&
            !['including', 'like'].includes(this.low(i)) &&
            // "your name, about me section, and photo"
            !this.s.data.some((m) => m.first === i && m.level === 'typed')) ||
          this.low(i) === 'for')
      )
        return false;
    }
    return true;
  }

  /** "some or all of it": the word at `i` joins amounts, and no two things. */
  protected ofAmount(i: number): boolean {
    const amounts = ['some', 'all', 'any', 'part', 'more', 'one', 'portions'];
    return (
      amounts.includes(this.low(i - 1)) &&
      amounts.includes(this.low(i + 1) === 'a' ? this.low(i + 2) : this.low(i + 1))
    );
  }

  /** True where the words from `first` to the next comma are a noun phrase that names data. */
  protected dataPortion(first: number): boolean {
    let last = first;
    while (last < this.s.tokens.length && this.low(last) !== ',') last++;
    return this.nounPortion(first) && this.s.data.some((m) => m.first >= first && m.last < last);
  }

  /** "Names, addresses are erased": true where the words name data and nothing else. */
  protected allData(first: number, last: number): boolean {
    if (first > last) return false;
    let named = false;
    for (let i = first; i <= last; i++) {
      const m = this.s.data.find((d) => d.first <= i && i <= d.last);
      if (m) named = true;
      else if (!w.DETERMINERS.has(this.low(i)) && !w.POSSESSIVES.has(this.low(i))) return false;
    }
    return named;
  }

  /** A noun right before a pronoun or determiner: "information we collect", "data other people provide". */
  protected contactNoun(i: number): boolean {
    if (i < 0 || this.groupAt[i]! >= 0) return false;
    const token = this.s.tokens[i]!;
    const low = token.low;
    if (
      w.isMark(low) ||
      w.PREPOSITIONS.has(low) ||
      w.COORDINATORS.has(low) ||
      w.DETERMINERS.has(low) ||
      w.POSSESSIVES.has(low)
    )
      return false;
    if (w.isAdverb(low) || w.SUBORDINATORS.has(low) || token.possessive) return false;
    return true;
  }

  /** "show you personalised content": the pronoun is whom it is shown to. */
  protected dative(e: number): boolean {
    if (this.low(e) !== 'you' && this.low(e) !== 'it') return false;
    const at = this.groupAt[e - 1] ?? -1;
    return at >= 0 && w.DATIVE.has(this.groups[at]!.lemma);
  }

  /** "help advertisers measure": a bare verb under the one before it. */
  protected helped(k: number, e: number): boolean {
    const h = this.groups[k - 1];
    if (!h || !['help', 'let', 'make', 'have', 'assist'].includes(h.lemma) || e - h.last > 6) return false;
    for (let i = h.last + 1; i <= e; i++)
      if (w.isMark(this.low(i)) || (w.SUBJECT_PRONOUNS.has(this.low(i)) && this.low(i) !== 'you'))
        return false;
    return true;
  }

  /** "…, ship goods, or return them": a later verb of the same form closes the list with "or". */
  protected orFollows(g: VerbGroup, k: number): boolean {
    return this.groups.some(
      (h, n) => n > k && h.form === g.form && !h.auxiliary && this.low(this.skipLeft(h.first - 1)) === 'or',
    );
  }

  /** "We log your address when you visit us and keep it": what is done to "it" goes on from the clause that names it. */
  protected returnsTo(g: VerbGroup, sub: VerbGroup): boolean {
    let opens = sub;
    for (let n = 0; opens.mate >= 0 && n < 4; n++) opens = this.groups[opens.mate]!;
    // "when our pages are opened and keep it": what is opened keeps nothing.
    const by = this.low(opens.first - 1) === 'you' || (opens.passive && !g.auxiliary);
    if (!['it', 'them'].includes(this.low(g.last + 1)) || !by) return false;
    return this.groups.some(
      (h) =>
        h.last < sub.first &&
        h.kind === 'main' &&
        h.shape === 'finite' &&
        this.s.data.some((m) => m.first > h.last && m.last < sub.first),
    );
  }

  /** A clause stands before the one that group `m` is in: what a comma alone joins goes on from the nearer. */
  protected leads(m: number): boolean {
    const first = this.groups[m]!.clauseFirst;
    return this.groups.some((h) => h.last < first && h.kind === 'main' && h.shape === 'finite');
  }

  /** True where a verb is stated before the clause of `g`, or a clause or phrase opens the sentence. */
  protected statedBefore(g: VerbGroup): boolean {
    if (opensClause(this.s, 0) || w.PREPOSITIONS.has(this.low(0))) return true;
    if (this.commaBetween(-1, g.clauseFirst)) return true;
    return this.groups.some((h) => h.last < g.clauseFirst && h.shape === 'finite' && h.kind !== 'relative');
  }

  /** "Profiles are public and anyone can …": a coordinator after a whole predicate opens a new clause. */
  protected afterPredicate(at: number): boolean {
    const h = this.groups.findLast((x) => x.last < at && x.shape === 'finite');
    if (h?.lemma !== 'be' || h.kind === 'relative') return false;
    for (let i = h.last + 1; i < at; i++)
      if (this.low(i) === ',' || w.RELATIVES.has(this.low(i)) || opensClause(this.s, i)) return false;
    return true;
  }
}
