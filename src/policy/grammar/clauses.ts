import type { Terms } from '../definitions.ts';
import { BREAKS, opensClause } from './clause-words.ts';
import { Coordination } from './coordination.ts';
import { KeptResults } from './kept-results.ts';
import { type TaggedSentence, tag } from './tag.ts';
import type { Span, VerbGroup } from './verb-groups.ts';
import * as w from './words.ts';

const SERVES_US = /^(?:allow|enable|permit|help|let)$/;

/** A sentence with its clauses: each verb group knows its subject and where it stands. */
export interface ParsedSentence extends TaggedSentence {
  groups: readonly VerbGroup[];
  /** For each token the index of the group whose words it is among, or -1. */
  groupAt: Int16Array;
}

/** "and no address is kept": what begins a subject of its own. */
const OWN_NO = /^(?:no|neither|none|nothing|nobody|no-one)$/;

class ClauseReader extends Coordination {
  read(): void {
    for (const [k, g] of this.groups.entries()) this.settle(g, k);
  }

  private settle(g: VerbGroup, k: number): void {
    const e = this.skipLeft(g.first - 1);
    const low = this.low(e);
    if (g.shape === 'to' || (g.shape === 'gerund' && !w.COORDINATORS.has(low) && low !== ',')) {
      if (g.shape === 'to' && (w.COORDINATORS.has(low) || low === ',')) this.coordinate(g, k, e);
      return;
    }
    if (this.isAsked(g) && low === ',' && this.groups[k - 1]?.kind === 'complement') return;
    if (
      w.COORDINATORS.has(low) ||
      (low === ',' && (g.shape === 'gerund' || this.asideBefore(e) < 0)) ||
      low === '/'
    ) {
      if (this.coordinate(g, k, e)) return;
      if (g.shape === 'gerund') return;
    }
    if (g.shape === 'participle') {
      const acts =
        (w.SUBJECT_PRONOUNS.has(low) && !this.dative(e) && !this.isAbout(e)) ||
        w.RELATIVES.has(low) ||
        this.nameActs(g, e);
      if (!acts) return;
      g.shape = 'finite';
    }
    // "the cookies we use allow us", "the answers you give us help us"
    const lets = SERVES_US.test(g.lemma) && this.low(g.last + 1) === 'us';
    const states = g.shape === 'bare' && this.behindWho(g, k);
    if (
      g.shape === 'bare' &&
      !states &&
      !(lets && this.groups.some((h) => h.last < g.first && h.kind === 'relative')) &&
      (this.low(g.first - 1) === 'help' || (e >= 0 && ['us', 'them', '.'].includes(low)) || e < 0)
    )
      return;
    if (g.shape === 'bare' && this.groupAt[e]! >= 0 && g.lemma !== 'include' && !lets && !states) return;
    if (g.shape === 'bare' && !states && this.helped(k, e)) return;
    if (g.shape === 'bare') g.shape = 'finite';
    const aside = low === ',' ? this.asideBefore(e) : -1;
    const subject =
      aside > 0
        ? this.subjectBefore(g, aside - 1, e - 1)
        : this.subjectBefore(g, this.closesSubject(g, e) ? e - 1 : e);
    if (!subject && (low === ',' || w.COORDINATORS.has(low))) this.coordinate(g, k, e, true);
  }

  /** Whether a verb stands within a phrase that begins and ends at these words. */
  private holdsVerb(first: number, end: number): boolean {
    for (let i = first + 1; i < end; i++) if (this.groupAt[i]! >= 0) return true;
    return false;
  }

  /** Finds the subject whose last word is at or before `e`; sets kind, opener and clause start. */
  private subjectBefore(g: VerbGroup, e: number, until = e): Span | null {
    if (e < 0) {
      g.kind = g.shape === 'finite' && g.auxiliary && w.DO.has(this.low(g.first)) ? 'question' : 'main';
      return null;
    }
    const low = this.low(e);
    if (this.ofOpinion(g, e)) return null;
    // "as is necessary", "than was needed"
    if ((low === 'as' || low === 'than') && e > 0) {
      g.kind = 'sub';
      g.opener = 'than';
      g.clauseFirst = e;
      return null;
    }
    if (w.RELATIVES.has(low) && !(low === 'that' && (e === 0 || this.wholeFirst(e) < e)))
      return this.relative(g, e);
    const objectPronoun =
      ((low === 'you' || low === 'it') && w.PREPOSITIONS.has(this.low(e - 1))) ||
      (low === 'you' && (this.ofThird(g) || this.endsParty(e) || this.meansYou(g, e)));
    if (
      (w.SUBJECT_PRONOUNS.has(low) && !objectPronoun) ||
      low === 'this' ||
      low === 'these' ||
      low === 'who' ||
      low === 'that'
    )
      return this.opened(g, { first: this.wholeFirst(e), last: e });
    if (w.COORDINATORS.has(low) || low === ',') return null;
    // "The fact that you opened our page is logged": what names data with a verb and more in it is one noun.
    const datum = this.s.data.find(
      (m) => m.last === e && this.low(m.first) === 'the' && this.holdsVerb(m.first, e),
    );
    let s = datum ? datum.first : e;
    let last = until;
    // "The photos you post, your name, or your town, can be seen": what looks like an aside ends the list.
    let listed = until > e && this.endsDataList(e, until);
    let paired = false;
    // The last word of a verb without a subject of its own that was passed: "to keep your name and …".
    let handled = -1;
    while (s >= 0) {
      const word = this.low(s);
      const at = this.groupAt[s]!;
      if (at >= 0) {
        const h = this.groups[at]!;
        // "Information about who you call is kept": a clause that names data stands in the subject.
        const datum = this.datumOf(h);
        if (datum) {
          s = datum.first - 1;
          continue;
        }
        // "and reported messages are read": a participle of the noun after it.
        if (this.attributive(h, last)) {
          s = h.first - 1;
          continue;
        }
        if (h.kind === 'relative' || h.shape !== 'finite') {
          if (h.shape === 'gerund' && (h.clauseFirst === 0 || this.low(h.clauseFirst - 1) === ','))
            return this.opened(g, { first: h.clauseFirst, last });
          s = h.clauseFirst - 1;
          // "The name you choose when creating it is shown": a clause cut short.
          if (
            h.shape === 'gerund' &&
            s > 1 &&
            /^(when|while)$/.test(this.low(s)) &&
            this.groupAt[s - 1]! >= 0
          )
            s--;
          // "The name you choose, your photo and your age are …": the list goes on behind the relative clause.
          if (!this.listGoesOn(h, last)) last = Math.min(last, s);
          if (handled < 0 && h.kind !== 'relative') handled = h.last;
          if (s < 0) return this.opened(g, { first: 0, last: until });
          continue;
        }
        // "Data collected while you are signed in is kept": the clause stands inside the subject.
        if (h.kind === 'sub' && h.clauseFirst > 0 && !this.statedBefore(h) && !this.commaBetween(h.last, e)) {
          s = h.clauseFirst - 1;
          continue;
        }
        if (
          h.kind === 'sub' ||
          h.kind === 'main' ||
          h.kind === 'complement' ||
          h.kind === 'question' ||
          h.kind === 'none'
        ) {
          const own = this.ownClause(h, s + 1, last);
          if (own > 0) {
            this.place(g, { first: own + 1, last });
            g.kind = h.kind;
            g.opener = h.opener;
            g.clauseFirst = own;
            return g.subject;
          }
          const joined = handled >= 0 ? this.joinedBehind(handled, e) : null;
          if (joined) return this.main(g, { first: joined.first, last: until });
          const after = h.kind === 'sub' ? this.frontedSubject(g, last) : null;
          if (after) return this.main(g, after);
          g.kind = 'complement';
          g.opener = h.lemma;
          return this.place(g, { first: s + 1, last });
        }
      }
      if (s < e && this.pointsBack(s)) return this.opened(g, { first: s, last });
      // "Companies that work for us may …": a phrase that names them, its relative clause with it.
      const named = s < e ? this.s.parties.find((p) => p.first < s && s <= p.last) : undefined;
      if (named && w.RELATIVES.has(word)) {
        s = named.first;
        continue;
      }
      if (word === ')') {
        while (s >= 0 && this.low(s) !== '(') s--;
        s--;
        continue;
      }
      // "We have to keep your name and no address is kept": nothing and nobody begins a subject of its own.
      if (w.COORDINATORS.has(word) && s < e && OWN_NO.test(this.low(s + 1)) && this.statedLeft(s))
        return this.opened(g, { first: s + 1, last });
      if (
        w.COORDINATORS.has(word) &&
        s < e &&
        this.s.parties.some((p) => p.first === s + 1 && (p.kind === 'self' || this.afterPredicate(s))) &&
        this.groups.some((h) => h.last < s && h.shape === 'finite')
      )
        return this.opened(g, { first: s + 1, last });
      if (BREAKS.has(word) || word === '(') return this.opened(g, { first: s + 1, last });
      if ((word === 'and' || word === 'or') && s < e && !this.ofAmount(s)) paired = true;
      if (word === ',') {
        const right = this.low(s + 1);
        // "Depending on your settings, we and our partners": a pronoun begins the subject.
        if (['we', 'you', 'they'].includes(right) && s + 1 < e) return this.opened(g, { first: s + 1, last });
        const joins = w.COORDINATORS.has(right) || (right === 'as' && this.low(s + 2) === 'well');
        if (joins) listed = true;
        else if (['no', 'neither', 'none'].includes(this.low(this.portionFirst(s - 1))) && (paired || listed))
          listed = true;
        else if (paired && !listed && this.dataPortion(this.portionFirst(s - 1))) listed = true;
        else if (!listed && this.allData(s + 1, last) && this.allData(this.portionFirst(s - 1), s - 1))
          listed = true;
        else if (listed && this.nounPortion(s + 1)) {
          // a list of noun phrases goes on
        } else if (
          ['which', 'who', 'including', 'like'].includes(right) ||
          (right === 'such' && this.low(s + 2) === 'as')
        ) {
          // a loose modifier of the subject: "messages, including photos, are …"
        } else {
          const own = this.frontedSubject(g, last);
          return own && own.first < s ? this.main(g, own) : this.opened(g, { first: s + 1, last });
        }
        if (listed && !this.nounPortion(this.portionFirst(s - 1)))
          return this.opened(g, { first: s + 1, last });
      } else if (opensClause(this.s, s) && s !== e) {
        return this.opened(g, { first: s + 1, last });
      } else if (w.RELATIVES.has(word) && s < e && (word !== 'that' || this.looksLikeClauseThat(s))) {
        const told = this.toldBy(s);
        g.kind = told ? 'complement' : 'relative';
        g.opener = told || word;
        const span = this.place(g, { first: s + 1, last });
        g.clauseFirst = s;
        while (g.clauseFirst > 0 && w.PREPOSITIONS.has(this.low(g.clauseFirst - 1))) g.clauseFirst--;
        return span;
      } else if (
        s < e &&
        !(word === 'such' && this.low(s + 1) === 'as') &&
        (w.DETERMINERS.has(word) || w.POSSESSIVES.has(word)) &&
        this.contactNoun(s - 1) &&
        // "Users who join a room can see …": an act of theirs that is no known verb.
        this.low(s - 2) !== 'who'
      ) {
        const own = this.frontedSubject(g, last);
        if (own) return this.main(g, own);
        g.kind = 'relative';
        return this.place(g, { first: s, last });
      }
      s--;
    }
    const fronted = this.frontedSubject(g, last);
    return fronted ? this.main(g, fronted) : this.opened(g, { first: 0, last });
  }
}

/** A sentence as parsed, and what else its parsing rested on. */
interface KeptSentence {
  sentence: ParsedSentence;
  terms: Terms | undefined;
  known: readonly string[];
}

/** Sentences parsed lately: the lead of a list is parsed with each of its items, a cell for each of its columns. */
const keptInTerms = new KeptResults<readonly string[], KeptSentence>();
const keptOutOfTerms = new KeptResults<readonly string[], KeptSentence>();
/** All calls without names share one owner. */
const NO_NAMES: readonly string[] = [];

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((one, n) => one === b[n]);
}

/**
 * Parses a sentence into verb groups with subjects. `names`: what the service calls itself; `known`: others named before.
 * What it gives is read by many, and changed by none.
 */
export function parse(
  text: string,
  names: readonly string[],
  terms?: Terms,
  known: readonly string[] = NO_NAMES,
): ParsedSentence {
  const owner = names.length > 0 ? names : NO_NAMES;
  const kept = terms ? keptInTerms : keptOutOfTerms;
  const before = kept.get(owner, text);
  if (before && before.terms === terms && isSame(before.known, known)) return before.sentence;
  const s = tag(text, names, terms, known);
  const reader = new ClauseReader(s);
  reader.read();
  const sentence = { ...s, groups: reader.groups, groupAt: reader.groupAt };
  kept.set(owner, text, { sentence, terms, known });
  return sentence;
}
