import { rewriter } from './rewriting.ts';

const DATA =
  '(?:personal |specific |types? of |kinds? of |categories of |account |profile )*(?:information|data|details)';
const START = `(?<=^|[.;] |\\b(?:and|but|so|where|cases?,) )(?:the |any |such |some |other |this |what |which )?${DATA}`;
const WHO =
  "(?!you\\b|we\\b|us\\b|your |not\\b|by\\b)(?:[\\w\\u2019'-]+ ){0,5}?(?!you\\b|we\\b)[\\w\\u2019'-]+";
const HOW =
  '(?:may |might |can |could |will |then |also |typically |usually |often |generally |normally |sometimes )*';
const GIVES =
  '(?:shares?|provides?|sends?|gives?|pass(?:es)?(?: on| along)?|supplie?s?|supply|transmits?|forwards?|discloses?|transfers?|delivers?|reports?|tells?|makes? available|hands?(?: over)?|return(?:s)?)';
const GIVEN =
  '(?:shared|provided|sent|given|passed(?: on| along)?|supplied|transmitted|forwarded|disclosed|transferred|delivered|made available|handed over|returned)';
const ABOUT = '(?: about (?:you|users|our users))?';
const HOLDS =
  '(?=,? (?:(?:may|might|can|could|will|would|then|also|typically|usually|often|generally|normally|sometimes|for example|for instance),? )*(?:includes?|contains?|comprises?|consists? of)\\b)';

/** "Information they share with us includes your name", "the details that Acme passes to us may contain it". */
const THEY_GIVE = new RegExp(
  `${START}${ABOUT},? (?:that |which )?(${WHO}) ${HOW}${GIVES} (?:(?:with|to) )?us${ABOUT}${HOLDS}`,
  'gi',
);
/** "The data provided to us by these partners includes it." */
const IS_GIVEN = new RegExp(
  `${START}${ABOUT} (?:(?:that|which) (?:is|are|may be|can be) )?${GIVEN} (?:(?:with|to) )?us by (${WHO})${ABOUT}${HOLDS}`,
  'gi',
);
/** "The information received from advertisers may contain it." */
const IS_HAD = new RegExp(
  `${START}${ABOUT} (?:(?:that|which) (?:is|are|may be|can be) )?(?:received|obtained|gathered|sourced)(?: by us)? from (${WHO})${HOLDS}`,
  'gi',
);
/** "What we get from them can include it", "what they tell us consists of it". */
const WHAT_WE_GET = new RegExp(
  `(?<=^|[.;] )what we ${HOW}(?:get|receive|obtain|learn)(?: from (${WHO}))?${HOLDS}`,
  'gi',
);
const WHAT_THEY_TELL = new RegExp(
  `(?<=^|[.;] )what (${WHO}) ${HOW}${GIVES} (?:(?:with|to) )?us${HOLDS}`,
  'gi',
);

/** "What we receive depends on your settings, but usually includes it": that it differs says nothing of what it is. */
const DEPENDS = new RegExp(
  `(?<=^|[.;] )(?:what|(?:the |any |such )?${DATA}(?: that| which)?) we ((?:receive|collect|obtain|get|gather|share|provide|disclose)(?: (?:from|with|to|about) [\\w\\u2019' -]{2,50}?)?) (?:(?:may|will|can) )?(?:depends?|var(?:y|ies)|differs?)(?: on| upon| by| based on| depending on| according to|,)?(?: [^.;:]{2,140}?)?(?:,? (?:and|but)|,) (?:it )?(?=(?:(?:may|might|can|could|will|typically|usually|often|generally|normally|sometimes) )*includes?\\b)`,
  'gi',
);

/** "The data we collect usually includes it": how often stands between two verbs, of which it belongs to neither. */
const OFTEN =
  /\b((?:information|data|details) (?:(?:that|which) )?we (?:may |also )?(?:receive|collect|obtain|gather|process|use|store|share|get)(?: (?:from|about|with) [\w\u2019' -]{2,40}?)?) (?:usually|typically|generally|normally|often|mainly|primarily|commonly|mostly) (?=(?:includes?|contains?|comprises?|consists? of)\b)/gi;

/** "You make your name available to us": given. */
const MAKES_AVAILABLE =
  /\byou ((?:(?:may|might|can|could|will|also) |choose to |decide to )*)(?:make|have made) ((?:your|personal|the|any|certain|some|information|data)\b[^,;:.]{0,60}?) available to (us\b|our (?:services?|team|staff|app|platform)\b)/gi;
function fromThem(_: string, who: string): string {
  return `The information we receive from ${/^they$/i.test(who) ? 'them' : who}`;
}

/** "We are only provided by Acme with your name": Acme gives it to us. */
const PROVIDED_BY =
  /\b(?:we|We) (?:(?:generally|usually|typically|sometimes|often|also|only|may) )*(?:are|be) (?:(?:generally|usually|typically|sometimes|often|also|only) )*(?:provided|supplied|furnished) by ([^,.;:]{2,40}?) with (?=(?:your|the|an?|some|certain|information|data|names?|email)\b)/g;

/** A sentence that says of data which others give the service that the service receives it. */
export const plainGiven = rewriter([
  [PROVIDED_BY, 'we receive from $1 '],
  [THEY_GIVE, fromThem],
  [IS_GIVEN, fromThem],
  [IS_HAD, fromThem],
  [WHAT_WE_GET, (_, who: string | undefined) => `The information we receive${who ? ` from ${who}` : ''}`],
  [WHAT_THEY_TELL, fromThem],
  [DEPENDS, 'The information we $1 '],
  [OFTEN, '$1 '],
  [MAKES_AVAILABLE, 'you $1provide $2 to $3'],
]);
