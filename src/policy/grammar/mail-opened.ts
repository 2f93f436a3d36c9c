import { rewriter } from './rewriting.ts';

/** What is found out of a letter: "whether you opened our e-mail", "which links are clicked", "when they have been opened". */
const OPENED =
  '(?=(?:(?:whether|if|when|which|what|how often|how many)\\b[^.;:]{0,60}?\\b(?:open(?:s|ed|ing)?|click(?:s|ed)?|forward(?:s|ed)?|read)\\b))';
const ASKING = '(?:whether|if|when|which|what|how often|how many)';
const LETTER =
  '(?:e-?mails?|newsletters?|mailings?|(?:e-?mail|marketing|promotional|our) (?:messages?|communications?))';
const NEAR = `(?=[^.;:]{0,110}\\b${LETTER}\\b)`;
const MET = `(?=${ASKING}\\b[^.;:]{0,60}\\b(?:${LETTER}|messages?|links?|they|them|it)\\b)`;

const AIM = '(?<=\\b(?:to|us|can|may|will|which|that|and) )';
/** "… to see whether you opened our e-mail" */
const FINDS = new RegExp(
  `${AIM}(?:determine|see|know|learn|find out|identify|detect|tell|check|understand|measure|recogni[sz]e|analy[sz]e|track|monitor|verify) ${OPENED}${MET}`,
  'gi',
);
/** "… that tells us whether you opened it", "… to let us know when they are opened" */
const TELLS = new RegExp(
  `\\b(let|tell|inform|notify|show|alert)(s?) us (?:know )?(?:of |about )?${OPENED}${MET}`,
  'gi',
);
/** "We may receive a confirmation when you open an e-mail." */
const CONFIRMED = new RegExp(
  `\\b(we (?:may |might |will |can |also |often )*)(?:receive|get) (?:an? )?(?:automatic )?(?:confirmations?|notifications?|notices?|reports?|signals?)(?: (?:of|about))? ${OPENED}${NEAR}`,
  'gi',
);

/** "… record whether you opened a certain message", of a letter. */
const SUCH_MESSAGE =
  /\b(records? (?:whether|if|when)(?: or not)?(?: you| users| recipients)(?: have|'ve)? (?:open|opened|read|view|viewed)) (?:(?:an?|the|our|your|these|those|such|any|certain|particular|specific) )*messages?\b/gi;
const MESSAGES_ARE =
  /\b(records? (?:whether|if|when)(?: or not)?) (?:the |our |these |such )?messages? (?=(?:are|were|is|was|have been|has been) (?:opened|read|forwarded)\b)/gi;

/** Of letters, and nothing that people tell each other. */
const OF_LETTERS = new RegExp(`\\b${LETTER}\\b`, 'i');

function ofLetters(plain: (...match: string[]) => string): (...match: string[]) => string {
  return (...match) => {
    const text = String(match.at(-1));
    return OF_LETTERS.test(text) ? plain(...match) : match[0]!;
  };
}

const PIXEL = /\b(?:pixels?|beacons?|gifs?|images?|technolog(?:y|ies)|tracking|links)\b/i;
/** "Our e-mails may contain pixels that record …": they are used in them for that. */
const CARRIES = new RegExp(
  `(?<=^|[,;] |\\b(?:or|and) )(?=[^.;:]*?(?:pixel|beacon|gif|image|technolog|tracking|links))(?:(?:our|the|these|those|some|such|certain|most|all|(?!No\\b|None\\b|Neither\\b|Never\\b)\\p{Lu}[\\w.]+) (?:[\\w-]+ ){0,3}?(?:${LETTER}|messages?|communications)(?: (?:to|for) (?:users|you|members|customers)| (?:that )?we send(?: you)?)?|they|these|e-?mails we send(?: you)?) (?:(?:may|can|will|might|could|also|often|sometimes|typically) )*(?:contain|include|incorporate|use|employ)s? ([^.;:]{3,90}?),? (?:(?:that|which) )?(?:(?:can|may|will|could) (?:be used to )?|(?:allow|enable|help|let)s? us (?:to )?|(?:are|is) used to |to )?(?:record|tell us|inform us of|show us)s? (?=${ASKING}\\b|your )`,
  'giu',
);

/** "The cookie tells us which pages you visit." */
const TOOL_TELLS =
  /\b(cookies?|pixels?|pixel tags?|beacons?|gifs?|tags?|tracking technolog(?:y|ies)|sdks?|scripts?|(?:the|these|such|analytics|analysis) (?:tools?|services?|software|statistics)) ((?:may|can|will|also|then) )*(tell|inform|show|report|reveal)(s?) (?:to )?us (?:of |about )?(?=your (?!rights?|choices?|consent|questions?)|(?:whether|which|when|what|how(?: long| often| many(?: times)?| much)?|if) (?:you|users|visitors|people|pages|features|parts|links|e-?mails)\b)/gi;

/** "It tells us which pages you visit": what was spoken of does. */
const IT_TELLS =
  /^(?:it|this|they|these) ((?:may|can|will|also|then) )*tells? us (?:of |about )?(?=(?:whether|which|when|what|how(?: long| often| many(?: times)?| much)?) (?:you|users|visitors|people|pages|features)\b)/i;

/** A sentence in which what is found out of a letter is said to be recorded. */
export const plainLetters = rewriter([
  [TOOL_TELLS, '$1 $2record$4 '],
  [IT_TELLS, 'we $1record '],
  [CONFIRMED, '$1record '],
  [TELLS, ofLetters((_, _verb: string, s: string) => `record${s} `)],
  [FINDS, ofLetters(() => 'record ')],
  [SUCH_MESSAGE, ofLetters((_, said: string) => `${said} our e-mails`)],
  [MESSAGES_ARE, ofLetters((_, said: string) => `${said} e-mails `)],
  [
    CARRIES,
    (whole: string, what: string) => (PIXEL.test(what) ? `we use ${what} in our e-mails to record ` : whole),
  ],
]);
