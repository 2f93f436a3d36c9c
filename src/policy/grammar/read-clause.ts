import { groupOf } from '../../model/data-types.ts';
import type { ClaimRecipient } from '../../model/vocabulary.ts';
import { isOf, VERBS } from '../lexicon/verbs.ts';
import { hasAccess, isRecipientOf, weAreGiven } from './access.ts';
import { accountEnds } from './accounts.ts';
import { selfActs } from './active.ts';
import { forbidsOthers } from './agents.ts';
import { asksFor } from './asks-for.ts';
import { broughtBack } from './brought-back.ts';
import { restsOn, technologyActs } from './by-means.ts';
import { keptUpTo, lessExcepted } from './clause-exceptions.ts';
import { ClauseContext } from './clause-reader.ts';
import type { ParsedSentence } from './clauses.ts';
import { contrasted } from './contrasted.ts';
import { dataActs } from './data-acts.ts';
import { cookiesServe, dataIsOpen } from './data-is-open.ts';
import {
  cookieActs,
  cookiesNeeded,
  dataAppears,
  dataServes,
  dataTells,
  deedServes,
  neverTouches,
} from './data-serves.ts';
import { personDeletes } from './deletions.ts';
import { demands } from './demands.ts';
import { isDenied, ofUnused } from './denied-head.ts';
import type { Discourse, Draft } from './draft.ts';
import { onlyFor } from './exclusive.ts';
import { gatheredWith } from './gathered-with.ts';
import { deedReveals } from './gerund-deeds.ts';
import { givenIncludes } from './given-includes.ts';
import { foremost } from './governors.ts';
import { handledByThem } from './handled-beside.ts';
import { includes } from './includes.ts';
import { infers } from './infers.ts';
import { isNeeded } from './is-needed.ts';
import { lessened } from './lessened.ts';
import { findsOut } from './looks-at.ts';
import { madeFrom } from './made-from.ts';
import { namedAnalytics } from './named-analytics.ts';
import { NO_COMPANY } from './named-others.ts';
import { nobodySees } from './nobody-sees.ts';
import { contentsStay, mayStay, outlasts } from './not-deleted.ts';
import { notOnly } from './not-only.ts';
import { answersRequest, ofGround } from './of-rights.ts';
import { othersAct } from './others-act.ts';
import { dataSuffers } from './passive.ts';
import { encryptedThere, isMade, isPlaced, keepsQuality, placed } from './placed.ts';
import { definedAs, relativeStatement } from './presupposed.ts';
import { reachesPerson } from './reached.ts';
import { changesHands } from './recipients.ts';
import { hiredIncluded, recipientsIncluded } from './recipients-included.ts';
import { recordsKept } from './records-kept.ts';
import { saidAgain } from './said-again.ts';
import { amountsToSale } from './sale.ts';
import { sentTo } from './sent-to.ts';
import { spokenOf, subjectParties } from './spoken-of.ts';
import { supplements } from './supplemented.ts';
import { keptInForm } from './tempered.ts';
import { toolsAreUsed } from './tools-used.ts';
import { trainedOn } from './trained-on.ts';
import { uploads } from './uploads.ts';
import { userActs } from './user-acts.ts';
import { userLets } from './user-lets.ts';
import { weighs } from './weighs.ts';
import { withoutWhich } from './without-which.ts';
import { DETERMINERS, POSSESSIVES } from './words.ts';

/** Nouns that stand without an article, by their endings or themselves, and words that are no nouns. */
const PLAIN_NOUN =
  /(ion|ions|ment|ing|ity|ness|ance|ence|ency|ancy|cy|ship|age|ware|ism|ics|ty|ly|ed|[^su]s|ers?|ors?|ess|ure|al|ory|ary|ent|ant)$|^(staff|management|support|law|nobody|everyone|anyone|someone|none|nothing|something|everything|anything|one|there|here|people|police|media|software|ai|both|neither|either|below|above|here|note|see|please|click|learn|also|then|thus|hence|today|google|research|work|feedback|credit|code|traffic|metadata|email|mail|text|note|access|consent|abuse|spam|fraud|help|use|legal|sales|team)$/;

/** "Many services share your number", "hardly any data": what others do, and what is nearly nothing. */
const ELSEWHERE =
  /^((many|most|countless|numerous) (other )?(cookies|browsers|apps?|messengers?|services|platforms|websites|sites|companies|businesses)|other (apps|messengers|messaging)|(some|most|many) (other )?messengers|(hardly|barely|scarcely) any)\b/;

/** "What we share with vendors is limited to your name." */
const LIMITED_TO = /\b(?:is|are) (?:\w+ly )?(?:limited|restricted|confined) to\b/i;

function denied(c: ClauseContext): boolean {
  return c.denied || c.g.negated;
}

/** A company's name as the subject that no lexicon knows: "Acme Mail stores …"; empty where it is no name. */
function properName(c: ClauseContext): string {
  const span = c.g.subject;
  if (!span || span.last - span.first > 4 || /^(so|then|please|therefore|thus|but)$/.test(c.role.word))
    return '';
  const words = c.s.tokens.slice(span.first, span.last + 1).filter((t) => !['the', 'then'].includes(t.low));
  if (words.some((t) => NO_COMPANY.has(t.low) || DETERMINERS.has(t.low) || POSSESSIVES.has(t.low))) return '';
  const capital = words.every((t) =>
    /^(?:(?:\p{Lu}|\d|\p{Ll}\p{Lu})[\p{L}\p{N}\u00d7.&-]*|&)$/u.test(t.text),
  );
  const marked = words.some((t) => /\d|[\p{L}]\.[\p{L}]|\p{Ll}\p{Lu}/u.test(t.text));
  if (words.length === 0 || !(capital || (words.length === 1 && marked))) return '';
  // A capital at the start of a sentence shows nothing, but a noun in the singular does not stand there alone.
  const told = c.g.form === 's' && c.s.parties.some((p) => p.kind === 'user' && p.first > c.g.last);
  const bare =
    words.length === 1 &&
    !VERBS.has(words[0]!.low) &&
    (!PLAIN_NOUN.test(words[0]!.low) || (told && /(?:al|an|er|or|ent|ant)$/.test(words[0]!.low)));
  return span.first > 0 || words.length > 1 || marked || bare ? words.map((t) => t.text).join(' ') : '';
}

/** "These cookies provide us with facts about your device": whatever tells the service. */
function tellsUs(c: ClauseContext): boolean {
  const gives =
    isOf(c.g.lemma, 'share') ||
    ['give', 'send', 'provide', 'supply', 'report', 'convey', 'deliver', 'communicate'].includes(c.g.lemma);
  const us = c.s.parties.some((p) => {
    const before = c.s.tokens[p.first - 1]?.low ?? '';
    const one =
      p.first === p.last && (c.s.tokens[p.first]!.low === 'us' || /^\p{Lu}/u.test(c.s.tokens[p.first]!.text));
    return (
      p.kind === 'self' &&
      one &&
      p.first >= c.start &&
      p.last < c.end &&
      (p.first === c.start || TOWARDS.has(before))
    );
  });
  return (
    gives &&
    us &&
    /^\p{L}/u.test(c.role.word) &&
    c.role.word !== 'just' &&
    !c.denied &&
    c.object.types.length > 0 &&
    !ABLE.test(c.s.text)
  );
}
/** "If we did it, …", "Were we to do it, …" */
const SUPPOSES = /\bif\b|(?:^|[.;:] )(?:were|had) (?:we|it|they|you|this|these) /i;
const TOWARDS = new Set(['to', 'with']);
const ABLE = /\b(not|no longer|never) (be )?(able|possible)\b/i;

/** "When it crashes it sends us a report": nobody need be named before. */
function tells(c: ClauseContext, others: readonly ClaimRecipient[]): readonly ClaimRecipient[] {
  return others.length === 0 && c.role.word === 'it' && tellsUs(c) ? ['unspecified'] : others;
}

/** What a pronoun's subject does: "it" is no people, but what the service runs. */
function pronounActs(c: ClauseContext): Draft[] {
  // "It does not apply to the use of your data": of a text.
  if (c.g.lemma === 'apply' && c.s.tokens[c.start]?.low === 'to') return [];
  const third = c.earlierThird();
  // "Our apps collect your name. They may also collect your address.": whatever they are, they go on.
  const { statements } = c.discourse;
  if (
    c.role.word === 'they' &&
    third.length === 0 &&
    !c.denied &&
    isOf(c.g.lemma, 'collect') &&
    statements.length > 0 &&
    statements.every((d) => d.action === 'collect' && d.polarity === 'affirmed')
  )
    return selfActs(c).map((d) => ({ ...d, confidence: d.confidence - 0.15 }));
  const things =
    c.role.word === 'it' && c.g.lemma !== 'apply' && third.length > 0 && third.every((r) => r === 'users');
  if (!things) return othersAct(c, tells(c, third));
  return selfActs(c).map((d) => ({ ...d, confidence: d.confidence - 0.15 }));
}

/** "If you delete files, they remain on our servers": things, and nobody. */
function theyStay(c: ClauseContext): boolean {
  return (
    c.role.word === 'they' &&
    /^(?:remain|stay|reside|persist)$/.test(c.g.lemma) &&
    (c.earlierThird().length === 0 || ON_SERVERS.test(c.s.text.slice(c.s.tokens[c.g.last]!.end)))
  );
}
const ON_SERVERS =
  /^(?: \w+){0,2} (?:on|in) (?:our|the) (?:[\w-]+ )?(?:servers?|systems?|back-?ups?|databases?)\b/i;

/** True where data comes from someone who is neither the service nor the person. */
function fromOthers(c: ClauseContext): boolean {
  return c.s.parties.some(
    (p) =>
      p.first >= c.start &&
      p.last < c.end &&
      !['self', 'user', 'users'].includes(p.kind) &&
      [1, 2].some((d) => c.s.tokens[p.first - d]?.low === 'from'),
  );
}

/** What a company that no lexicon knows does: told to the service, or done as the service's own company would. */
function namedActs(c: ClauseContext, name: string): Draft[] {
  const actor = `named:${name}` as const;
  const shares = isOf(c.g.lemma, 'share') || isOf(c.g.lemma, 'sell');
  // "Dove Post receives data from your bank": from others, and not from the service.
  if (isOf(c.g.lemma, 'receive') && fromOthers(c))
    return selfActs(c).map((d) => ({ ...d, actor, confidence: d.confidence - 0.1 }));
  if (shares && !c.recipients(true).self)
    return selfActs(c).map((d) => ({ ...d, actor, confidence: d.confidence - 0.1 }));
  return othersAct(c, [actor]);
}

/** "This information covers your name": what goes on from data that was just told of, not what a policy is about. */
function goesOn(c: ClauseContext): boolean {
  return c.role.role === 'data' && c.role.anaphor && !c.denied;
}

/** "Not all of what you post is public", "we do not keep everything you write": of the rest it says nothing. */
function isOfSome({ s, g, start }: ClauseContext): boolean {
  if (/^\W*not all of what [^,;.]*$/i.test(s.text.slice(0, s.tokens[g.first]!.start))) return true;
  const [first, next] = [s.tokens[start]?.low ?? '', s.tokens[start + 1]?.low ?? ''];
  const who = s.tokens[g.subject?.first ?? -1]?.low ?? '';
  if (isDenied(s, g) && SOME.test(who)) return true;
  return g.negated && !g.passive && ALL.test(first) && !/^(?:or|and|other|kinds?|sorts?)$/.test(next);
}
const ALL = /^(?:all|everything|every|each)$/;
/** "Some of these are not stored": others may be. */
const SOME = /^(?:some|most|many|several|half|much|few|parts?|certain)$/;

/** Reads one clause. */
export function readClause(s: ParsedSentence, k: number, discourse: Discourse, service: string): Draft[] {
  const g = s.groups[k]!;
  const c = new ClauseContext(s, k, g, discourse, service);
  if (isOfSome(c) || ofUnused(s, g) || saidAgain(s, k)) return [];
  const head = relativeStatement(s, k, c, discourse, service);
  const includesOwn = g.lemma === 'include' && c.role.word === 'you' && !g.passive;
  if (head.length === 0 && isOf(g.lemma, 'include') && (g.lemma !== 'cover' || goesOn(c)) && !includesOwn) {
    const given = givenIncludes(c);
    if (given.length > 0) return given;
    const recipients = recipientsIncluded(c);
    if (recipients.length > 0) return recipients;
    const included = includes(c);
    if (included.length > 0) return included;
    const hired = hiredIncluded(c);
    return hired.length > 0 ? hired : placed(c);
  }
  if (head.length > 0) return head;
  const defined = definedAs(s, k, c);
  if (defined.length > 0) return defined;
  const sold = amountsToSale(c);
  if (sold.length > 0) return sold;
  const made = g.lemma === 'make' && g.passive;
  if (g.lemma === 'be' || g.lemma === 'become' || made) {
    const limited = LIMITED_TO.test(s.text) ? givenIncludes(c) : [];
    if (limited.length > 0) return limited;
    const open = dataIsOpen(c);
    if (open.length === 0) {
      const serve = cookiesServe(c);
      return serve.length > 0 ? serve : isNeeded(c);
    }
    return [...open, ...onlyFor(c, open)];
  }
  if (g.lemma === 'have' || isRecipientOf(c)) return hasAccess(c);
  const needed = withoutWhich(c);
  if (needed.length > 0) return needed;
  if (ofGround(c) || answersRequest(c) || broughtBack(c)) return [];
  const role = c.role.role;
  if (denied(c) && lessened(c)) return [];
  if (ELSEWHERE.test(c.role.first) && g.modal === '' && role !== 'self') return [];
  const unseen = nobodySees(c);
  if (unseen.length > 0) return [...unseen, ...c.exceptions(unseen.filter((d) => d.action === 'share'))];
  // "Not all data can be accessed" denies nothing of any.
  if (/^not (all|every(?:one|body)?|only)\b/i.test(c.role.first)) return [];
  if (
    g.passive &&
    g.negated &&
    ['may', 'might'].includes(g.modal) &&
    !mayStay(c) &&
    !/\b(unless|except|without|other than)\b/i.test(s.text) &&
    !forbidsOthers(c)
  )
    return [];
  // "Other sites will not be able to see it": it is not given to them.
  const shut = role === 'third' && g.modal === 'will' && (g.lemma === 'access' || isOf(g.lemma, 'see'));
  if (
    (g.able || foremost(s, g).able) &&
    g.negated &&
    !shut &&
    /\b(may|might|will) not be able\b/i.test(s.text)
  )
    return [];
  if (g.modal === 'would' && SUPPOSES.test(s.text) && !changesHands(s.text)) return [];
  // "Passwords cannot be reused": a rule for people.
  if (g.lemma === 'reuse' && g.passive && c.role.types.includes('credential')) return [];
  const form = keptInForm(c);
  if (keepsQuality(c) || (form && c.denied)) return [];
  let out: Draft[] = [];
  if (g.passive) {
    out = toolsAreUsed(c);
    if (out.length > 0) {
      // read already
    } else if (role === 'data' || role === 'pronoun' || (role === 'other' && c.role.anaphor))
      out = dataSuffers(c);
  } else if (role === 'self') out = selfActs(c);
  else if (role === 'data' || (role === 'pronoun' && (!['they', 'who'].includes(c.role.word) || theyStay(c))))
    out = dataActs(c);
  if (g.passive && role === 'self') out = weAreGiven(c);
  if (out.length === 0) out = accountEnds(c);
  if (g.passive && out.length === 0)
    out = [...isPlaced(c), ...isMade(c), ...encryptedThere(c), ...recordsKept(c)];
  if (out.length > 0 || g.passive) {
    // read already
  } else if (role === 'pronoun' && ['they', 'it', 'who', 'which'].includes(c.role.word)) out = pronounActs(c);
  else if (role === 'user') out = userActs(c);
  else if (role === 'third')
    out =
      c.role.parties.some((p) => p.kind === 'self') && !c.role.negated
        ? selfActs(c)
        : othersAct(c, spokenOf(c) ?? subjectParties(c));
  else if (
    (role === 'other' || role === 'data') &&
    g.lemma === 'generate' &&
    !g.negated &&
    /^(using|use|our|your use)\b/.test(c.role.first)
  ) {
    const { types } = c.objectTypes();
    if (types.length > 0) out = [c.draft('collect', types, 'self', 'generates', 0.65)];
  } else if ((role === 'other' || role === 'data') && technologyActs(c).length > 0) out = technologyActs(c);
  else if ((role === 'other' || role === 'data') && tellsUs(c)) out = othersAct(c, ['unspecified']);
  else if (role === 'other' && properName(c)) out = namedActs(c, properName(c));
  else if (
    role === 'other' &&
    isOf(g.lemma, 'delete') &&
    /^(deleting|closing|terminating|cancell?ing)$/.test(s.tokens[g.subject?.first ?? 0]?.low ?? '')
  ) {
    out = selfActs(c).map((d) => ({ ...d, modality: 'on-request' as const }));
  }
  if (out.length === 0) out = [...personDeletes(c), ...outlasts(c), ...contentsStay(c)];
  if (out.length === 0 && role === 'data')
    out = [
      ...dataServes(c),
      ...dataTells(c),
      ...dataAppears(c),
      ...cookieActs(c),
      ...cookiesNeeded(c),
      ...neverTouches(c),
    ];
  if (out.length === 0) out = [...deedServes(c), ...deedReveals(c)];
  if (out.length === 0) out = placed(c);
  // "We use cookies to show ads based on your visits": the visits, too.
  const tools = out.length > 0 && out.every((d) => d.data.every((t) => groupOf(t) === 'tracking'));
  if ((out.length === 0 || (tools && !c.denied)) && (role === 'self' || tools) && !g.passive)
    out = [...out, ...restsOn(c)];
  if (out.length === 0) out = reachesPerson(c);
  if (out.length === 0) out = [...handledByThem(c), ...infers(c), ...findsOut(c), ...weighs(c)];
  if (out.length === 0) out = madeFrom(c);
  if (out.length === 0) out = [...isNeeded(c), ...trainedOn(c), ...namedAnalytics(c), ...sentTo(c)];
  if (out.length === 0)
    out = [...demands(c), ...uploads(c), ...asksFor(c), ...supplements(c), ...userLets(c)];
  if (notOnly(c)) return out.filter((d) => d.polarity === 'affirmed');
  out.push(...(form ? [] : onlyFor(c, out)), ...contrasted(c, out));
  // "only for billing": what the limit leaves is stated already.
  const excepted = c.exceptions(out.filter((d) => !d.rule.endsWith('+only')));
  out.splice(0, out.length, ...lessExcepted(c, out, excepted), ...excepted);
  return [...out, ...keptUpTo(c, out), ...gatheredWith(c, out)];
}
