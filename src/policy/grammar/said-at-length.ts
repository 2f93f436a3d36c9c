import { rewriter } from './rewriting.ts';

const MAY = '((?:(?:may|can|could|will|might|also|sometimes|then|automatically) )*)';

/** "We use tools like APIs to make your posts available to apps": it makes them available. */
const USES_TO_OPEN = new RegExp(
  `\\b([Ww]e ${MAY})use (?:our |various |certain |some |a |an )?(?:technolog(?:y|ies)|tools?|APIs?|embeds?|plug-?ins?|widgets?|features?|software|feeds?)\\b[^.;:]{0,60}? to (?=make\\b)`,
  'g',
);

/** "These features use machine learning to scan your messages": the service does so with them. */
const TOOLS_USE = new RegExp(
  `^(?:These|Such|Those|Our|Some of (?:our|these)) (?:[\\w-]+ ){0,2}(?:tools|features|systems|technologies|models|algorithms|functions|processes) ${MAY}(?:use|employ|apply|rely on) (?!your\\b|the\\b|cookies\\b|information\\b|data\\b)([^.;:]{3,100}?) to (?=(?:process|analy[sz]e|scan|review|examine|tailor|personali[sz]e|customi[sz]e|read|check)\\b)`,
);

/** "There are various ways in which you may give us your name": you may give it. */
const THERE_ARE_WAYS =
  /^There are (?:also )?(?:(?:various|several|many|a number of|different|some|multiple|numerous|two|three|a few|other) )+ways (?:in which|that|by which|how) (?=(?:you|we|users) (?:may|can|might|could)\b)/;

/** "The data we hold is purely for running the service": it is used for that alone. */
const IS_PURELY_FOR =
  /\b((?:(?:the|all|any|this|that|your) )?(?:personal )?(?:information|data)(?: (?:that |which )?we (?:collect|gather|receive|process|hold|store|have|ask for)(?: (?:from|about) you)?)?) (is|are) (?:used )?(?:purely|only|solely|exclusively|merely|just|strictly) (?=for\b|to (?!be\b))(?!for (?:you|your own|reference|informational|information|internal|(?:[\w-]+ ){0,2}(?:users|members|customers|people|adults|visitors))\b)/gi;

/** "Based on this information, we will make a profile": it is used to do so. */
const BASED_ON_THIS = new RegExp(
  `^(?:Based on|On the basis of|Building on) (this|that|these|such|those|the) (information|data|insights?|signals|details),? we ${MAY}(?!(?:may|can|could|will|might|have|are|had|were|do|did|cannot|never|believe|think|not)\\b)(?=[a-z])`,
);

/** "who sent and received Acme Chat letters": by whatever name they go. */
const WHO_SENT =
  /\b(who (?:sent|received|sent and received|sends and receives|sent or received)) (?:\p{Lu}[\w-]* ){1,4}(?=(?:chats?|messages|e-?mails|texts)\b)/gu;

/** "Owners and those they choose may see it": those who are chosen are of the same kind. */
const AND_THEIRS =
  /^((?:[^,.;:]{3,60}, )?(?:the |your |our )?(?:[\w-]+ ){0,2}(?:owners?|administrators?|admins?|moderators?|organi[sz]ers?|hosts?|employers?|members|users)) and (?:those|others|people|the people|the users|anyone|users) (?:(?:whom|who|that) )?they (?:authori[sz]e|invite|choose|designate|select|allow|appoint|approve|permit)(?=,? (?:may|can|will|could|are able)\b)/i;
/** "Hosts can watch the recordings": what is watched is seen. */
const WATCHES =
  /\b((?:may|can|will|could)(?: also)?|(?:is|are|be) able to) (?:watch|play back|play|replay|listen to) (?=(?:the |your |any |all |these |such )?(?:content|contents|recordings?|videos?|calls?|meetings?|voice messages?|audio)\b)/gi;

/** "data that identifies you (personal data is data like your name)": such data. */
const DEFINED_INSIDE =
  /\((?:personal|personally)[\w -]{0,40}?(?:information|data) (?:is|means|includes) (?:any )?(?:information|data) (?:like|such as|including) /gi;

/** "We will forget your letters": they are deleted. */
const FORGETS = new RegExp(`\\b([Ww]e ${MAY})forget (?=(?:your|all|any|the)\\b)`, 'g');

/** "data that tells us if the app was set up well": what it tells, and no case. */
const TELLS_IF = /\b(tells?|shows?|lets) us (know )?if (?=(?:you|the|your|an?|it|they|our|users)\b)/gi;

/** "by either the vendor, or us" */
const EITHER_OR = /\bby either ([^,.;:]{3,60}), or /gi;

/** Sentences without the words that only lead up to a deed. */
export const plainLength = rewriter([
  [USES_TO_OPEN, '$1'],
  [TOOLS_USE, 'We $1use $2 to '],
  [THERE_ARE_WAYS, ''],
  [IS_PURELY_FOR, '$1 $2 used only '],
  [BASED_ON_THIS, (_, this_: string, data: string, may: string) => `We ${may}use ${this_} ${data} to `],
  [WHO_SENT, '$1 '],
  [AND_THEIRS, '$1'],
  [WATCHES, '$1 view '],
  [FORGETS, '$1delete '],
  [DEFINED_INSIDE, '(such as '],
  [TELLS_IF, (_, verb: string, know: string | undefined) => `${verb} us ${know ?? ''}whether `],
  [EITHER_OR, 'by $1 or '],
]);
