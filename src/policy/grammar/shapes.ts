import { rewriter } from './rewriting.ts';

const SHAPES =
  '(?:drives?|shapes?|influences?|determines?|decides?|steers?|powers?|feeds?(?: into)?|flows? into|goes into|informs?|guides?|underl(?:ies|ie)|contributes? to|plays? an? (?:[\\w-]+ )?(?:role|part) in|helps? determine|(?:is|are|forms?|serves? as|constitutes?) (?:the|a) (?:basis|foundation|starting point) (?:of|for)|(?:is|are) (?:at the heart of|behind|factored into))';

/** "Your settings determine who sees it", "your consent is the basis of it": no data that is used. */
const NO_DATA =
  "(?!(?:[\\w'-]+ ){0,6}?(?:settings?|choices?|preferences?|consent|contract|rights?|agreements?|permissions?|law|policy|legitimate|decisions?|use|terms|purposes?|country|jurisdiction|residence) )";

/** What is shown to or picked for people, or made by the service. */
const PICKED =
  '(?=(?:(?:the|your|our|which|what|how|whom?|where)\\b(?! (?:data|information|rights?|personal|we (?:collect|process|use|keep|store|share|handle|retain)|long|(?:is|are) (?:collected|used|shared|stored|kept)))|improving|training)\\b)';

/** "The app determines which device you use": what is found out, and nothing shaped. */
const FINDS_OUT =
  "(?!The (?:[\\w'-]+ ){0,3}?(?:app|application|software|service|website|site|platform|extension|system|tool|program) (?:also |then )?(?:determines|decides|informs) )";

/** "Your ratings shape the posts you see", "your contacts are the basis of our suggestions": they are used for it. */
const SHAPING = new RegExp(
  `^${FINDS_OUT}((?:Your|The|Users'|How (?:often|long|much) (?:you|users|people)|Feedback|Ratings|Voice|Usage|Data|Information|Anonym\\w+|Aggregate\\w*)\\b ${NO_DATA}[^.;:,]{2,70}?) (?:may |can |will |also |partly |largely )*${SHAPES} ${PICKED}`,
  'u',
);

/** A sentence in which what shapes what people are shown is said to be used for it. */
export const plainShaping = rewriter([[SHAPING, '$1 is used for ']]);
