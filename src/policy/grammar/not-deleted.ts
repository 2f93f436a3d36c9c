import { type DataType, groupOf } from '../../model/data-types.ts';
import { isOf } from '../lexicon/verbs.ts';
import type { ClauseContext } from './clause-reader.ts';
import type { Draft } from './draft.ts';
import { wordsOf } from './object-ends.ts';

/** On a device, or in the hands of others: it is not the service that has it. */
const ELSEWHERE =
  /\b(?:from|on|in|by) (?:[\w-]+ ){0,2}(?:devices?|phones?|computers?|browsers?|other (?:[\w-]+ )?(?:services?|apps?|sites?|websites?|platforms?|servers?)|third[- ]part(?:y|ies)(?: [\w-]+)?)\b|\b(?:others|other (?:apps|services|users|people|parties)|third parties|they) (?:may |might )?(?:have|has|hold|keep)\b/i;
/** "without asking you": a promise to ask, or to moderate with care. "If we cannot verify you": of whom a request is refused. */
const PROMISES = /\bwithout\b|\bverif(?:y|ied)\b|\b(?:rules|guidelines|violat\w+|terms)\b/i;
/** What people do that leaves the data where it is: "uninstalling the app", "the deletion of your account". */
const DEED =
  /^(?:(?:simply|merely|just|the|your|any|such) )*(?:uninstalling|deleting|removing|clearing|closing|deactivating|disabling|revoking|unlinking|disconnecting|unsubscribing|cancell?ing|turning|withdrawing|blocking|leaving|logging|signing|opting|uninstallation|deletion|removal|deactivation|closure|cancellation|termination|revocation|withdrawal)\b/i;
const POINTS = /^(?:this|that|it|doing so|such (?:action|deletion|removal))$/i;
const IF_YOU = /\b(?:if|when|once) (?:you|users?|members?)\b/i;

const AT_ONCE =
  /\b(?:immediately|instantly|at once|right away|straight away|instantaneously|automatically|completely|fully)\b/i;
/** "not deleted immediately": it stays for a while. */
const NOT_AT_ONCE = new RegExp(
  `\\bnot (?:be |been )?(?:\\w+ly )?(?:deleted|removed|erased|purged)\\b[^.;,]{0,40}${AT_ONCE.source}|\\bnot (?:be )?(?:immediately|instantly) (?:be )?(?:deleted|removed|erased|purged)`,
  'i',
);

/** True where a sentence says that what is to be deleted is not so at once. */
export function staysAwhile(text: string): boolean {
  return NOT_AT_ONCE.test(text);
}

/** True for "may not be deleted immediately", which does say that it stays, as a bare "may not be deleted" need not. */
export function mayStay(c: ClauseContext): boolean {
  return isOf(c.g.lemma, 'delete') && NOT_AT_ONCE.test(c.s.text);
}

/** "We do not delete your posts": they are kept. */
export function keeps(c: ClauseContext, types: readonly DataType[], base: number): Draft[] {
  const { g, s } = c;
  if (!isOf(g.lemma, 'delete') || g.able || !['', 'will', 'shall'].includes(g.modal)) return [];
  if (types.length === 0 || types.some((t) => groupOf(t) === 'tracking')) return [];
  if (ELSEWHERE.test(s.text.slice(s.tokens[g.first]!.start)) || PROMISES.test(s.text)) return [];
  return [c.draft('store', types, 'self', 'not-deleted', base - 0.2, { polarity: 'affirmed' })];
}

/** "Uninstalling the app does not delete your messages": they stay. */
export function outlasts(c: ClauseContext): Draft[] {
  const { g, s } = c;
  if (!c.denied || !g.negated || g.passive || g.kind === 'relative' || !g.subject || !isOf(g.lemma, 'delete'))
    return [];
  const subject = wordsOf(s, { first: g.subject.first, last: g.first - 1 });
  // "If you uninstall the app, this will not delete it": what "this" is, the sentence says.
  const said = POINTS.test(subject) && IF_YOU.test(s.text.slice(0, s.tokens[g.subject.first]!.start));
  if (!said && !DEED.test(subject)) return [];
  const { types, sure } = c.objectTypes();
  return keeps(c, types, sure ? 0.8 : 0.7);
}

/** What a thing that people post is, where its contents are spoken of. */
const POSTED: readonly [RegExp, DataType][] = [
  [/\b(?:messages?|chats?|threads?)\b/i, 'message-content'],
  [/\b(?:posts?|comments?|topics?|repl(?:y|ies))\b/i, 'content'],
  [/\b(?:photos?|pictures?|images?|videos?|files?|attachments?|media)\b/i, 'attachment'],
];
const CONTENTS =
  /(?:^|, |\bbut |\band )(?:the|its|their) (?:actual |original |underlying )?(?:contents?|files?|text|originals?)$/;

/** "If you delete a post, its contents are not deleted at once." */
export function contentsStay(c: ClauseContext): Draft[] {
  const { g, s } = c;
  if (!g.passive || !g.negated || !g.subject || !isOf(g.lemma, 'delete') || !NOT_AT_ONCE.test(s.text))
    return [];
  if (!CONTENTS.test(wordsOf(s, g.subject))) return [];
  const before = s.text.slice(0, s.tokens[g.subject.first]!.start);
  const type = POSTED.find(([thing]) => thing.test(before))?.[1];
  return type ? [c.draft('store', [type], 'self', 'contents-stay', 0.6, { polarity: 'affirmed' })] : [];
}
