import { lowerFirst, upperFirst } from './first-letter.ts';
import { rewriter } from './rewriting.ts';

const ADD = '(?:additional |further |other |more )*';
/** "Your information may be supplemented with data from brokers." */
const SUPPLEMENTED = new RegExp(
  `^((?:your|all|the|this|such) [^.;:,]{2,50}?) (may|can|will|is|are)(?: also)?(?: be)? (?:supplemented|enriched|augmented|complemented) (?:with|by) (?=${ADD}(?:information|data|details)\\b)`,
  'i',
);
/** "You consent to provide us with your name." */
const CONSENT_TO_GIVE =
  /\b(you) (?:hereby )?(?:consent|agree) to (?=(?:provide|give|supply|submit|disclose)\b)/gi;

/** "You give us the following data when you register: your name": when, in front of what. */
const FOLLOWING_WHEN =
  /^(you (?:[^.;:]{0,30}? )?(?:provide|give|submit|supply|send)[^.;:]{0,12}? the following (?:[\w-]+ )?(?:data|information|details)) (when(?:ever)? you [^:;,.]{3,40}): ?/i;

/** "You transfer your number to us." */
const TRANSFER_TO_US =
  /\b(you) ((?:(?:may|can|will|also|then|thereby|automatically) )*)(?:transfer|transmit|convey) (?=[^.;:]{3,80} to (?:us|our servers?)\b)/gi;

/** "The app is configured to automatically report back crashes": it does. */
const SET_TO =
  /\b((?:our|the|this|these|some|many|\p{Lu}\w+)(?: [\w-]+){0,3}? (?:app|apps|applications?|software|versions?|clients?|servers?|systems?|program))(?: provided by (?:us|\p{Lu}\w+)(?: \([^()]{2,30}\))?)? (?:is|are) (?:configured|programmed|set up|set) to ((?:automatically |also )*)(?=(?:report|send|transmit|collect|record|log|delete|erase)\b)/giu;
const REPORT_BACK =
  /\b(our|the|this|these|some|many)((?: [\w-]+){0,3}? (?:app|apps|applications?|software|versions?|clients?|program)) ((?:(?:may|can|will|also|automatically) )*)reports? back (?=(?:[\w-]+ ){0,3}(?:information|data|details|errors?|crash|crashes|statistics)\b)/gi;

/** "We use cookie technology." */
const COOKIE_TECHNOLOGY = /\bcookie(?:s| based|-based)? technolog(?:y|ies)\b/gi;

/** "It may be deleted upon request." */
const ON_REQUEST =
  /\b(?:can|may|will) be (deleted|erased|removed|destroyed) (?:at any time )?(?:up)?on (?:your |the user['\u2019]s )?request\b/gi;

/** "You consent to the processing of data about you by Acme in the manner set out above": that it does so. */
const PROCESSED_BY =
  /^(?:by using [^.;]{3,60}?, )?you (?:hereby )?(?:consent|agree) to the (?:processing|use) of (data about you|(?:the |any )?(?:data|information) collected about you|your (?:personal )?(?:data|information)) by ((?!us\b|our\b|the (?:company|service|app)\b|means\b)[^.;,()]{2,60}?)(?= (?:in the (?:manner|way)|for the purposes?|as described)|[.;,]|$)/i;

/** "We are subject to a duty to keep your invoices": the law demands it. */
const SUBJECT_TO =
  /\b(we|they) (?:(?:are|is) (?:subject to|under)|have|has) (?:an? |certain |various |the )?(?:(?!no\b|not\b|never\b|neither\b|any\b|little\b)[\w-]+ (?:and |or )?){0,4}?(?<!\bno )(?:requirements?|obligations?|duty|duties|rules|laws) (?:that (?:oblige|require) us )?to (?=(?:retain|keep|store|disclose|share|provide|collect|record)\b)/gi;

/** "The service requires that your number be transferred": it is. */
const REQUIRES_THAT =
  /^(?:the|our|these) (?:[\w.-]+ ){0,2}(?:services?|apps?|products?|networks?|protocols?|platforms?|systems?|features?|software|websites?|sites?) (?:requires?|makes? it necessary|means?|involves?|necessitates?)(?: by (?:its|their) (?:very )?nature)?,? that (your [^.;:,]{2,50}?) (?:will be|must be|be|is|are|has to be|have to be) (?=(?:transferred|shared|sent|transmitted|disclosed|stored|processed|collected|visible|displayed|shown)\b)/i;

/** "available to applications developed by third parties" */
const MADE_BY_OTHERS =
  /\b(?:software|software applications?|apps?|applications?|plug-?ins?|services|bots|websites|tools|integrations|extensions) (?:that (?:are|were) )?(?:developed|provided|operated|run|made|created|built|offered) by (?:(?:other|independent|external|outside) )?(?:third[- ]part(?:y|ies)|other (?:companies|developers)|independent developers)(?: developers)?(?! (?:on|for) (?:our|us)\b)/gi;

/** "We make information about you available to partners." */
const MAKES_AVAILABLE =
  /\b(we|they) ((?:(?:may|can|will|also|sometimes|never|not|do|does|cannot|don['\u2019]t) )*)makes? ((?:[\w-]+ ){0,3}(?:information|data|details) (?:about|on|of|relating to|concerning) (?:you|our users|users)) (?:publicly )?(?:available|accessible|visible) to (?!you\b)/gi;

/** "We may offer you the opportunity to provide information." */
const OPPORTUNITY =
  /(?<!\S)(?:[Ww]e|\p{Lu}[\w-]+) (?:(?:may|can|will|also|sometimes|from time to time) )*(?:offer|give|provide)s? (?:you|users|our users) (?:with )?(?:the|an) (?:opportunity|option|chance|possibility|ability) to (?=(?:provide|enter|upload|submit|share|give|add|specify)\b)/gu;

/** "It is submitted for publication in the directory." */
const FOR_PUBLICATION = /\b(is|are|be) submitted for publication (?=(?:in|on|to)\b)/gi;

/** "We generate an identifier from your number": of what it is made. */
const MADE_FROM =
  /\b(we) ((?:(?:may|can|will|also|then|automatically) )*)(?:generate|derive|compute|calculate|create|produce) ((?:an?|the|unique|random|some|other|hashed|anonymous) [^.;:,]{2,50}?) from (your (?!(?:device|phone|browser|computer|use|activity|activities|contacts|interactions)\b)[^.;:,]{2,60}?)(?=[.;,]|$| (?:to|so|in order|for|when|which|that)\b)/gi;

/** "IP addresses, from which we can tell your region" */
const FROM_WHICH =
  /,? from which we (?:can |may |are able to |could )?(?:also )?(determine|infer|derive|estimate|deduce|approximate) (?=your\b)/gi;

/** "In addition to your user ID, we collect your IP address": both. */
const IN_ADDITION_TO =
  /^in addition to (your (?!(?:[\w-]+ )?(?:rights?|consent|choices?|use|requests?|agreement|obligations?)\b)[^.;:,]{2,60}?), we ((?:(?:may|can|will|also|automatically) )*)(collect|process|store|receive|record|log|use|share|need) (?=(?:your|the|an?|information|data|details|technical|certain)\b)/i;

/** "It is tied to your account." */
const TIED_TO = /\b(is|are|be) tied to (?=(?:your|an?|the) )/gi;

/** "Your Pigeon Services Information": data of the service, which it calls by its own name. */
const SERVICE_DATA =
  /\b([Yy]our|[Aa]ll|[Tt]he|[Ss]uch) (?:(?!Location|Payment|Financial|Contact)\p{Lu}[\w.]* ){0,2}Services? (Information|Data)\b/gu;

/** "It is logged, along with the time of your visit." */
const ALONG_WITH =
  /^((?:your|an?|the) [^.;:,]{2,50}?) (?:is|are) (?:also )?(?:automatically )?(logged|recorded|collected|stored|saved|captured)\b( [^.;:,]{3,80}?)?, (?:along|together) with (?=(?:your|the|an?)\b)/i;
const ACTIVE: Readonly<Record<string, string>> = {
  logged: 'log',
  recorded: 'record',
  collected: 'collect',
  stored: 'store',
  saved: 'save',
  captured: 'record',
};

/** "Google interest based cookies" */
const BASED_COOKIES = /\b(?:interest|preference)[ -]based (?=(?:cookies|tags|pixels)\b)/gi;

/** Sentences in which data is plainly given, kept, joined or handed on, for ones that say so in a turn of their own. */
export const plainSupplies = rewriter([
  [
    SUPPLEMENTED,
    (_, what: string, may: string) =>
      `We ${/^(?:may|can|will)$/i.test(may) ? `${may.toLowerCase()} ` : ''}supplement ${what} with `,
  ],
  [CONSENT_TO_GIVE, '$1 agree to '],
  [FOLLOWING_WHEN, (_, gives: string, when: string) => `${upperFirst(when)}, ${lowerFirst(gives)}: `],
  [TRANSFER_TO_US, '$1 $2provide '],
  [SET_TO, '$1 $2'],
  [REPORT_BACK, '$1$2 $3sends us '],
  [COOKIE_TECHNOLOGY, 'cookies'],
  [ON_REQUEST, 'will be $1 upon your request'],
  [PROCESSED_BY, (_, what: string, by: string) => `${upperFirst(by)} may process ${what}`],
  [SUBJECT_TO, '$1 are legally required to '],
  [REQUIRES_THAT, (_, what: string) => `${upperFirst(what)} will be `],
  [MADE_BY_OTHERS, 'third-party apps'],
  [MAKES_AVAILABLE, '$1 $2disclose $3 to '],
  [OPPORTUNITY, 'You may '],
  [FOR_PUBLICATION, '$1 published '],
  [MADE_FROM, '$1 $2use $4 to generate $3'],
  [FROM_WHICH, ', and we use it to $1 '],
  [IN_ADDITION_TO, (_, first: string, may: string, verb: string) => `We ${may}${verb} ${first} and `],
  [SERVICE_DATA, (_, your: string, what: string) => `${your} ${what.toLowerCase()}`],
  [
    ALONG_WITH,
    (_, what: string, verb: string, rest = '') =>
      `We ${ACTIVE[verb.toLowerCase()]} ${what}${rest}; we also ${ACTIVE[verb.toLowerCase()]} `,
  ],
  [BASED_COOKIES, 'advertising '],
  [TIED_TO, '$1 linked to '],
]);
