import { groupOf } from '../../model/data-types.ts';
import { isOf } from '../lexicon/verbs.ts';
import { selfActs } from './active.ts';
import { ClauseContext } from './clause-reader.ts';
import type { ParsedSentence } from './clauses.ts';
import { isDenied } from './denied-head.ts';
import type { Discourse, Draft } from './draft.ts';
import { othersAct } from './others-act.ts';
import { recipientsOf } from './recipients.ts';
import { type SubjectRole, WE } from './roles.ts';
import { userActs } from './user-acts.ts';
import type { VerbGroup } from './verb-groups.ts';
import { OBJECT_PRONOUNS } from './words.ts';

/** Deeds that "without …ing" denies; "without obtaining your consent" is a condition. */
const DEEDS = new Set(
  'collect record log track store keep retain save consult read see view access know learn obtain share disclose sell transmit reveal expose gather link associate'.split(
    ' ',
  ),
);
const OPTIONS = new Set(['option', 'ability', 'choice', 'possibility', 'opportunity']);
/** What machinery does to data. */
export const ANALYSES = new Set(
  'analyze analyse combine process examine scan match link associate compare evaluate check screen review inspect assess parse transcribe'.split(
    ' ',
  ),
);

/** "contact us using the details below": how to reach the service. */
const REACHES_US = new Set(['contact', 'reach', 'write', 'email', 'call', 'notify', 'inform', 'tell']);

/** "They do this by collecting …": cookies and whatever else gathers for the service. */
const TRACKS = /\b(they|it|these|cookies?|pixels?|beacons?|technolog(y|ies)|tools?|tags?)$/;
const GATHERED = new Set('collect gather record track log obtain capture monitor'.split(' '));
function gathers(g: VerbGroup): boolean {
  return GATHERED.has(g.lemma) || (isOf(g.lemma, 'use') && ANALYSES.has(g.lemma));
}
/** "We recommend using a unique password": advice. */
const ADVISES = new Set(
  'recommend suggest advise encourage discourage avoid caution urge propose refrain'.split(' '),
);

/** Verbs that a use which they name does not follow from. */
const REFUSES = new Set(
  'object oppose prohibit forbid ban dispense disable reject decline refuse deny regret resist dislike condemn keep prevent'.split(
    ' ',
  ),
);

/** "our lawful basis for using it": no use is stated. */
const GROUNDS = /^(basis|bases|grounds?|justifications?|reasons?|rationale)$/;

/** "The add-on prevents it from sharing": what a person may install or set. */
const OWN_TOOLS = /^(add-?ons?|plug-?ins?|extensions?|opt-?outs?|browsers?|settings?|blockers?|signals?)$/;

/** "without directly revealing your name": some other way it may be. */
const HALFWAY = /^(?:directly|fully|completely|entirely|immediately|necessarily|specifically|unnecessarily)$/;

const NO_WAY =
  /\b(?:no (?:\w+ )?(?:way|ways|means|possibility|option|method|chance)|(?:not|never|hardly|in)(?: be)? ?(?:possible|feasible|practicable)|impossible|impracticable|cannot|can ?not|can['\u2019]t|unable)\b[^.;]{0,60} without (?:\w+ )?$/i;

const PERSONS_OWN = new Set('use access visit browse view enjoy read watch join try test open'.split(' '));

const TELLS = new Set(['reveal', 'expose', 'disclose', 'share', 'transmit', 'associate']);

/** "The site can be visited without revealing your name": what the person need not tell. */
function isForPerson(head: VerbGroup, g: VerbGroup): boolean {
  const theirs = head.passive && ['can', 'may', 'could'].includes(head.modal) && PERSONS_OWN.has(head.lemma);
  return theirs && TELLS.has(g.lemma);
}

const STOPS = new Set(['stop', 'cease', 'discontinue', 'quit']);

/** "We may begin sharing it." */
const BEGINS = new Set(['begin', 'start', 'continue', 'keep', 'resume']);

/**
 * A gerund under an asserted verb: "we prohibit them from selling", "without storing", "we do this by collecting",
 * "we stop using". `between`: the words from the verb to the gerund.
 */
export function gerundUnder(
  s: ParsedSentence,
  k: number,
  head: VerbGroup,
  between: readonly string[],
  subject: SubjectRole,
  discourse: Discourse,
  service: string,
): Draft[] {
  const g = s.groups[k]!;
  const reach = s.groups[k - 1];
  if (
    g.lemma === 'use' &&
    subject.role === 'self' &&
    !(reach && REACHES_US.has(reach.lemma) && s.tokens[reach.last + 1]?.low === 'us') &&
    !isDenied(s, head) &&
    !ADVISES.has(head.lemma) &&
    !STOPS.has(head.lemma) &&
    !REFUSES.has(head.lemma) &&
    (!isOf(head.lemma, 'use') || between.at(-1) === 'by') &&
    !['before', 'without', 'from', 'of', 'against'].includes(between.at(-1) ?? '') &&
    !(between.at(-1) === 'for' && GROUNDS.test(between.at(-2) ?? ''))
  ) {
    const c = new ClauseContext(s, k, g, discourse, service, WE);
    // "We collect your position using the signals of your device": by what it comes in, which is no further use.
    const means = c.object.types.every((t) => groupOf(t) !== 'tracking' && t !== 'ip-address');
    if (isOf(head.lemma, 'collect') && means && !c.object.anaphor) return [];
    return selfActs(c).map((d) => ({ ...d, confidence: d.confidence - 0.2, rule: `${d.rule}+using` }));
  }
  if (BEGINS.has(head.lemma) && between.length === 0 && subject.role === 'self') {
    const c = new ClauseContext(
      s,
      k,
      { ...g, modal: head.modal, negated: isDenied(s, head) },
      discourse,
      service,
      WE,
    );
    return selfActs(c).map((d) => ({ ...d, confidence: d.confidence - 0.1, rule: `${d.rule}+begun` }));
  }
  // "Search works by sending your contacts to our servers"
  if (between.at(-1) === 'by' && ['send', 'upload', 'transmit'].includes(g.lemma) && !isDenied(s, head)) {
    const c = new ClauseContext(s, k, g, discourse, service, WE);
    const typed = c.object.types.filter((t) => t !== 'unspecified');
    if (
      subject.role === 'other' &&
      c.recipients().self &&
      c.recipients().named.length === 0 &&
      typed.length > 0
    )
      return [c.draft('collect', typed, 'self', 'sent-by', 0.6)];
  }
  if (between.at(-1) === 'by' && gathers(g) && !isDenied(s, head)) {
    // "by combining it with other data": what is combined was just named.
    const joined = s.tokens[g.last + 2]?.low === 'with';
    if (ANALYSES.has(g.lemma) && OBJECT_PRONOUNS.has(s.tokens[g.last + 1]?.low ?? '') && !joined) return [];
    // "Vendors support us by tracking your activity": they gather it.
    if (subject.role === 'third' && subject.parties.every((p) => p.kind !== 'users')) {
      const c = new ClauseContext(s, k, { ...g, modal: head.modal }, discourse, service, WE);
      return othersAct(c, recipientsOf(subject.parties, service)).map((d) => ({
        ...d,
        confidence: d.confidence - 0.2,
        rule: `${d.rule}+by`,
      }));
    }
    const own = subject.role === 'self' || TRACKS.test(`${subject.first} ${subject.word}`);
    if (!own) return [];
    const c = new ClauseContext(s, k, g, discourse, service, WE);
    return selfActs(c).map((d) => ({ ...d, confidence: d.confidence - 0.2, rule: `${d.rule}+by` }));
  }
  if (
    ['prohibit', 'forbid', 'restrict', 'prevent', 'bar'].includes(head.lemma) &&
    between.at(-1) === 'from' &&
    subject.role !== 'user' &&
    !OWN_TOOLS.test(subject.word) &&
    !isDenied(s, head)
  ) {
    const others = head.passive
      ? recipientsOf(subject.parties, service)
      : recipientsOf(
          s.parties.filter((p) => p.first > head.last && p.last <= head.last + between.length),
          service,
        );
    const c = new ClauseContext(s, k, { ...g, negated: true }, discourse, service, WE);
    const spoken = head.passive ? subject.word === 'they' : between.includes('them');
    const acts = othersAct(c, spoken ? c.earlierThird() : others);
    // "from using it other than to serve us": so far it is allowed.
    return [...acts, ...c.exceptions(acts)].map((d) => ({
      ...d,
      confidence: d.confidence - 0.15,
      rule: `${d.rule}+forbidden`,
    }));
  }
  if (between.at(-1) === 'without' || between.at(-2) === 'without') {
    if (isDenied(s, head) || subject.role === 'user' || subject.role === 'third' || !DEEDS.has(g.lemma))
      return [];
    // "There is no way to use it without us collecting data": which is collected, then.
    if (NO_WAY.test(s.text.slice(0, s.tokens[g.first]!.start))) return [];
    // "We show how it can be run without collecting data": what is possible.
    if (s.groups.some((h) => h.first > head.last && h.last < g.first && h.kind === 'question')) return [];
    if (HALFWAY.test(between.at(-1) ?? '') || isForPerson(head, g)) return [];
    const c = new ClauseContext(s, k, { ...g, negated: true }, discourse, service, WE);
    // "without us learning it"
    const us = between.at(-2) === 'without' && !['us', 'our'].includes(between.at(-1) ?? '');
    if (us && OBJECT_PRONOUNS.has(between.at(-1) ?? '')) return [];
    return selfActs(c).map((d) => ({
      ...d,
      modality: 'does' as const,
      confidence: d.confidence - 0.15,
      rule: `${d.rule}+without`,
    }));
  }
  if (
    (subject.role === 'user' || subject.parties[0]?.kind === 'users') &&
    between.at(-1) === 'of' &&
    OPTIONS.has(between.at(-2) ?? '') &&
    !isDenied(s, head)
  ) {
    const c = new ClauseContext(s, k, { ...g, modal: 'may' }, discourse, service, subject);
    return userActs(c).map((d) => ({ ...d, confidence: d.confidence - 0.15, rule: `${d.rule}+option` }));
  }
  const never = ['refrain', 'avoid'].includes(head.lemma);
  if (!(never || STOPS.has(head.lemma)) || subject.role !== 'self' || between.length > 1) return [];
  // "We may stop collecting it": it can be so.
  if (['may', 'might', 'could'].includes(head.modal) && !never) return [];
  // What is refrained from is denied, with all that limits it; what cannot be avoided is done.
  const c = new ClauseContext(s, k, { ...g, negated: !isDenied(s, head) }, discourse, service, WE);
  const acts = selfActs(c);
  return [...acts, ...c.exceptions(acts)].map((d) => ({
    ...d,
    modality: never ? ('does' as const) : ('only-if' as const),
    confidence: d.confidence - 0.15,
    rule: `${d.rule}+stop`,
  }));
}
