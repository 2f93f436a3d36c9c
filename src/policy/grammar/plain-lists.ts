import { rewriter } from './rewriting.ts';

const FACTS = '(?:information|data|details)';

/** "We collect information through your device about its system": whence stands between the noun and what it is of. */
const THROUGH_WHICH = new RegExp(
  `\\b((?:collects?|collected|gathers?|gathered|receives?|obtains?|records?|captures?) (?:(?:personal|certain|some|limited|additional|other|various|technical|the following) )*${FACTS}) (?:through|via|by means of|with the help of|in connection with|in the course of|during|by using|using|with) (?:(?!about\\b|including\\b|such\\b|regarding\\b|concerning\\b|like\\b)[^.;:()]){3,110}? (?=(?:about|regarding|concerning) (?:your|the (?:device|browser|pages?|way)|how|which|what)\\b|such as (?:your|the|names?|e-?mails?|ip)\\b)`,
  'gi',
);

/** "the data required to log in (your name, your address)": the bracket says which. */
const NEEDED_BRACKET = new RegExp(
  `\\b(the|following|this|any|certain|personal|some) (${FACTS}) (?:(?:that|which) (?:is|are|was|were) )?(?:required|needed|necessary|requested|relevant|collected|provided|transmitted|entered|stored|available|used) (?:for|to|in|by|during|when|from|on|at|with) (?:(?!we\\b|you\\b)[^(),.;:]){2,60} \\((?=(?:(?:your|the|their|full|first|last|user)? ?(?:name|e-?mail|ip|phone|username|address|title|date|device|browser|payment|telephone|postal|contact))\\b)`,
  'gi',
);

/** "your name as well as to select a password": one more thing that is given. */
const AS_WELL_TO = /,? as well as to (?:select|choose|create|set|enter|provide|pick) (?=(?:an?|your)\b)/gi;

/** "the messages you send as well as the photos you post". */
const AS_WELL_AS =
  /(?<![,;:]) as well as (?=(?:the|your|their|its|any|information about|data about|details of) [a-z-]+)(?!the (?:use|fact|right|way)\b)/gi;

/** "app/browser version", "OS or app versions": of each the version. */
const VERSIONS =
  /\b(apps?|application|OS|browser|client|software)(?: ?\/ ?| and | or )(apps?|application|OS|operating system|browser|client|software) (versions?)\b/gi;

const KINDS =
  'billing|shipping|mailing|home|postal|delivery|e-?mail|physical|residential|work|street|business|permanent|current';
/** "billing, shipping and e-mail addresses": each is an address. */
const ADDRESSES = new RegExp(
  `\\b((?:(?:${KINDS})(?: ?/ ?|, (?:and |or |and/or )?| and | or | and/or | & )){1,3})(${KINDS}) (address(?:es)?)\\b`,
  'gi',
);
const PARTS = new RegExp(`\\b(${KINDS})(?= ?/|,| and| or| &)`, 'gi');

/** "content you and other users share": whoever else does. */
const YOU_AND_OTHERS =
  /(?<=\b(?:content|information|data|messages?|communications?|posts?|photos?|videos?|files?|comments?|materials?|details) )((?:that |which )?you),? (?:and|or) (?:(?:other|another|your|fellow) )?(?:users?|people|members?|others|contacts|friends|individuals|participants|players|customers) (?=(?:share|send|post|upload|provide|create|exchange|submit|write|make|give|communicate|generate|publish|receive|choose)\b)/gi;

/** "In order to buy what is sold by us you must provide your card". */
const AIM_FIRST =
  /^((?:in order )?to (?!learn|understand|know|see|find|read|opt|exercise|withdraw|object|delete|limit|stop)[^,;:.]{12,160}?) (?=you (?:will (?:need|have) to|must|have to|need to|are required to|are asked to|may be (?:asked|required) to) )/i;

/** "your location (given by latitude and longitude)": how exact it is. */
const COORDINATES =
  /\b(?:(?:geographic|geographical|physical|current|device) )?(location|position|whereabouts)(?: (?:information|data))? \((?:(?!such|e\.g|including|if|city|only|not)[^()]{0,40}\b)?(?:latitude|longitude|coordinates)\b[^()]{0,40}\)/gi;

/** "(e.g., your photos in cases described below)", "(such as your town as set out here)": when, behind the examples. */
const EXAMPLES_WHEN =
  /(\((?:e\.g\.,?|such as|including|for example,?|i\.e\.,?) [^()]{3,160}?),? (?:in (?:the |some |certain |limited )?cases|as (?:further )?(?:described|explained|set out|noted|defined|detailed|discussed)|where (?:applicable|relevant|available|permitted)|if (?:applicable|relevant|available|any)|as (?:applicable|relevant|appropriate))(?: [^()]{2,60})?\)/gi;

const HOLDERS = 'e-?mail|message|messaging|chat|call|meeting|webinar|calendar|voicemail|document|file';
/** "meeting, webinar or messaging content": of each its content. */
const CONTENTS = new RegExp(
  `(?<![-,] )(?<!\\b(?:name|address|number|phone),? (?:and |or )?)\\b((?:(?:in-|out-of-)?(?:${HOLDERS})(?: ?/ ?|, (?:and |or |and/or )?| and | or | and/or | & )){1,4})(${HOLDERS}) (contents?)\\b`,
  'gi',
);
const EACH_HOLDER = new RegExp(`\\b(${HOLDERS})(?= ?/|,| and| or| &)`, 'gi');

/** "the data you give us when you register (your name, your age)": which it is, before when. */
const GIVEN_WHEN =
  /\b((?:information|data|details)(?: (?:that|which))? you (?:\w+ly )?(?:give|provide|submit|enter|share|supply|send|upload|disclose)(?: (?:to )?us| with us)?)( (?:when|if|while|upon|during|as part of|in order to|to|through|via|on|in|by|for) (?!us\b)(?:(?!we\b|our\b)[^(),.;:]){3,120}?) (\((?:e\.g\.|i\.e\.|for example|for instance|such as|including|like)(?!,? (?:by|when|if)\b)[^()]{3,300}\))(?=[.,;]|$)/gi;

/** "We do not share what you give us when you register (such as your name) with advertisers": with whom, beside what. */
const GIVEN_TO_WHOM =
  /\b((?:share|sell|disclose|transfer|provide|release|rent)s? (?:(?:any|the|some|personal|of the) )*(?:information|data|details)(?: (?:that|which))? (?:you|we) (?:\w+ly )?(?:give|provide|submit|enter|share|supply|send|collect|receive)(?: (?:to )?us| with us| about you| from you)?) (?:when|while|upon|during) (?:(?!\b(?:with|to) (?:any|our|the|other|third)\b)[^().,;:]){3,60}?((?:,? (?:\((?:e\.g\.|such as|including|like|for example)[^()]{3,200}\)|(?:such as|including) [^.;:()]{3,100}?,))?) (?=(?:with|to) (?:(?:any|our|the|other|trusted|selected) )*(?:advertis|marketers|third[- ]part|partners|vendors|providers|affiliates|others|anyone|data brokers|companies))/gi;

/** "We make some data, such as your name, available to sellers": it is shared with them. */
const MADE_AVAILABLE =
  /\b(mak)(e|es|ing) ((?:(?:some|certain|your|the|this|such|any|limited|other) )?(?:(?:personal|account|profile|contact) )*(?:information|data|details)),? ((?:such as|including|like|for example) [^.;:]{3,220}?),? ?(?:[\u2013\u2014] ?)?available (?:on a (?:rental|license|paid)[^.;]{0,40}? )?to (?=(?:our|the|other|certain|third|selected|any|some|advertis|partners|companies|vendors|users|members)\b)/gi;

/** "You authorise us to: (i) record it": the colon between a verb and the first thing done. */
const FIRST_DEED =
  /\b(us to|(?:we|they) (?:may|can|will|might|shall|must)(?: also)?): (?=\((?:i|a|1)\) (?!the\b|your\b|any\b)[a-z]+ )/gi;

/** A sentence whose list of data stands right behind the word for it: what comes between says whence, why or who else. */
export const plainLists = rewriter([
  [FIRST_DEED, '$1 '],
  [VERSIONS, '$1 $3 and $2 $3'],
  [COORDINATES, 'precise location'],
  [THROUGH_WHICH, '$1 '],
  [NEEDED_BRACKET, '$1 $2 ('],
  [AS_WELL_TO, ' and '],
  [AS_WELL_AS, ' and '],
  [
    ADDRESSES,
    (_, others: string, last: string, noun: string) =>
      `${others.replace(PARTS, '$1 address').replace(/ ?\/ ?/g, ' and ')}${last} ${noun}`,
  ],
  [YOU_AND_OTHERS, '$1 '],
  [EXAMPLES_WHEN, '$1)'],
  [GIVEN_WHEN, '$1 $3$2'],
  [GIVEN_TO_WHOM, '$1$2 '],
  [
    MADE_AVAILABLE,
    (_, _mak: string, ending: string, what: string, examples: string) =>
      `shar${ending} ${what}, ${examples}, with `,
  ],
  [
    CONTENTS,
    (_, list: string, last: string, content: string) =>
      `${list.replace(EACH_HOLDER, `$1 ${content}`)}${last} ${content}`,
  ],
  [AIM_FIRST, '$1, '],
]);
