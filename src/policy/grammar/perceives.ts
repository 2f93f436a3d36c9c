import { rewriter } from './rewriting.ts';

/** What stands behind a verb of coming to know: a question or what is known. */
const KNOWN =
  '(?=(?:that|whether|if|when|which|what|who|how|where|your|their|the|someone|you|our|personal|user|users|some|any|it|this|these)\\b)';

/** "They may find out when you were online", "others can tell whether you are there". */
const FINDS_OUT = new RegExp(`\\b(find|finds|figure|figures) out ${KNOWN}`, 'gi');
const CAN_TELL =
  /\b(can|could|may|might|will|cannot|can't) (also |easily |never )?tell (?=(?:whether|if|when|that you|who|what|which|how|where)\b)/gi;

/** "Moderators get to see your photos." */
const GETS_TO = /\bget(s?) to (see|know|read|hear|view|learn) /gi;

/** "Owners have insight into your activity", "partners gain access to your name". */
const INSIGHT =
  /(?<!\bwe )(?<!\bwe (?:may|can|will|could|might|do not|never|ever) )\b(have|has|gain|gains|get|gets|obtain|obtains|receive|receives) ((?:no |any |full |some |limited |direct |certain |an? )?)(?:access to|insights? into|a view of|sight of|visibility (?:of|over|into)) (?=(?:your|their|the|personal|user|users|member|customer|this|that|these|those|such|it|them|all|any|some|certain|what|everything)\b)/gi;
const HAVE: Readonly<Record<string, string>> = {
  have: 'have',
  has: 'has',
  gain: 'have',
  gains: 'has',
  get: 'have',
  gets: 'has',
  obtain: 'have',
  obtains: 'has',
  receive: 'have',
  receives: 'has',
};

/** "Contractors may come into contact with your data." */
const CONTACT =
  /\b(come|comes) (?:into|in) contact with (?=(?:your|their|the|personal|user|customer|this|that|such|any|some|certain)\b)/gi;

/** "If we are bought, the buyer takes over your data", "your data goes with us". */
const TAKES_OVER =
  /\b(take|takes|taking) over (?=(?:your|user|users'|the|all|any|our users'|customer|personal) (?:[\w-]+ )?(?:data|information|records|database|accounts?|content)\b)/gi;

/** "This presupposes that the providers of it perceive your IP address": it is so. */
const PRESUPPOSES = /^[^.;:]{0,70}?\bpresupposes? that (?=(?:the|our|these|such|third)\b)/i;
const PERCEIVES =
  /\bperceive(s?) (?=(?:the|your|their|users['\u2019]) (?:[\w-]+ )?(?:IP|address|data|information)\b)/gi;

/** A sentence with the plain verb for how someone comes to know data: to see it, to have access to it, to receive it. */
export const plainPerception = rewriter([
  [FINDS_OUT, (_, verb: string) => (/s$/i.test(verb) ? 'learns ' : 'learn ')],
  [CAN_TELL, (_, can: string, adverb: string | undefined) => `${can} ${adverb ?? ''}see `],
  [PRESUPPOSES, ''],
  [PERCEIVES, 'receive$1 '],
  [GETS_TO, (_, s: string, verb: string) => `${verb}${s} `],
  [INSIGHT, (_, verb: string, how: string) => `${HAVE[verb.toLowerCase()]} ${how}access to `],
  [CONTACT, (_, verb: string) => (/s$/i.test(verb) ? 'accesses ' : 'access ')],
  [
    TAKES_OVER,
    (_, verb: string) => (/ing$/i.test(verb) ? 'receiving ' : /s$/i.test(verb) ? 'receives ' : 'receive '),
  ],
]);
