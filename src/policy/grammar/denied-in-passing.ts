import type { Rule } from './rewriting.ts';

/** "We can, but do not, read your messages": what is not done counts. */
const CAN_BUT_NOT =
  /\b(?:can|could|may|might)(?:,| \()? (?:but|though|yet|although we) (?:(?:we )?(do|will|would) (?:not|never)|(?:choose|chose|prefer) (?:not to|never to)|(?:we )?never(?: will| do)?)[,)]? (?=[a-z])/gi;

/** "While we could read your messages, we choose not to." */
const COULD_CHOOSE_NOT =
  /^((?:while|although|though|even though|even if) )?(?:(?:theoretically|technically|in theory),? )?(we|\p{Lu}\p{L}+) (?:could|can|might be able to|would be able to) (?:theoretically |technically |in theory |in principle )?([a-z]+ [^,.;:]{3,80}?),? (?:but )?(?:we|it) (?:(?:choose|chose|have chosen|prefer|decided|have decided) (?:not to|never to)(?: do (?:so|that))?|do not do (?:so|that|this)|never do(?: so)?|will (?:not|never) do (?:so|that)|do not)(?=[.;]|$)/giu;

/** "We have zero access to it", "zero knowledge of it". */
const ZERO = /\bzero (?=(?:access|insight|visibility|logs|logging|tracking|records?|copies)\b)/gi;

/** "We are unaware of who you talk to." */
const UNAWARE =
  /\b([Ww]e|\p{Lu}\p{L}+) (?:are|is|remains?|stays?) (?:completely |entirely |totally )?unaware of (?=(?:your|the content|who|whom|what|which|where|when)\b)/gu;

/** "It is kept off our servers." */
const KEPT_OFF =
  /\b(is|are|will be|be|stays?|remains?) (?:(?:always|deliberately|intentionally) )?(?:(?:kept|held) )?(?:off|away from|out of) (our|the) (servers?|systems?|cloud|database)\b/gi;

const NOT_KEPT: Readonly<Record<string, string>> = {
  is: 'is not',
  are: 'are not',
  be: 'not be',
  'will be': 'will not be',
  stay: 'are not',
  stays: 'is not',
  remain: 'are not',
  remains: 'is not',
};

/** What is denied by the way. */
export const DENIED_IN_PASSING: readonly Rule[] = [
  [CAN_BUT_NOT, (_, aux?: string) => `${aux ?? 'do'} not `],
  [COULD_CHOOSE_NOT, (_, _tie, who: string, deed: string) => `${who} never ${deed}`],
  [ZERO, 'no '],
  [UNAWARE, '$1 do not know '],
  [
    KEPT_OFF,
    (_, be: string, whose: string, place: string) =>
      `${NOT_KEPT[be.toLowerCase()]} kept on ${whose} ${place}`,
  ],
];
