import { upperFirst } from './first-letter.ts';
import { rewriter } from './rewriting.ts';

const GIVING = '(?:providing|submitting|supplying|giving|uploading|sending|entering)';
/** "You may have to prove your age, which involves providing a passport": what one then must give. */
const WHICH_INVOLVES = new RegExp(
  `^((?!.{0,200}?\\b(?:not|never|no|without|if)\\b)[^;:]{5,200}?),? (?:and )?(?:which|this) (?:may |will |can |might |currently |usually |typically |also |normally )*(?:involves?|requires?|entails?|means) (?:you )?${GIVING} (?:us with |us |to us )?(?=(?:your|an?|some|certain|photographic|government|personal|proof|information|documents)\\b)`,
  'i',
);
/** "Proving your age involves giving us your passport." */
const INVOLVES_GIVING = new RegExp(
  `^(?!(?:if|unless|when|we|you|they)\\b)(?:[\\w'\u2019-]+ ){1,8}?(?:may |will |can |might |currently |usually |typically |also |normally )*(?:involves?|requires?|entails?|means) (?:you )?${GIVING} (?:us with |us |to us )(?=(?:your|an?|some|certain|photographic|government|personal|proof|information|documents)\\b)`,
  'i',
);

/** "It is important that we keep your data for a while": so we do. */
const IT_IS_SO =
  /^((?:(?:For|In) [^,.;:]{3,60}, )?)it is (?:also |therefore |thus |very |absolutely |sometimes |often )*(?:important|necessary|essential|vital|crucial|required|indispensable|imperative) (?:that (?:we|[Ii]) (?:must |should )?|for us to )(?=(?:retain|keep|store|collect|use|process|share|disclose|receive|obtain|hold|gather|record)\b)/i;

const MARKS_DEED =
  '(?:collect|use|combine|share|disclose|place|store|keep|retain|process|receive|obtain|access|transfer|sell|provide|record|set|analy[sz]e|link|match|read|gather|recogni[sz]e|send|track|merge)';
/** "Our partners may collect your address; may combine it with other data; and may place a cookie": each is said of them. */
const SPREAD = new RegExp(
  `^((?!(?:if|when|where|unless|you|as|how|what|which|whether|although|while)\\b)[A-Z](?:[^;:,.()]|\\([^()]{0,80}\\)){1,80}? (?:(?:also )?(?:may|can|will|might)|do|does))( (?:also )?${MARKS_DEED}\\b[^;]{3,500}?);((?: (?:and|or))?) ((?:also )?(?:may|can|will|might) (?:also )?)(?=${MARKS_DEED}\\b)`,
);
const SUBJECT = /^(.*?) (?:also )?(?:may|can|will|might|do|does)$/;

function spread(_: string, front: string, deed: string, joint: string, modal: string): string {
  const who = (SUBJECT.exec(front)?.[1] ?? 'they').replace(/ also$/, '');
  return `${front}${deed};${joint} ${who} ${modal}`;
}

const DEED_NOUN =
  '(?:collection|use|storage|sharing|disclosure|processing|transfer|retention|receipt|handling)';
/** "our collection and use, in accordance with this policy, of what you give us" */
const NOUN_ASIDE = new RegExp(
  `\\b(our (?:${DEED_NOUN},? (?:and |or )?)*${DEED_NOUN}), (?:in accordance with|in line with|pursuant to|consistent with|subject to|under|as (?:described|set out|set forth|explained|stated) (?:in|by)) [^,.;:]{3,80}, (?=of (?:your|the|any|all|such|certain|personal|information|data)\\b)`,
  'gi',
);

/** "to produce records in answer to a court's order": to disclose them. */
const PRODUCES =
  /\b(may|will|can|must|might|shall|could|to|and|or) (also )?produce (?=(?:(?:any|such|your|user|users['\u2019]|the|personal|account|certain|some|relevant|available) )*(?:information|data|records|documents|details|content|communications)\b[^.;]{0,60}?\b(?:legal|court|subpoenas?|warrants?|law enforcement|authorities|government|order|orders|police)\b)/gi;

/** "We will offer ways for you to share your address with them": you can share it. */
const WAYS_FOR_YOU =
  /\b(?:we|the (?:app|service|site|platform))(?: (?:may|will|can|also|then))* (?:provide|offer|have|create|build|give)s? (?:(?:some|several|other|various|different) )?(?:ways|means|tools|options|possibilities|functions|features|mechanisms|controls|an option|a way|a tool|a feature) (?:for (you|users|members|our users|our members)|(?:that|which) (?:let|allow|enable|permit) (you|users|members|our users|our members)) to (?=(?:share|publish|post|show|disclose) )/gi;

/** "Our system will still have a record of the fact that you wrote it": it is kept. */
const HAVE_RECORD = /\b(have|has) (an? )(?:\w+ )?record of the fact that\b/gi;

/** "It may remain viewable and/or accessed on the internet": it can be seen there. */
const VIEWABLE =
  /\b(be|remain|is|are) (?:still )?(viewable|visible|available|accessible)(?: and\/or| or| and|\/) (?:be )?(?:accessed|viewed|found|seen|visible|accessible) (?=(?:on|over|through|via) the (?:internet|web)\b)/gi;

const OF_OURS =
  '(?:we|(?:our|the|this|some(?: of our)?) (?:[\\w-]+ ){0,3}?(?:app|apps|applications?|services?|site|website|platform|product|features?|functions?))';
const FRONT = '((?:For (?:example|instance)|In addition|Additionally|Also|If you wish|Optionally), )?';
/** "We offer you the ability to import your contacts", "our app lets you import them": you can. */
const MAY_IMPORT = new RegExp(
  `^${FRONT}${OF_OURS}(?: (?:may|also|can|will|then))* (?:(?:offer|give|provide|grant)s? (?:you|users|members) (?:with )?(?:the |an? )(?:ability|option|possibility|opportunity|chance|choice|feature|tool) to|(?:lets?|allows?|enables?|permits?) (?:you|users|members)(?: to)?) (?=(?:import|upload|sync|synchroni[sz]e)\\b)`,
  'i',
);

/** "The information we get varies and depends on your settings, but can include your name": what it includes. */
const VARIES =
  /^((?:The|This|That|Such) (?:(?:types? of )?(?:information|data|details)|categories of (?:information|data))(?: [^.;:]{0,70}?)?) (?:(?:may|will|can) )?(?:var(?:y|ies)|depends?|differs?) [^;:]{3,220}?,? (?:but|and|though) (?:it )?((?:may|can|will|could|typically|generally|usually|often|normally|always) )?(?:also )?(?:includes?|contains?) (?=\S)/;

/** "in any country in which we maintain facilities": no data is kept there by that. */
const MAINTAINS =
  /\bmaintain(s|ed)? (?=(?:(?:our|its|their|other|local|regional) )?(?:facilities|offices|operations|establishments|data ?cent(?:er|re)s|equipment|a presence|places of business|affiliates)\b)/gi;

/** "Some of what we get, for example an address, can be used": said of the address. */
const FOR_INSTANCE =
  /, (?:for example|for instance|e\.g\.),? ((?:your|an?|the) [^,.;:()]{2,50}), (?=(?:can|may|will|is|are|could|might)\b)/gi;

/** "You have the right to ask us to delete it where we must delete it": when one may ask, and nothing that is done. */
const RIGHT_WHERE =
  /^((?:You|Users|Individuals|Data subjects) (?:(?:may|also|will|can) )*have (?:the|a) right to (?:ask|request|require|demand|obtain|have)\b[^.;:]{3,120}?) (?:where|if|when) [^.;:]{3,400}(?=[.;]|$)/i;

/** "We may ask for you to take a picture." */
const ASK_FOR_YOU = /\b(asks?|asking) for (you|users|members) to (?=[a-z]+ )/gi;

/** "technologies (like cookies and pixels) that collect it": cookies and pixels do. */
const TOOLS_NAMED =
  /\b(?:(?:other|various|certain|similar|tracking|automated|different) )?(?:technolog(?:y|ies)|tools|means|methods|techniques)(?: \((?:like|such as|including|e\.g\.,?|for example,?) ([^()]{3,90}?)\)|, (?:like|such as|including) ((?:[\w-]+ ?){1,3}(?:, (?:[\w-]+ ?){1,3}){0,4},? (?:and|or) (?:[\w-]+ ?){1,3}?),) (?=(?:that|which) (?:collects?|gathers?|records?|tracks?|receives?)\b|to (?:collect|gather|record|track|receive)\b)/gi;

/** "We work with partners that use cookies to collect it": they use them, and collect it. */
const USE_TO_COLLECT =
  /\b((?:that|who|which) (?:may |can |might |will |also |then )*(?:use|employ|utili[sz]e|deploy|place|set|rely on) (?!your\b|this\b|the (?:data|information)\b)[^.;:]{0,120}?\b(?:cookies|beacons|pixels|pixel tags|local storage)(?: (?:on|in|through|via|across) [^.;:,]{3,50}?)?),? (?:in order )?to (?:help )?(?:also )?(?=(?:collect|gather|record|track|obtain|receive) (?!us\b))/gi;

/** "None are kept, and none are shared": neither are they. */
const AND_NONE =
  /(,|;)( and| nor|) none (?:of (?:it|them|this|these|that|those) )?(is|are|will be|has been|have been|was|were) (?=(?:ever |also )?[a-z]+(?:ed|en|ld|nt|pt|ut)\b)/gi;
const NOT_BE: Readonly<Record<string, string>> = {
  'will be': 'will not be',
  'has been': 'has not been',
  'have been': 'have not been',
};

/** "This information, together with your address, is sent": both. */
const TOGETHER =
  /^((?:This|That|These|Those|Such|The|Your|All|Any) [^,.;:]{3,80}), (?:together|along|combined|in combination) with (your [^,.;:]{3,80}), (?=(?:is|are|was|were|will|may|can|has|have)\b(?! (?:not|never)\b))/;

/** "We share it with our staff, and, if the business is sold, with the buyer": with both, the latter in that case. */
const CASE_BEFORE_LAST =
  /^(We (?:(?:may|will|can|might) )?(?:also )?)(share|disclose|transfer|provide|give|send)((?: [^.;:]{3,200}?)?),? (?:and|or),? (if|when|where|in case|in the event that|once) ([^,.;:]{3,80}), (with|to) ([^,.;:]{3,90})(?=[.;]|$)/i;

function caseBeforeLast(
  _: string,
  we: string,
  deed: string,
  whom: string,
  on: string,
  ...rest: string[]
): string {
  const [when, to, last] = rest;
  return `${we}${deed}${whom}; ${on} ${when}, ${we.toLowerCase()}${deed} it ${to} ${last}`;
}

/** "…, where other members can see it": they can. */
const WHERE_SEEN =
  /(?<!\b(?:not|never|no|cannot|without|n['\u2019]t)\b[^.;]{0,160}), where ((?:(?:other|all|your|any|the|our) )*(?:users|members|people|visitors|friends|others|followers|players|anyone|everyone|everybody|anybody)) ((?:can|may|will|could)(?: also)?) (see|view|read|find|access) (it|them|this|these)(?=[.,;]|$| (?:and|if|unless)\b)/gi;

/** "We give it to the police if a court asks, and to others if we must": to both. */
const TO_AND_TO =
  /^(We (?:(?:may|will|can|might|only) )?(?:also )?)(share|disclose|transfer|provide|give|send)((?: [^.;:,]{3,120}?)?) (with|to) ([^.;:,]{3,80}?) (if|when|where|once) ([^.;:,]{3,100}),? (?:and|or) \4 ([^.;:,]{3,60}? (?:if|when|where|once) [^.;:]{3,120})(?=[.;]|$)/i;

/** "In case we plan to share it": if we do. */
const IN_CASE = /^in (?:the )?case (?:that )?(?=(?:we|you|they|your|our|users|someone|a|an)\b)/i;
/** "Whether or not we may share it depends on you." */
const WHETHER_OR_NOT = /^whether or not (?=(?:we|they|our|the|your)\b)/i;

/** "We collect what we need: your name": the data that we need. */
const WHAT_WE_NEED =
  /\b((?:collect|store|keep|share|use|process|record)s? (?:only |just )?)what ((?:we|it) (?:really |actually )?(?:needs?|requires?|must have|uses?|has to have)\b[^.;:]{0,40}:)/gi;

const TERM =
  '(?:for|after|within) (?:up to |at most |about )?(?:an?|one|two|three|four|five|six|ten|twelve|\\d+|several|a few) [^.,;:]{2,24}?';
/** "Photos are kept for a week, and logs for a month": each for its time. */
const EACH_FOR = new RegExp(
  `^([A-Z][\\w'\u2019 -]{2,50}?) ((?:is|are|will be) (?:\\w+ly |only )?(?:stored|kept|retained|saved|deleted|erased|removed)(?: encrypted)?) (${TERM})(?:,? and|,) ((?!(?:then|after|the|we|they|it|is|are|will|not|up|at|or)\\b)[a-z][\\w'\u2019 -]{2,40}?) (?=${TERM}(?:[.;]|$))`,
);

/** "Each time you use it we record it", "the first time you open it": whenever one does. */
const EACH_TIME =
  /(?<=^|^for (?:example|instance), |, |\band )(?:each|every|any) time (?:that )?(?=(?:you|users|a user|visitors|someone)\b)/gi;
const FIRST_TIME = /^the first time (?:that )?(?=you\b)/i;

const MARK = '\\((?:[a-h]|[ivx]{1,4}|\\d)\\)';
/** "We use it to: (a) store your name; (b) count visits": each of the list's ends is one, as if "to" stood before it. */
const ENDS_LISTED =
  /(?<!\b(?:us|you|them|users|rights?|ability|option|able|choose|want|wish|agree|seek) )\bto:? ?\((?:a|i|1)\) (?=[a-z]+ )([^.]{5,1500})/i;
const NEXT_END = new RegExp(
  `;(,? (?:and|or))? ${MARK} (?=(?!to |in |for |with |when |if |where |as |your |the )[a-z]+ )`,
  'gi',
);

/** Deeds that are told in a roundabout way, said as deeds. */
export const plainRoundabout = rewriter([
  [WHICH_INVOLVES, '$1, and you must provide '],
  [INVOLVES_GIVING, 'You must provide '],
  [IT_IS_SO, (_, front = '') => `${front}${front ? 'we' : 'We'} `],
  [SPREAD, spread],
  [SPREAD, spread],
  [NOUN_ASIDE, '$1 '],
  [PRODUCES, '$1 $2disclose '],
  [HAVE_RECORD, (_, verb: string, a: string) => `${/s$/i.test(verb) ? 'keeps' : 'keep'} ${a}record that`],
  [VIEWABLE, '$1 $2 '],
  [MAY_IMPORT, (_, front = '') => `${front}${front ? 'you' : 'You'} can `],
  [
    VARIES,
    (_, what: string, may = '') =>
      `${what} ${may && /^(?:may|can|will|could) $/i.test(may) ? `${may}include` : 'includes'} `,
  ],
  [MAINTAINS, (_, form = '') => `${form === 's' ? 'runs' : form ? 'ran' : 'run'} `],
  [FOR_INSTANCE, ', such as $1, '],
  [RIGHT_WHERE, '$1'],
  [TOOLS_NAMED, (_, one?: string, two?: string) => `${one ?? two} `],
  [USE_TO_COLLECT, '$1 and '],
  [
    AND_NONE,
    (_, mark: string, joint: string, be: string) =>
      `${mark}${joint === ' nor' ? ' and' : joint} ${/^(?:is|was|has)/i.test(be) ? 'it' : 'they'} ${NOT_BE[be.toLowerCase()] ?? `${be} not`} `,
  ],
  [TOGETHER, (_, one: string, two: string) => `${one} and ${two} `],
  [CASE_BEFORE_LAST, caseBeforeLast],
  [WHERE_SEEN, '; $1 $2 $3 $4'],
  [
    TO_AND_TO,
    (
      _,
      we: string,
      deed: string,
      what: string,
      to: string,
      whom: string,
      when: string,
      on: string,
      last: string,
    ) => `${we}${deed}${what} ${to} ${whom} ${when} ${on}; ${we.toLowerCase()}${deed} it ${to} ${last}`,
  ],
  [IN_CASE, 'If '],
  [WHETHER_OR_NOT, 'Whether '],
  [WHAT_WE_NEED, '$1the data $2'],
  [
    EACH_FOR,
    (_, one: string, done: string, term: string, two: string) => `${one} ${done} ${term}; ${two} ${done} `,
  ],
  [EACH_TIME, 'whenever '],
  [FIRST_TIME, 'When '],
  [ENDS_LISTED, (_, ends: string) => `to ${ends.replace(NEXT_END, ';$1 to ')}`],
  [ASK_FOR_YOU, '$1 $2 to '],
  [WAYS_FOR_YOU, (_, one?: string, two?: string) => `${upperFirst(one ?? two ?? 'you')} can `],
]);
