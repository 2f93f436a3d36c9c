import { rewriter } from './rewriting.ts';

const WHO =
  '(?:you|your (?:device|browser|account|computer|phone)|the (?:user|visitor|device|browser)|(?:[\\w-]+ )?(?:users|visitors|members|players|customers|people|accounts|devices|browsers|contacts))';
const BY =
  '(?:by|through|via|using|by means of|on the basis of|with the help of|from|based on) (?=(?:your|the|an?|their|its|cookies?|means)\\b(?! (?:way|case|same|time|us|court|third)\\b))';
const AS = 'identified|recogni[sz]ed|distinguished|authenticated|told apart';

/** "You are recognised by your cookie": it is used for that. */
const IS_KNOWN_BY = new RegExp(
  `(?<=^|[.;] )(${WHO}) (?:(?:can|may|will) be|is|are) (?:only |also |then |uniquely )*(${AS}) ${BY}([^.;:]{2,80}?)(?=[.;]|$| (?:if|when|and|so|unless)\\b)`,
  'gi',
);
/** "We recognise returning visitors by their browser." */
const KNOWS_BY = new RegExp(
  `\\b(we) (?:can |may |will |also |only |then |uniquely )*(identify|recogni[sz]e|distinguish|authenticate) (${WHO}) ${BY}([^.;:]{2,80}?)(?=[.;]|$| (?:if|when|and|so|unless)\\b)`,
  'gi',
);
/** "Your age is taken into account when …" */
const INTO_ACCOUNT =
  /\b(is|are|be) (?:also )?taken into (?:account|consideration) (?:by (?:our|the) [\w-]+(?= *[.;,]|$)|(?=(?:when|to|for|in order|so)\b))/gi;
/** "Your number acts as your name here." */
const ACTS_AS =
  /^((?:your|the|this|these) (?:[\w-]+ ){1,5}?)(?:acts?|functions?|doubles?) as (?=(?:your|the|an?|a unique)\b)/i;
/** "Your voice is turned into text." */
const INTO_TEXT =
  /\b(is|are|be) (?:then |also |automatically )*(?:turned|converted|transformed|changed|transcribed|translated) (?:in)?to (?=(?:text|speech|written|numbers|a (?:hash|text|transcript|template|numerical|mathematical|vector|code)|an? (?:\w+ )?(?:hash|template|vector|identifier))\b)/gi;

/** "Your name can be read by the server": it is visible to it. */
const SEEN_BY_US =
  /(?<!^(?:not|nothing|no|none|neither|hardly|few)\b[^.;]*)(?<!\b(?:not|never|only|if|that|which|messages?|chats?|calls?|conversations?)(?: and)?) (?:(?:can|may|could|will) be (?:seen|read|viewed|accessed) by|(?:is|are) (?:also )?(?:readable|known|viewable|accessible) (?:by|to|for)) (?=(?:us|our (?:\w+ )?servers?|the servers?)(?:[.,;]|$| (?:and|when|because|so|in|if)\b))/gi;

/** A sentence that says of what someone is known by, or what is made of something, that it is used. */
export const plainKnowing = rewriter([
  [
    IS_KNOWN_BY,
    (_, who: string, __: string, what: string) => `We use ${what} to identify ${who.toLowerCase()}`,
  ],
  [KNOWS_BY, '$1 use $4 to $2 $3'],
  [INTO_ACCOUNT, '$1 used '],
  [ACTS_AS, '$1serves as '],
  [SEEN_BY_US, ' is visible to '],
  [INTO_TEXT, '$1 processed into '],
]);
