import type { ClaimRecipient } from '../../model/vocabulary.ts';
import { CARRIES, isOf } from '../lexicon/verbs.ts';
import { goesAbroad } from './abroad.ts';
import type { ClauseContext } from './clause-reader.ts';
import { cued } from './cued.ts';
import { ANONYMISES, besideDeletion, keepsRecord } from './data-ends.ts';
import { isShownAt } from './data-serves.ts';
import { selfDeletes } from './deletions.ts';
import { needsFor } from './demands.ts';
import { deniedTo } from './denied-to.ts';
import type { Draft } from './draft.ts';
import { gappedData, keptInTurn } from './gapped.ts';
import { mutual, takenFrom } from './gets.ts';
import { inferredFrom, infersNothing } from './infers.ts';
import { knowsLessOf, looksAt } from './looks-at.ts';
import { goesToServers, handledOnDevice, onDevice } from './on-device.ts';
import { keepsQuality, putsThere } from './placed.ts';
import { impliedRecipients, involved, occasionsListed, recipientsOf } from './recipients.ts';
import { besideSharing } from './sold-along.ts';
import { staysWithin } from './stays-within.ts';
import {
  asksAccess,
  changesOwner,
  isChannel,
  keptAs,
  MADE_OPEN,
  mails,
  openly,
  publicly,
} from './tempered.ts';
import { recipientsOfCase } from './those-cases.ts';
import { ofTopic } from './topics.ts';

const GIVEN_US =
  /^.{0,14}? (?:personal )?(?:information|data|details) (?:that |which )?you (?:have )?(?:\w+ly |choose to )?(?:give|gave|given|provided?|submit|submitted|shared?)\b/;

/** What the service itself does: "we collect …", "we do not share …". */
export function selfActs(c: ClauseContext): Draft[] {
  const { g } = c;
  const lemma = g.lemma;
  // "We may not remember" says that it can fail, not that it is never done.
  if (
    c.denied &&
    ['may', 'might'].includes(g.modal) &&
    !forbids(c) &&
    c.exceptions([c.draft('use', ['unspecified'], 'self', '', 0)]).length === 0
  )
    return [];
  // "They monitor the protection of your data": how well it is kept.
  if (keepsQuality(c)) return [];
  if (lemma === 'make' && !MADE_OPEN.test(c.s.text)) return [];
  // "We cannot give you information about other websites": no data of anyone.
  if (ofTopic(c)) return [];
  // "We link to other sites": no data is linked.
  if (lemma === 'link' && c.s.tokens[c.start]?.low === 'to') return [];
  const { types, sure } = c.objectTypes();
  const base = sure ? (c.object.mentions.length > 0 ? 0.9 : 0.75) : 0.7;
  const local = handledOnDevice(c, types);
  if (local) return local;
  const out: Draft[] = [];
  if (isOf(lemma, 'sell')) {
    if (types.length === 0) return [];
    if (takenFrom(c)) return [c.draft('collect', types, 'self', 'self-license', base - 0.2)];
    const { named } = c.recipients();
    // "We may sell it as part of a merger": it goes with the business, and is no ware of its own.
    const buyer = c.denied || named.length > 0 ? [] : impliedRecipients(c.s).filter((r) => r === 'acquirer');
    for (const r of buyer) out.push(c.draft('share', types, r, 'self-sell', base - 0.1));
    if (besideSharing(c)) for (const r of buyer) out.push(c.draft('sell', types, r, 'self-sell', base - 0.1));
    if (buyer.length === 0)
      for (const r of named.length > 0 ? named : (['unspecified'] as ClaimRecipient[]))
        out.push(c.draft('sell', types, r, 'self-sell', base));
  } else if (isOf(lemma, 'delete')) {
    out.push(...selfDeletes(c, types, base));
  } else if (isOf(lemma, 'share')) {
    const { named: others, user, self } = c.recipients();
    if (types.length > 0 && others.length === 0 && self && toServers(c))
      return [c.draft('collect', types, 'self', 'self-sends-home', base - 0.1)];
    const published = PUBLISHES.has(lemma) && others.length === 0;
    const named =
      openly(c, others) ??
      (published
        ? (['public'] as ClaimRecipient[])
        : others.length > 0
          ? others
          : [...toWhom(c), ...c.givenToThem()]);
    if (types.length === 0 || (user && named.length === 0)) return [];
    // "We share your questions with our support team": it stays in the house.
    if (others.length === 0 && self && !c.denied && WITH_STAFF.test(c.s.text)) return [];
    if (lemma === 'transfer' && named.length === 0 && goesAbroad(c.s.text)) return [];
    // "We route your messages": on their way, to nobody that is named.
    if (CARRIES.has(lemma) && named.length === 0 && !c.denied) return [];
    const together = recipientsOf(c.role.parties, c.service);
    if (named.length === 0 && together.length > 0) return mutual(c, types, together, base);
    const implied =
      !c.denied && changesOwner(c, named)
        ? (['acquirer'] as ClaimRecipient[])
        : named.length > 0
          ? OTHERS_TO_SEE.test(c.s.text)
            ? ['public' as const]
            : involved(c.s.text, named)
          : c.denied
            ? deniedTo(c)
            : recipientsOfCase(c);
    // "We disclose it internally, to those who need it": nobody else gets it.
    const inside = !c.denied && named.every((r) => r === 'unspecified');
    if (inside && (INTERNALLY.test(c.s.text) || (named.length === 0 && staysWithin(c)))) return [];
    // "We share it with the following recipients: Vendors: they host it": the label says who.
    const announced = named.every((r) => r === 'unspecified') && ANNOUNCES.test(c.s.text);
    const partners =
      (named.length === 0 || announced) && !c.denied && implied[0] === 'unspecified'
        ? c.discourse.partners
        : [];
    const byOccasion =
      named.length > 0 && !c.denied
        ? occasionsListed(c.s.text.slice(c.s.tokens[c.start]?.start ?? 0), named)
        : [];
    for (const r of [
      ...(partners.length > 0 ? partners : implied),
      ...byOccasion.filter((x) => !implied.includes(x)),
    ])
      out.push(
        c.draft(
          'share',
          types,
          r,
          'self-share',
          others.length > 0 ? base : named.length > 0 ? base - 0.15 : base - 0.1,
        ),
      );
  } else if (isOf(lemma, 'give') || tellsThem(c) || (isOf(lemma, 'store') && lemma === 'save')) {
    if (isOf(lemma, 'give') || lemma === 'tell') {
      const given = c.recipients(true).named;
      if (types.length > 0 && given.length === 0 && toServers(c))
        return [c.draft('collect', types, 'self', 'self-sends-home', base - 0.1)];
      // "We may show them your name"
      const after = c.s.tokens[c.start + 1]?.low ?? '.';
      const them =
        given.length === 0 && c.s.tokens[c.start]?.low === 'them' && !/^(,|to|at|by|in|for|\.)$/.test(after);
      const named = them ? c.earlierThird() : given;
      // "We will give you all the information required by law": to nobody else.
      if (c.s.tokens[c.start]?.low === 'you' && !/^(and|or|,)$/.test(c.s.tokens[c.start + 1]?.low ?? ''))
        return [];
      if (mails(c, types, named) || putsThere(c)) return [];
      // "We may post your name", "display it publicly", "make it public": where all can see it.
      const toAll = (lemma === 'post' && !c.denied) || publicly(c) || showsThere(c);
      const shown = named.length === 0 && toAll && types[0] !== 'unspecified';
      if (types.length > 0 && (named.length > 0 || shown))
        for (const r of shown ? (['public'] as ClaimRecipient[]) : named)
          out.push(c.draft('share', types, r, 'self-give', base - 0.1));
      // "If a court orders it, we will provide your address": to those who ordered it.
      else if (types.length > 0 && !c.denied && HANDS_OVER.has(lemma) && !TELLS_READERS.test(c.s.text))
        for (const r of impliedRecipients(c.s))
          if (r === 'authority') out.push(c.draft('share', types, r, 'self-give-occasion', base - 0.15));
    } else if (types.length > 0) out.push(c.draft('store', types, 'self', 'self-store', base));
  } else if (isOf(lemma, 'store')) {
    if (types.length > 0 && !onDevice(c.s.text) && !keptAs(c))
      out.push(c.draft('store', [...new Set([...types, ...keptInTurn(c)])], 'self', 'self-store', base));
    else if (types.length === 0 && keepsRecord(c))
      out.push(c.draft('store', ['unspecified'], 'self', 'self-store-record', 0.6));
  } else if (lemma === 'access') {
    if (types.length === 0) return [];
    const beside = c.s.groups.some(
      (h, n) => (h.mate === c.k || g.mate === n) && (isOf(h.lemma, 'collect') || isOf(h.lemma, 'receive')),
    );
    // "We only have access to information that you voluntarily give us."
    const given = /\bonly have\b/i.test(c.s.text) && GIVEN_US.test(c.s.text.slice(c.s.tokens[g.last]!.end));
    const collects =
      c.denied ||
      given ||
      ((beside || fromOthers(c) || types.includes('contact-list') || !types.includes('unspecified')) &&
        !preserves(c));
    out.push(c.draft(collects ? 'collect' : 'use', types, 'self', 'self-access', base - 0.1));
  } else if (isOf(lemma, 'see')) {
    // "We do not listen to your recordings": what is there is not used.
    if (types.length > 0 && lemma === 'listen' && HEARD.test(c.s.text.slice(c.s.tokens[g.last]!.end)))
      out.push(c.draft('use', types, 'self', 'self-listens', base - 0.2));
    else if (types.length > 0 && c.denied)
      out.push(
        ...(knowsLessOf(c) ? [] : [c.draft('collect', types, 'self', 'self-cannot-see', base - 0.05)]),
      );
    else out.push(...looksAt(c));
  } else if (isOf(lemma, 'collect') || isOf(lemma, 'receive')) {
    const kept =
      ['record', 'log'].includes(lemma) &&
      /\bin (our |a |the )?(log|server logs?|logs|database)/i.test(c.s.text);
    // "We never log it": what is not kept, whatever comes in.
    const unlogged = c.denied && lemma === 'log';
    if (types.length > 0)
      out.push(c.draft(kept || unlogged ? 'store' : 'collect', types, 'self', 'self-collect', base));
  } else if (isOf(lemma, 'ask') && asksAccess(c)) {
    if (types.length > 0) out.push(c.draft('collect', types, 'self', 'self-ask', base - 0.15));
  } else if (ASKS.has(lemma) && c.denied) {
    // "We never ask for your address": what is not asked for is not collected. Whoever warns of fraud says no more.
    const warns = types.some((t) => WARNED_OF.has(t)) || ASKED_BY.test(c.s.text);
    const asked = warns ? [] : types.filter((t) => t !== 'unspecified');
    if (asked.length > 0 && c.object.mentions.length > 0)
      out.push(c.draft('collect', asked, 'self', 'self-never-asks', base - 0.2));
  } else if (lemma === 'need' && needsFor(c)) {
    out.push(c.draft('use', types, 'self', 'self-needs', base - 0.25));
  } else if (isOf(lemma, 'ask')) {
    if (
      types.length > 0 &&
      !c.denied &&
      c.object.mentions.length > 0 &&
      !c.object.anaphor &&
      (c.object.mentions[0]!.first <= c.start + 5 ||
        c.s.tokens.slice(c.start, c.start + 8).some((t) => t.low === 'following'))
    )
      out.push(c.draft('collect', types, 'self', 'self-ask', base - 0.2));
  } else if (isOf(lemma, 'use')) {
    // "we have not reviewed these sites": looked at, not used.
    const seen =
      ['review', 'examine', 'evaluate', 'assess'].includes(lemma) && types.every((t) => t === 'page-url');
    const ended =
      seen ||
      isWord(c) ||
      infersNothing(c, types) ||
      answers(c) ||
      isChannel(c) ||
      (ANONYMISES.has(lemma) && (c.denied || besideDeletion(c)));
    if (types.length > 0 && !ended) {
      const onServers =
        c.denied && /\b(on|to) our servers?\b/i.test(c.s.text) && ['process', 'handle'].includes(lemma);
      const beside = lemma === 'use' && !c.denied ? gappedData(c) : inferredFrom(c);
      const gapped = beside.filter((t) => !types.includes(t));
      // "We do not combine your address with other data": nothing is denied of all other data.
      const typed = types.filter((t) => t !== 'unspecified');
      const joins = c.denied && JOINS.has(lemma) && typed.length > 0 && WITH_OTHER.test(c.s.text);
      out.push(
        c.draft(
          onServers ? 'collect' : 'use',
          [...(joins ? typed : types), ...gapped],
          'self',
          lemma === 'use' ? 'self-use' : 'self-process',
          lemma === 'use' ? base : base - 0.15,
        ),
      );
    }
  }
  return out;
}

/** "to your voice recordings", "to the recordings of your calls" */
const HEARD =
  /^ (?:in )?(?:to|on) (?:(?:your|the|any|such|these|those|some|users['’]) )?(?:[\w-]+ ){0,2}(?:recordings?|clips)\b/i;

/** "We display your name on your profile": all who look there see it. */
function showsThere(c: ClauseContext): boolean {
  if (c.denied || !['show', 'display', 'list', 'publish'].includes(c.g.lemma)) return false;
  const last = c.object.mentions.at(-1)?.last ?? c.g.last;
  const after = c.s.tokens.slice(last + 1, c.end).map((t) => t.low);
  return isShownAt(after.join(' '));
}

/** "We tell the hotel your name": who is told stands right behind the verb, and what right behind them. */
function tellsThem(c: ClauseContext): boolean {
  if (c.g.lemma !== 'tell') return false;
  const first = c.object.mentions[0];
  return c.s.parties.some(
    (p) =>
      p.first >= c.start &&
      p.first <= c.start + 2 &&
      !['self', 'user'].includes(p.kind) &&
      first !== undefined &&
      first.first > p.last &&
      first.first <= p.last + 2 &&
      !/^(?:to|how|that|about|of|if|when)$/.test(c.s.tokens[p.last + 1]?.low ?? ''),
  );
}

/** "The mailer, to whom we pass your address": who stands right before. */
function toWhom(c: ClauseContext): ClaimRecipient[] {
  if (c.g.kind !== 'relative') return [];
  const at = c.s.tokens.findLastIndex((t, i) => i < c.g.first && (t.low === 'whom' || t.low === 'which'));
  if (at < 1 || at < c.g.clauseFirst || !/^(to|with)$/.test(c.s.tokens[at - 1]!.low)) return [];
  const party = c.s.parties.findLast((p) => p.last < at && p.last >= at - 4);
  return party ? recipientsOf([party], c.service) : [];
}

const WITH_STAFF =
  /\b(?:with|to) (?:(?:only|authori[sz]ed|those|certain|of|our|the|relevant) )*(?:employees|staff|personnel|customer (?:service|support|care|success) (?:team|representatives|agents|staff|department)|support (?:team|staff)|(?:(?:server|instance|site|system|community|volunteer) )?(?:moderators|administrators|admins|maintainers|volunteers)|moderation team)\b(?![^.;]*\b(?:contractors|vendors|providers|partners|third|affiliates|subsidiaries|agents|others|advis[eo]rs)\b)/i;

const ANNOUNCES =
  /\b(?:with|to) (?:the )?(?:(?:following|these) )?(?:(?:categories|types|kinds) of )?(?:third[- ]part(?:y|ies)|recipients?|entities|parties|others)(?: (?:recipients|listed below|as follows|described below))?:/i;

const INTERNALLY =
  /\b(shar|disclos|transfer|distribut)\w*\b[^.;]{0,40}\binternally\b(?![^.;]*\b(?:as well as|and also) (?:to|with)\b)/i;

const ASKED =
  /^(requests?|quer(y|ies)|complaints?|claims?|inquir(y|ies)|enquir(y|ies)|practices?|polic(y|ies)|procedures?|safeguards?)$/;

const ANSWERS = new Set(['process', 'handle', 'review', 'assess', 'evaluate', 'examine', 'manage']);

/** "We process requests about your data": what people ask is worked on. */
function answers(c: ClauseContext): boolean {
  const first = c.object.mentions.find((m) => !ASKED.test(c.s.tokens[m.last]!.low))?.first ?? c.end;
  // "your query content": of what the word only says which.
  const heads = c.s.tokens
    .slice(c.start, first)
    .filter((_, i) => !c.s.data.some((m) => m.first === c.start + i + 1));
  return ANSWERS.has(c.g.lemma) && heads.some((t) => ASKED.test(t.low));
}

/** "We use the term “personal data” as the law does": a word, and no data. */
function isWord(c: ClauseContext): boolean {
  return /^(?:the|this|that|these|those|such) (?:following |defined )?(?:terms?|words?|phrases?|expressions?|definitions?)\b/i.test(
    c.s.text.slice(c.s.tokens[c.start]?.start ?? 0),
  );
}

const WHENCE = /\b(?:from|(?:stored|held|kept|hosted) (?:by|with|on|in)) (?:[\w'-]+ )?$/;

/** "We may access information about you from social networks", "data stored by a partner": whence it is got. */
function fromOthers(c: ClauseContext): boolean {
  // "We will have access to some of your account information from that service."
  const said = c.s.text.slice(c.s.tokens[c.start]?.start ?? 0, c.s.tokens[c.end - 1]?.end);
  if (FROM_THERE.test(said)) return true;
  return c.s.parties.some(
    (p) =>
      p.first > c.start &&
      p.first < c.end &&
      !['self', 'user'].includes(p.kind) &&
      WHENCE.test(c.s.text.slice(0, c.s.tokens[p.first]!.start)),
  );
}

const FROM_THERE = cued(
  /\bfrom (?:that|those|this|such|your) (?:[\w-]+ ){0,3}(?:services?|networks?|sites?|websites?|platforms?|apps?|address book|phone|devices?)\b/i,
);

/** "We access, preserve and disclose your messages when the law asks for it": what is held is looked into. */
function preserves(c: ClauseContext): boolean {
  return c.s.groups.some(
    (h, n) => (h.mate === c.k || c.g.mate === n) && ['preserve', 'disclose', 'retain'].includes(h.lemma),
  );
}

/** "To meet our legal duties, we provide additional information for users in Norway": what the policy itself tells. */
const TELLS_READERS =
  /\bprovides? (?:(?:the|this|these|following|additional|further|certain|supplemental|more) )+(?:information|notices?|disclosures?|details) (?:for|to) (?:[\w-]+ )*(?:visitors|users|residents|consumers|individuals|people|customers|readers)\b/i;

const PUBLISHES = new Set(['publish', 'publicise', 'publicize']);
const WITH_OTHER = /\bwith (?:any |our |the |all )*(?:other|additional|further)\b/i;
const JOINS = new Set(['combine', 'merge', 'link', 'associate', 'match', 'correlate']);
const ASKS = new Set(['ask', 'request', 'solicit']);
const WARNED_OF: ReadonlySet<string> = new Set(['credential', 'payment-information', 'financial']);
/** "by e-mail", "over the phone", "by unsolicited means": how it is not asked for, which says nothing of other ways. */
const ASKED_BY =
  /\b(?:by|via|over|through|in|on|with) (?:an? |the |any |our )?(?:(?:unsolicited|unexpected|uninvited)\b|(?:e-?mails?|(?:tele)?phone|sms|text|texts|letter|post|chat|calls?|(?:text |e-?mail |chat |direct |phone )(?:messages?|calls?))\b)/i;
const HANDS_OVER = new Set(['provide', 'give', 'supply', 'surrender', 'submit', 'furnish']);

/** "The app sends it to our servers". */
function toServers(c: ClauseContext): boolean {
  const first = c.s.tokens[c.start];
  const last = c.s.tokens[c.end - 1];
  return first !== undefined && last !== undefined && goesToServers(c.s.text.slice(first.start, last.end));
}

/** "No employee may read it", "our staff may not keep it": what those of the service are forbidden. */
function forbids(c: ClauseContext): boolean {
  return c.g.modal === 'may' && (c.role.negated || STAFF.test(c.role.first));
}
const STAFF = /\b(employees?|staff|personnel|engineers?|moderators?|workers?)\b/;

const OTHERS_TO_SEE = /\bfor (others|everyone|anyone|all) to see\b/i;
