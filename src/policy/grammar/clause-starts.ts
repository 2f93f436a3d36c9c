import { RAISING } from '../lexicon/verbs.ts';
import { AWARE, BREAKS, ClauseWords, opensClause } from './clause-words.ts';
import type { Span, VerbGroup } from './verb-groups.ts';
import * as w from './words.ts';

/** Verbs behind which "that" opens what is told, known or meant. */
const FIRMS = /^(?:provider|partner|advertiser|family|authority)$/;
const TOWARDS = /^(?:with|to|by|among|between)$/;
const SAYS =
  `be mean note remember say state agree acknowledge understand recognize recognise confirm promise know ensure consent
clarify emphasize emphasise stress highlight guarantee assure inform notify remind warn declare certify warrant represent commit
mention explain indicate imply mind`.split(/\s+/);
const SAYS_THAT = new Set(SAYS);

/** Verbs that take a clause as what is told, known or meant. */
const TELLS = new Set([
  ...SAYS.slice(1),
  ...`show learn believe think determine discover find suspect see realise realize tell hear decide
require ask request demand assume conclude suggest recommend wish hope prefer want claim prove verify reveal feel answer write read intend
demonstrate provide make let help have consider expect like`.split(/\s+/),
]);

/** "at the time you sign up" */
export const MOMENTS = new Set(['time', 'moment', 'way', 'extent', 'day', 'place', 'point']);

/** Prepositions whose phrase opens a sentence. */
export const FRONTING = new Set([
  'in',
  'to',
  'during',
  'for',
  'by',
  'upon',
  'at',
  'with',
  'through',
  'from',
  'under',
  'on',
  'besides',
]);

const OPINES = new Set(['think', 'believe', 'feel', 'consider', 'deem', 'hope', 'expect']);

const GIVES = new Set(['give', 'provide', 'send', 'supply', 'submit']);

/** "From shops, banks and registers we get …" */
const LISTED_IN_FRONT = new Set(['from', 'through', 'via', 'in', 'at', 'on', 'during']);

/** "In addition, …", "from time to time, …" */
const SET_PHRASE =
  /^(?:all|any|both|each|every|no|addition|particular|general|fact|short|summary|case|order|principle|most|some|such|this|these|that|those|certain|occasion|time|times|least|present|request|turn|practice|other|rare|limited)$/;

/** Where clauses begin that no comma and no conjunction marks; {@link ClauseReader} settles clauses with it. */
export class ClauseStarts extends ClauseWords {
  /** True where a verb can go on from another in its form. */
  protected agrees(h: VerbGroup, g: VerbGroup): boolean {
    if (g.shape === 'to') return h.shape === 'to';
    if (g.shape === 'gerund') return h.form === 'ing';
    if (g.shape === 'participle')
      return h.form === 'ed' && (h.passive || h.shape === 'participle' || h.shape === 'finite');
    // "We do not want it to be seen by, and do not send it to, children": an infinitive takes no "do".
    if (g.auxiliary)
      return h.shape === 'finite' && !(w.DO.has(this.low(g.first)) && this.low(h.first) === 'be');
    if (g.form === 'base') return h.form === 'base' || this.stands(h, ['are', 'were']);
    if (g.form === 's') return h.form === 's' || this.stands(h, ['is', 'was']);
    return h.shape === 'finite';
  }

  /** "They are provided by partners and allow …": a verb of the same number goes on from what its subject is. */
  private stands(h: VerbGroup, forms: readonly string[]): boolean {
    const stands = h.passive || h.lemma === 'be';
    return stands && h.shape === 'finite' && !h.modal && forms.includes(this.low(h.first));
  }

  /** "offers that we think may suit you": the verb after what someone thinks is of the relative clause, as that is. */
  protected ofOpinion(g: VerbGroup, e: number): boolean {
    const h = this.groups[this.groupAt[e] ?? -1];
    if (!h || !g.auxiliary || !OPINES.has(h.lemma) || h.kind !== 'relative' || h.passive) return false;
    g.kind = 'relative';
    g.opener = h.opener;
    g.clauseFirst = h.clauseFirst;
    return true;
  }

  /**
   * The verb by which the clause after a "that" at `at` is told, known or meant: "note that", "note, however, that",
   * "aware that", "agree that …, and that"; empty for a relative "that".
   */
  protected toldBy(at: number): string {
    const before = this.low(at - 1);
    if (this.low(at) === 'that' && AWARE.has(before)) return 'be';
    if (before === 'mind') return 'note';
    const verb = this.groupAt[this.overAside(at - 1)] ?? -1;
    if (verb >= 0) return this.groups[verb]!.lemma;
    // "You agree that you are of age, that we keep it, and that …": a row of what is agreed.
    if (this.low(at) !== 'that' || !(w.COORDINATORS.has(before) || before === ',' || before === ';'))
      return '';
    return this.groups.findLast((h) => h.last < at && h.kind === 'complement')?.opener ?? '';
  }

  /** Where the portion of a list begins that `i` stands in: "remember that your name, your town and your age are …". */
  protected override portionFirst(i: number): number {
    const first = super.portionFirst(i);
    for (let k = i; k > first; k--) if (this.low(k) === 'that' && SAYS_THAT.has(this.toldBy(k))) return k + 1;
    return first;
  }

  /** "Please note, however, that …": where the verb before an aside between commas stands. */
  private overAside(i: number): number {
    // "we remind you that …"
    if (w.OBJECT_PRONOUNS.has(this.low(i)) && TELLS.has(this.groups[this.groupAt[i - 1]!]?.lemma ?? ''))
      return i - 1;
    if (this.low(i) !== ',') return i;
    for (let k = i - 1; k > Math.max(0, i - 5); k--) {
      if (this.low(k) !== ',') continue;
      const verb = this.groupAt[k - 1]! >= 0 ? this.groups[this.groupAt[k - 1]!]! : null;
      return verb && TELLS.has(verb.lemma) ? k - 1 : i;
    }
    return i;
  }

  /** "If you add a name that information will be shown": data that points back after a clause without a comma. */
  protected pointsBack(i: number): boolean {
    if (!['that', 'this', 'these', 'those', 'such'].includes(this.low(i)) || this.toldBy(i)) return false;
    const general = this.s.data.some((m) => m.level !== 'typed' && (m.first === i || m.first === i + 1));
    const before = this.low(i - 1);
    if (!general || this.groupAt[i - 1]! >= 0 || w.PREPOSITIONS.has(before) || w.COORDINATORS.has(before))
      return false;
    const h = this.groups.findLast((x) => x.last < i && x.shape === 'finite' && x.kind !== 'relative');
    return h?.kind === 'sub' && !this.commaBetween(h.last, i - 1);
  }

  /** "None of this", "not even we": where the subject that ends in a pronoun begins. */
  protected wholeFirst(e: number): number {
    const before = this.low(e - 1);
    if (before === 'even' && this.low(e - 2) === 'not') return e - 2;
    return before === 'of' && /^(none|any|some|all|most|much)$/.test(this.low(e - 2)) ? e - 2 : e;
  }

  /**
   * "When you use our app we collect your name": the clause or phrase in front ends without a comma, and the verb has
   * an object of its own, which "features we provide" lacks.
   */
  protected frontedWithoutComma(g: VerbGroup, pronoun: number): boolean {
    // "Once a message is delivered it is removed": what is done to it goes on.
    const suffers = g.passive && g.auxiliary;
    if (!w.SUBJECT_PRONOUNS.has(this.low(pronoun)) || (this.low(pronoun) === 'it' && !suffers)) return false;
    // "If we learn that we have collected it": the clause goes on.
    if (this.low(pronoun - 1) === 'that') return false;
    let first = pronoun - 1;
    while (first > 0 && this.low(first - 1) !== ',' && !BREAKS.has(this.low(first - 1))) first--;
    if (this.endsFrontList(first, pronoun - 1)) first = 0;
    // ", and when you write to us it is kept"
    if (first > 0 && w.COORDINATORS.has(this.low(first)) && opensClause(this.s, first + 1)) first++;
    if (pronoun - first < 2) return false;
    // "if you ask for the purposes for which it is kept", "if we change how we share it": a clause begins there.
    if (['which', 'whom', 'how', 'why', 'whether', 'what'].includes(this.low(pronoun - 1))) return false;
    // "how we use it and under what circumstances we share it"
    if (/^(?:what|which|whose)$/.test(this.low(pronoun - 2)) && w.PREPOSITIONS.has(this.low(pronoun - 3)))
      return false;
    // "If we learn that we have collected …": what is learned is supposed too.
    const told = this.low(pronoun - 1) === 'that' ? pronoun - 2 : pronoun - 1;
    if (told >= 0 && TELLS.has(this.groups[this.groupAt[told]!]?.lemma ?? '')) return false;
    if (MOMENTS.has(this.low(pronoun - 1)) && this.low(pronoun - 2) === 'the') return false;
    const last = this.groups.findLast((h) => h.last < pronoun && h.shape === 'finite');
    // "When you install, or use, the app we collect it"
    const continued =
      last?.kind === 'sub' && last.mate >= 0 && last.last >= first && last.clauseFirst >= first;
    if (continued) first = this.groups[last.mate]!.clauseFirst;
    const clause = opensClause(this.s, first) || continued;
    if (!clause && !FRONTING.has(this.low(first))) return false;
    const before = this.groups.filter((h) => h.first >= first && h.last < pronoun && h.shape === 'finite');
    if (clause ? before.length === 0 : before.length > 0) return false;
    for (let i = first + 1; !clause && i < pronoun; i++)
      if (opensClause(this.s, i) || w.RELATIVES.has(this.low(i))) return false;
    // "you set up an account"
    const skipped = /^(only|up)$/.test(this.low(g.last + 1));
    const next = this.low(g.last + (skipped ? 2 : 1));
    const alone =
      first === 0 && !clause && !this.groups.some((h) => h.first > g.last && h.shape === 'finite');
    return (
      (alone && /^([a-z]|:)/.test(next) && !w.PREPOSITIONS.has(next)) ||
      w.DETERMINERS.has(next) ||
      w.POSSESSIVES.has(next) ||
      this.s.data.some((m) => m.first === g.last + 1) ||
      (w.COORDINATORS.has(next) && this.groupAt[g.last + 2]! >= 0 && (!clause || this.actsOn(g.last + 2))) ||
      (clause && g.auxiliary && (w.OBJECT_PRONOUNS.has(next) || (g.passive && next === 'to'))) ||
      (clause && suffers) ||
      // "When you join a group you give us your name"
      (clause && this.low(pronoun) === 'you' && next === 'us' && GIVES.has(g.lemma)) ||
      (clause && /^[a-z-]+$/.test(next) && this.s.data.some((m) => m.first === g.last + 2)) ||
      (next === 'for' && ['ask', 'request'].includes(g.lemma)) ||
      (next === 'to' && (RAISING.has(g.lemma) || ['ask', 'request'].includes(g.lemma)))
    );
  }

  /** "From shops, registers and banks | we get your name": the commas in front part a list. */
  protected endsFrontList(from: number, last: number): boolean {
    if (from === 0 || this.low(from - 1) !== ',' || !LISTED_IN_FRONT.has(this.low(0))) return false;
    if (SET_PHRASE.test(this.low(1))) return false;
    if (this.groups.some((g) => g.first <= last)) return false;
    const words = this.s.tokens.slice(from, last + 1).map((t) => t.low);
    return words.some((word) => word === 'and' || word === 'or');
  }

  /** True where the verb at a token has an object that begins right after it. */
  private actsOn(i: number): boolean {
    const after = (this.groups[this.groupAt[i] ?? -1]?.last ?? i) + 1;
    return (
      w.DETERMINERS.has(this.low(after)) ||
      w.POSSESSIVES.has(this.low(after)) ||
      this.s.data.some((m) => m.first === after)
    );
  }

  /**
   * "Your account is closed and your data is deleted", "it is subject to our terms and the data is deleted": what a
   * coordinator brings, right after a verb or after what a verb that tells nothing acts on, is a clause of its own.
   * Index of that coordinator, or -1.
   */
  protected ownClause(h: VerbGroup, from: number, last: number): number {
    if (['and', 'or', 'but'].includes(this.low(from)) && from < last && h.kind !== 'none') return from;
    if (TELLS.has(h.lemma) || h.kind === 'none' || h.kind === 'question') return -1;
    for (let i = last - 1; i > from; i--) {
      if (!['and', 'but', 'or', 'so', '\u2014'].includes(this.low(i))) continue;
      const next = this.low(i + 1);
      const begins =
        w.DETERMINERS.has(next) ||
        w.POSSESSIVES.has(next) ||
        this.s.data.some((m) => m.first === i + 1) ||
        this.s.parties.some((p) => p.first === i + 1);
      if (begins) return i;
    }
    return -1;
  }

  /** Settles a verb whose subject is a relative pronoun at `e`: what stands before it. */
  protected relative(g: VerbGroup, e: number): Span | null {
    let first = e;
    while (first > 0 && w.PREPOSITIONS.has(this.low(first - 1))) first--;
    const loose = this.low(first - 1) === ',';
    g.kind = 'relative';
    g.opener = loose ? `,${this.low(e)}` : this.low(e);
    let last = loose ? first - 2 : first - 1;
    if (last >= 0 && this.low(last) === ')') last = this.skipLeft(last);
    let from = last;
    while (
      from > 0 &&
      !BREAKS.has(this.low(from - 1)) &&
      this.low(from - 1) !== ',' &&
      this.groupAt[from - 1]! < 0 &&
      !opensClause(this.s, from - 1)
    )
      from--;
    // "served by companies, which may collect …"
    while (from < last && w.PREPOSITIONS.has(this.low(from))) from++;
    // "vendors, who process it on our behalf": what vendors are for.
    const serves = g.lemma === 'process' && /\b(?:on our behalf|for us)\b/i.test(this.s.text);
    if (this.low(e) === 'who' && !serves) from = this.personsFrom(from, last);
    // "to our host, which keeps it for a month": a company acts, and none of what it is given.
    if (loose && this.low(e) === 'which' && !g.passive && !serves) from = this.firmsFrom(from, last);
    g.subject = last >= 0 ? { first: Math.max(0, from), last } : null;
    g.clauseFirst = loose ? first - 1 : first;
    return g.subject;
  }

  /** "We share logs with vendors, who use them": those behind the last preposition do, and not what is before it. */
  private personsFrom(from: number, last: number): number {
    for (let i = last - 1; i > from; i--) {
      const named = TOWARDS.test(this.low(i)) && this.s.parties.find((p) => [i + 1, i + 2].includes(p.first));
      if (named && named.kind !== 'user') return i + 1;
    }
    return from;
  }

  /** "We send it to our host, which keeps it": where firms are named last, they do. */
  private firmsFrom(from: number, last: number): number {
    const firm = this.s.parties.find((p) => p.last === last && p.first > from && FIRMS.test(p.kind));
    return firm && TOWARDS.test(this.low(firm.first - 1)) ? firm.first : from;
  }

  /** "Location We collect …": a heading ran into its sentence; `k` is the word before its subject. */
  protected afterHeading(g: VerbGroup, first: number, k: number): boolean {
    return (
      this.s.tokens[first]!.text === 'We' &&
      k < 6 &&
      this.contactNoun(k) &&
      /^[a-z]/.test(this.s.tokens[g.verb]!.text)
    );
  }
}
