import { rewriter } from './rewriting.ts';

/** A deed as a noun, and its verb. */
export const DEED_VERBS: Readonly<Record<string, string>> = {
  collection: 'collect',
  gathering: 'collect',
  recording: 'record',
  logging: 'log',
  processing: 'process',
  use: 'use',
  analysis: 'analyze',
  analyses: 'analyze',
  analytics: 'analyze',
  evaluation: 'evaluate',
  storage: 'store',
  retention: 'retain',
  transfer: 'transfer',
  transmission: 'transmit',
  disclosure: 'disclose',
  sharing: 'share',
  sale: 'sell',
  deletion: 'delete',
};
const NOUN = Object.keys(DEED_VERBS).join('|');

/** "We make no use of your photos", "the app makes use of your location". */
const MAKES_USE =
  /\b(make|makes|made|making) (?:(no) |an? |any |some |further )?(?:(?:ad hoc|limited|commercial|extensive|active|internal) )?uses? of\b/gi;
const USE_FORMS: Readonly<Record<string, string>> = {
  make: 'use',
  makes: 'uses',
  made: 'used',
  making: 'using',
};

function makesUse(_: string, form: string, no?: string): string {
  const low = form.toLowerCase();
  if (!no) return USE_FORMS[low] ?? 'use';
  return low === 'makes' ? 'does not use' : low === 'making' ? 'not using' : 'do not use';
}

/** "Google's use of cookies enables it to serve ads": it uses them to do so. */
const USE_ENABLES =
  /(?<=^|[.;] )((?:\p{Lu}[\w.]*)(?: \p{Lu}[\w.]*){0,2})['\u2019]s? use of ([^,.;]{3,60}?) (?:enables|allows|permits|lets) (it|them)(?= (and|to)\b)( to)?/gu;

/** "We do not train models on your messages": what a model is made with is used. */
const TRAINS_ON =
  /\b(train|fine-tune|teach|improve) ((?:(?:our|any|the|their|its) )?(?:[\w-]+ ){0,3}(?:models?|ai|algorithms?|classifiers?|llms?)) (?:on|with) ((?:your|user|users'|personal|any|the|public|their) [^.,;:]{2,60}?)(?= (?:without|unless|if|when|only|to|and|or|but)\b|[.,;:]|$)/gi;

/** "how, when and why you use it": one question. */
const HOW_AND_WHY =
  /\bhow(?:,? (?:when|why|where|often|long|much)){0,3},? (?:and|or) (?:when|why|where|how often|how long) (?=(?:you|users|visitors|people|they) )/gi;

/** "We buy data from brokers": they hand it over. */
const BUYS =
  /\b(we|they) ((?:may |also |will |sometimes )*)(?:buy|purchase) (?=(?:[\w-]+ ){0,3}(?:data|information|details|lists?)\b[^.;:]{0,40} from\b)/gi;

/** "We will provide access to the data": to whom it is not said. */
const GIVES_ACCESS =
  /\b(provides?|gives?|grants?|allows?|enables?) access to (?=(?:(?:the|your|any|such|all|some|this|that|these) (?:[\w-]+ ){0,2}|[Pp]ersonal )(?:data|information|content|contents|records|messages)\b(?! (?:in|within|through|via|from|on) your (?:\w+ )?(?:account|profile|dashboard|settings)\b))/gi;

/** "We make available to our partners some data about you." */
const MAKES_AVAILABLE =
  /\b(makes?|making) (?:directly )?available to (?=(?:our|the|other|third|certain|selected|these|such|any|some|advertis|partners?|providers?|vendors?)\b[^.;:]{2,60}?\b(?:your|some|certain|personal|the following|information|data)\b)/gi;

/** "They may need access to your data to help us": they are given it. */
const NEEDS_ACCESS =
  /\b((?:may|might|will|could|can|also) )?needs? access to (?=(?:your|the|this|that|some|certain|personal|user|customer)\b)/gi;

/** "We still have the photos you sent." */
const STILL_HAS =
  /\b(we|they|it|\p{Lu}\w+) ((?:will |may |might |would )?)(?:still|continue to) (?:have|hold|possess) (?=(?:the|your|some|any|this|that|all|certain|a copy)\b)/gu;

/** "This may include providing your photo." */
const INCLUDES_GIVING =
  /^(?:this|it|that|these) (?:(may|can|might|could|will) )?(?:also )?includes? (?:you )?(providing|submitting|uploading|entering|giving us|sending us) (?=your\b)/i;
const GIVES: Readonly<Record<string, string>> = {
  providing: 'provide',
  submitting: 'submit',
  uploading: 'upload',
  entering: 'enter',
  'giving us': 'give us',
  'sending us': 'send us',
};

/** What may stand between a subject and its verb: "we do not at present engage in it". */
const AUX =
  "(?:(?:may|will|can|also|do|does|don't|doesn't|not|never|currently|presently|generally|regularly|sometimes|only|at present|at this time) )*";

/** "We carry out an analysis of your messages." */
const CARRIES_OUT = new RegExp(
  `\\b(we|they|it) (${AUX})(?:carry out|carries out|performs?|conducts?|undertakes?|engages? in) (?:an? |any |the |some )?(?:(?:statistical|automated|automatic|regular|further|detailed|technical) )?(${NOUN}) (?:of|on) (?=(?:your|our users'|their|user|the|all|any|this|that|these|such|personal|usage|log|traffic|device|server|crash)\\b)`,
  'gi',
);

/** "We do not engage in profiling", "the service does not currently carry out this type of profiling". */
const PROFILES = new RegExp(
  `\\b([Ww]e|[Tt]hey|[Ii]t|\\p{Lu}[\\w.]+) (${AUX})(engages? in|conducts?|performs?|carry out|carries out|undertakes?|uses?) (?:(?:any|such|automated|automatic|user|th(?:is|at) (?:type|kind|form|sort) of|th(?:is|at)|these (?:types|kinds|forms) of) )*[Pp]rofiling\\b(?! (?:techniques|technolog|tools|cookies|methods|data|information))`,
  'gu',
);

/** "Your posts are subject to automated processing", "is the subject of disclosure to". */
const SUBJECT_TO = new RegExp(
  `\\b(is|are|be) (?:subject to|the subject of) (?:(?:an?|automatic|automated|further|computer-aided|immediate|regular) )*(handling|profiling|${NOUN})(?= (?:for|in|by|to|with|after|within|upon|once|when|at)\\b|[,.;]|$)`,
  'gi',
);
const DONE: Readonly<Record<string, string>> = {
  collection: 'collected',
  recording: 'recorded',
  logging: 'logged',
  use: 'used',
  storage: 'stored',
  retention: 'retained',
  transfer: 'transferred',
  transmission: 'transmitted',
  disclosure: 'disclosed',
  sharing: 'shared',
  sale: 'sold',
  deletion: 'deleted',
};

/** "We take a copy of your passport." */
const TAKES_COPY =
  /\b(take|takes|taking|make|makes|making) (?:an? )?(?:\w+ )?(?:copy|copies|scan|scans) of\b/gi;

/** "Some information we get automatically when …": the object stands first. */
const OBJECT_FIRST =
  /^((?:Some|Other|Certain|Additional|Further|Most)(?: of (?:this|the|your))?(?: personal| technical)? (?:information|data)),? we ((?:may |also |will )?(?:collect|get|receive|obtain|gather)) (?=(?:automatically|directly|passively|indirectly|from|through|via|when|as)\b)(?![^.;]*\b(?:is|are|may|will|can|includes?)\b)/;

const WHOSE_DATA = '(?:the |any |all |some |certain )?(?:personal )?(?:information|data|details)';
const HOLDS =
  '(?:that |which )?(?:we|they|you|others|(?:our |other |third[- ]party |the )?(?:partners|advertisers|third parties|users|providers|companies|sources|people)) (?:may |might |can |also |will |have |choose to )*(?:collect(?:ed)?|gather(?:ed)?|receive[d]?|obtain(?:ed)?|have|hold|held|get|got|learn(?:ed)?|provided?(?: to us| us with)?|gives?(?: us)?|given us|gave us|shared? with us|sen[dt] us|supply|supplied)';
const FROM_WHOM =
  '(?:(?:from|through|via) (?:[\\w-]+ ){0,2}?(?:partners|third parties|others|users|sources|services|companies|networks|platforms|providers|brokers|advertisers|sites|websites|apps) )?';
const ON_YOURS = '(?=(?:about|on|regarding|concerning) your (?!use of|account\\b))';
/** "We use the information we collect about your computer": what it is about, whoever has it. */
const HELD_ABOUT = new RegExp(
  `\\b((?:use|share|disclose|combine|retain|keep|store|process|delete|sell|transfer|analy[sz]e|provide|receive|collect|obtain)|(?<=, )and) (${WHOSE_DATA}),? ${HOLDS} ${FROM_WHOM}${ON_YOURS}`,
  'gi',
);
/** "Data we gather about your device is stored" */
const HELD_FIRST = new RegExp(`^(${WHOSE_DATA}),? ${HOLDS} ${FROM_WHOM}${ON_YOURS}`, 'i');

/** "your child's name": of who is read about, as the person's own. */
const YOUR_CHILDS =
  /\byour (?:child|children|teen|student|family member)(?:'s|\u2019s|s'|s\u2019|ren's|ren\u2019s)(?= \p{L})/giu;

/** "Facts about how you use our app are kept": a question inside a subject, as a noun. */
const HOW_YOU =
  /\b(about|on|regarding|concerning) how (you|users|visitors|customers) (?:use|access|navigate|browse|interact with|engage with) ((?:our|the|this|these) (?:[\w-]+ ){0,2}?[\w-]+) (?=(?:is|are|was|were|may be|will be|can be) \w)/gi;

/** "transferred to, used and stored in the Netherlands", "transferred to, and stored in Spain": where it is brought is no one who gets it. */
const MOVED_TO =
  /(?<!\b(?:or|and) )\b(?:transferred|transmitted|sent|moved) to,? (?:and |or )?(?=(?:used|processed|stored|held|kept|maintained|accessed|hosted)\b(?:(?! by\b)[^.;]){0,60} (?:in|within|at),? (?:the|an?|one|another|other|countries|locations|jurisdictions|any|\p{Lu}))/gu;

/** "…, and as a result we must share it": what leads over to the next clause. */
const LEADS_OVER =
  /\b(and|but|so)(?: as a result| to (?:this|that) end| for (?:this|that) (?:purpose|reason)| in doing so| in return| in (?:this|that) case| as such| in turn),? (?=(?:we|they|you|our|your)\b)/gi;

/** "We hand your data over to the police": the particle behind its object. */
const OVER =
  /\b(we|they|will|may|can|to|must|could) (?:turn|hand) ((?:your|user|users'|personal|any|all|such|the|that|this) (?:[\w-]+ ){0,3}?[\w-]+|it|them) over(?= to\b)/gi;

/** "We make your number known to partners." */
const MADE_KNOWN =
  /\bmak(e|es|ing) ((?:(?:your|user|personal|any|all|such|the|that|this) (?:[\w-]+ ){1,4}?)|(?:it|them) )known(?= to\b)/gi;

/** "The following is saved: your name": the list says what. */
const THE_FOLLOWING =
  /^((?:(?:In|If|When|Whenever|Where|Depending|For|During|While|Once|As|Additionally|Also|At|On)\b[^.;:]{0,110}, )?)(?:[Tt]he following|[Oo]nly the following) (?=(?:is|are|gets?|(?:may|will|can) be) (?:\w+ly |also |always )?(?:saved|stored|collected|logged|recorded|processed|used|shared|sent|transmitted|kept|retained|disclosed)\b[^.]*:)/;

/** "Numbers are hashed before they are sent to us": they are sent. */
const HASHED_FIRST =
  /\b(is|are) (?:first )?(?:\w+ly )?hashed (?:\w+ ){0,3}?before (?:they are|it is|being) (?=(?:sent|transmitted|uploaded|transferred|shared|stored)\b)/gi;

/** "We may need to keep processing it": it goes on being done. */
const KEEPS_DOING =
  /\bkeep (?:on )?(process|us|collect|stor|shar|receiv|retain|analy[sz])ing (?=(?:your|the|this|that|such|any|some|certain|personal|it|them)\b)/gi;
const STEMS: Readonly<Record<string, string>> = {
  us: 'use',
  stor: 'store',
  shar: 'share',
  receiv: 'receive',
  analyz: 'analyze',
  analys: 'analyse',
};

/**
 * A sentence whose deed stands in a noun, with the plain verb instead: "we make use of it" says that we use
 * it.
 */
export const plainVerbs = rewriter([
  [MAKES_USE, makesUse],
  [THE_FOLLOWING, (_, front: string) => `${front}${front ? 'the' : 'The'} following data `],
  [KEEPS_DOING, (_, stem: string) => `${STEMS[stem.toLowerCase()] ?? stem.toLowerCase()} `],
  [HASHED_FIRST, '$1 '],
  [TRAINS_ON, 'use $3 to $1 $2'],
  [BUYS, '$1 $2obtain '],
  [
    MAKES_AVAILABLE,
    (_, form: string) =>
      /s$/i.test(form) ? 'discloses to ' : /g$/i.test(form) ? 'disclosing to ' : 'disclose to ',
  ],
  [GIVES_ACCESS, (_, form: string) => (/s$/i.test(form) ? 'discloses ' : 'disclose ')],
  [NEEDS_ACCESS, (_, may: string | undefined) => `${may ?? 'may '}have access to `],
  [STILL_HAS, '$1 $2still keep '],
  [
    INCLUDES_GIVING,
    (_, may: string | undefined, deed: string) => `You ${may ?? 'may'} ${GIVES[deed.toLowerCase()]} `,
  ],
  [
    USE_ENABLES,
    (_, who: string, what: string, it: string, next: string) =>
      next === 'to' ? `${who} uses ${what} to` : `${who} uses ${what} to enable ${it}`,
  ],
  [
    CARRIES_OUT,
    (_, who: string, aux: string, noun: string) => {
      const verb = DEED_VERBS[noun.toLowerCase()] ?? 'process';
      return `${who} ${aux}${verb}${/^it$/i.test(who) && !/\b(may|will|can|not)\b/.test(aux) ? 's' : ''} `;
    },
  ],
  [
    PROFILES,
    (_, who: string, aux: string, verb: string) =>
      `${who} ${aux}${aux === '' && /s(?: |$)/.test(verb) ? 'processes' : 'process'} personal data`,
  ],
  [SUBJECT_TO, (_, be: string, noun: string) => `${be} ${DONE[noun.toLowerCase()] ?? 'processed'}`],
  [
    TAKES_COPY,
    (_, form: string) => (/ing$/i.test(form) ? 'collecting' : /s$/i.test(form) ? 'collects' : 'collect'),
  ],
  [OBJECT_FIRST, (_, what: string, deed: string) => `We ${deed} ${what[0]!.toLowerCase()}${what.slice(1)} `],
  [HOW_AND_WHY, 'how '],
  [HELD_ABOUT, '$1 $2 '],
  [HELD_FIRST, '$1 '],
  [YOUR_CHILDS, 'your'],
  [
    HOW_YOU,
    (_, about: string, who: string, what: string) =>
      `${about} ${/^you$/i.test(who) ? 'your' : 'the'} use of ${what} `,
  ],
  [MOVED_TO, ''],
  [LEADS_OVER, '$1 '],
  [OVER, '$1 disclose $2'],
  [
    MADE_KNOWN,
    (_, ending: string, what: string) => {
      const form = { e: 'disclose', es: 'discloses', ing: 'disclosing' }[ending.toLowerCase()] ?? 'disclose';
      return `${form} ${what}`;
    },
  ],
]);
