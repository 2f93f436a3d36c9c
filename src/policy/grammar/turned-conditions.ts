import { rewriter } from './rewriting.ts';

const WHO =
  '(you|we|they|it|users?|anyone|anybody|someone|somebody|(?:the|a|any|your|our) (?:law|court|police|authorit(?:y|ies)|user|account|company|business|need|request|parent|guardian))';
const AT_HEAD = '(?<=^|[.;:] |\\b(?:and|but|however),? )';
/** "Should you not agree, …" */
const SHOULD = new RegExp(`${AT_HEAD}should ${WHO} (?=[a-z][^,.;?]{1,110}, )`, 'gi');
/** "We delete it, should you ask us to." */
const SHOULD_BEHIND = new RegExp(`, should ${WHO} (?=[a-z][^,.;?]{1,110}(?:[.,;]|$))`, 'gi');
/** "Had you not agreed, …", "were you to leave, …" */
const HAD = new RegExp(
  `${AT_HEAD}(had|were) ${WHO} (?=(?:(?:not|never|ever) )?(?:to|\\w+ed|given|told|chosen|known|been|left|sent)\\b[^,.;?]{0,110}, )`,
  'gi',
);
/** "Unlike other apps, which sell your data, we do not": what is said of those. */
const UNLIKE =
  /^((?:unlike|in contrast to|as opposed to) (?:(?:many|most|some|other|certain|the|a lot of) ){1,2}[\w -]{2,40}), (?:which|who|that|where) [^,.;]{3,90}, (?=(?:we|our|it|the|this|\p{Lu})\b|\p{Lu})/giu;

/** A sentence that says with "if" what is turned round, and without what others are said to do. */
export const plainConditionsTurned = rewriter([
  [SHOULD, (_, who: string) => `If ${who} should `],
  [SHOULD_BEHIND, (_, who: string) => `, if ${who} should `],
  [HAD, (_, aux: string, who: string) => `If ${who} ${aux.toLowerCase()} `],
  [UNLIKE, '$1, '],
]);
