import { rewriter } from './rewriting.ts';

const HOW =
  '(?:may|can|will|could|might|also|only|automatically|temporarily|periodically|securely|then|always)';
const PART =
  '(?:feature|features|option|options|function|functions|functionality|add-on|add-ons|module|modules|component|tool)';
/** "The backup feature stores your messages": a part of the service does it. */
const FEATURE_KEEPS = new RegExp(
  `(^|, )(?:the|our|this|that|these|its|\\p{Lu}[\\w-]*['’]s) (?:(?!${PART}\\b)[\\w&'’-]+ ){0,5}?${PART} ((?:${HOW} )*)(send and store|store|save|keep|retain|record|log|archive)s? (?=(?:your|the|any|all|an?|certain|only|that|each|every|what|data|information|messages|files|copies|photos|personal)\\b)(?![^.;]{0,80}\\b(?:on|in|to) (?:your|the user's) (?:\\w+ )?(?:device|phone|computer|browser)\\b)`,
  'giu',
);

/** "This e-mail will be stored": the address that was spoken of. */
const THIS_ADDRESS =
  /\b(this|that) e-?mail (?=(?:will be|is|may be|can be|shall be) (?:\w+ly )?(?:stored|kept|saved|retained|used|shared|recorded|collected)\b)/gi;

/** "We record, and reserve the right to monitor, your chats." */
const RESERVE =
  /\b(\w+),? and (?:we )?(?:also )?reserve the right(?: \([^)]{2,50}\))?,? to (monitor|review|store|record|use|retain|access|share|disclose|analy[sz]e|read|inspect|keep), (?=\S)/gi;

/** "Personal data you provide that we store includes …": which of it. */
const THAT_WE =
  /\b((?:data|information|content|details)) (?:(?:that|which) )?you (?:provide|give us|submit|share|enter|provide us|supply|upload)(?: (?:to|with) us)? (?:that|which) (?=we (?:may )?(?:store|keep|retain|hold|collect|use|process|share)\b)/gi;

/** "Your notes are stored on your phone and synced with our servers." */
const SYNCED =
  /\b(is|are|be|and|get|gets|being) ((?:\w+ly |also |then )?)(?:synced|synchroni[sz]ed|backed up|mirrored|replicated) (?:with|to|onto|on) (?=(?:our|the|its|\p{Lu}[\w-]*['’]s) (?:[\w-]+ )?(?:servers?|cloud|back-?end|systems?)\b)/giu;

/** "It may include, but not be limited to; your name." */
const NOT_LIMITED =
  /\b(includes?|contains?|comprises?),? but (?:(?:is|are|shall|may|will) )?not (?:be )?(?:necessarily )?limited to[;:,]? /gi;

const NOWHERE =
  '(?:to (?:any|a) (?:[\\w-]+ ){0,2}servers?|anywhere(?: else)?|to the (?:cloud|internet|outside world)|over the (?:internet|network))';
/** "Your photos are not uploaded to any server", "never sent anywhere": not to the service's, either. */
const GOES_NOWHERE = new RegExp(
  `\\b(not|never) ((?:be )?)(?:uploaded|sent|transmitted|transferred) ${NOWHERE}`,
  'gi',
);
/** "The app doesn't send your photos anywhere." */
const SENDS_NOWHERE = new RegExp(
  `\\b(never|not|doesn['’]t|don['’]t) (?:upload|send|transmit|transfer)s? ((?:your|any|the|this|these|that|such)\\b[^.;:,]{2,50}?) ${NOWHERE}`,
  'gi',
);
/** "You may set a cookie to store your password." */
const SET_COOKIE =
  /\bto set (?:an? )?((?:[\w-]+ )?cookies?) to (store|remember|save|record) (?=(?:your|the)\b)/gi;

/** "We are in possession of your address." */
const IN_POSSESSION =
  /\b(?:are|is|be) (?:(?:not|already|also) )?in possession of (?=(?:your|the|any|certain|some|such|this|personal|their|information|data)\b)/gi;

/** What says in a turn of its own that data is kept, in the words for it. */
export const plainKeeping = rewriter([
  [
    FEATURE_KEEPS,
    (_, front: string, how: string, verb: string) =>
      `${front}${front ? 'we' : 'We'} ${how}${verb.toLowerCase()} `,
  ],
  [THIS_ADDRESS, '$1 e-mail address '],
  [
    IN_POSSESSION,
    (all: string) => (/\bnot\b/.test(all) ? 'do not hold ' : /^is/i.test(all) ? 'holds ' : 'hold '),
  ],
  [RESERVE, '$1 and $2 '],
  [NOT_LIMITED, '$1 '],
  [THAT_WE, '$1 that '],
  [GOES_NOWHERE, '$1 $2sent to our servers'],
  [SENDS_NOWHERE, '$1 send $2 to our servers'],
  [SET_COOKIE, ', and we use a $1 to $2 '],
  [SYNCED, '$1 $2stored on '],
]);
