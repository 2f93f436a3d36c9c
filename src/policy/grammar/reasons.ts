import { rewriter } from './rewriting.ts';

const DEEDS: Readonly<Record<string, string>> = {
  collecting: 'collect',
  gathering: 'collect',
  'asking for': 'collect',
  requesting: 'collect',
  storing: 'store',
  keeping: 'keep',
  retaining: 'retain',
  using: 'use',
  processing: 'process',
  sharing: 'share',
  disclosing: 'disclose',
};
const GERUND = Object.keys(DEEDS).join('|');

/** "The purpose of storing your name is to …", "one reason for collecting it is …". */
const PURPOSE_OF = new RegExp(
  `\\b(?:the|one|our|another|a) (?:(?:main|primary|only|sole|chief|other) )?(?:purposes?|reasons?|aim|point) (?:of|for|behind|in) (?:our |us )?(${GERUND}) ([^,.;:]{3,60}?) (?:is|are) (?:(that) )?(?=to\\b|because\\b|for\\b|(?:we|you|it|they|your|our|others)\\b)`,
  'gi',
);
/** "The reason why we collect your name is that we need to verify it." */
const REASON_WE =
  /\b(?:the|one|another) (?:(?:main|primary|only|sole|chief|other) )?reasons? (?:why |that |for which )?we (collect|use|store|keep|retain|process|share|disclose|ask for|need) ([^,.;:]{3,60}?) (?:is|are) (?=(that|because|so|for|to)\b)/gi;
/** "How we use your name: to …", "Why we need your number: to …", "How we may disclose it: to …". */
const QUESTION_ANSWERED =
  /^(?:how|why) (?:do )?we ((?:may|might|can) )?(collect|use|store|keep|retain|process|share|disclose|ask for|need) ((?:your|the) [^,.;:?]{3,50}|it|them|this information|this data)[:?] (?=to\b|for\b|with\b|from\b|so that\b|because\b|in order\b|in connection\b|directly\b|automatically\b)/i;

/** "The ways in which we collect your data include: …": it is collected in those ways. */
const WAYS =
  /^(?:(?:here|these|the following|below) (?:are|is) )?(?:(?:some|other|the|many|various|different|several|another|main|first|second|third|of) )*(?:ways?|methods?|means) (?:in which |that |by which |how )?(we|\p{Lu}[\p{L}\d.]+) ((?:may |also )*)(collect|use|share|disclose|obtain|receive|store|process) ((?:your |the |any )?(?:personal )?(?:information|data)) ?(?=(?:is|are|include|includes)\b|:)/iu;

/** "Before sharing your name with others, we will ask for your consent": only then it is shared. */
const CONSENT_FIRST = new RegExp(
  `^(?:before|prior to) (?:us |our )?(${GERUND}) ([^,;:]{3,90}), (we|\\p{Lu}[\\p{L}\\d.]+) (?:will|must|shall|may)(?: \\w+ly)? (?:endeavou?r to |try to |always |first |also )*(?:obtain|ask for|request|seek|get|ask you for|ask) (?:your|the user's|users'|their|explicit|express|prior|the)?(?: \\w+){0,4}? ?(?:consent|permission|approval)\\b`,
  'iu',
);

/** "We will collect in addition: your passport." */
const IN_ADDITION =
  /\b(collect|receive|use|store|share|process|obtain) (?:in addition|additionally): (?=\S)/gi;
/** "Purpose: process data to help you." */
const PURPOSE_IS =
  /^purposes?: (process|store|use|share|collect|analy[sz]e|keep|retain) (?=(?:your |the )?(?:personal )?(?:data|information)\b)/i;
/** "The recipients of your data include banks": it is shared with them. */
const RECIPIENTS_ARE =
  /^(?:the |our |possible |potential |other )*(?:categories of )?recipients? of (your |the |this |such |any )?((?:personal )?(?:data|information)) (?:(?:that )?we (?:collect|hold|process) )?(?:may |can |also )*(?:includes?|are|is)(?: the following)?:? (?!likely|required|obliged|bound|located)/i;
/** "Through cookies that we set, we collect it": they are used to do so. */
const THROUGH =
  /^(?:through|by means of|with the help of|via) ((?:[\w-]+ ){0,2}(?:cookies|pixels|beacons|tags|trackers)\b[^,;:]{0,80}), (?=(?:we|our|they)\b)/i;

/** "We keep your address so we can bill you": an aim, not another deed. */
const SO_WE = /(?<![,.;:]) so (we|they|you|it) (can|could|may|might)(?= [a-z])/g;

/** "so that we can detect fraud": what for, as long as the service itself does it. */
const SO_THAT_WE =
  /(?<![,.;:]) so that we (?:can|could|may|might|are able to) (?:then |also |better )?(?=[a-z]{3,})(?!(?:not|never|no|only|be|then|also) )/g;

function stated(verb: string): string {
  const low = verb.toLowerCase();
  return low === 'need' || low === 'ask for' ? 'collect' : low;
}

/** A sentence that says plainly what it gives the reason of: "we store your name to …". */
export const plainReasons = rewriter([
  [
    WAYS,
    (_, who: string, may: string, verb: string, what: string) =>
      `${/^we$/i.test(who) ? 'We' : who} ${may}${verb} ${what}, which `,
  ],
  [
    PURPOSE_OF,
    (_, deed: string, what: string, that?: string) =>
      `we ${DEEDS[deed.toLowerCase()]} ${what} ${that ? 'because ' : ''}`,
  ],
  [
    REASON_WE,
    (_, verb: string, what: string, why: string) =>
      `we ${stated(verb)} ${what} ${/^(?:for|to)$/i.test(why) ? '' : 'because '}`,
  ],
  [
    CONSENT_FIRST,
    (_, deed: string, what: string, who: string) =>
      `${/^we$/i.test(who) ? 'We' : who} may ${DEEDS[deed.toLowerCase()]} ${what} with your consent`,
  ],
  [IN_ADDITION, '$1: '],
  [PURPOSE_IS, (_, verb: string) => `We ${verb.toLowerCase()} `],
  [RECIPIENTS_ARE, (_, whose: string | undefined, what: string) => `We share ${whose ?? ''}${what} with `],
  [THROUGH, 'Using $1, '],
  [SO_WE, ' so that $1 $2'],
  [SO_THAT_WE, ' to '],
  [
    QUESTION_ANSWERED,
    (_, may: string | undefined, verb: string, what: string) => `We ${may ?? ''}${stated(verb)} ${what} `,
  ],
]);
