import { isOf } from '../lexicon/verbs.ts';
import { selfActs } from './active.ts';
import { ClauseContext } from './clause-reader.ts';
import type { ParsedSentence } from './clauses.ts';
import { isDenied } from './denied-head.ts';
import type { Discourse, Draft } from './draft.ts';
import { dataSuffers } from './passive.ts';
import { subjectRole, WE } from './roles.ts';
import { userActs } from './user-acts.ts';
import type { VerbGroup } from './verb-groups.ts';

const TAKES = new Set(['require', 'involve', 'entail', 'mean', 'need', 'necessitate']);
/** "This includes processing your data to …": what was spoken of goes on. */
function includesDeed(s: ParsedSentence, head: VerbGroup): boolean {
  return (
    head.lemma === 'include' && ['this', 'these'].includes(subjectRole(s, head).word) && head.clauseFirst <= 1
  );
}
/** "Performance of a contract means processing your data where …": what a ground of the law is. */
const GROUNDS =
  /\b(performance|contract|compliance|comply|obligations?|interests?|consent|processing|grounds?|basis|profiling|sale|sell|share|sharing)\b/;
const JOINING =
  /^(signing up|registering|joining|registration|creating an|opening an|logging in|sign-?up)|\b(verification|authentication|onboarding)\b/;
const HANDED_IN = new Set(['enter', 'provide', 'submit', 'upload', 'supply', 'scan']);

/** "… may involve one or more of the following: uploading your passport": the deed stands in the list. */
function isListed(s: ParsedSentence, from: number, to: number): boolean {
  const between = s.tokens.slice(from, to).map((t) => t.low);
  return between.at(-1) === ':' && between.includes('following') && between.length < 12;
}
const RESTS = new Set(['rely', 'depend', 'require', 'involve', 'need', 'mean']);
const HANDS = new Set(['give', 'provide', 'tell', 'enter', 'submit', 'supply', 'send', 'share', 'upload']);

/** "Sending a message requires storing it on our servers", "joining involves giving us your number": what it takes is done. */
export function takesDeed(s: ParsedSentence, k: number, discourse: Discourse, service: string): Draft[] {
  const g = s.groups[k]!;
  const head = s.groups[k - 1];
  if (
    g.shape !== 'gerund' ||
    !head ||
    !(TAKES.has(head.lemma) || includesDeed(s, head)) ||
    isDenied(s, head) ||
    g.negated
  )
    return [];
  const near = g.first <= head.last + 2 || isListed(s, head.last + 1, g.first);
  if (head.kind !== 'main' || head.shape !== 'finite' || head.passive || !near) return [];
  if (!['other', 'data', 'pronoun'].includes(subjectRole(s, head).role)) return [];
  if (head.lemma === 'mean' && GROUNDS.test(subjectRole(s, head).first)) return [];
  const us = s.tokens[g.last + 1]?.low === 'us';
  const byUs = g.first === head.last + 1 || s.tokens[g.first - 1]?.low === 'us';
  const c = new ClauseContext(s, k, g, discourse, service, WE);
  const joins = JOINING.test(subjectRole(s, head).first) && HANDED_IN.has(g.lemma);
  const given =
    (HANDS.has(g.lemma) || joins) && (us || joins || (g.first === head.last + 1 && c.recipients(true).self));
  if (given) {
    const person = { ...WE, role: 'user' as const, word: 'you', first: 'you' };
    const told = new ClauseContext(s, k, { ...g, modal: head.modal }, discourse, service, person);
    return userActs(told).map((d) => ({ ...d, confidence: 0.6, rule: `${d.rule}+takes` }));
  }
  if (!byUs || isOf(g.lemma, 'see') || HANDS.has(g.lemma)) return [];
  return selfActs(c)
    .filter((d) => d.action !== 'share' || d.recipient !== 'unspecified')
    .map((d) => ({ ...d, confidence: Math.min(0.6, d.confidence), rule: `${d.rule}+takes` }));
}

/** "Notifications rely on your push token being stored on our servers": what it rests on is done. */
export function restsOnDeed(s: ParsedSentence, k: number, discourse: Discourse, service: string): Draft[] {
  const g = s.groups[k]!;
  const head = s.groups[k - 1];
  if (g.shape !== 'participle' || s.tokens[g.first]!.low !== 'being' || !head || isDenied(s, head)) return [];
  // "How it is deleted depends on the data being deleted": on which, not that it is.
  if (head.lemma === 'depend' && MEASURES.test(subjectRole(s, head).first)) return [];
  if (!RESTS.has(head.lemma) || head.kind !== 'main' || head.shape !== 'finite') return [];
  const m = s.data.find((d) => d.first > head.last && d.last < g.first);
  if (!m || m.first > head.last + 3) return [];
  const passive = {
    ...g,
    shape: 'finite' as const,
    kind: 'main' as const,
    passive: true,
    subject: { first: m.first, last: g.first - 1 },
    clauseFirst: m.first,
  };
  return dataSuffers(new ClauseContext(s, k, passive, discourse, service)).map((d) => ({
    ...d,
    confidence: Math.min(0.6, d.confidence),
    rule: `${d.rule}+rests`,
  }));
}

const MEASURES =
  /\b(manner|way|method|period|length|duration|amount|type|level|scope|extent|time|basis|rights?|purposes?|how|what|which|whether)\b/;

const DOES =
  /^(doing (?:so|this|that)|using|opening|clicking|visiting|loading|playing|watching|viewing|enabling|starting|sending|connecting|calling|tapping|following|activating|embedding)\b/;
const REVEALS = new Set([
  'share',
  'reveal',
  'disclose',
  'send',
  'transmit',
  'pass',
  'expose',
  'transfer',
  'give',
  'show',
  'display',
  'forward',
  'carry',
  'route',
  'relay',
]);
/** Texts and rules, which hand nothing over, and those for whom the service speaks elsewhere. */
const NO_SENDER =
  /\b(?:law|laws|policy|notice|statement|section|regulations?|rights?|act|agreement|clauses?|provisions?|article|contract|terms|settings?|services?|options?|choices?|consent|request|court|order|subpoena|report|summary|table|list|example|link|links)\b/;

/** "Our bridge passes your messages to other servers", "listings show your name to visitors": a thing does it. */
function thingGives(c: ClauseContext): boolean {
  const span = c.g.subject;
  if (!span || c.g.modal === 'should' || !['other', 'data'].includes(c.role.role)) return false;
  const words = c.s.tokens.slice(span.first, span.last + 1).map((t) => t.low);
  if (NO_SENDER.test(words.join(' ')) || words.length > 8) return false;
  // "Some apps share your number": others do.
  if (/^(?:some|other|many|most|several|few|certain|various|typical|ordinary)$/.test(words[0]!)) return false;
  // "Anyone who shows your photo to others": people, whoever they are.
  if (
    /^(anyone|someone|everyone|those|who|whoever|people|parties|a|an) ?(?:person|individual|who|that)?$/.test(
      words.slice(0, 2).join(' '),
    )
  )
    return false;
  const { types } = c.objectTypes();
  const first = c.object.mentions[0];
  const near = first !== undefined && first.level === 'typed' && first.first <= c.start + 6;
  return near && !c.object.anaphor && types.some((type) => type !== 'unspecified');
}

/** "Opening a link reveals your address to the site": what the person's deed brings about. */
export function deedReveals(c: ClauseContext): Draft[] {
  if (c.role.role === 'self' || c.denied || c.g.passive || c.g.kind !== 'main') return [];
  if (!REVEALS.has(c.g.lemma) || !(DOES.test(c.role.first) || thingGives(c))) return [];
  if (c.recipients(true).named.length === 0) return [];
  return selfActs(c).map((d) => ({ ...d, confidence: Math.min(0.65, d.confidence), rule: 'deed-reveals' }));
}
