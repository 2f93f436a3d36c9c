import { type DataType, groupOf, isGroup } from '../../model/data-types.ts';
import type { Action, ClaimRecipient } from '../../model/vocabulary.ts';
import { isOf } from '../lexicon/verbs.ts';
import { isAddressee } from './addressee.ts';
import { besideRelative } from './beside-relative.ts';
import { exceptionsOf } from './clause-exceptions.ts';
import { contrastAt, within } from './clause-limits.ts';
import type { ParsedSentence } from './clauses.ts';
import { UNSURE } from './confidence.ts';
import { covered } from './covered.ts';
import { cued } from './cued.ts';
import { generalNamed, supposesData } from './data-at-large.ts';
import { limitedConditions } from './denial-limits.ts';
import { deniedSource } from './denied-source.ts';
import type { Discourse, Draft } from './draft.ts';
import { clauseEnd, objectStart } from './extent.ts';
import { getsBeside, oneBuyer } from './gets.ts';
import { lateTypes } from './late-lists.ts';
import type { DataMention } from './mentions.ts';
import { isCopy, isSource, wordsOf } from './object-ends.ts';
import { type ObjectReading, readObject } from './objects.ts';
import { othersAtLarge } from './others-at-large.ts';
import { outsideAims } from './outside-aims.ts';
import { membersMeant, standsFor } from './points-back.ts';
import { conditionsOf, exceptionAt, modalityOf } from './purpose.ts';
import { aimsBefore, aimsOf, endsDenied } from './purposes-in.ts';
import { recipientsOf } from './recipients.ts';
import { recipientsIn } from './recipients-named.ts';
import { type SubjectRole, subjectRole } from './roles.ts';
import { toolsBefore } from './same-subject.ts';
import { thoseBefore } from './those-parties.ts';
import { clauseAfter, dealsWithData, solelyFor, tiedAt } from './ties.ts';
import { signsMeant, toolsMeant } from './tools-meant.ts';
import { trailingTypes } from './trailing-types.ts';
import { typesOf } from './types-named.ts';
import type { VerbGroup } from './verb-groups.ts';
import { namedWhole } from './whole-named.ts';

const LOOSE: ReadonlySet<string> = new Set(['users', 'unspecified', 'public']);
/** What those do whom a service hires. */
export const PERFORMS =
  /\b(?:perform|carry out|complete|fulfil|fulfill|execute) (?:their|its|these|those|such|the|certain|this|that) (?:\w+ )?(?:functions?|tasks?|duties|jobs?|work|assignments?|services)\b|\b(?:on our behalf|for us)\b/i;

/** True for words wide enough that a list behind them says what is meant. */
function isLoose(m: DataMention): boolean {
  return m.level !== 'typed' || (!m.posted && m.types.every((t) => isGroup(t)));
}

/** One clause under reading: what frames need to state claims of it. */
export class ClauseContext {
  readonly role: SubjectRole;
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
  /** Index of a "not" after the verb ("with providers but not with advertisers"), or -1. */
  readonly contrast: number;
  /** Where the clause ends with what the "not" denies. */
  readonly wholeEnd: number;
  readonly object: ObjectReading;
  /** The clause denies: its verb or its subject is negated, not both. */
  readonly denied: boolean;

  constructor(
    readonly s: ParsedSentence,
    readonly k: number,
    readonly g: VerbGroup,
    readonly discourse: Discourse,
    readonly service: string,
    role?: SubjectRole,
  ) {
    this.role = role ?? subjectRole(s, g);
    const { start, last } = objectStart(s, k);
    this.start = start;
    const end = clauseEnd(s, last);
    this.contrast = contrastAt(s, start, end);
    this.end = this.contrast > 0 ? this.contrast : end;
    this.wholeEnd = end;
    this.object = readObject(s, last, start, this.end);
    // "We keep no logs" denies as "we do not keep logs" does; two denials affirm.
    this.denied = (g.negated !== this.role.negated) !== this.object.negated;
  }

  /** "only", "solely" with the verb or right after it: the statement holds for what follows alone. */
  get exclusive(): boolean {
    if (this.g.only || this.object.only) return true;
    const next = this.s.tokens[this.start]?.low ?? '';
    if (['only', 'solely', 'exclusively'].includes(next)) return true;
    const after = this.s.tokens[this.object.end]?.low ?? '';
    return ['only', 'solely', 'exclusively'].includes(after) || this.tied >= 0 || solelyFor(this.s, this.g);
  }

  /** Where "only", "solely" stands before what the statement is tied to ("only with consent"), or -1. */
  get tied(): number {
    return tiedAt(this.s, this.k, this.g, this.wholeEnd);
  }

  /** Others last spoken of before this clause, for "they". */
  earlierThird(): ClaimRecipient[] {
    let depth = 0;
    const aside = this.s.tokens.map((t) => {
      if (t.low === '(') depth++;
      else if (t.low === ')') depth--;
      return depth > 0;
    });
    const before = this.s.parties.filter(
      (p) =>
        p.last < this.g.clauseFirst &&
        !aside[p.first] &&
        !['as', 'like', 'including'].includes(this.s.tokens[p.first - 1]?.low ?? ''),
    );
    const near = othersAtLarge(this.s.tokens, before, recipientsOf(before, this.service));
    if (near.length > 0) return this.speaksOfThings() ? [] : near.slice(-2);
    const { third } = this.discourse;
    // "They have access to it to perform their functions": those who work for the service, whoever was spoken of.
    if (this.role.word === 'they' && (!third || LOOSE.has(third)) && PERFORMS.test(this.s.text))
      return ['provider'];
    return third ? [third] : [];
  }

  /** "Models help people, and they do not …": the subject before it is several things, no party. */
  private speaksOfThings(): boolean {
    const { clauseFirst } = this.g;
    const span = this.s.groups.findLast(
      (h) => h.last < clauseFirst && h.kind === 'main' && h.shape === 'finite',
    )?.subject;
    if (!span || this.role.word !== 'they') return false;
    const inside = (m: { first: number; last: number }) => m.first <= span.last && m.last >= span.first;
    return (
      /[^s]s$/.test(this.s.tokens[span.last]!.low) &&
      !this.s.parties.some(inside) &&
      !this.s.data.some(inside)
    );
  }

  /** Recipients named after the verb; `dative`: one may stand right after it. */
  recipients(dative = false): { named: ClaimRecipient[]; self: boolean; user: boolean } {
    const parties = recipientsIn(this.s, this.k, this.start, this.end, dative).filter(
      (p) =>
        // "anyone at Pigeon": the service's own.
        !(
          /^any(one|body)$/.test(this.s.tokens[p.last]!.low) &&
          ['at', 'in', 'within', 'from'].includes(this.s.tokens[p.last + 1]?.low ?? '') &&
          this.s.parties.some((q) => q.kind === 'self' && q.first === p.last + 2)
        ) &&
        (!this.g.passive ||
          this.s.tokens[p.first - 1]?.low !== 'by' ||
          ['see', 'view', 'access', 'read', 'hear'].includes(this.g.lemma)),
    );
    return {
      named:
        thoseBefore(this.s, parties, this.discourse) ?? oneBuyer(this, recipientsOf(parties, this.service)),
      self: parties.some((p) => p.kind === 'self'),
      user: parties.some((p) => p.kind === 'user' && isAddressee(this.s, this.start, p)),
    };
  }

  /** "share any data with them": those last spoken of, or for whom it is done. */
  givenToThem(): ClaimRecipient[] {
    return getsBeside(this);
  }

  /** The object's types, looked up in what was said before where it is "it" or "this information". */
  objectTypes(): { types: DataType[]; sure: boolean } {
    const o = this.object;
    const members = membersMeant(this.s, o.mentions, this.discourse.data);
    if (members.length > 0) return { types: members, sure: false };
    if (o.types.length > 0 && !o.anaphor) {
      // "We use your data to show you offers, including new content": the list is of what it is used for.
      const ends =
        isOf(this.g.lemma, 'use') &&
        (this.s.tokens[o.end]?.low === 'to' ||
          this.s.groups.some((h) => h.shape === 'to' && h.first > this.g.last && h.first <= o.end + 4));
      const until = clauseAfter(this.s, this.g);
      const trailing = ends ? [] : trailingTypes(this.s, o.end, until);
      const late = lateTypes(this, trailing, isLoose);
      return late.length > 0 ? { types: late, sure: false } : { types: o.types, sure: true };
    }
    // "We collect the following data to help you and to pay you: your number": the list stands behind the aims.
    const announced = this.s.tokens.slice(this.start, this.start + 4).some((t) => t.low === 'following');
    const listed = o.types.length === 0 && announced ? trailingTypes(this.s, o.end) : [];
    if (listed.length > 0) return { types: listed, sure: false };
    const tools = o.types.length === 0 ? toolsMeant(this) : [];
    if (tools.length > 0) return { types: tools, sure: false };
    const told = o.mentions.length === 0 && signsMeant(this) ? this.earlierData() : [];
    if (told.length > 0) return { types: told, sure: false };
    // "use it with our data": what "it" points to is not named again.
    const bare = /^(it|them)$/.test(this.s.tokens[this.start]?.low ?? '');
    const spoken = this.earlierData(o.mentions.length > 0 && !bare);
    const earlier =
      o.mentions[0] && !bare ? standsFor(this.s.tokens[o.mentions[0].last]!.low, spoken) : spoken;
    // "your details": of a payment that was just spoken of, else of anything.
    const details = /^(your )?details$/.test(o.mentions[0] ? wordsOf(this.s, o.mentions[0]) : '');
    if (details && !earlier.every((t) => groupOf(t) === 'financial')) return { types: o.types, sure: false };
    if (o.anaphor && earlier.length > 0) {
      const late = earlier.every((t) => t === 'unspecified') ? trailingTypes(this.s, o.end) : [];
      return { types: late.length > 0 ? late : earlier, sure: false };
    }
    if (o.types.length > 0) return { types: o.types, sure: !o.anaphor };
    return { types: [], sure: false };
  }

  /** The subject's types, for passives. */
  subjectTypes(): { types: DataType[]; sure: boolean } {
    const r = this.role;
    const members = membersMeant(this.s, r.mentions, this.discourse.data);
    if (members.length > 0) return { types: members, sure: false };
    if (r.types.length > 0 && !r.anaphor) {
      const loose = r.mentions.every(isLoose);
      const close = (this.g.subject?.last ?? this.g.first) + 1;
      const named = loose ? trailingTypes(this.s, close, this.g.first) : [];
      // "The information in your profile, including your name and your town, is shown": all of the list.
      const before = within(r.types, named).length > 0 ? named : [];
      const late = before.length > 0 || !loose ? before : within(r.types, trailingTypes(this.s, this.start));
      const more = late.length > 0 ? [] : besideRelative(this.s, this.g);
      return late.length > 0
        ? { types: late, sure: false }
        : { types: [...new Set([...r.types, ...more])], sure: true };
    }
    // "The following is visible to others: your name"
    const listed = /^(the |all of the |all )?following\b/.test(r.first)
      ? trailingTypes(this.s, this.start)
      : [];
    if (listed.length > 0) return { types: listed, sure: false };
    const tools = toolsBefore(this.s, this.g);
    if (tools.length > 0) return { types: tools, sure: false };
    const spoken = this.earlierData(r.role === 'data', this.g.subject?.first);
    const earlier = r.role === 'data' ? standsFor(r.word, spoken) : spoken;
    if (r.word === 'this' && r.role === 'pronoun' && earlier.length > 3 && !this.collectedStill())
      return { types: [], sure: false };
    // "Personal data is kept: these types, including your name, stay here": what is listed of them.
    const listedThere = r.types.filter((t) => t !== 'unspecified');
    if (r.anaphor && listedThere.length > 0 && earlier.every((t) => t === 'unspecified'))
      return { types: listedThere, sure: false };
    if ((r.anaphor || r.role === 'pronoun') && earlier.length > 0) return { types: earlier, sure: false };
    return { types: r.types, sure: false };
  }

  /** "We collect your name. … This is collected when you register." */
  private collectedStill(): boolean {
    return isOf(this.g.lemma, 'collect') && this.discourse.statements.at(-1)?.action === 'collect';
  }

  /**
   * Data spoken of before this clause: for "it" in the sentence first, then in what went before it; for
   * "this information" (`named`) the other way round.
   */
  earlierData(named = false, until = this.g.clauseFirst): DataType[] {
    const spoken = this.dataSpokenOf(named, until);
    // "Pixels tell us what you do. We use this information …": what they tell, and not the pixels.
    const tools = spoken.length > 0 && spoken.every((t) => groupOf(t) === 'tracking');
    return named && tools && /^(information|data)$/.test(this.nounMeant()) ? ['unspecified'] : spoken;
  }

  /** The noun that points back: "information" of "this information". */
  private nounMeant(): string {
    const m = this.g.passive ? this.role.mentions[0] : this.object.mentions[0];
    return m ? this.s.tokens[m.last]!.low : '';
  }

  private dataSpokenOf(named: boolean, until: number): DataType[] {
    if (!named && this.g.clauseFirst > 0 && IS_TOOL.test(this.s.text)) return [];
    if (
      named &&
      !this.inSentence() &&
      !supposesData(this.s, this.g.clauseFirst) &&
      this.discourse.data.some((t) => t !== 'unspecified')
    )
      return this.discourse.data;
    // "This is your account's name and is used to …": the subject of both stands before the first.
    const limit = Math.min(until, this.g.clauseFirst);
    // "If you give us personal information, we may keep this information."
    if (
      named &&
      generalNamed(this.s, limit) &&
      !this.s.data.some((m) => m.last < limit && m.level === 'typed')
    )
      return ['unspecified'];
    // "It stays on your phone": where, and not what.
    const inSentence = this.s.data.filter(
      (m) => m.last < limit && m.level === 'typed' && !isCopy(this.s, m) && !isSource(this.s, m),
    );
    // "shared with your contacts": people, not data.
    const person = (i: number) =>
      ['with', 'to', 'between', 'among'].includes(this.s.tokens[i - 1]?.low ?? '');
    const near = inSentence.filter(
      (m) => !m.types.includes('page-url') && !(m.types[0]?.startsWith('contact-') && person(m.first)),
    );
    // "as a content platform we keep limited information and share it": the nearest is meant.
    if (!named && near.length > 0 && generalNamed(this.s, limit, near.at(-1)!.last)) return ['unspecified'];
    const isIt = !named && (this.s.tokens[this.start]?.low === 'it' || this.role.word === 'it');
    if (near.length > 0) return typesOf(this.s, isIt ? outsideAims(this.s, near) : near, limit);
    const general = this.s.data.some((m) => m.last < limit && m.level !== 'typed');
    if (!named && generalNamed(this.s, limit) && !COMES_BY_ITSELF.test(this.s.text)) return ['unspecified'];
    // "If data collection is not needed for it, we do not collect it": data of any kind.
    if (!named && near.length === 0 && dealsWithData(this.s, limit)) return ['unspecified'];
    if (!named && !this.discourse.spoke && !general) return [];
    if (this.discourse.data.some((t) => t !== 'unspecified')) return this.discourse.data;
    if (this.discourse.headed.some((t) => t !== 'unspecified')) return this.discourse.headed;
    if (this.discourse.data.length > 0) return this.discourse.data;
    return this.s.data.some((m) => m.last < limit) ? ['unspecified'] : [];
  }

  /** "We collect your history and use this information": named in a clause that this one is joined to. */
  private inSentence(): boolean {
    const { first } = this.g;
    const before = this.s.groups.findLast((h) => h.last < first && h.kind === 'main' && h.shape === 'finite');
    if (!before || this.g.kind !== 'main') return false;
    const from = before.first;
    const at = before.subject?.first ?? from;
    return (
      generalNamed(this.s, first, at - 1, false) ||
      this.s.data.some((m) => m.level === 'typed' && m.last < first && (m.first > from || m.last < from))
    );
  }

  /** States one claim of this clause. */
  draft(
    action: Action,
    data: readonly DataType[],
    recipient: ClaimRecipient,
    rule: string,
    confidence: number,
    over: Partial<Draft> = {},
  ): Draft {
    const denied = over.polarity ? over.polarity === 'denied' : this.denied;
    const source = denied ? deniedSource(this) : null;
    const rest = data.filter((type) => !source?.types.includes(type));
    const meant = rest.length > 0 ? rest : data;
    const stated = modalityOf(this.s, this.g, denied);
    const purpose = this.purposes(denied);
    return {
      actor: 'self',
      action,
      polarity: denied ? 'denied' : 'affirmed',
      modality: this.exclusive && !denied && stated !== 'on-request' ? 'only-if' : stated,
      data: this.withWhole(action, meant),
      recipient,
      purpose: [...purpose],
      conditions: denied ? limitedConditions(this, meant, source?.text) : conditionsOf(this.s, this.g),
      confidence: this.covered() ? confidence : Math.min(confidence, UNSURE),
      rule,
      ...over,
    };
  }

  /** What is done with a person's data at large is done with more than the examples that follow; collecting lists. */
  private withWhole(action: Action, data: readonly DataType[]): DataType[] {
    if (action === 'collect' || data.length === 0 || data.includes('unspecified')) return [...data];
    const { subject, lemma } = this.g;
    // "is shared", "is visible": of the subject.
    const passive = this.g.passive || lemma === 'be';
    const mentions =
      passive && subject
        ? this.s.data.filter((m) => m.first >= subject.first && m.last <= subject.last)
        : this.object.mentions;
    const end = passive && subject ? this.g.first : this.wholeEnd;
    return [...new Set([...data, ...namedWhole(this.s, mentions, end)])];
  }

  private known: boolean | undefined;

  /** True where what the verb acts on holds no word that the reader does not know. */
  private covered(): boolean {
    const subject = this.g.passive ? this.g.subject : null;
    const from = subject ? subject.first : this.start;
    this.known ??= covered(this.s, from, subject ? subject.last + 1 : this.object.end);
    return this.known;
  }

  private readonly aims: { affirmed?: Draft['purpose']; denied?: Draft['purpose'] } = {};

  /** What it is done for, or not done for: behind the verb, else in front of the clause. */
  private purposes(denied: boolean): Draft['purpose'] {
    const key = denied ? 'denied' : 'affirmed';
    const known = this.aims[key];
    if (known) return known;
    const after = denied
      ? endsDenied(this.s, this.start, exceptionAt(this.s, this.start, this.end))
      : aimsOf(this.s, this.k, this.start);
    this.aims[key] = after[0] === 'unspecified' ? aimsBefore(this.s, this.g.clauseFirst) : after;
    return this.aims[key];
  }

  /** A denial with its exceptions: the claims that the exception affirms. */
  exceptions(drafts: readonly Draft[]): Draft[] {
    return exceptionsOf(this, drafts);
  }
}

/** "The data we collect automatically may be personal, and we keep it": what was spelled out before. */
const COMES_BY_ITSELF = cued(
  /^(?:the|this|such) (?:information|data) (?:(?:that|which) )?(?:we |is )?(?:\w+ly )?(?:collect|gather|obtain|receive)(?:e?d)? (?:automatically|by automated means|(?:in )?this way)\b/i,
);

/** "It is a feature, and none of our apps uses it": a tool is spoken of, and no data. */
const IS_TOOL =
  /^it is (?:not )?an? (?:[\w-]+ ){0,4}(?:feature|technology|tool|api|sdk|library|framework|plug-?in|setting|option|function)\b/i;
