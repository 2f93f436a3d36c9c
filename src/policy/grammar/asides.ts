import { rewriter } from './rewriting.ts';

/** "We, Acme Inc. (“we”, “our”), will collect it": who we are. */
const WE_ARE =
  /^We, \p{Lu}[^,()]{1,60}(?:, (?:Inc|LLC|Ltd|Limited|GmbH|B\.V|S\.A)\.?)?(?: ?\([^)]{1,120}\))?,? (?=[a-z])/u;
/** "This information, along with what others tell us (as described), helps us": the subject stands first. */
const ALONG_WITH =
  /^((?:This|These|Such|The|Your) (?:[\w-]+ ){0,3}[\w-]+), (?:along|together|combined|in combination) with [^,()]{3,80}(?: \([^)]{1,120}\))?, (?=[a-z])/;
/** "It is, by default, public." */
const BY_DEFAULT =
  /\b(is|are|will be|be), (by default|by design|as a rule|of course|however|therefore|for example|for instance|in general), (?=[a-z])/gi;
/** "a phone number, all of which will be public": a clause of its own. */
const ALL_OF_WHICH = /, (?:all|any|each|some) of which (?=(?:will|may|can|is|are)\b)/gi;
/** "The foregoing personal data", "the aforementioned information". */
const FOREGOING =
  /\b[Tt]he (?:foregoing|aforementioned|above-mentioned|aforesaid) (?=(?:[Pp]ersonal )?(?:[Dd]ata|[Ii]nformation)\b)/g;

/** "In some cases the recipients may use it": the comma that is missing. */
const IN_CASES =
  /^((?:[Ii]f [^,.;]{3,60}, )?[Ii]n (?:some|certain|many|most|other|rare|limited|these|such|all) (?:instances|cases|circumstances|situations|countries|regions|jurisdictions)) (?=(?:the|our|we|they|these|those|your|third|other)\b)/;
/** "We will not look at (or be able to look at) it": the same once more. */
const OR_ABLE = / \((?:or|and)(?: even)?(?: be)? (?:able|capable|willing) (?:to|of) [^()]{2,40}\)/gi;

/** "You may be asked for, as appropriate, your name": whatever fits. */
const AS_APT =
  /,? \(?as (?:appropriate|applicable|relevant|the case may be)\)?,? (?=(?:your|the|an?|name|email|e-mail|phone|to)\b)/gi;
/** "For users who sign up we collect it": the comma that is missing. */
const FOR_THOSE =
  /^((?:For|From|With) (?:users|people|persons|members|customers|visitors|guests|those) (?:who|that) (?:[\w'\u2019-]+ ){1,8}?)(?=we (?:\w+ly |also |may |will )*(?:collect|store|keep|record|log|process|use|share|receive|ask|retain)\b)/;

/** "We have no way – nor any desire – to read it": the wish beside the means. */
const NOR_WISH =
  /\b(no (?:way|means|ability|possibility|capability)) ?[\u2013\u2014(] ?(?:nor|and no|or|and)\b[^\u2013\u2014().;]{3,40}[\u2013\u2014)] ?(?=(?:to|of)\b)/gi;

const GIVES = 'share|disclose|transfer|provide|release|give|send|sell|transmit|make available|pass on';
/** "We may disclose, under strict terms, your data to a bank": what stands between the verb and what is given. */
const AFTER_GIVING = new RegExp(
  `\\b(${GIVES})(?:,? (?:and|or) (?:${GIVES}))?, ((?:under|subject|in accordance|with your|upon|where|if|when|as|to the extent|pursuant|consistent|without|in (?:some|certain|limited)|for|from time|at your|on) [^,;:.()]{3,80}), (?=(?:your|the|any|this|these|some|certain|such|personal|information|data)\\b)`,
  'gi',
);
/** "We share, with our affiliates, including those abroad, your data": who is among them. */
const AMONG_THEM = new RegExp(
  `\\b(${GIVES}), ((?:among|amongst|with|to|between) [^,;:.()]{3,60}), including [^,;:.()]{3,90}, (?=(?:your|the|any|this|these|some|certain|such|personal|information|data)\\b)`,
  'gi',
);
const GETS = 'collect|receive|obtain|gather|store|process|use|share|disclose';
/** "We collect, directly or through our vendors, your name": whence it comes stands between the verb and what is got. */
const DIRECTLY = new RegExp(
  `\\b(${GETS}), ((?:(?:either|both) )?(?:directly|indirectly|through|via)\\b[^,;:.()]{2,80}), (?=(?:your|the|any|this|these|some|certain|such|additional|personal|information|data)\\b)`,
  'gi',
);
/** "We may collect, or process on behalf of our customers, your name": what is done for them is not added to it. */
const OR_FOR_CUSTOMERS =
  /\b(collects?|receives?|obtains?|gathers?),? (?:and|or|and\/or) (?:otherwise )?process(?:es)?,? (?:on behalf of|for|at the direction of|as instructed by) (?:(?:our|its|the|their) )?(?:(?:business|enterprise|corporate) )?(?:customers|clients|subscribers|customer accounts),? (?=[a-z])/gi;
/** "The pages that you, or others on your computer, viewed": whoever sits there is the person. */
const OR_OTHERS =
  /\byou,? (?:or|and|and\/or) (?:others?|anyone|any other person|(?:other )?(?:people|persons|users|individuals))(?: else)? (?:(?:who|that) (?:are |is |may be )?(?:us(?:e|es|ing)|shar(?:e|es|ing)|on)|using|sharing|on|with access to) your (?:computer|device|phone|account|browser|connection),?(?= )/gi;
/** "We may disclose (or give access to) your data": one deed in two words. */
const OR_GIVE = new RegExp(
  `\\b(${GIVES}) \\((?:and|or) (?:otherwise )?(?:provide|give|grant|allow|make|permit)[^()]{0,40}\\) (?=[a-z])`,
  'gi',
);

/** "We collect (and have collected before) your name", "record (as other sites do) your address": said of the deed beside it. */
const DEED_BESIDE = new RegExp(
  `\\b((?:${GETS}|record|log|track)s?) \\((?:(?:and/or|and|or) (?:may |might |will |can |also )*(?:have|had|has) (?:previously |already |also )?(?:collected|received|obtained|gathered|used|shared|disclosed|processed)|(?:just )?(?:as|like) (?:almost |nearly |virtually )?(?:most|many|all|every|other|any))\\b[^()]{0,90}\\) (?=[a-z])`,
  'gi',
);

/** "They may be used to, among other things, track clicks." */
const TO_AMONG =
  /\b(to),? (?:among (?:other|many other) things|amongst other things|inter alia|for example|for instance), (?=[a-z]+ )/gi;

/** "Where you have agreed for us to do so we may share it": the comma that is missing. */
const DO_SO_WE = /\b(to|we) do so (?=(?:we|our|your)\b)/gi;

/** "If you pay we share with the bank your name": the comma that is missing before what is given to whom. */
const WE_GIVE =
  /^((?:if|when|where|once|whenever) you (?:(?!(?:that|which|whom)\b)[\w'-]+ ){0,7}[\w'-]+) (?=we (?:may |will |also )*(?:share|disclose|provide|send|transfer|pass|give) (?:with|to) )/i;

/** "If an administrator runs it then they can see it": the comma that is missing. */
const IF_THEN =
  /^((?:if|when|where|once) [^,;:.()]{5,160}?) then (?=(?:we|you|your|our|the|it|they|this|these|that|any|all|some) )/i;

/** "We share it, as described below, with banks": where more is told of it. */
const AS_TOLD =
  /, as (?:further |also |otherwise )?(?:derived|described|explained|outlined|defined|detailed|set out|set forth|stated|mentioned|noted|listed) [^,.;:]{2,60}, (?=(?:with|to) )/gi;

/** "your address and, depending on your settings, your age": what it hangs on stands inside a list, or before what is got. */
const DEPENDING =
  /\b(and|or|may|will|can|include|includes|collect|receive|obtain|gather|store|process|use|share|disclose),? depending (?:up)?on [^,;:.()]{3,80}, (?=[a-z])/gi;
/** "your location (if you allow it), and your photos": on what one of a list hangs. */
const ONE_OF_LIST =
  /(?<=\w) \((?:only )?(?:if|when|where|should|provided(?: that)?) you [^()]{3,60}\)(?=(?:,|,? (?:and|or)) (?:your |the |any |other )?[a-z])/gi;

/** Left where the sentence denies: there it may be the exception. */
function unlessDenied(aside: string, ...match: string[]): string {
  return /\b(?:not|never|no|neither|cannot|without)\b|n't\b/i.test(`${match.at(-1)}`) ? aside : '';
}

/** "(such as, for example, your user id)": said twice. */
const SUCH_AS_FOR =
  /\b(such as|including|includes?|like),? (?:for (?:example|instance)|among (?:other things|others)|inter alia),? (?=[\p{L}\d])/giu;
/** "We receive, for example, your town", "with, for instance, a bank". */
const EXAMPLE_GOT =
  /\b(collect|receive|obtain|gather|get|share|disclose|with|from),? (?:for (?:example|instance)|e\.g\.|inter alia|among (?:other things|others)), (?=(?!(?:if|when|where|to|by|for|from|through|via|in|on|at|because|that|how)\b)[a-z])/gi;
/** "your name at the time of account creation": when, and no data; of a denial it is a limit. */
const AT_TIME_OF =
  /(?<!\b(?:date|exact|location|it is|was)),? at the (?<!\b(?:not|never|cannot|\w+n['\u2019]t)\b[^.;]{0,90})(?:time|moment|point) of (?:your |the |an? |any |each |such |initial |first )*(?:account (?:creation|registration|setup)|user registration|registration|(?:online |in-app )?(?:purchase|payment|order|transaction)|check-?out|booking|reservation|login|log-?in|sign-?up|signing up|enrol?lment|subscription|(?:app )?(?:download|installation)|(?:website )?visit|delivery)\b(?! (?:and|or|data|details|information|history|number)\b)/gi;

/** "The messages users choose to translate may be shared": which ones, though no "that" tells. */
const CHOSEN =
  /\b(messages?|chats?|files?|photos?|videos?|recordings?|documents?|posts?|data|information|content) ((?:the )?users?|people) (choose|chooses|decide|decides|elect|elects|wish|wishes|select) to ([a-z]+(?: to text)?) (?=(?:may|might|can|could|will|shall|is|are|was|were) )/gi;

/** "In addition to the ways in which posts are shared as described above, we may share …": what was said before. */
const BESIDE_THE_WAYS =
  /\b([Ii])n addition to the (?:other )?ways? (?:(?:that|in which) )?[^,;:.]{3,140},["\u201d\u2019]? (?=we\b)/g;

/** "other, similar technologies": two words that say which. */
const OTHER_SIMILAR =
  /\b(other|various|certain|some|any other), (related|similar|comparable|equivalent|additional|non-personal|technical) (?=[a-z])/gi;

/** "We reserve the right, in such a case, to transfer it": when, between the right and what it is to. */
const RIGHT_TO = /\b(reserves? the right), (?!(?:and|or|but)\b)[^,.;:]{3,70}, (?=to\b)/gi;
const OF_COOKIE =
  /\b([Ii]nformation|[Dd]ata) (?:(?:which|that) (?:is|are) )?(?:generated|produced|created|collected|gathered|obtained|recorded) (?:by|through|via|using|with) (?:the|these|this|such|our|a) (?:\w+ ){0,2}cookies?(?: files?)? (about|on|regarding|concerning) (your use of (?:[\w'-]+ ){0,4}?[\w'-]+)(?: \((?:including|incl\.) ([^()]{3,60})\))?(?= (?:is|are|will|may|can|was|were|has|have)\b)/g;
/** "The information generated by the cookie about your use of the site (including your address)": what it is, not whence. */
const ofCookie = (_: string, noun: string, about: string, use: string, more?: string): string =>
  `${noun} ${about} ${use}${more ? ` and ${more}` : ''}`;

/** "such information as: your name", not "such information as we need". */
const SUCH_AS =
  /\bsuch ((?:personal |other |basic )?(?:information|data|details)) as:? (?!(?:may|might|is|are|was|were|we|you|they|it|can|will|shall|has|have|required?|needed|necessary|reasonably|described|set|permitted|allowed|appropriate|applicable)\b)/gi;

const BETWEEN_DASHES = new RegExp(
  `\\b(${GETS}|${GIVES}) [\u2013\u2014-] ((?:depending|if|where|when|subject|insofar|to the extent|with|among|in addition|as described)\\b[^\u2013\u2014:;.()]{3,80}) [\u2013\u2014-] (?=(?:your|the|any|this|these|some|certain|such|additional|personal|information|data)\\b)`,
  'gi',
);

/** "what you gave the network, depending on your settings, such as your name": on what the list does not hang. */
const ON_SETTINGS =
  /,? depending on (?:your|the|their) (?:[\w-]+ ){0,3}(?:settings|preferences|permissions)(?: (?:on|in|with|for|at) [^,.;]{3,40}?)?(?=,? (?:such as|including) )/gi;

/** "Depending on where you are, these files are stored": on what it hangs, which is none of them; a choice of the person is a case. */
const HANGS_ON =
  /^depending (?:up)?on (?![^,]*\b(?:settings?|preferences|permissions?|choices?|choose|consent|allow|agree)\b)[^,;:.]{3,80}, (?=(?:we|our|these|this|those|the|some|all)\b)/i;

/** "It is sent end-to-end encrypted to your friends": how, between what is done and to whom. */
const SENT_ENCRYPTED =
  /\b(sent|transmitted|transferred|delivered|exchanged|relayed) (end[- ]to[- ]end[- ]encrypted|(?:\w+ )?encrypted end[- ]to[- ]end) (?=(?:to|with|between|from)\b)/gi;
/** A sentence without what stands aside between its subject and its verb. */
export const plainAsides = rewriter([
  [HANGS_ON, ''],
  [NOR_WISH, '$1 '],
  [AS_APT, ' '],
  [FOR_THOSE, (front) => `${front.trimEnd()}, `],
  [ON_SETTINGS, ''],
  [SENT_ENCRYPTED, '$1, $2, '],
  [ONE_OF_LIST, unlessDenied],
  [WE_ARE, 'We '],
  [OF_COOKIE, ofCookie],
  [SUCH_AS, '$1 such as '],
  [BETWEEN_DASHES, '$1 ($2) '],
  [AS_TOLD, ' '],
  [OTHER_SIMILAR, '$1 $2 '],
  [DEPENDING, '$1 '],
  [SUCH_AS_FOR, '$1 '],
  [EXAMPLE_GOT, '$1 '],
  [AT_TIME_OF, ''],
  [CHOSEN, '$1 that $2 $3 to $4 '],
  [BESIDE_THE_WAYS, '$1n addition, '],
  [RIGHT_TO, '$1 '],
  [DEED_BESIDE, '$1 '],
  [TO_AMONG, '$1 '],
  [IF_THEN, '$1, then '],
  [DO_SO_WE, '$1 do so, '],
  [WE_GIVE, '$1, '],
  [OR_ABLE, ''],
  [IN_CASES, '$1, '],
  [ALONG_WITH, '$1 '],
  [
    BY_DEFAULT,
    (_, be: string, aside: string) => (/^by default$/i.test(aside) ? `${be} by default ` : `${be} `),
  ],
  [ALL_OF_WHICH, '; this information '],
  [AMONG_THEM, '$1, $2, '],
  [AFTER_GIVING, '$1 ($2) '],
  [DIRECTLY, '$1 '],
  [OR_GIVE, '$1 '],
  [FOREGOING, 'This '],
  [OR_OTHERS, 'you'],
  [OR_FOR_CUSTOMERS, '$1 '],
]);
