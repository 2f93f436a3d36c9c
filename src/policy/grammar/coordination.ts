import { isOf, isPractice } from '../lexicon/verbs.ts';
import { pastResult } from './past-result.ts';
import { SubjectSigns } from './subject-signs.ts';
import type { VerbGroup } from './verb-groups.ts';
import * as w from './words.ts';

const SERVED: ReadonlySet<string> = new Set([
  'you',
  'customers',
  'users',
  'members',
  'visitors',
  'people',
  'them',
]);
const IT: ReadonlySet<string> = new Set(['it', 'them', 'this', 'these', 'that', 'those']);
/** What a service says in one breath that it does with data, each to an end of its own. */
const RESUMED: ReadonlySet<string> = new Set(
  'use collect process share disclose store keep retain sell gather analyze analyse transfer'.split(' '),
);
/** "and have no access to it": denied by itself. */
const OWN_NO = /^(?:no|neither|none|nothing|nobody|no-one)$/;
const COPULA = /^(?:is|are|was|were)$/;
const LIMITS = /^(?:only|solely|exclusively|merely|purely)$/;

/** What verbs without a subject of their own share with those they go on from; {@link ClauseReader} settles clauses with it. */
export class Coordination extends SubjectSigns {
  /** Groups that a mere comma joins to a subordinate clause. */
  private readonly listed = new Set<number>();

  /** Joins a group without subject of its own to the one it continues. */
  protected coordinate(g: VerbGroup, k: number, e: number, far = false): boolean {
    let j = e;
    let but = false;
    while (
      j >= 0 &&
      (w.COORDINATORS.has(this.low(j)) ||
        this.low(j) === ',' ||
        w.isAdverb(this.low(j)) ||
        this.low(j) === ')' ||
        this.low(j) === '(')
    ) {
      if (['but', 'rather'].includes(this.low(j))) but = true;
      j--;
    }
    const beside = j >= 0 ? this.groupAt[j]! : -1;
    const adjacent = beside >= 0 && this.passesOver(this.groups[beside]!, g) ? -1 : beside;
    let mate = -1;
    const beyond = adjacent >= 0 && this.groups[adjacent]!.kind === 'sub' && this.groups[adjacent]!.passive;
    const returns = beyond && this.returnsTo(g, this.groups[adjacent]!);
    if (adjacent >= 0 && adjacent < k && this.agrees(this.groups[adjacent]!, g) && !returns) mate = adjacent;
    else {
      const commaOnly = this.low(e) === ',';
      for (let m = k - 1; m >= 0 && mate < 0; m--) {
        const h = this.groups[m]!;
        if (!this.agrees(h, g) || (h.kind === 'relative' && !g.auxiliary && g.form !== h.form)) continue;
        if (this.passesOver(h, g) || this.unreadSubject(h.last, g.first)) continue;
        if (h.kind === 'sub' && this.returnsTo(g, h)) continue;
        if (g.shape === 'participle' && (!h.passive || this.adjective(g))) continue;
        if (g.shape === 'participle' && w.COORDINATORS.has(this.low(e)) === false) continue;
        if (commaOnly && g.shape === 'finite' && !far) continue;
        const listed = this.listed.has(m) || (commaOnly && !g.auxiliary && !far && this.orFollows(g, k));
        if (h.kind === 'sub' && this.commaBetween(h.last, e) && !(listed && this.leads(m))) continue;
        if (h.kind === 'sub' && listed) this.listed.add(k);
        mate = m;
      }
      // "…, and messages are stored" has a subject of its own: it starts right of the coordinator.
    }
    if (mate < 0) return false;
    mate = this.resumed(g, mate);
    const h = this.groups[mate]!;
    g.mate = mate;
    g.subject = h.subject;
    g.kind = h.kind;
    g.opener = h.opener;
    if (!g.auxiliary && g.shape !== 'to') {
      g.shape = h.shape;
      g.modal = h.modal;
      g.passive = h.passive && g.form === 'ed';
      g.inherited = (h.auxiliary || h.inherited) && (g.form === h.form || !h.passive);
      // "We never sell your name or share your number": "or" goes on denying, "and" need not.
      const alternative =
        ['or', 'nor'].includes(this.low(e)) || (this.low(e) === ',' && this.orFollows(g, k));
      // "We do not keep your photo and delete it at once": what is deleted is not kept.
      const undone =
        this.low(e) === 'and' &&
        isOf(g.lemma, 'delete') &&
        !isOf(h.lemma, 'delete') &&
        IT.has(this.low(g.last + 1));
      // "It is never shared and only used for login": used it is.
      const limited =
        !['or', 'nor'].includes(this.low(e)) &&
        [g.first - 1, g.first, g.last + 1].some((i) => LIMITS.test(this.low(i)));
      // "It is not encrypted and is visible to us": what it is, it is.
      const stands = g.lemma === 'be' && COPULA.test(this.low(g.first)) && !alternative;
      // "We do not read it and have no access to it": denied by itself, not twice.
      const denies = OWN_NO.test(this.low(g.last + 1));
      if (
        !but &&
        !denies &&
        !undone &&
        !limited &&
        !stands &&
        h.negated &&
        !g.negated &&
        (g.inherited || adjacent >= 0 || alternative)
      )
        g.negated = true;
      if (h.only && adjacent >= 0) g.only = true;
    } else if (g.shape === 'to' && h.negated && adjacent >= 0) g.negated = true;
    else if (this.low(g.first) === 'be' && h.modal !== '' && g.modal === '') {
      // "It may be kept and be shared", "it will not be sold or be shared": what helps the first verb helps this one.
      g.modal = h.modal;
      g.negated ||= h.negated && ['or', 'nor'].includes(this.low(e));
    }
    g.clauseFirst = Math.max(0, e);
    return true;
  }

  /**
   * "We use your number to call the people you know and use your name to greet you": what repeats the main verb goes on from it, and not
   * from the aim before it, as does what else is done with what is the person's. Index of the group gone on from.
   */
  private resumed(g: VerbGroup, mate: number): number {
    const past = pastResult(this.groups, mate, g, this.low(g.first - 1));
    if (past >= 0) return past;
    const aim = this.groups[mate]!;
    if (aim.shape !== 'to' || g.shape === 'to' || g.auxiliary || g.negated || g.first - aim.last < 4)
      return mate;
    const main = this.groups.findLastIndex((x, n) => n < mate && x.kind === 'main' && x.shape === 'finite');
    const h = this.groups[main];
    if (!h || h.negated || h.passive || h.form !== g.form || aim.lemma === g.lemma) return mate;
    if (!RESUMED.has(h.lemma) || !RESUMED.has(g.lemma) || !w.COORDINATORS.has(this.low(g.first - 1)))
      return mate;
    const ofData = this.s.data.some((m) => m.first > aim.last && m.last < g.first);
    const serves = !isPractice(aim.lemma) || (SERVED.has(this.low(aim.last + 1)) && !ofData);
    const at = g.last + (['that', 'this'].includes(this.low(g.last + 1)) ? 2 : 1);
    const yours = this.s.data.some((m) => (m.first === at || m.first === g.last + 1) && m.level === 'typed');
    return h.lemma === g.lemma || (serves && (yours || this.low(g.last + 1) === 'your')) ? main : mate;
  }
}
