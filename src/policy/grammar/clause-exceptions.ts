import type { ClaimRecipient, Polarity } from '../../model/vocabulary.ts';
import { isOf } from '../lexicon/verbs.ts';
import { excepted, purposesAfter } from './clause-limits.ts';
import type { ClauseContext } from './clause-reader.ts';
import { cued } from './cued.ts';
import type { Draft } from './draft.ts';
import { exceptionIn } from './exceptions.ts';
import { defendsRights, lawDemands, recipientsOf } from './recipients.ts';

/** "Except where you asked for it, we do not …": the case that is let out is affirmed. */
const FRONTED_CASE = /^(\w+, )?((except|other than) (where|when|if|with|to|in|as)|unless)\b[^,]+, /i;
/** "Without your consent, we do not …" */
const UNASKED =
  /^without (your|the user's|their) (\w+ )?(consent|permission|approval|authori[sz]ation|agreement), /i;
const POINTER =
  /^(\w+, )?(except|other than) (as|where|when|if|in) (\w+ ){0,3}(described|set forth|set out|provided|stated|noted|disclosed|explained|specified|expressly|outlined|otherwise|below|this|these|following|limited)\b/i;

/** "Except for the circumstances we describe here, we do not …" */
const POINTED = cued(
  /^(\w+, )?(except|other than|apart from|unless) (as |for |in |under |where |otherwise )*(the |these |those |certain |limited |specific |following |very )*(set forth|set out|described|provided|stated|noted|disclosed|explained|specified|outlined|detailed|listed|(circumstances?|cases?|situations?|ways?|instances?|purposes?)\b)[^.;]{0,120}, /i,
);

/** "Unless a court demands it, we do not share it with partners": what is let out is for the courts. */
function forCourts(d: Draft, front: string): Draft[] {
  return demanding(d, front).map((recipient) => ({ ...d, recipient }));
}

/** "Except for the address you gave, we delete all addresses": what stands before the clause is affirmed. */
function frontedException(c: ClauseContext, denials: readonly Draft[]): Draft[] {
  const front = FRONTED_CASE.exec(c.s.text) ?? UNASKED.exec(c.s.text);
  if (front && !POINTER.test(c.s.text)) {
    const byLaw = lawDemands(front[0]);
    return denials
      .flatMap((d) => (byLaw && d.action === 'share' ? forCourts(d, front[0]) : d))
      .map((d) => ({
        ...d,
        polarity: 'affirmed' as const,
        modality: 'only-if' as const,
        purpose: ['unspecified' as const],
        confidence: Math.min(d.confidence, 0.68),
        rule: `${d.rule}+exception`,
      }));
  }
  if (POINTER.test(c.s.text) || POINTED.test(c.s.text)) return pointedAt(c, denials);
  if (!/^(\w+, )?(except for|apart from|other than|aside from|with the exception of) /i.test(c.s.text))
    return [];
  const within = c.s.data.filter((m) => m.last < c.g.clauseFirst && m.level === 'typed');
  const types = [...new Set(within.flatMap((m) => m.types))];
  if (types.length === 0) return [];
  return denials.map((d) => ({
    ...d,
    polarity: 'affirmed' as const,
    modality: 'only-if' as const,
    data: types,
    confidence: Math.min(d.confidence, 0.7),
    rule: `${d.rule}+exception`,
  }));
}

/**
 * "Except as described below": that there are cases is affirmed, whichever they are; but of "deleted, unless otherwise
 * stated" nothing says that anything is kept.
 */
function pointedAt({ g }: ClauseContext, denials: readonly Draft[]): Draft[] {
  if (isOf(g.lemma, 'delete')) return [];
  return denials.map((d) => ({
    ...d,
    polarity: 'affirmed',
    modality: 'only-if',
    purpose: ['unspecified'],
    confidence: Math.min(d.confidence, 0.7),
    rule: `${d.rule}+exception`,
  }));
}

/** "unless you give us your address": what is given is what is collected. */
const UNLESS_GIVEN =
  /^unless you (\w+ly )?((choose|decide|elect|opt|want|wish) to )?(provide|give|submit|enter|supply|send|share|upload)\b(?! (it|them|this|that)\b)/i;

/** "unless the law allows it": no case in which it is done is told. */
const ALLOWED = cued(
  /^(?:unless|except)(?: or except)?(?: as| where| when| if| to the extent)?(?: (?:it is|we are|otherwise|expressly|this is))* (?:permitted|allowed|authori[sz]ed) (?:by|under) (?:the )?(?:applicable )?laws?\b(?! or\b)/i,
);

/** "deleted without further notice": how, and no case in which it is not. */
const UNWARNED =
  /^without (?:(?:any|further|prior|advance|previous|additional|first) )*(?:notice|warning|notification|delay|recourse|trace)\b/i;

const LONGER_THAN = /(?:\b(?:not|never|no)|n['\u2019]t)\b[^.;]{2,120}?\b(?:any )?longer than\b/i;

/** "We do not keep it longer than needed": until then it is kept. */
export function keptUpTo(c: ClauseContext, drafts: readonly Draft[]): Draft[] {
  const denied = drafts.filter((d) => d.action === 'store' && d.polarity === 'denied');
  if (denied.length === 0 || isOf(c.g.lemma, 'delete') || !LONGER_THAN.test(c.s.text)) return [];
  return denied.map((d) => ({
    ...d,
    polarity: 'affirmed',
    modality: 'only-if',
    conditions: [],
    confidence: Math.min(d.confidence, 0.7),
    rule: `${d.rule}+up-to`,
  }));
}

const GIVES = /\b(?:share|disclose|transfer|give|pass|provide|release|rent out)\b/i;
const AGREED = /\b(?:consent|permission|agree|approv|authori[sz]e|opt)/i;

/** "… with advertisers unless a court demands it": courts get it; "unless you agree or a court demands it": both do. */
function demanding(d: Draft, exception: string): ClaimRecipient[] {
  const agreed = AGREED.test(exception) && d.recipient !== 'authority';
  return [
    ...(agreed ? [d.recipient] : []),
    'authority',
    // "or to defend our rights": to whoever can help.
    ...(defendsRights(exception) ? (['unspecified'] as const) : []),
  ];
}

/** "We do not sell it, and we do not share it unless you agree": no sale is announced by what the second clause lets in. */
function ofLaterClause({ s, g }: ClauseContext, at: number): boolean {
  return s.groups.some(
    (h) =>
      h.kind === 'main' &&
      h.shape === 'finite' &&
      h.mate < 0 &&
      h.subject !== null &&
      h.subject.first > g.last &&
      s.tokens[h.first]!.start < at,
  );
}

/** A denial with its exceptions: the claims that the exception affirms. */
export function exceptionsOf(c: ClauseContext, drafts: readonly Draft[]): Draft[] {
  const denied = drafts.filter((d) => d.polarity === 'denied');
  // "to nobody, except to Acme": Acme alone is let in.
  const letIn = denied.filter((d) => namedAfter(c, d));
  const denials = letIn.length > 0 ? letIn : denied;
  // "by anyone but you": whom the denial leaves out, it does not affirm.
  if (denials.length === 0 || /\bby (anyone|anybody|nobody|no one)\b/i.test(c.s.text)) return [];
  const exception = exceptionIn(c.s, c.g.last);
  if (!exception) return frontedException(c, denials);
  if (ofLaterClause(c, exception.at)) return [];
  if (exception.kind === 'pointer') return pointedAt(c, denials);
  if (ALLOWED.test(exception.text) || UNWARNED.test(exception.text)) return [];
  const within = c.s.data.filter(
    (m) => (c.s.tokens[m.first]?.start ?? 0) > exception.at && m.level === 'typed',
  );
  const byLaw = exception.kind === 'condition' && lawDemands(exception.text);
  // "They are deleted within a week unless you pin them": it tells of no more than a case.
  if (
    c.g.lemma === 'delete' &&
    /^unless (?!.*\b(?:laws?|legal\w*|court|obliged|required?s?)\b)/i.test(exception.text)
  )
    return [];
  // "It is deleted, except for your messages": these are data, and nobody who gets any.
  const ofData =
    exception.kind === 'data' ||
    (EXCEPT_YOURS.test(exception.text) &&
      denials.every((d) => d.action === 'store' || d.action === 'collect'));
  return denials.flatMap((d) => {
    // "We do not sell or share it with advertisers, except where a court demands it": courts buy nothing.
    if (byLaw && d.action === 'sell' && GIVES.test(c.s.text)) return [];
    // "We do not sell it, and will not without telling you": no sale is announced.
    if (d.action === 'sell' && /^without \w*ing\b/i.test(exception.text)) return [];
    const polarity: Polarity = 'affirmed';
    const gives = exception.kind === 'condition' && UNLESS_GIVEN.test(exception.text);
    const types =
      (ofData || (gives && d.action === 'collect')) && within.length > 0
        ? [...new Set(within.flatMap((m) => m.types))]
        : d.data;
    const from = c.s.tokens.findIndex((t) => t.start >= exception.at);
    const others =
      d.action === 'share' && from > 0
        ? recipientsOf(
            c.s.parties.filter((p) => p.first > from && p.first <= from + 6),
            c.service,
          )
        : [];
    const let_in =
      d.action === 'share' &&
      d.recipient === 'unspecified' &&
      exception.kind === 'condition' &&
      !/^without\b/i.test(exception.text)
        ? excepted(c.s, from, c.service)
        : [];
    const isAsked = byLaw && d.action === 'share' && d.recipient !== 'unspecified';
    const asked = isAsked ? demanding(d, exception.text) : let_in;
    if (asked.length > 0)
      return asked.map((recipient) => ({
        ...d,
        polarity,
        modality: 'only-if' as const,
        recipient,
        purpose: purposesAfter(c.s, exception.at, d),
        confidence: Math.min(d.confidence, 0.68),
        rule: `${d.rule}+exception`,
      }));
    const isWhom = exception.kind === 'data' || EXCEPT_WHOM.test(exception.text);
    const recipients = isWhom && within.length === 0 && others.length > 0 ? others : [d.recipient];
    const list = types.some((t) => t === 'phone-number') && d.data.includes('contact-list') ? d.data : types;
    return recipients.map((recipient) => ({
      ...d,
      polarity,
      modality: 'only-if' as const,
      data: [...list],
      recipient,
      purpose: purposesAfter(c.s, exception.at, d),
      confidence: Math.min(d.confidence, 0.72),
      rule: `${d.rule}+exception`,
    }));
  });
}

const EXCEPT_YOURS = /^(?:except|save) for (?:your|the|any|all)\b/i;

/** "except for Acme", "except to our hosts": whom, and no case. */
const EXCEPT_WHOM = cued(
  /^except (?:for|to|with) (?:our |the |its )?(?:[\w-]+ ){0,2}?(?:\p{Lu}|providers?|vendors?|partners?|processors?|affiliates?)/u,
);

/** "to nobody, except to Acme": a company that only the exception names is not denied anything. */
function namedAfter(c: ClauseContext, d: Draft): boolean {
  if (d.action !== 'share' || !d.recipient.startsWith('named:')) return false;
  const exception = exceptionIn(c.s, c.g.last);
  const name = d.recipient.slice('named:'.length);
  const first = c.s.parties.find((p) => p.entity === name);
  return exception !== null && first !== undefined && c.s.tokens[first.first]!.start > exception.at;
}

/** "This is never shared, except your name": what is denied, without the data that the exceptions name. */
export function lessExcepted(
  c: ClauseContext,
  drafts: readonly Draft[],
  excepted: readonly Draft[],
): Draft[] {
  const exception = excepted.length > 0 ? exceptionIn(c.s, c.g.last) : null;
  const left = drafts.filter((d) => d.polarity !== 'denied' || !namedAfter(c, d));
  // "except sending a photo to our cloud": a case, and not all of the photos.
  if (exception?.kind !== 'data' || /^[^,;(]{0,40}? of \w+ing\b|^\w+ \w*ing\b/i.test(exception.text))
    return left;
  return left.map((d) => {
    if (d.polarity !== 'denied') return d;
    const let_out = excepted.filter((x) => x.action === d.action).flatMap((x) => x.data);
    const data = d.data.filter((type) => !let_out.includes(type));
    return data.length > 0 ? { ...d, data } : d;
  });
}
