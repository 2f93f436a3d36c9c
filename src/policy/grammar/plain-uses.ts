import { rewriter } from './rewriting.ts';

const WE = String.raw`\b(?=we\b)(?<!\b(?:if|unless|whether|how|when|where|why|that) )\b(we(?:,? (?:may|can|will|could|might|also|sometimes|then|automatically))*)`;
const DATA = String.raw`(?:(?:your|the|this|that|these|those|any|such|certain|some|other|all|personal|usage|user) ){0,3}(?:information|data|details|identifiers?|activit(?:y|ies)|profiles?|browsing|history|preferences|e-?mail|IP)\b`;

/** "Your address is private and used to reach you": what is done after what it is like. */
const AND_USED =
  /\b(is|are|will be|shall be|may be) ((?:(?:always|strictly|fully|completely|highly) )?(?:private|confidential|anonymous|optional|voluntary|internal|temporary|secure|safe|secret|small|necessary|essential|public)) and (?:(only|solely|merely|exclusively) )?(?=(?:used|processed|analy[sz]ed|evaluated|stored|collected|retained) )/gi;

/** "We base our suggestions on what you watch" */
const BASES = new RegExp(
  `${WE} base (our|the|these|this|its) ([^,.;:]{3,60}?) (?:up)?on (?=(?:your|the|what)\\b)`,
  'gi',
);

/** "We connect information about your visits with your account", "we tie your activity to your profile" */
const CONNECTS = new RegExp(
  `${WE} (?:connect|tie|pair|join|fuse|blend|mix|attach|append|bring together|pull together|piece together) (?=${DATA})`,
  'gi',
);

/** "These vendors may connect information about your visits with …" */
const THEY_CONNECT = new RegExp(
  `\\b((?:they|(?:vendors|partners|third parties|advertisers|companies|networks|providers))(?: (?:may|can|will|also|might))+) (?:connect|tie|pair|join) (?=${DATA})`,
  'gi',
);

/** "We add information about the ads you saw to your profile", "…, to create a profile" */
const ADDS = new RegExp(
  `${WE} add (?=${DATA}[^.;:]{0,160}\\b(?:to create|to build|to (?:your|a|the|that|our) (?:\\w+ )?(?:profile|record|account|database|mailing list)))`,
  'gi',
);

/** "We rely on your consent where we use cookies to …": with it, they are used. */
const WHERE_WE =
  /\bwe(?:['\u2019]ll)?(?: (?:will|also|may|only|generally))* rely (?:up)?on (?:your |our |the |a )?(?:\w+ )?(?:consent|legitimate interests?|permission)(?: basis)? (?:where|when|if|whenever) we (?=(?:use|process|send|collect|share)\b)/gi;

/** "Where we process your health data, we do so with your consent." */
const DO_SO =
  /^(\W*(?:[A-Za-z][A-Za-z ]{0,20}, )?)where (we (?:process|use|collect)\b[^.;:]{3,120}?), we (?:do|will do|may do|only do) so (?=(?:only |solely )?(?:on|based|because|with|in order|to|for|under|in accordance|pursuant)\b)/gi;

/** "We tailor it according to your location" */
const ACCORDING =
  /\baccording to (?=your (?:[\w-]+ ){0,2}?(?:locations?|position|age|gender|sex|activit(?:y|ies)|usage|interests|browsing|purchases?|history|behaviou?r|language|searches|demographics?)\b)/gi;

/** "Your address is useful for finding faults": used for it. */
const USEFUL =
  /\b(is|are) (?:also |very |particularly |especially |extremely )?(?:useful|helpful|valuable|of (?:great )?(?:use|help|value))(?: (?:to|for) us)? (?=(?:for|in|when) (?!(?:the|you|our|us)\b)\w+ing\b)/gi;

/** "We run your photos through a filter", "we put the data to use" */
const RUNS_THROUGH = new RegExp(
  `${WE} (?:run|put|pass) (${DATA}[^.;:,]{0,40}?|your (?:\\w+ ){0,2}\\w+) (?:through|to use|against) `,
  'gi',
);

const MADE = String.raw`(?:(?:aggregate[d]?|anonymous|anonymi[sz]ed|statistical|an?|the|our|different|broad|numerical|unique|stored|hashed) )*(?:(?:\w+ )?(?:reports?|statistics|segments?|audiences?|profiles?|summar(?:y|ies)|insights|templates?|representations?|text|vectors?|scores?|codes?|values?|tokens?|strings?|serial numbers?)\b)`;

/** "We put the data into reports", "we turn your photo into a template" */
const PUTS_INTO = new RegExp(
  `${WE} (?:put|turn|make|compile|bundle) (${DATA}|it|them|your (?:[\\w-]+ ){0,2}[\\w-]+) into (?=${MADE})`,
  'gi',
);
/** "Your answers are turned into statistics" */
const PUT_INTO = new RegExp(
  String.raw`\b((?:is|are|may be|can be|will be|might be)(?: also| then)?) (?:put|turned|made|compiled|bundled|converted) into (?=${MADE})`,
  'gi',
);

/** "Where appropriate we may use it": what opens a sentence without a comma. */
const WHERE_FIT =
  /^((?:Where|When|If|As) (?:legally )?(?:appropriate|permissible|necessary|possible|relevant|applicable|required|allowed|permitted|feasible|needed)(?: (?:by|under|according to|in|for) (?:the |any |our )?(?:\w+ ){0,2}\w+)?) (?=we (?:may|will|can|also|use|process|combine|share|collect)\b)/;

/** "It is in our legitimate interest to analyse your visits": it is done. */
const OUR_INTEREST =
  /\bit is (?:also )?(?:in |within )?our (?:own )?(?:legitimate )?(?:business )?interests? (?:to|that we) (?=(?:use|process|analy[sz]e|collect|store|keep|combine|send|share)\b)/gi;

const INTEREST_IN =
  /\bwe have an? (?:\w+ )?(?:legitimate )?(?:business )?interest in (collecting|storing|keeping|retaining|processing|sharing|analy[sz]ing) (?=(?:your|users['\u2019]?|the|this|these|such|personal)\b)/gi;
const BASE_FORM: Readonly<Record<string, string>> = {
  collecting: 'collect',
  storing: 'store',
  keeping: 'keep',
  retaining: 'retain',
  processing: 'process',
  sharing: 'share',
  analyzing: 'analyze',
  analysing: 'analyse',
};

/** "Profiles are created from this data", "statistics are compiled on the basis of your visits" */
const MADE_FROM =
  /\b((?:(?:user|usage|pseudonymous|anonymous|aggregate[d]?|statistical|personal|customer|advertising|interest|behaviou?ral) ){0,2}(?:profiles?|statistics|reports?|segments?|audiences?|summar(?:y|ies))) (?:is|are|can be|may be|will be) (?:\w+ly )?(?:created|made|compiled|generated|built|formed|derived|produced|drawn up|prepared) (?:on the basis of|based on|out of|from|with the help of) (?=(?:your|this|these|the|such|that)\b)([^,.;:]{3,80}?)(?= (?:to|for|in order|under|and|so that|by|which|that|using)\b|[,.;:]|$)/gi;

/** "Your address will be added to our mailing list", "your answers may be included in statistics" */
const GOES_INTO =
  /\b((?:is|are|may|can|will|might)(?: also)?(?: be)?) (?:added to|included in|entered (?:in|into)|placed on|put on|fed into|incorporated into) (?=(?:our|the|an?|any|aggregate[d]?|anonymous|anonymi[sz]ed|statistical)\b(?: [\w-]+){0,3}? (?:(?:mailing|distribution|e-?mail|newsletter|contact) lists?|newsletter|statistics|research|reports?|stud(?:y|ies)|analys[ei]s|models?)\b)/gi;

/** "We may also, with your consent, use it" */
const ALSO_ASIDE =
  /\b((?:we|[A-Z]\w+) (?:may|will|can|might|could|shall)) (?:also|then|sometimes|occasionally|therefore|further|additionally)(?=, (?:with|at|in|on|from|for|if|where|when|to|subject|upon|under|as|by|during|after)\b[^,.;:]{2,60}, )/g;

/** "The data so collected are used for ads" */
const SO_COLLECTED =
  /\b((?:data|information|details|logs?)) (?:so|thus|thereby) (?:collected|obtained|gathered|generated|acquired) (?=(?:is|are|will|may|can|shall)\b)/gi;

/** "Your data is treated for these purposes", "we treat your data in order to answer you": of a translated text. */
const TREATED =
  /\b((?:data|information) (?:is|are|will be|shall be|may be)(?: only| exclusively| also)?) treated (?=(?:for|in order to|to|exclusively|only|solely|by|on the basis)\b)/gi;
const TREATS =
  /\b(we(?: will| may| only)*) treat (?=(?:your|the|this|these|personal|users['\u2019]?)\b[^.,;:]{0,60}\b(?:in order to|for the (?:following )?purposes?)\b)/gi;

/** "This feature uses a cookie": the service does. */
const PART_USES =
  /(?<=^|[.;] )(?:[Tt]his|[Tt]hat|[Tt]he|[Oo]ur) (?!like |share |other |social )(?:[a-z-]+ )?(?:feature|function|functionality|page|button|form|setting|option|banner|mechanism|opt-out) ((?:may |will |can |also )*)(?:uses?|relies on|rely on) (?=(?:an? |its own |the |our )?(?:[\w-]+ )?(?:cookies?|local storage)\b)/g;

/** 'The tool uses "cookies", which are text files …' */
const IN_QUOTES =
  /\b(use|uses|using|sets?|places?|employs?) (?:so-called )?["\u201c\u201d'\u2018]((?:[\w-]+ ){0,2}(?:cookies|beacons|pixels|tags|gifs))(,?)["\u201c\u201d'\u2019]/gi;

/** What data is used for, said in other words than that it is used. */
export const plainUses = rewriter([
  [
    AND_USED,
    (_, be: string, like: string, only?: string) => `${be} ${like} and ${be} ${only ? `${only} ` : ''}`,
  ],
  [PART_USES, 'We $1use '],
  [BASES, '$2 $3 are based on '],
  [CONNECTS, '$1 combine '],
  [THEY_CONNECT, '$1 combine '],
  [ADDS, '$1 combine '],
  [WHERE_WE, 'we '],
  [DO_SO, '$1$2 '],
  [ACCORDING, 'based on '],
  [USEFUL, '$1 used '],
  [RUNS_THROUGH, '$1 process $2 with the help of '],
  [PUTS_INTO, '$1 process $2 for '],
  [PUT_INTO, '$1 used for '],
  [WHERE_FIT, '$1, '],
  [OUR_INTEREST, 'we '],
  [INTEREST_IN, (_, deed: string) => `we ${BASE_FORM[deed.toLowerCase()]} `],
  [MADE_FROM, (_, what: string, data: string) => `${data.trim()} is used for ${what.toLowerCase()}`],
  [GOES_INTO, (_, be: string) => `${/ be$|^(?:is|are)/.test(be) ? be : `${be} be`} used for `],
  [ALSO_ASIDE, '$1'],
  [SO_COLLECTED, '$1 '],
  [TREATED, '$1 processed '],
  [TREATS, '$1 process '],
  [IN_QUOTES, '$1 $2$3'],
]);
