import type { ClaimRecipient } from '../../model/vocabulary.ts';
import { CAUSATIVE, isOf, RAISING } from '../lexicon/verbs.ts';
import { selfActs } from './active.ts';
import { isAim } from './aims.ts';
import { byDoing, byGiving, bySharing } from './by-doing.ts';
import { technologyActs } from './by-means.ts';
import { ClauseContext } from './clause-reader.ts';
import type { ParsedSentence } from './clauses.ts';
import { keptInCookies } from './cookies-beside.ts';
import { takesSteps } from './deletions.ts';
import { isDenied } from './denied-head.ts';
import type { Discourse, Draft } from './draft.ts';
import { onlyFor } from './exclusive.ts';
import { ANALYSES, gerundUnder } from './gerunds.ts';
import { foremost, governor, PERMITS, PLACES } from './governors.ts';
import { hired } from './handled-beside.ts';
import type { ObjectReading } from './objects.ts';
import { answersRequest } from './of-rights.ts';
import { othersAct } from './others-act.ts';
import type { PartyMention } from './party-mentions.ts';
import { dataSuffers } from './passive.ts';
import { recipientsOf } from './recipients.ts';
import { withoutAside } from './right-asides.ts';
import { type SubjectRole, subjectRole, WE } from './roles.ts';
import { isRuleOfBody } from './rules-of-bodies.ts';
import { sharedInAim } from './shared-in-aim.ts';
import { userActs } from './user-acts.ts';
import { usesData } from './uses-data.ts';
import type { VerbGroup } from './verb-groups.ts';

/** "You are free to give us access": an infinitive that an adjective carries. */
const WILLING = new Set([
  'free',
  'welcome',
  'invited',
  'able',
  'asked',
  'required',
  'prompted',
  'encouraged',
  'likely',
]);
/** "We will not seek to access it": what is not even tried is not done. */
const UNTRIED = new Set([
  'intend',
  'plan',
  'want',
  'choose',
  'seek',
  'attempt',
  'try',
  'undertake',
  'aim',
  'wish',
  'aspire',
]);
/** "We try not to store it": it may be stored all the same. */
const ATTEMPTS = new Set(['try', 'aim', 'strive', 'seek', 'attempt', 'endeavour', 'endeavor', 'aspire']);
/** "We use cookies to collect …" */
const GAINS = new Set(
  'collect gather obtain log capture store record track monitor see view access'.split(' '),
);
/** "We use tools to retrieve …": what tools do, and not what data serves. */
const BRINGS = new Set(['retrieve', 'fetch', 'extract', 'receive', 'get']);
const EMPLOYS = new Set(['use', 'employ', 'utilise', 'utilize', 'deploy', 'leverage']);
/** "Cookies may continue to track you." */
const GOES_ON = new Set(['continue', 'begin', 'start']);
const FORBIDS = new Set(['prohibit', 'forbid']);

/** "We use automated systems to analyse your posts" */
const MACHINERY =
  /\b(systems?|technolog(y|ies)|tools?|software|methods?|means|process(es)?|algorithms?|models?|learning|intelligence|ai|cookies)\b/;
/** "Your information", "personal data": not what a page or a market is analysed for. */
function ofPersons(s: ParsedSentence, { mentions }: ObjectReading): boolean {
  return mentions.some(({ first, last }) =>
    s.tokens
      .slice(Math.max(0, first - 1), last + 1)
      .some(({ low }) => /^(?:your|personal|users?['’])$/.test(low)),
  );
}
/**
 * Verbs under another verb, asserted through it: "we may need to share", "we reserve the right to disclose",
 * "we ask you to provide", "we allow partners to collect", "we stop using".
 */
export function dependent(
  s: ParsedSentence,
  k: number,
  discourse: Discourse,
  service: string,
  asserted: (g: VerbGroup) => boolean,
): Draft[] {
  const g = s.groups[k]!;
  const at = governor(s, k, asserted);
  if (at < 0) return byDoing(s, k, discourse, service, asserted);
  const head = s.groups[at]!;
  const first = foremost(s, g).first;
  const between = withoutAside(s.tokens.slice(head.last + 1, first).map((t) => t.low));
  const subject = subjectRole(s, head);
  if (g.shape === 'gerund') {
    const under = gerundUnder(s, k, head, between, subject, discourse, service);
    if (under.length > 0) return under;
    return [...bySharing(s, k, discourse, service), ...byGiving(s, k, discourse, service)];
  }
  const analysed = ANALYSES.has(g.lemma) && MACHINERY.test(between.join(' '));
  // "to store and process it"
  const beside =
    g.lemma === 'process' && s.groups.some((h) => GAINS.has(h.lemma) && foremost(s, h) === foremost(s, g));
  const gains =
    GAINS.has(g.lemma) || (BRINGS.has(g.lemma) && (head.passive || MACHINERY.test(between.join(' '))));
  const purpose = (g.shape === 'to' || g.shape === 'bare') && (analysed || beside || gains);
  const tools = EMPLOYS.has(head.lemma) || (PLACES.has(head.lemma) && MACHINERY.test(between.join(' ')));
  const third = subject.role === 'third' || subject.word === 'they';
  if (purpose && third && tools && !isDenied(s, head) && !head.passive) {
    const c = new ClauseContext(s, k, { ...g, negated: false }, discourse, service, WE);
    const who = subject.role === 'third' ? recipientsOf(subject.parties, service) : c.earlierThird();
    return othersAct(c, who).map((d) => ({
      ...d,
      confidence: d.confidence - 0.2,
      rule: `${d.rule}+purpose`,
    }));
  }
  const tool = head.passive && ['data', 'other', 'pronoun'].includes(subject.role);
  if (purpose && (subject.role === 'self' || tool) && tools && !isDenied(s, head)) {
    // "to check payments for fraud": looked at, as in a clause of its own.
    const kind = g.lemma === 'check' ? ('main' as const) : g.kind;
    const c = new ClauseContext(s, k, { ...g, kind, negated: false }, discourse, service, WE);
    if (analysed && c.object.types.every((t) => t === 'unspecified') && !ofPersons(s, c.object)) return [];
    if (usesData(s, at, first) || keptInCookies(g.lemma, between)) return [];
    return selfActs(c).map((d) => ({ ...d, confidence: d.confidence - 0.2, rule: `${d.rule}+purpose` }));
  }
  const aimed = sharedInAim(s, k, head, between, subject, discourse, service);
  if (aimed.length > 0) return aimed;
  // "Partners let us collect …": the bare verb hangs on it as an infinitive does.
  const bare = g.shape === 'bare' && head.lemma === 'let' && between.length > 0;
  if (g.shape !== 'to' && !bare) return [];
  const direct = between.every((word) =>
    [
      'the',
      'our',
      'right',
      'also',
      'not',
      'option',
      'opportunity',
      'choice',
      'ability',
      'a',
      'legal',
      'obligation',
      'duty',
      'need',
    ].includes(word),
  );
  // "The app asks to access your contacts"
  const asks = head.lemma === 'ask' && g.lemma === 'access' && subject.role === 'self';
  if (
    (asks || RAISING.has(head.lemma) || (head.lemma === 'retain' && between.join(' ') === 'the right')) &&
    direct &&
    !(
      head.passive &&
      !['require', 'oblige', 'obligate', 'compel', 'expect', 'intend', 'permit', 'allow'].includes(head.lemma)
    )
  ) {
    if (head.negated ? !UNTRIED.has(head.lemma) : g.negated && ATTEMPTS.has(head.lemma)) return [];
    if (
      head.lemma === 'want' ||
      (head.lemma === 'have' && between.some((x) => ['right', 'ability'].includes(x)))
    )
      return [];
    const c = new ClauseContext(
      s,
      k,
      { ...g, negated: g.negated !== head.negated, modal: head.modal },
      discourse,
      service,
      subject,
    );
    const drafts =
      subject.role === 'self'
        ? selfActs(c)
        : subject.role === 'user' &&
            ['choose', 'have', 'require', 'opt', 'elect', 'agree', 'need', 'ask'].includes(head.lemma)
          ? userActs(c)
          : subject.role === 'third' &&
              (!subject.parties.every((p) => p.kind === 'users') ||
                c.recipients(true).self ||
                (head.passive && ['require', 'ask', 'request'].includes(head.lemma)))
            ? othersAct(c, recipientsOf(subject.parties, service))
            : GOES_ON.has(head.lemma)
              ? technologyActs(c)
              : [];
    return [...drafts, ...onlyFor(c, drafts), ...c.exceptions(drafts)].map((d) => ({
      ...d,
      confidence: d.confidence - 0.1,
      rule: `${d.rule}+raised`,
    }));
  }
  if (
    takesSteps(head, between) &&
    subject.role === 'self' &&
    isOf(g.lemma, 'delete') &&
    (isOf(foremost(s, g).lemma, 'delete') || foremost(s, g).lemma === 'terminate')
  ) {
    const c = new ClauseContext(s, k, g, discourse, service, subject);
    return selfActs(c).map((d) => ({ ...d, confidence: d.confidence - 0.1, rule: `${d.rule}+steps` }));
  }
  if (head.lemma === 'be' && !head.negated && between.length === 1 && WILLING.has(between[0]!)) {
    const c = new ClauseContext(s, k, { ...g, modal: 'may' }, discourse, service, subject);
    const drafts = subject.role === 'user' ? userActs(c) : [];
    return [...drafts, ...c.exceptions(drafts)].map((d) => ({
      ...d,
      confidence: d.confidence - 0.1,
      rule: `${d.rule}+raised`,
    }));
  }
  // "It may be necessary to disclose it"
  if (
    head.lemma === 'be' &&
    !head.negated &&
    subject.word === 'it' &&
    /^(\w+ )?(necessary|required)\b/.test(between.join(' '))
  ) {
    const c = new ClauseContext(s, k, { ...g, modal: 'may' }, discourse, service, WE);
    return selfActs(c).map((d) => ({ ...d, confidence: d.confidence - 0.2, rule: `${d.rule}+necessary` }));
  }
  // "We make no attempt to link …"
  if (
    head.lemma === 'make' &&
    /^no (\w+ )?(attempts?|efforts?)$/.test(between.join(' ')) &&
    subject.role === 'self'
  ) {
    const c = new ClauseContext(s, k, { ...g, negated: true }, discourse, service, WE);
    return selfActs(c).map((d) => ({ ...d, confidence: d.confidence - 0.1, rule: `${d.rule}+attempt` }));
  }
  const designed =
    head.passive && !head.negated && ['design', 'configure', 'build', 'set', 'program'].includes(head.lemma);
  const aim = head.lemma === 'be' && isAim(between, subject);
  if ((designed && direct) || (aim && !head.negated)) {
    const c = new ClauseContext(s, k, g, discourse, service, aim ? WE : subject);
    const drafts =
      aim || subject.role === 'self'
        ? selfActs(c)
        : subject.role === 'data' && g.passive
          ? dataSuffers(c)
          : [];
    return drafts.map((d) => ({ ...d, confidence: d.confidence - 0.1, rule: `${d.rule}+designed` }));
  }
  const permits =
    ['give', 'grant', 'provide'].includes(head.lemma) && !head.negated && PERMISSION.test(between.join(' '));
  if (permits && subject.role === 'user')
    return caused(s, k, { ...head, lemma: 'permit' }, discourse, service, subject);
  if (!CAUSATIVE.has(head.lemma) || (isDenied(s, head) && ['ask', 'require', 'request'].includes(head.lemma)))
    return [];
  return caused(s, k, head, discourse, service, subject);
}

/** "you give permission to Chirp to share …" */
const PERMISSION = /\b(permission|consent|authori[sz]ation|authority|(?:the|an?)(?: [\w-]+){0,3} rights?)\b/;

const DIRECTS = new Set(['direct', 'authorize', 'authorise', 'allow', 'permit', 'instruct', 'ask', 'enable']);

/** "We contract with them to provide services, including billing": no data is theirs. */
const SERVES = /\b(services?|support|tools?|features|functions|assistance)\b/;

/** What enables others to collect need not be the service: "cookies allow advertisers to recognise you". */
const ENABLES = new Set(['enable', 'allow', 'permit', 'let', 'help']);

/** "We engage, select, use providers to process data": they get it. */
const ENGAGES = new Set(['engage', 'hire', 'select', 'appoint', 'contract']);

/** "It allows users to store their videos": what people do with what is theirs. */
function ownActs(c: ClauseContext, parties: readonly PartyMention[]): boolean {
  return (
    parties.length > 0 &&
    parties.every((p) => p.kind === 'users' && /^users$/.test(c.s.tokens[p.last]!.low)) &&
    (isOf(c.g.lemma, 'use') || isOf(c.g.lemma, 'store')) &&
    !c.s.tokens.slice(c.start, c.end).some((t) => t.low === 'your')
  );
}

const MINDS = /\b(?:ensure|make sure|be sure|check|confirm|warrant|represent|guarantee) (?:that )?you $/i;
const IN_ORDER = /\baccounts? (?:in order|so as) (?:to )?$/i;

function caused(
  s: ParsedSentence,
  k: number,
  head: VerbGroup,
  discourse: Discourse,
  service: string,
  subject: SubjectRole,
): Draft[] {
  const g = s.groups[k]!;
  // "The right of access allows people to see their data": what the law gives them.
  if (/^(?:the|this|your|that) rights?\b/.test(subject.first) || isRuleOfBody(s, head)) return [];
  const first = foremost(s, g).first;
  // "You are asked to open an account in order to post messages": what the account is for.
  if (head.passive && IN_ORDER.test(s.text.slice(0, s.tokens[first]!.start))) return [];
  // "Please ensure that you are allowed to give us their names": what the person has to mind.
  if (head.passive && subject.role === 'user' && MINDS.test(s.text.slice(0, s.tokens[head.first]!.start)))
    return [];
  const parties = s.parties.filter((p) => p.first > head.last && p.last < first);
  const pronoun = s.tokens
    .slice(head.last + 1, first)
    .find((t) => ['them', 'us', 'you'].includes(t.low))?.low;
  const forbidden = isDenied(s, head) || FORBIDS.has(head.lemma) || (head.passive && subject.negated);
  const negated = forbidden !== g.negated;
  const c = new ClauseContext(s, k, { ...g, negated, modal: head.modal }, discourse, service, WE);
  const limited = ['require', 'instruct', 'allow', 'permit', 'authorize', 'authorise', 'enable'].includes(
    head.lemma,
  );
  let drafts: Draft[] = [];
  // "We do not allow others to host content with us": a rule for them.
  if (negated && g.lemma === 'host') return [];
  const rules = negated && subject.parties.length > 0 && subject.parties.every((p) => p.kind === 'users');
  if (head.passive) {
    if (subject.word === 'they') drafts = othersAct(c, c.earlierThird());
    else if (subject.role === 'user' || subject.role === 'self')
      drafts = subject.role === 'user' ? userActs(c) : selfActs(c);
    // "Users are not allowed to publish addresses": a rule for them, unless it is of what they can see.
    else if (subject.role === 'third' && !(rules && !isOf(g.lemma, 'see'))) {
      const acts = othersAct(c, recipientsOf(subject.parties, service));
      drafts = [...acts, ...onlyFor(c, acts)];
    }
  } else if (pronoun === 'us' || parties[0]?.kind === 'self') {
    const gains =
      (isOf(g.lemma, 'collect') && g.lemma !== 'detect') || isOf(g.lemma, 'receive') || g.lemma === 'access';
    const served = head.shape === 'to' && isOf(g.lemma, 'share') && c.recipients().named.length > 0;
    const enabled = ENABLES.has(head.lemma) && (gains || served || isOf(g.lemma, 'use')) && !negated;
    // "The law may require us to disclose it"
    const compelled =
      ['require', 'oblige', 'compel', 'obligate'].includes(head.lemma) &&
      !isDenied(s, head) &&
      head.modal !== 'would' &&
      s.tokens[head.last + 1]?.low === 'us' &&
      // "The law requires us to tell the categories of data": what is told is not the data.
      !s.tokens.slice(g.last + 1, g.last + 4).some((t) => t.low === 'categories') &&
      // "Our products require us to share it": what they take.
      (subject.role !== 'self' || !['we', 'us'].includes(subject.word));
    // "You can ask us not to share it", "to delete it": a choice that the person has.
    const choice =
      subject.role === 'user' &&
      (g.negated || isOf(g.lemma, 'delete')) &&
      ['may', 'can', 'could'].includes(head.modal);
    drafts = (subject.role === 'user' && !choice) || enabled || compelled ? selfActs(c) : [];
  } else if (
    pronoun === 'you' ||
    parties.some((p) => p.kind === 'user') ||
    (parties.length > 0 &&
      parties.every((p) => p.kind === 'users') &&
      isOf(g.lemma, 'submit') &&
      ['ask', 'require', 'request', 'invite', 'prompt'].includes(head.lemma))
  ) {
    const offered = ENABLES.has(head.lemma) && !negated && c.recipients(true).self;
    if (offered || ['ask', 'require', 'request', 'prompt', 'invite'].includes(head.lemma))
      drafts = userActs(c);
  } else if (
    subject.role === 'self' ||
    subject.role === 'none' ||
    (subject.role === 'user' && PERMITS.has(head.lemma) && !negated && c.recipients(true).self) ||
    (ENABLES.has(head.lemma) && parties.length > 0 && !negated && subject.role !== 'user')
  ) {
    const others: ClaimRecipient[] =
      parties.length > 0
        ? recipientsOf(parties, service)
        : pronoun === 'them'
          ? new ClauseContext(s, k, g, discourse, service, WE).earlierThird()
          : [];
    if (ENGAGES.has(head.lemma))
      drafts =
        negated ||
        c.object.types.length === 0 ||
        SERVES.test(
          c.s.tokens
            .slice(c.start, c.object.mentions[0]?.first ?? c.start)
            .map((t) => t.low)
            .join(' '),
        )
          ? []
          : others.map((r) =>
              c.draft('share', c.objectTypes().types, hired(head.lemma, r, s.text), 'engaged', 0.75),
            );
    else if (!ownActs(c, parties)) {
      drafts = othersAct(c, others);
      drafts = [...drafts, ...onlyFor(c, drafts)];
    }
  }
  // "You direct that service to send us your name."
  const told = c.recipients(true).self && (isOf(g.lemma, 'give') || isOf(g.lemma, 'share'));
  if (subject.role === 'user' && parties.length > 0 && !negated && told && DIRECTS.has(head.lemma))
    drafts = othersAct(c, recipientsOf(parties, service));
  // "You can ask us to send your data to another company": a right.
  if (subject.role === 'user' && answersRequest(c)) return [];
  return drafts.map((d) => ({
    ...d,
    modality: limited && d.polarity === 'affirmed' ? ('only-if' as const) : d.modality,
    confidence: d.confidence - 0.15,
    rule: `${d.rule}+caused`,
  }));
}
