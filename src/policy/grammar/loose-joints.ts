import { rewriter } from './rewriting.ts';

const YOURS = '(?:your|the|our|we|you|any|all|some|this|that|these|personal|no|data|information)';
/** "data about which buttons are used": what is asked, and nothing that hangs on the data. */
const ABOUT_WHICH =
  /\b(data|information|details|statistics|metrics|insights?) (about|on|regarding) which (?=(?:features?|buttons?|functions?|links?|pages?|screens?|videos?|articles?|apps?|options?|ads?|posts?|sites?|products?|items?|files?|songs?) (?:is|are|was|were|gets?|you|people|users|members|visitors|have been|has been)\b)/gi;

/** "We work everywhere, which means your data may be stored anywhere." */
const WHICH_MEANS = new RegExp(
  `,? which (?:also |generally |usually )?means(?: that)?,? (?=${YOURS}\\b[^.;]{3,160}\\b(?:stored|kept|shared|processed|collected|used|transferred|sent|seen|visible|accessed|deleted|store|keep|share|process|collect|use|delete|see|access)\\b)`,
  'i',
);

/** "data, that is collected here": which data, with a comma that other languages have. */
const DATA_THAT = /\b(data|information), that (?=(?:is|are|was|were|has|have|we|you|can|may|will)\b(?!,))/gi;

/** "Logs — containing addresses — are kept": in commas, what stands between dashes. */
const DASHED =
  /(\w) ?[\u2013\u2014] ?((?:containing|including|like|such as|for example|e\.g\.) [^\u2013\u2014.;:]{3,120}?) ?[\u2013\u2014] ?(?=\w)/g;

/** "We ask for and—at your option—collect it": on which terms, in dashes. */
const TERMS_DASHED =
  /(\w) ?[\u2013\u2014] ?((?:at your (?:option|choice|request|discretion|direction)|with your (?:consent|permission)|(?:if|when|where) (?:you (?:agree|choose|consent|allow it|opt in)|permitted|allowed|required|applicable|necessary)[^\u2013\u2014.;:]{0,40}|as (?:needed|necessary|required|permitted)[^\u2013\u2014.;:]{0,30}|in (?:some|certain|rare) (?:cases|circumstances)|sometimes|occasionally)) ?[\u2013\u2014] ?(?=\w)/gi;

/** "data-such as your name-to answer you": a dash that became a hyphen where the text was taken from its page. */
const HYPHENED =
  /\b([a-z]{3,})-((?:such as|including|for example|e\.g\.) [^.;:]{3,200}?)(?:([a-z)])-(?=(?:to|and|or|which|that|when|if|for|in|with|from|we|is|are|may|will)\b)|(?=[.;:]|$))/g;

/** "Should we go on then your data is kept": the comma that is missing. */
const SHOULD_THEN = /^(Should (?:we|you|the|your) [^,.;:]{5,90}?) then (?=(?:your|the|we|all|any|our) )/;

/** "is transmitted to, and stored in, the country" */
const TO_AND_IN =
  /\b(to|in|on|by|at|with), and ((?:(?:may be|is|are|will be|be) )?(?:stored|processed|used|held|hosted|maintained|kept|accessed)) (in|on|by|at|from), /gi;

/** "Any data you provide or we collect is kept." */
const OR_WE =
  /\b(information|data|content) (?:that )?you (?:provide|submit|give us|share|enter)(?: to us| with us)? (?:or|and) (?:that )?we (collect|receive|obtain|gather)(?: about you)? (?=(?:is|are|will|may|can)\b)/gi;

/** "It is sent to a server and stored there." */
const THERE =
  /\b(sent|transmitted|transferred|uploaded|forwarded|passed on|moved|copied|delivered)( to [^,.;:]{3,80}?),? and (?:(?:is|are) )?(?:then )?(stored|saved|archived|kept) there\b/gi;

/** "We may keep a copy": of what was spoken of. */
const A_COPY =
  /(?<!\b(?:should|must|to) )\b(keep|retain|maintain|store|delete|destroy|erase|save)(s?) (an?|that|this|the|any|such|all) ((?:back-?up|archived|archival|temporary|encrypted|digital|local) )?(cop(?:y|ies))(?! (?:of|to|for you|from|that|which|or)\b)(?=[ .,;])/gi;
const SOME_COPY =
  /\b(an?|the) (?:(?:separate|restricted|secure|encrypted|archived|archival|temporary|digital|electronic|limited|partial|full)(?: and |, | )){1,3}(cop(?:y|ies)) of (?=(?:your|the|that|this|all|any|their)\b)/gi;

/** "Our web-servers record your address", "the service's backup systems may retain it". */
const ITS_SERVERS =
  /(^|, )(?:(?:the|our) )?(?:\p{Lu}[\w.-]*(?: service)?['\u2019]s|our|the service['\u2019]s) (?:web-?servers|back-?up (?:systems|servers)|(?:computer )?systems|databases|servers) ((?:(?:may|will|also|automatically|temporarily) )*)(record|log|retain|store|keep|collect)s? (?=(?:your|the|any|all|certain|some|technical|information|data|residual|copies|basic|each|every|standard|IP)\b)/giu;

/** "Due to the fact that we keep no logs, …" */
const THE_FACT =
  /(^|, |\b(?:and|but|is) )(?:due to|owing to|given|in view of|in light of|because of|as a result of) the (?:simple )?fact that (?=[a-z])/gi;

/** "We make sure that it is deleted." */
const MAKE_SURE =
  /\b((?:we|they|will|shall|always|also) )(?:mak(?:es?|ing) (?:sure|certain)|sees? to it|takes? care)(?: that|(?<=sure|certain)) (?=(?:your|the|no|nobody|none|only|any|all|our|we|personal|such|this|advertisers?|third|partners?|vendors?|merchants?|users|others)\b)/gi;

/** "We work all over the world, so your data may be stored abroad." */
const SO_IT_IS =
  /, (?:and )?so (?=(?:your|the|this|any|some of your|all) (?:(?:personal|user|customer|account) )*(?:data|information|messages|content|details) (?:may|might|can|will|is|are)(?: also| therefore)? (?:be )?(?:stored|processed|transferred|kept|held|sent|shared|transmitted|accessed|hosted)\b)/gi;

/** "we aggregate it so that it does not identify you and keep the rest": what is kept is not what is denied. */
const SO_THAT_NOT =
  /(?<=\bwe (?:\w+ly )?(?:aggregate|anonymi[sz]e|de-?identify|pseudonymi[sz]e|hash)\b[^.;:]{3,80}) (?:so|such|in a way|in a manner) that ((?:it|they|this|these) (?:do(?:es)? not|can ?not|can no longer|no longer|don['\u2019]t|doesn['\u2019]t) [^,.;:]{3,60}?) and (?=(?:retain|keep|store|maintain)\b)/gi;

/** "Users that sign up, will have to provide it": a comma between who does it and the verb. */
const WHO_COMMA =
  /^((?:users?|customers?|members?|visitors?|people|those|anyone|participants?|the user|each user) (?:that|who) [^,;:.]{3,60}), (?=(?:will|must|may|can|need|have|has|are|is|provide|give|submit|agree|consent)\b)/i;
/** "If you as a user sign up": who one is. */
const AS_A_USER =
  /\b(you|we),? as an? (?:[\w-]+ )?(?:users?|customer|member|visitor|participant|host|guest|company|provider|subscriber),? (?=[a-z])/gi;

/** "Data collected about you while using the loft is stored": which data, and no clause. */
const WHILE_USING =
  /\b((?:data|information)(?: (?:that )?we collect| collected)(?: about you)?) (?:while|when) (?:you are )?using [^,.;:]{2,60}? (?=(?:is|are|may be|will be) (?!not\b|never\b|only\b))/gi;

/** "data (which can include your messages)": among it. */
const WHICH_INCLUDES =
  /\((?:which|that|these|this) (?:(?:can|may|might|could|will) )?(?:also |typically |usually |sometimes )?includes? (?=(?:your|the|its|their|any|some|other|certain|personal|information|data|content|messages?|names?)\b)/gi;

/** "to see if you have opened it", "to track if there was a click": no case, but what is asked. */
const ASKS_IF =
  /\b(to (?:(?:help us|better|automatically) )?(?:see|check|determine|track|know|tell|detect|monitor|verify|learn|find out|record|confirm|test|measure|identify|ascertain|establish|understand|recogni[sz]e|log|work out)) if (?=(?:an?|the|you|your|any|there|someone|it|they|users?|people|visitors?|messages?|this|that|these)\b)/gi;

const PART_OF_SERVICE =
  '(?:features?|functions?|functionality|functionalities|products?|channels?|areas?|sections?|modules?)';
const CALLED_LIKE_DATA =
  '(?:live )?(?:chats?|messages?|messaging|e-?mail|mail|calls?|voice|video|photos?|forums?|reviews|comments|groups?|location|maps?|contacts?)';
/** "a feature (such as Chat)": what it names is a part of the service, though data is called the same. */
const FEATURE_NAMED = new RegExp(
  `\\b(${PART_OF_SERVICE}) \\((?:such as|like|e\\.g\\.,?|for example,?) ${CALLED_LIKE_DATA}(?:(?:,|,? (?:or|and)) [\\w ]{2,30})*\\)`,
  'gi',
);

/** "The service only works if we collect it": it does work. */
const WORKS_IF =
  /^(?:our|the) [^.;:,]{3,60}? (?:(?:can|will|is able to) )?(?:only |properly )*(?:works?|functions?|operates?|be (?:provided|offered|used|operated))(?: properly| correctly)?(?: only)? if (?=(?:we|you) (?:collect|provide|give|process|use|store|know|have|share|can|enter)\b)(?<=\bonly\b[^.;:,]*)/i;

/** A sentence whose loose parts are joined in the way that clauses are read in. */
export const plainJoints = rewriter([
  [DATA_THAT, '$1 that '],
  [WHICH_INCLUDES, '(including '],
  [ASKS_IF, '$1 whether '],
  [FEATURE_NAMED, '$1'],
  [WORKS_IF, ''],
  [WHO_COMMA, '$1 '],
  [AS_A_USER, '$1 '],
  [WHILE_USING, '$1 '],
  [THE_FACT, (_, front: string) => `${front}${front ? 'because' : 'Because'} `],
  [MAKE_SURE, '$1ensure that '],
  [ABOUT_WHICH, '$1 $2 what '],
  [WHICH_MEANS, '; '],
  [SO_IT_IS, '; '],
  [SO_THAT_NOT, ', and we '],
  [DASHED, '$1, $2, '],
  [TERMS_DASHED, '$1, $2, '],
  [HYPHENED, (_, before: string, what: string, end = '') => `${before}, ${what}${end ? `${end}, ` : ''}`],
  [SHOULD_THEN, '$1, '],
  [TO_AND_IN, '$1 and $2 $3 '],
  [OR_WE, '$1 that we $2 '],
  [THERE, '$1$2, and it is $3 on a server'],
  [SOME_COPY, '$1 $2 of '],
  [
    A_COPY,
    (_, verb: string, s = '', which = '', kind = '', copy = '') =>
      /^an?$|^any$|^all$/i.test(which)
        ? `${verb}${s} ${which} ${kind}${copy} of this information`
        : `${verb}${s} this information`,
  ],
  [
    ITS_SERVERS,
    (_, front: string, how: string, verb: string) => `${front}${front ? 'we' : 'We'} ${how}${verb} `,
  ],
]);
