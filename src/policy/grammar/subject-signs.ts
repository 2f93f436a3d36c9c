import { startsObject } from './base-verbs.ts';
import { ClauseKinds } from './clause-kinds.ts';
import { BREAKS, opensClause } from './clause-words.ts';
import type { Span, VerbGroup } from './verb-groups.ts';
import * as w from './words.ts';

/** Verbs that act on people, and that no clause follows. */
const ACTS_ON_PEOPLE = new Set(
  'recognise recognize identify contact reach notify remember authenticate track serve help assist email text call message find target locate bill charge pay protect'.split(
    ' ',
  ),
);
/** Before "you": of whom data is, and where it comes from. */
const ABOUT = /^(?:about|on|of|regarding|concerning|respecting|to|from|with|by)$/;
/** Verbs before whom or what another verb belongs to: "who let us use it". */
const TAKES_BARE = /^(?:help|let|make|see|watch|hear)$/;

/** What the words before a verb tell of its subject; {@link ClauseReader} finds subjects with it. */
export class SubjectSigns extends ClauseKinds {
  /** "Users who register give us their name": behind a clause that says which, the verb of those it is said of. */
  protected behindWho(g: VerbGroup, k: number): boolean {
    const last = this.groups[k - 1];
    // "who choose to register"
    const chosen = last?.shape === 'to' && this.groups[k - 2]?.last === last.first - 1;
    const at = chosen ? k - 2 : k - 1;
    const h = this.groups[at];
    if (h?.kind !== 'relative' || h.shape !== 'finite' || !h.opener || TAKES_BARE.test(last!.lemma))
      return false;
    const near = g.first - last!.last <= 4 && h.clauseFirst > 0 && h.clauseFirst < 5;
    const next = g.last + 1;
    const acts = startsObject(this.s.tokens[next]) || this.s.parties.some((p) => p.first === next);
    return near && acts && this.opensWith(h, at);
  }

  /** True where no clause stands before that of group `at`, whose noun opens the sentence. */
  private opensWith(h: VerbGroup, at: number): boolean {
    return this.groups.slice(0, at).every((x) => x.last < h.clauseFirst && x.kind === 'none');
  }

  /** "Pigeon never shared your data", and not "Pigeon owned companies": the service's own name before what it did. */
  protected nameActs(g: VerbGroup, e: number): boolean {
    const own = this.s.parties.find((p) => p.kind === 'self' && p.last === e);
    if (!own || !/^\p{Lu}/u.test(this.s.tokens[own.first]!.text)) return false;
    const before = this.low(own.first - 1);
    if (own.first > 0 && before !== ',' && !w.RELATIVES.has(before) && !w.SUBORDINATORS.has(before))
      return false;
    const after = this.low(g.last + 1);
    return w.DETERMINERS.has(after) || w.POSSESSIVES.has(after) || w.OBJECT_PRONOUNS.has(after);
  }

  /** "Data about you obtained from partners": whom it is about, and no subject of the participle. */
  protected isAbout(e: number): boolean {
    return this.low(e) === 'you' && ABOUT.test(this.low(e - 1));
  }

  /** "Data that identifies you is stored": a verb of the third person, which "you" is no subject of. */
  protected ofThird(g: VerbGroup): boolean {
    return /^(?:is|was|has|does)$/.test(this.low(g.first));
  }

  /** "The cookies we use to recognise you are kept": whom the verb before "you" acts on. */
  protected meansYou(g: VerbGroup, e: number): boolean {
    if (g.first !== e + 1 || !/^(?:are|were|have)$/.test(this.low(g.first))) return false;
    const at = e > 0 ? this.groupAt[e - 1]! : -1;
    const before = at > 0 ? this.groups[at]! : null;
    return (
      before?.shape === 'to' &&
      before.last === e - 1 &&
      ACTS_ON_PEOPLE.has(before.lemma) &&
      this.groups[at - 1]!.kind === 'relative'
    );
  }

  /** The data that a clause names behind a preposition or joined to it: "about who you call and what you buy". */
  protected datumOf(h: VerbGroup): { first: number } | undefined {
    const asks = (i: number) =>
      /^(who|whom|what|which|when|where|whether|how)$/.test(this.low(i)) &&
      /^(about|of|on|regarding|concerning|and|or)$/.test(this.low(i - 1));
    return this.s.data.find((m) => {
      if (m.first > h.first || h.last > m.last) return false;
      for (let i = m.first; i < h.first; i++) if (asks(i)) return true;
      return asks(m.first);
    });
  }

  /** "People who follow you": a phrase for others that "you" ends. */
  protected endsParty(e: number): boolean {
    return this.s.parties.some((p) => p.last === e && p.first < e && p.kind === 'users');
  }

  /** ", your name, or your town,": data before the comma behind `e`, and more of it joined to that up to `until`. */
  protected endsDataList(e: number, until: number): boolean {
    return (
      this.low(e + 1) === ',' &&
      w.COORDINATORS.has(this.low(e + 2)) &&
      this.dataPortion(this.portionFirst(e)) &&
      (w.POSSESSIVES.has(this.low(e + 3)) || this.s.data.some((m) => m.first > e + 2 && m.last <= until))
    );
  }

  /** True where a clause of its own stands left of `i`: whatever is joined to it need not be part of it. */
  protected statedLeft(i: number): boolean {
    return this.groups.some(
      (h) => h.last < i && h.shape === 'finite' && h.kind !== 'relative' && h.kind !== 'none',
    );
  }

  /** "We have to keep your name and your address is shown": the subject behind what a verb without one of its own handles. */
  protected joinedBehind(from: number, e: number): Span | null {
    for (let i = e; i > from; i--) {
      if (this.groupAt[i]! >= 0) return null;
      const next = this.low(i + 1);
      if (w.COORDINATORS.has(this.low(i)) && (w.DETERMINERS.has(next) || w.POSSESSIVES.has(next)))
        return { first: i + 1, last: e };
    }
    return null;
  }

  /** "We do not keep it; we not only like but also share it": a subject in between whose own verb was not read. */
  protected unreadSubject(from: number, to: number): boolean {
    for (let i = from + 1; i < to; i++) {
      if (!/^(?:we|they|you)$/.test(this.low(i)) || this.groupAt[i]! >= 0) continue;
      const before = this.low(i - 1);
      const opens =
        before === ',' || BREAKS.has(before) || w.COORDINATORS.has(before) || opensClause(this.s, i - 1);
      const read = this.groups.some((h) => h.subject && h.subject.first <= i && i <= h.subject.last);
      if (opens && !read) return true;
    }
    return false;
  }

  /** "They cannot use the data we share and must delete it": a modal goes with the modal of the main clause. */
  protected passesOver(h: VerbGroup, g: VerbGroup): boolean {
    return (
      (h.kind === 'relative' || h.kind === 'question') &&
      !(h.negated && g.negated && h.passive === g.passive) &&
      g.modal !== '' &&
      !h.modal &&
      this.groups.some((x) => x.last < h.first && x.modal && x.kind === 'main')
    );
  }
}
