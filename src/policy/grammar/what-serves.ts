import { upperFirst } from './first-letter.ts';
import { rewriter } from './rewriting.ts';

/** "Statistics give us an idea of what people like": they help to understand it. */
const GIVES_IDEA =
  /\b(gives?|provides?|offers?|affords?) us (?:with )?(?:(?:an?|some|the|valuable|useful|important|better|further|more|general|clear|good|deeper) )*(?:insights?|ideas?|pictures?|overviews?|understanding|sense|indications?|feedback) (?:in)?(?:to|of|about|on|as to) (?=\S)/gi;

/** "Cookies make it possible to keep you signed in." */
const MAKES_POSSIBLE = /\bmake(s?) it (?:possible|easier|easy)(?: for us)? to (?=[a-z])/gi;

const MACHINE =
  '(?:(?:our|the|an?|its|their) )?(?:[\\w-]+ ){0,3}(?:algorithms?|models?|systems?|filters?|classifiers?|scoring|matching|software|tools?|engine|database of|detectors?|checks?|ai)\\b';
/** "We feed your answers into our algorithm." */
const FEEDS = new RegExp(
  `\\b(we|they) ((?:may |also |can |then |will )*)(?:feed|enter|run|put|pass) ((?:your|the|these|this|those|such|all|uploaded|incoming|user) [^.,;:]{2,50}?) (?:into|through) (?=${MACHINE})`,
  'gi',
);
/** "Your answers are fed into our algorithm." */
const FED = new RegExp(
  `\\b(is|are|be) (?:then |also |automatically )*(?:fed into|run through|passed through|put through|entered into) (?=${MACHINE})`,
  'gi',
);

/** "We depend on your address to find your country." */
const DEPENDS_ON =
  /\b(we) ((?:may |also |can |will )*)(?:depend|draw|build|fall back|rely) (?:up)?on (?!the (?:facts?|law|following|legal)\b)(?!(?:[\w-]+ ){1,3}?(?:consent|permission|approval|grounds?|bas[ie]s|trust|interests?|contract|agreement|help|providers?|partners?|companies|vendors|services?)\b)(?=(?:your|the|a user's|users'|this|these|such)\b[^.;:]{2,60} (?:to|for|when|in order)\b)/gi;

/** "Your messages are gone after a month." */
const GONE = /\b(is|are|will be) gone(?: forever| for good)?(?= (?:after|within|once|when|as soon as)\b)/gi;
const GONE_AFTER =
  /^((?:after|within|once|when|as soon as)\b[^.;:]{2,50}?,? (?:your|all|the) [^.;:,]{2,40}?) (is|are|will be) gone(?: forever| for good)?(?=[.;]|$)/i;

/** "What we collect is your number." */
const WHAT_IS =
  /^What (we|they|others|other users) ((?:may |can |do |actually |then )*)(collect|store|keep|get|receive|see|know|save|record|log|share|learn)((?: about you| from you| of you| with (?:them|\w+ \w+))?) (?:is|are) (?:only |just |merely )?(?=(?:your|the|an?|that|whether|when|which)\b(?! (?:up|not|as|described|listed|set|same)\b))/i;

/** "There is a record of all calls", "we have a log of your purchases". */
const RECORD_OF =
  /\b(?:there (?:is|are|will be)|we (?:also )?have) (?:an? |the )?(?:(?!no\b)\w+ )?(?:records?|logs?|history|list) of (?=(?:all|your|the|every|each|which|what|when|who)\b)/gi;

/** "When you call someone, they can see your address." */
const THEY_SEE =
  /^((?:when|if|once|whenever) you [^,.;]{2,30}? )(?:someone|somebody|anyone|a person|a user|another (?:user|member|player|person))((?: else)?[^,.;]{0,40}), (?:they|that person|that user|he or she|the other person|the other party) (?=(?:can|will|may|could|might|sees?|gets?|receives?|learns?)\b)/i;

/** "Reported letters are looked at by our team." */
const LOOKED_AT = /\b(is|are|be) looked (?:at|into|through)(?= by\b)/gi;

/** A sentence that says plainly what serves the service, what is gone and who looks at what. */
export const plainService = rewriter([
  [GIVES_IDEA, (_, verb: string) => (/s$/i.test(verb) ? 'helps us understand ' : 'help us understand ')],
  [MAKES_POSSIBLE, (_, s: string) => (s ? 'helps us to ' : 'help us to ')],
  [FEEDS, '$1 $2use $3 in '],
  [FED, '$1 used in '],
  [DEPENDS_ON, '$1 $2use '],
  [GONE, '$1 deleted'],
  [GONE_AFTER, '$1 $2 deleted'],
  [
    WHAT_IS,
    (_, who: string, can: string, verb: string, of: string) => `${upperFirst(who)} ${can}${verb}${of} `,
  ],
  [RECORD_OF, 'we keep a record of '],
  [THEY_SEE, '$1someone$2, other users '],
  [LOOKED_AT, '$1 reviewed'],
]);
