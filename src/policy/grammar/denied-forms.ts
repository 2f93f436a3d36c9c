import type { Rule } from './rewriting.ts';

const NOT =
  "(?:(?:do|does|will|would|shall|can) ?not|(?:do|does|wo|would|ca)n['\\u2019]t|(?:will |shall )?never)";
const DATA =
  '(?:(?:any|your|the|his|her|their|such|this|that|of|personal|personally|private|identifiable|identifying|contact|user|users|individual|customer|account|email|e-mail|phone|address|other) )+(?:information|data|details|addresses|numbers?|address)';
const GATHER = '(?:collect|gather|store|record|log|obtain|retain|save|capture)';

/** "We do *not* sell it": a word in stress. */
const STRESSED =
  /(?<![\w*])(\*{1,3}|_{1,2})(not|never|no|only|cannot|nothing|none|all|any|nor|neither)\1(?![\w*])/gi;

/** "We do not disclose to third parties, for their marketing, any personal data": whom comes before what. */
const WHAT_LAST = new RegExp(
  `\\b(${NOT} (?:\\w+ly )?(?:share|sell|disclose|rent|release|reveal|transfer|provide|give|trade|distribute|pass on)) ((?:to|with) (?:(?:any|our|other|unaffiliated|non-affiliated|outside|external|unrelated|third|these|such|the) ){0,3}(?:part(?:y|ies)|companies|organi[sz]ations|advertisers|partners|marketers|sponsors|others|anyone|entities|persons|providers))((?:,? for (?:their|its|such|the|any|direct)(?: [\\w\\u2019'-]+){1,6}? purposes?,?)?) (${DATA})\\b`,
  'gi',
);
/** "We do not now, nor will we in the future, sell it", "we have not and will not ever sell it" */
const NOR_LATER =
  /\b(do|does|did|have|has)(?: not|n['\u2019]t)(?: now| currently| at present| yet)?,? \(?(?:and|nor|or) (?:(?:we|it|they) )?(?:will|shall|would|wo)(?:n['\u2019]t)?(?: (?:we|it|they))?(?: not| never)?(?: ever)?(?:,? (?:at any time )?in (?:the|any) future)?\)?,? (?!not\b|never\b|ever\b|be\b|in\b)(?=[a-z])/gi;
/** "We never collect and have no access to your messages": neither of the two. */
const AND_HAVE_NO =
  /\b(never|not|n['\u2019]t|cannot) ((?:ever |also )?[a-z]+(?: (?:for|at|to|up|into))?),? and (?:also )?(have|has|hold|holds|keep|keeps|maintain|maintains|get|gets|gain|gains|possess|possesses) (?:absolutely )?no (?=(?:direct |actual )?(?:access to|cop(?:y|ies) of|records? of|logs? of)\b)/gi;
/** "We will not, nor will we allow anyone to, use it", "we will not (and will not allow anyone to) use it" */
const NOR_ALLOW =
  /\b(will|do|does|shall)( not|n['\u2019]t),? ?\(?(?:and|nor|or) (?:(?:will|do|does|shall) )?(?:(?:we|it|they) )?(?:(?:will|do|does|shall) )?(?:not )?(?:allow|permit|let|enable|authori[sz]e) (?:any |other |any other )?(?:third[ -]part(?:y|ies)|anyone(?: else)?|others|other parties)(?: to)?\)?,? (?=[a-z])/gi;
/** "We do not use the tool to track you or collect your data": what it is not used for is not done. */
const NOT_USED_TO = new RegExp(
  `\\b(${NOT}) use (?:it|them|this|these|that|tracking|[\\p{Lu}][\\w ]{2,30}?|(?:the|any|this|such|our) (?:[\\w-]+ ){0,3}?(?:tools?|services?|software|systems?|technology|technologies|analytics|scripts?|features?|plugins?)) to (?:(?:track|identify|monitor|follow) (?:you|users|our users|visitors|individuals)(?: \\w+)? (?:or|and|nor) (?:to )?)?(?=${GATHER} (?:any|your|personal|personally|user|users|information|data|other)\\b)`,
  'gu',
);
/** "They are required to keep it safe and not to use it for other ends": each duty by itself. */
const DUTIES_NOT =
  /\b(is|are) (?:\w+[ -])?(?:(?:required|obliged|obligated|bound|committed|instructed) (?:by [\w ]{2,25} )?|under (?:an |the )?obligation )to (?!not\b|never\b)([^.;:]{3,90}?),? and (?:are )?(?:not|never|to not|to never|not to|never to) (?:to )?(use|disclose|share|sell|process|retain|keep|store|transfer|reveal|pass|release)\b/gi;
/** "The carrier is only entitled to use it for the delivery." */
const ONLY_ENTITLED =
  /\b(?:is|are) (only|solely|exclusively) (?:entitled|permitted|allowed|authori[sz]ed|licensed) to (?=(?:use|process|access|share|disclose|store|keep|collect)\b)/gi;
/** "We do not ask you to provide sensitive data." */
const NOT_ASK = new RegExp(
  `\\b(${NOT}) (?:knowingly |intentionally )?(?:ask|request|solicit) (?:you|users|our users|visitors|customers|participants|members|individuals|children|anyone) to (?:provide|submit|disclose|share|give|send|enter|reveal|supply)(?: us)?(?: with)? (?=(?:any |your |us )?(?:(?:special|certain|other|real|sensitive|personal|personally|private|identifying|exact|precise) |location|name|phone|address|age|gender|photo|contacts|health|medical|biometric))(?![^.;]*\\b(?:passwords?|PIN|credit card|bank|e-?mail(?:ed)? us|phishing|by (?:e-?mail|phone|telephone))\\b)`,
  'gi',
);
/** "We won't give up your data unless a court orders it." */
const NOT_HAND_OVER = new RegExp(
  `\\b(${NOT}) (?:provide|give up|hand over|turn over|surrender|give out|give away|supply) (?=(?:your|any|user|users['\\u2019]|personal|customer)\\b[^.;:]{2,50}? (?:unless|except|without)\\b)`,
  'gi',
);
/** "We do not publicly report it." */
const PUBLICLY = new RegExp(
  `\\b(${NOT}) publicly (?:report|post|list|share|release|announce|print|disclose|expose|show|reveal|make available)(?= )`,
  'gi',
);
/** "The pixels do not provide us with personal data." */
const GIVES_US_NOT =
  /^(?:(?:however|thus|therefore),? )?(?:the|these|this|such|our|those)? ?(?:pixels?|cookies?|tools?|plugins?|statistics|reports?|beacons?|tags?|sdks?|scripts?|services?|systems?|analytics)(?: \w+){0,2} (?:do|does|will)(?: not|n['\u2019]t) (?:provide|supply|furnish|give) us(?: with)? (?=(?:any|your|personal|personally|information|data)\b)/i;
/** "We have set the tool not to store your address", "configured it so that it does not log you" */
const SET_NOT_TO = new RegExp(
  `\\b(?:have|has|is|are|was|were) (?:been )?(?:set|configured|set up|adjusted|modified|adapted)(?: up)?(?: [^.,;:]{1,60}?)? (?:to not|not to|so that it does not|so it does not|such that it does not|so that they do not|in such a way that it does not) (?=${GATHER} )`,
  'gi',
);
/** "Only you know your password." */
const ONLY_YOU_KNOW =
  /(?<=^|[.;,:|] |\bso |\bthat )only you (?:(?:and|or) (?!(?:[\w-]+ ){0,3}(?:we|us|our|admin\w*|moderators?|staff|team|employees|support)\b)[^.,;:]{2,40} )?(?:know|can (?:read|decrypt|decipher|open|unlock)|are able to (?:read|decrypt|open|unlock)|(?:hold|possess|own|have|keep)(?= (?:the|your) (?:[a-z]+ )?(?:keys?|passwords?|passphrases?|passcodes?|PINs?)\b)) (?=(?:your|the|it|them|these|those)\b(?! right| choice| ability| power| option| control))(?!the (?:labels|right))/gi;
/** "It is not gathered by us, but by way of the app": it is. */
const NOT_HERE_BUT =
  /\b(is|are|was|were) not (collected|gathered|obtained|received|acquired) (?:directly )?(?:on|through|by|via|from|using|in|at) [^,.;:]{2,60}, but (?:(?:rather|instead|only) )?(?=(?:through|via|by|from|on|in|at|when|during)\b)/gi;
/** "for sending the letter and for no other purpose": "only" says the same. */
const ONLY_AND_NO_OTHER =
  /\b(only|solely|exclusively|strictly) (for|to|in order to) ([^.;:]{3,120}?),? and (?:for|to serve|serves?|used for) no other (?:purposes?|reasons?)(?: whatsoever| at all)?/gi;
const AND_NO_OTHER =
  /\b(we|they) ((?:will |may |shall )?)(use|process) ([^.;:,]{2,60}?) (for|to|in order to) (?!no\b)([^.;:]{3,90}?),? and (?:for|to serve) no other (?:purposes?|reasons?)\b/gi;
/** "Our policy is to share it only if you agree." */
const POLICY_IS_TO =
  /\b(?:[Oo]ur|(\p{Lu}[\w.]+)['\u2019]s) (?:(?:general|strict|firm|privacy|company|Privacy) )?[Pp]olicy is (only )?to (?=(?:share|disclose|sell|collect|use|store|keep|retain|delete|release)\b)/gu;
/** "If we share it, it is only with those we hired." */
const IF_THEN_ONLY =
  /\bif we (share|disclose|transfer|give) ([^,.;:]{3,60}?), (?:it is|it['\u2019]s|we do so|we will do so|we do it|we['\u2019]ll do so|this is) only (?=(?:with|to|for|if|when)\b)/gi;
/** "Pigeon does not show ads near children, and does not track you": the same one does neither. */
const NOT_AND_NOT =
  /^((?:We|It|They|The (?:app|service|site|website|company|extension)|Our [a-z]+|\p{Lu}[\p{L}\d.]+(?: \p{Lu}[\p{L}\d.]+)?)) ((?:also |further )?)(do|does|will) not ([a-z]+ [^.;:]{8,160}?), and (?:also |therefore )?\3 not (?:therefore )?(?=[a-z])/u;

/** "We never sell it, full stop": no limit, but a vow. */
const VOWED =
  /(?:,| [-\u2013\u2014]) ?(?:full stop|period|end of story|guaranteed|we promise|no ifs,? (?:and|or|no) buts|no exceptions|(?:and )?that(?: is|['\u2019]s) (?:a|our) promise)(?=[.!]*$)/gi;

/** Further forms of a denial, told in the words of the plain one. */
export const DENIED_FORMS: readonly Rule[] = [
  [VOWED, ''],
  [STRESSED, '$2'],
  [/\bno longer (?=(?:only|just|merely|simply)\b)/gi, 'not '],
  [/\b(?:nothing (?:less than|short of)|no (?:less|fewer) than|none other than) (?=\w)/gi, ''],
  [WHAT_LAST, '$1 $4 $2$3'],
  [NOR_LATER, (_, aux: string) => (/^ha/i.test(aux) ? 'will not ' : `${aux} not `)],
  [AND_HAVE_NO, '$1 $2 or $3 '],
  [NOR_ALLOW, '$1$2 '],
  [NOT_USED_TO, '$1 '],
  [DUTIES_NOT, '$1 required to $2, and may not $3'],
  [ONLY_ENTITLED, 'may $1 '],
  [NOT_ASK, '$1 collect '],
  [NOT_HAND_OVER, '$1 disclose '],
  [PUBLICLY, '$1 publicly display'],
  [GIVES_US_NOT, 'We do not receive '],
  [SET_NOT_TO, 'do not '],
  [ONLY_YOU_KNOW, 'we cannot read '],
  [NOT_HERE_BUT, '$1 $2 '],
  [ONLY_AND_NO_OTHER, '$1 $2 $3'],
  [AND_NO_OTHER, '$1 $2only $3 $4 $5 $6'],
  [POLICY_IS_TO, (_, name?: string, only = '') => `${name ?? 'we'} will ${only}`],
  [IF_THEN_ONLY, 'we $1 $2 only '],
  [NOT_AND_NOT, '$1 $2$3 not $4, and $1 $3 not '],
];
