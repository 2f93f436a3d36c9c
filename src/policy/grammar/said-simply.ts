import { rewriter } from './rewriting.ts';

/** "Inside the app we store nothing": what opens a sentence without a comma. */
const INSIDE =
  /^((?:[^:.;,]{3,40}: )?(?:Inside|Outside(?: of)?|Throughout|Across|Beyond) (?:[^,.;:]{2,40}?)) (?=(?:we|they) )/u;
/** "will continue to be stored" */
const GOES_ON = /\b(will|may|shall|would|can) continue to be (?=[a-z]+(?:ed|pt|ld|en|nt)\b)/gi;
/** "Any data that we do have will never be sold." */
const HAVE =
  /\b((?:any|all|the|such|what) (?:\w+ )?(?:data|information|details)(?: that| which)? (?:we|they)) (?:do )?have(?: (?:about|on) you)? (?=(?:will|is|are|may|can|shall|never)\b)/gi;
/** "We do not have access to your messages but those sent unencrypted are scanned": a clause of its own. */
const BUT =
  /\b((?:do|does|will|can|may|is|are|was|were)(?: not|n['\u2019]t| never)|cannot|never|kept (?:confidential|private|secret)) ([^,.;:]{0,80}?)(?<=\w) ?but (?=(?!(?:only|not|also|rather|instead|merely|just|for|to|with|in|by|on|if|when|as)\b)(?:[\w-]+ ){1,9}?(?:is|are|was|were|will|may|can|do|does) )/gi;
/** "No trace of your data is left on our systems." */
const NO_TRACE =
  /\bno traces? of ((?:your|the|any) [^,.;:]{2,40}?) (?:(?:is|are|will be) (?:left|kept|remaining)|remains?|will remain)\b/gi;
/** "Only you have the key to decrypt it." */
const YOUR_KEY =
  /\bonly (?:you|the (?:users?|recipients?|senders?)|your (?:own )?devices?)(?: and [^,.;]{3,40}?)? (?:has|have|holds?|possess(?:es)?) the (?:\w+ )?keys?(?: (?:needed|required|necessary))? to (?=(?:decrypt|read|unlock|open|access)\b)/gi;
/** "Only you can decrypt it." */
const ONLY_YOU =
  /\bonly (?:you|the (?:users?|recipients?|senders?)|your (?:own )?devices?)(?: and [^,.;]{3,40}?)? (?:can|(?:is|are) able to) (?=(?:decrypt|decipher)\b)/gi;
/** "Your name is never shown in public." */
const IN_PUBLIC =
  /\b(shown|displayed|posted|published|shared|visible|available|revealed|disclosed) in public(?=[.,;]|$| (?:to|by|and|or|unless|without|if|when)\b)/gi;
/** "We collect information that web browsers and servers typically make available, including your IP address." */
const MADE_AVAILABLE =
  /\b(information|data) (?:that |which )?(?:(?:your|the|web|internet|mobile) )*(?:(?:browsers?|devices?|computers?|servers?|apps?|applications?)(?:,? and |,? or |, )?(?:(?:web|internet|mobile) )*){1,4} ?(?:(?:typically|usually|generally|normally|automatically|often|commonly) )?(?:makes? available|sends?|provides?|transmits?|reports?)(?=,? (?:such as|including|like)\b)/gi;
/** "A session cookie is set when you log in." */
const COOKIE_SET =
  /(?<!\b(?:which|what|how|whether) )\b((?:(?:an?|the|our|some) )?(?:(?!which|what|how|whether)[\w-]+ )?cookies?) (?:is|are) (?:set|placed|created)(?= (?:to|when|if|for|once|upon|so that|in order)\b|[.;]|$)/gi;
/** "Your address is seen by our servers." */
const SEEN_BY_US =
  /\b(is|are|can be|may be|will be) seen by (?=(?:us\b|our (?:own )?(?:servers?|systems?|staff|employees)))/gi;

/** "Further information on this can be obtained from us": where to read of it. */
const TO_READ =
  /\b((?:further|more|additional|detailed) (?:information|details)(?: (?:about|on|regarding|concerning) [^.;:]{3,90}?)?) (?:can|may|could) (?:also )?be (?:obtained|requested|received)\b/gi;
/** "under what circumstances, if any, we disclose it": an aside in a question. */
const IF_ANY =
  /\b(what|which|whom?|how|circumstances)\b([^,.;:]{0,40}), if (?:any|anyone|at all|ever|so), (?=(?:we|they|your) )/gi;
/** "For example, using your letters to find spam": what was told of goes on. */
const USING_IT =
  /^(?:(?:For (?:example|instance)|E\.g\.),? )using (?=(?:information|data|details|personal|contact|your)\b(?! (?:account|device|browser|credentials|password|e-?mail address|phone number)\b)[^.;:]{0,200} to (?!(?:opt|delete|contact|change|log|sign|create|reach|manage|access|register|exercise|download)\b)\w+)(?![^.]*\b(?:you|users) (?:can|may|could|will|must|agree|consent|are)\b)/i;
/** "…, as well as by using what partners give us" */
const AS_WELL_BY =
  /^(We [^.;:]{5,200}?),? as well as by (using|analy[sz]ing|combining|processing) (?=(?:information|data|the (?:information|data)|cookies|your)\b)/u;
const DOING: Readonly<Record<string, string>> = {
  using: 'use',
  analyzing: 'analyze',
  analysing: 'analyse',
  combining: 'combine',
  processing: 'process',
};

const REACTS =
  '(?:(?:re)?blogging|liking|boosting|favou?riting|(?:re|up|down)?(?:posting|tweeting|voting)|starring|reacting to|sharing|following|bookmarking)';
/** "The act of liking a post is public": the likes. */
const ACT_OF = new RegExp(
  `^(?:the|any|each) (?:act|action)s? of ${REACTS}(?:,? (?:or|and) ${REACTS})? (?:an?|another|any|other|someone(?: else)?['\\u2019]s|the) (?:posts?|messages?|toots?|comments?|photos?|videos?) (is|are|was|will|may|can)\\b`,
  'i',
);

/** "Your browser sends its type and version": the browser's. */
const BROWSER_SENDS =
  /\b((?:your|the|a) (?:web )?browser (?:\w+ly |also |may |will )*(?:sends?|transmits?|tells?|reports?|submits?|provides?|passes on|shares?) (?:to )?(?:us |our (?:web ?)?servers? |the (?:web ?)?server )?)its (?=(?:type|name|version|make|kind|language|user agent)\b)/gi;
/** "Signing up takes only an address": it is required. */
const TAKES_ONLY =
  /^((?:signing up|registering|registration|creating an account|opening an account|joining)(?: (?:with|for|to|on) [\w ]{2,20}?)?) (only )?takes (only |just |no more than |nothing but )?(?=(?:an?|your)\b)/i;
/** "Posts marked as private are shown to followers": private posts. */
const MARKED =
  /\b(posts?|messages?|toots?|photos?|videos?|entries|comments?|stories|files|albums?)(?: that are| which are| you have| you)? (?:marked|set|flagged|labelled|designated|published)(?: as| to)? (private|public|unlisted|followers-only|friends-only|direct)\b/gi;

/** Simple things in simple words, in the words that clauses are read in. */
export const plainlySimple = rewriter([
  [INSIDE, '$1, '],
  [GOES_ON, '$1 be '],
  [HAVE, '$1 hold '],
  [BUT, (_, denied: string, what: string) => `${denied} ${what.trimEnd()}, but `],
  [NO_TRACE, 'none of $1 is stored'],
  [YOUR_KEY, 'we cannot '],
  [ONLY_YOU, 'we cannot '],
  [MADE_AVAILABLE, '$1'],
  [IN_PUBLIC, '$1 publicly'],
  [COOKIE_SET, 'we use $1'],
  [SEEN_BY_US, '$1 visible to '],
  [IF_ANY, '$1$2 '],
  [TO_READ, '$1 can be found'],
  [USING_IT, 'We use '],
  [ACT_OF, (_, verb: string) => `Your likes ${/^(?:is|was)$/i.test(verb) ? 'are' : verb}`],
  [BROWSER_SENDS, '$1the browser '],
  [TAKES_ONLY, '$1 requires '],
  [MARKED, '$2 $1'],
  [AS_WELL_BY, (_, front: string, doing: string) => `${front}, and we ${DOING[doing]} `],
]);
