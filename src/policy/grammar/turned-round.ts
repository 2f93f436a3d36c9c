import { rewriter } from './rewriting.ts';

/** "Tracking technologies also used are tags to count visits": what is used stands last. */
const USED_ARE =
  /^(?:The |Further )?(?:(?!only)[\w-]+ ){0,3}?(?:technologies|tools|mechanisms|techniques) (?:also )?(?:used|employed)(?: by us)? (?:also )?(?:are|include)(?: but are not limited to)?:? (?=[a-z])/i;

/** "These are: your name, your town": what spells out the sentence before it. */
const THESE_ARE =
  /^(?:These|Those) are(?:,? (?:for example|for instance|in particular|namely|among others|specifically))?(?:,|:) (?=\S)/;

/** "This information reflects the pages you saw": what it is of. */
const REFLECTS =
  /^((?:This|Such|These)(?: (?:[\w-]+ )?(?:information|data|details))?|(?:Some|All|Much) of (?:this|the|such) (?:[\w-]+ )?(?:information|data)) (may |can |might |will )?(?:also )?(?:reflects?|relates? to|concerns?|pertains? to)(?: information about| data about)? (?=(?:your|the|its|which|what|how|where|when|things|pages|websites|sites|apps)\b)/;

/** "The facts collected by log files include …": as said of one. */
const FILES_INCLUDE =
  /^((?:The|This|Such|Some) (?:[\w-]+ )?(?:information|data)) ((?:(?:that|which) )?(?:we |is |are )?(?:collect|collected|gathered|recorded|stored|contained) )(?:in|by|through|via|from|with|using) (?:our |the |these |such )?(?:server |web |web server )?(?:log files|logs|log file entries|logfiles|cookies|server logs) include(s?) (?=\S)/i;

const HASHED =
  '(?:anonymi[sz]ed|hashed|encrypted|pseudonymi[sz]ed|scrambled|masked|salted|irreversible|cryptographic|one-way)';
/** "A hashed string made from your address may be given to …": it is that address, in another form. */
const IN_FORM = new RegExp(
  `\\b(?:an?|the) (?:${HASHED} )+(?:string|value|version|form|hash|copy|representation|code|token)(?: \\([^()]{2,40}\\))? (?:that is |which is )?(?:created |derived |generated |made |computed |calculated |based )*(?:from|of|on) (?=(?:your|the user's|a user's|their|the visitor's)\\b)`,
  'gi',
);

/** "We may draw certain inferences about you from what you write": it is used. */
const INFERENCES =
  /\b(we|they) ((?:may |can |will |also |might )*)(?:make|draw|derive|form)s? (?:certain |some |additional |further |other )?(?:inferences|conclusions|assumptions)\b[^.;:]{0,90}?(?:\b(?:drawn|derived|made)(?: and)? )?\b(?:from|based (?:up)?on) (?:any of |some of |all of )?(?=(?:the|your|other|personal|this|that|these|such) )/gi;

/** "…, meaning that it is read by a vendor": a clause of its own. */
const MEANING =
  /, meaning(?: that)? (?=(?:we|your|our|personal|some|certain|other users|no one|nobody|anyone)\b)/gi;

/** "Letters: stored until you leave": what a label is of is the subject. */
const LABEL_KEPT =
  /^((?:\p{Lu}|your )[\w ,/&()'\u2019-]{2,70}?): ?(?:are |is )?((?:securely |permanently |only )?(?:stored|retained|kept|saved|held|deleted|erased)) (?=(?:until|for|after|as long|within|when|upon|once|indefinitely|on|in|by|at)\b)/u;

/** "Internet Protocol (IP) addresses": the short name of the two. */
const SHORT =
  /\b(?:(?:internet|international|media|global|subscriber|uniform|access|control|service|positioning|mobile|equipment|identity|module|resource|domain|name|advertising|set|network|social|security|personal|identification|protocol|provider|system|station|locators?|number|identifier|for|vehicle) ){1,5}\(["\u201c]?(IP|MAC|GPS|SIM|URL|ISP|IMEI|IMSI|SSID|DNS|IDFA|SSN|PIN|VIN)s?["\u201d]?\) (?=\p{Ll})/giu;

/** "Examples of how we use your name include to: …": it is used for that. */
const EXAMPLES_OF =
  /^(?:Some |Other )?examples of (?:how|(?:the )?ways (?:in which )?) ?(we|the company|\p{Lu}[\w.]*) ((?:may |will )?)(uses?|process(?:es)?) ([^:;.]{3,60}?) (?:include|are)(?: to)?(?=:? )(?!:? \p{L}+ing\b)/iu;

/** "Disclosure of your address to the courier is required": the deed, as with an article. */
const BARE_DEED =
  /^(Collection|Storage|Retention|Disclosure|Transfer|Transmission|Processing|Sharing|Use|Recording|Analysis) of (?=(?:your|the|an?|this|these|such|personal|IP)\b(?! (?:services?|sites?|apps?|websites?|platforms?|software|products?|features?)\b)[^.;:]{3,120} (?:is|are|may|will|can|takes|serves|rests)\b)/;
/** "In the event that we share it with a bank, we …" */
const IN_EVENT =
  /^In (?:the event|case|the case|cases|any case|the event) (?:that|where|in which|when) (?=we\b)/i;
/** "What this means in practice is that we …" */
const WHAT_MEANS =
  /^What (?:this|that|it) means(?: in practice| for you| here| in plain English)?(?: is)?(?:(?: that|,|:))? (?=(?:we|our|your)\b)/i;
/** "You consent to your data being sent to other servers." */
const BEING =
  /\b(consent|agree|consents|agrees) to (?:the possibility (?:of|that) )?((?:your|the|their|its|all) [^.,;:]{2,40}?) being (transferred|shared|disclosed|processed|used|stored|collected|transmitted|sent)\b/gi;

/** "What you post in a forum may be read by anyone": what is posted is the subject. */
const WHAT_YOU =
  /(?<=^|[,;:] |\b(?:that|because|since|as|and|so|but) )(?:what|whatever|everything|anything)(?: that| which)? (you|users|members|people) ((?:may |choose to |have )?)(post|posted|share|shared|publish|published|upload|uploaded|submit|write|say|send|create|enter|entered) (?=(?:[^,.;:]{1,60}? )?(?:is|are|may|will|can|might|becomes?|could|cannot|remains?|stays?|appears?)\b)/gi;

/** "Whatever you type is sent to our provider": the text. */
const WHAT_TYPED =
  /(?<=^|[,;:] |\b(?:that|because|since|as|and|so|but) )(?:what|whatever|everything|anything)(?: that| which)? (you|users|members|people) ((?:may |choose to |have )?)(type|typed|dictate|(?:enter|entered)(?= (?:in|into|to) (?:the|our|a|its) (?:[\w-]+ )?(?:search|chat|assistant|chatbot|bot|prompt|message|text|translat)\w*)) (?=(?:[^,.;:]{1,60}? )?(?:is|are|may be|will be|can be|might be|could be)\b)/gi;

/**
 * A sentence with its deed where clauses have it: "other tools used are tags to count visits" says "we use tags to count
 * visits".
 */
export const turnedRound = rewriter([
  [SHORT, '$1 '],
  [LABEL_KEPT, '$1 are $2 '],
  [USED_ARE, 'We use '],
  [THESE_ARE, 'This includes '],
  [
    REFLECTS,
    (_, what: string, may: string | undefined) =>
      `${what} ${may ? `${may}include ` : 'includes '}${what.includes(' ') ? 'information about ' : ''}`,
  ],
  [
    EXAMPLES_OF,
    (_, who: string, may: string, verb: string, what: string) =>
      `${who === 'we' ? 'We' : who} ${may}${verb} ${what} to`,
  ],
  [FILES_INCLUDE, '$1 $2includes '],
  [IN_FORM, ''],
  [BARE_DEED, (_, noun: string) => `The ${noun.toLowerCase()} of `],
  [IN_EVENT, 'If '],
  [WHAT_MEANS, ''],
  [BEING, '$1 that $2 is $3'],
  [INFERENCES, '$1 $2use '],
  [WHAT_TYPED, 'the text that $1 $2$3 '],
  [WHAT_YOU, 'content that $1 $2$3 '],
  [MEANING, '; this means that '],
]);
