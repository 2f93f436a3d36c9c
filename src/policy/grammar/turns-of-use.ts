import { lowerFirst, upperFirst } from './first-letter.ts';
import { rewriter } from './rewriting.ts';

const MAY = '(?:(?:may|can|could|will|might|also|sometimes|then|therefore|automatically|partly) )*';
/** What is somebody's: "your clicks", "the pages you visit"; no ground of the law, which nothing is made out of. */
const YOURS = String.raw`(?=(?:your (?!(?:[\w-]+ )?(?:consent|permission|approval|agreement|choices?|request|instructions?|trust|rights?|contract)\b)|(?:a|the) user['\u2019]s |users['\u2019] |(?:the|which|what) (?:\w+ )?(?:pages|posts|messages|channels|groups|rooms|people|accounts|topics|content|links|videos|songs|products|ads|things|features)(?: that)? you\b|what you\b|how you\b|where you\b))`;

const PICKS =
  '(?:personali[sz]e|customi[sz]e|tailor|adapt|choose|pick|select|rank|sort|order|compose|curate|recommend|suggest|set|build)';
/** "We personalise your feed from your activity": out of what is somebody's. */
const FROM_YOURS = new RegExp(`\\b(we ${MAY})(${PICKS}) ((?:(?! to )[^.,;:]){2,50}?) from ${YOURS}`, 'gi');

/** "Calls are routed on the basis of your IP address." */
const ON_BASIS = new RegExp(
  `\\b(?:on the (?:basis|strength) of|on the grounds of) (?:${YOURS}|(?=(?:usage|log|location) (?:data|statistics|information)\\b))`,
  'gi',
);

const CHOSEN =
  '(?:chosen|selected|picked|determined|routed|ranked|sorted|ordered|suggested|recommended|displayed|shown|set|adapted|calculated|generated|assigned|offered|filtered)';
/** "The nearest server is chosen based on your location": the service chooses. */
const IS_CHOSEN = new RegExp(
  `(?<=^|[.;] )((?:the|our|some|these|calls?|connections?|groups?|results?|servers?|prices?|features?|limits?|posts|suggested|nearby)\\b[^.,;:]{0,50}?) (?:is|are|may be|can be|will be) (?:\\w+ly )?${CHOSEN}(?: (?:to|for) you)? based on ${YOURS}`,
  'gi',
);

/** "Advertising is tailored to the channels you follow", "selected to fit your location". */
const TAILORED_TO =
  /\b(ads?|adverts?|advertis\w+|feeds?|recommendations|suggestions|offers|content|results)((?: [\w-]+){0,4}? (?:is|are|may be|can be|will be)) (?:tailored|adapted|matched|targeted|geared|fitted|personali[sz]ed|customi[sz]ed) (?:according )?to (?=your (?:[\w-]+ ){0,2}?(?:locations?|age|gender|activity|behaviou?r|usage|history|browsing|language|searches|purchases|clicks|likes|messages|posts)\b|the (?:pages|posts|channels|groups|people|accounts|topics|videos|links)(?: that)? you\b)/gi;

/** "We learn from your clicks what you like." */
const LEARNS_FROM = new RegExp(
  `\\b(we ${MAY})learn from ((?:your|users['\\u2019]|the (?:\\w+ )?you) [^.,;:]{2,50}?) (?=(?:what|which|how|whether|who|where|when|about)\\b)`,
  'gi',
);

const AIMED = '(?:to|for|when|in order|so that|while)';
/** "Your number trains our filter", "usage data flows into our statistics", "your answers guide our work". */
const WORKS_INTO =
  /(?<=^|[.;:,] )((?:your|the|this|these|such|all|public|users['\u2019]?|usage|log|data|information|details) [^.,;:]{2,60}?) (?:(?:also|then|may|can|will) )*(?:(?:flow|go|feed|enter)s? into|trains?|teach(?:es)?|guides?|steers?) (?=(?:our|the|aggregated?|anonymous) (?:[\w-]+ ){0,3}?(?:statistics|analys[ei]s|reports?|models?|filters?|algorithms?|recogni[tz]ion|classifiers?|ai|systems?|recommendations|decisions?|(?:development|design|research|planning)(?: work)?)\b)/gi;

const COOKIES =
  '(?:(?:our|these|such|the|essential|functional|necessary|technical|session|first-party) )*(?:cookies|pixels|web beacons|tags|local storage)';
/** "Thanks to cookies we recognise you", "with the help of cookies, we count visitors". */
const THANKS_TO = new RegExp(
  `^(?:thanks to|with the (?:help|aid) of|by means of|with|by way of|through) (${COOKIES}),? (?:we|our (?:site|website|app|servers?)) (?:(?:can|may|could|will|also|are able to|is able to) )*(?=[a-z]+ )(?!(?:not|never|do|cannot)\\b)`,
  'i',
);
/** "Cookies keep you signed in." */
const KEEPS_SIGNED_IN = new RegExp(
  `^(${COOKIES}) (?:(?:can|may|will|also) )*keep you (?:signed|logged) in\\b`,
  'i',
);

/** "The session cookies use encrypted data to recognise you": they serve to. */
const COOKIES_USE =
  /^((?:(?:the|these|our|such|some) )?(?:[\w-]+ ){0,2}cookies) (?:(?:may|can|also) )*(?:use|contain|rely on|employ) (?!your\b|information about\b)[^.;:,]{3,50}? to (?=(?:recogni[sz]e|identify|authenticate|remember|distinguish|verify)\b)/i;

/** "Users who gave us their number may be contacted." */
const GIVEN_CONTACTED =
  /^(?:users|people|customers|members|those|visitors|subscribers) (?:that|who) (?:have )?(?:provided?|gave|given?|left|entered|registered)(?: us)?(?: with)? (?:their|an?) ([^.;:,]{3,50}?) (?:might|may|can|could|will) (?:also )?be (?:contacted|reached|notified|informed|called|e-?mailed)\b/i;

const GERUNDS: Readonly<Record<string, string>> = {
  processing: 'process',
  using: 'use',
  analysing: 'analyse',
  analyzing: 'analyze',
  evaluating: 'evaluate',
  combining: 'combine',
};
/** "Processing your address is necessary to send it", "using your location lets us show what is near". */
const GERUND_SERVES = new RegExp(
  `^(${Object.keys(GERUNDS).join('|')}) ((?:your|users['\\u2019]) [^.,;:]{2,60}?) (?:is (?:\\w+ly )?(?:necessary|required|needed|essential|indispensable) (?:in order )?(?=(?:to|for)\\b)(?!(?:to|for) (?:fulfil|perform|the performance|comply|compliance|(?:a|the|our|your) (?:\\w+ )?contract|our legitimate|legitimate|legal)\\w*)|serves (?=to\\b)|(?:helps|lets|allows|enables) us (?:to )?(?=[a-z]))`,
  'i',
);

/** "Links in your messages are tested against a list of bad sites." */
const HELD_AGAINST =
  /\b(is|are|be) (?:(?:also|first|then|automatically) )*(?:tested|held|run|matched|screened|looked up) (?:up )?(?:against|in) (?=(?:an?|the|our) (?:[\w-]+ ){0,4}?(?:lists?|databases?|blacklists?|blocklists?|collections?|registers?|catalogues?)\b)/gi;

/** "We may feature your reviews in our ads." */
const FEATURES_IN =
  /\b(we (?:(?:may|can|could|will|might|also|sometimes) )*)(?:feature|showcase|quote|include|incorporate|show) (your [^.,;:]{2,50}?) in (?=(?:our |any |an? )?(?:[\w-]+ )?(?:ads?|adverts?|advertis\w+|marketing|promotions?|promotional|campaigns?)\b)/gi;

/** "We may use this e-mail to inform you": an address that was spoken of. */
const THIS_EMAIL =
  /\b(us(?:e|es|ing)) (this|that|your) e-?mail (?=to (?:inform|contact|notify|send|reach|tell|write|keep|remind)\b)/gi;

/** "The more you share with us, the better we are able to help you." */
const THE_MORE =
  /^the more (?:(?:information|data|details) )?you (share|give|provide|tell)(?: with)? us(?: about [^.;:,]{3,40})?(?: \([^()]{3,80}\))?,? the better (?:we (?:can|are able to)|we are able to|able we are to) (?=[a-z])/i;

/** "We need servers elsewhere to store it": what is done there is done. */
const ON_SERVERS =
  /\buse (?:(?:our|other|own|third-party|cloud) )?servers (?:(?:in|located in|within|of|around) [^.;:,]{3,40}? )?to (?=(?:process|store|host|keep)\b)/gi;

/** "Your data is dealt with by our team in order to help you." */
const DEALT_WITH = /\b(is|are|be) dealt with (?=(?:by|for|in order to|only|solely)\b)/gi;

/** "Using the service means that your messages pass through our servers": they do. */
const USING_MEANS =
  /^(?:using|the use of|your use of) [^.;:,]{3,50} (?:means|implies|entails) that (?=(?:your|all|the)\b)/i;

const NOUNS: Readonly<Record<string, string>> = {
  collection: 'collect',
  processing: 'process',
  use: 'use',
  analysis: 'analyse',
  evaluation: 'evaluate',
  storage: 'store',
};
const NOUN = Object.keys(NOUNS).join('|');
/** "Our legitimate interest lies in the analysis of usage data." */
const INTEREST_LIES = new RegExp(
  `\\bour (?:legitimate )?(?:business )?interests? (?:(?:lies?|consists?) (?:in|of)|is|are) (?:the |our )?(${NOUN}) of (?=\\S)`,
  'gi',
);
/** "The legal basis for processing your number is …": of what is done. */
const BASIS_FOR = new RegExp(
  `^(?:the|our) (?:legal|lawful) (?:basis|bases|grounds?) (?:for|of) (?:the |our )?(?:(?:${NOUN}) of|processing|using|analy[sz]ing) ((?:your (?!(?:personal )?(?:data|information)\\b)|cookies\\b|(?:the )?IP addresses)[^.,;:]{0,50}?) (?:is|are) (?=(?:your consent|our legitimate|the performance|a legal|art))`,
  'i',
);

/** "Use is made of your address for statistics." */
const USE_IS_MADE = new RegExp(
  `\\buse is (?:also |only )?made of ((?:your|the|this|these|such) [^.;:,]{2,50}?) (?=${AIMED}\\b)`,
  'gi',
);

/** "Our servers need to know your IP address to send you data": they use it. */
const MUST_KNOW =
  /\b(?:the|our) (?:\w+ )?(?:servers?|systems?|app|service|software) (?:needs?|ha(?:s|ve)) to (?:know|see|have|process) (your [^.;:,]{2,40}?)(?= (?:to|for|in order|so that)\b)/gi;
/** "To reach you, our server has to know your IP address." */
const TO_DO_MUST_KNOW =
  /^((?:in order )?to [^.;:,]{3,60}?),? (?:the|our) (?:\w+ )?(?:servers?|systems?|app|service|software) (?:needs?|ha(?:s|ve)) to (?:know|see|have|process) (?=your\b)/i;

/** "Tracking technologies also used are beacons and tags to collect it." */
const ALSO_USED =
  /^(?:(?:other|the|further) )?(?:(?:similar|tracking) )?technologies (?:(?:that|which) (?:we|are) )?(?:also )?used? are ([^.;:]{3,60}?) to (?=[a-z])/i;

/** "The purpose of the processing is the delivery of …": what was spoken of is processed for it. */
const PURPOSE_IS =
  /^the (?:sole |main |only )?purposes? of (?:the|this|such|said) (?:(?:personal )?data )?(?:processing|use|collection)(?: of (?:this|the|such|your) (?:data|information))? (?:is|are) (?!(?:not|to be|also|set|described|stated|listed|explained|specified|mentioned|outlined|defined|based|as|that|those|determined|given|the following|different|various)\b)(?=[a-z])/i;

/** "Thereby we can block spammers." */
const THEREBY =
  /^(?:thereby|hereby|thus|in doing so|by doing so|by doing this|as a result),? we (?:can|are able to) (?=[a-z])(?!not\b)/i;

/** "We send a code by SMS to the number you entered." */
const NUMBER_GIVEN =
  /\b((?:sms|text messages?|text|codes?|calls?)\b[^.;:]{0,60}?\b(?:to|at|on) )the number (?:that |which )?you (?:have )?(?:gave us|given us|give us|provided?(?: to us| us)?|entered?|registered with|signed up with|specified|specify|supplied|supply)(?=[.,;]| (?:when|during|to|at|in|for|with|and)\b)/gi;

/** "Without your number we cannot create an account": it is what is needed for it. */
const WITHOUT_FIRST =
  /^without (your (?!(?:[\w-]+ )?(?:consent|permission|approval|help|agreement|authori[sz]ation|prior|explicit|express|knowledge)\b)[^,.;:]{2,40}?),? (we (?:cannot|can['\u2019]t|can not) (?:create|set up|provide|offer|deliver|ship|process|give|run|operate)\b(?:(?!,? (?:and|but) (?:we|you|it|they|your|our|no|nobody) )[^.;:])*)/i;

/** A sentence in which data is plainly used, for one that says in a turn of its own that something comes of it. */
export const plainUsing = rewriter([
  [FROM_YOURS, '$1$2 $3 based on '],
  [ON_BASIS, 'based on '],
  [IS_CHOSEN, (_, what: string) => `We choose ${lowerFirst(what)} based on `],
  [TAILORED_TO, '$1$2 personalised based on '],
  [LEARNS_FROM, '$1use $2 to learn '],
  [WORKS_INTO, (_, what: string) => `${what} ${/s$|\bdata$/i.test(what) ? 'are' : 'is'} used for `],
  [THANKS_TO, (_, cookies: string) => `We use ${cookies.toLowerCase()} to `],
  [COOKIES_USE, '$1 help us to '],
  [GIVEN_CONTACTED, 'We may use your $1 to contact you'],
  [KEEPS_SIGNED_IN, '$1 help us keep you logged in'],
  [GERUND_SERVES, (_, gerund: string, what: string) => `We ${GERUNDS[gerund.toLowerCase()]} ${what} to `],
  [HELD_AGAINST, '$1 compared with '],
  [FEATURES_IN, '$1use $2 in '],
  [INTEREST_LIES, (_, noun: string) => `we ${NOUNS[noun.toLowerCase()]} `],
  [BASIS_FOR, (_, what: string) => `We process ${what} on the basis of `],
  [USE_IS_MADE, (_, what: string) => `we use ${what} `],
  [MUST_KNOW, 'we use $1'],
  [TO_DO_MUST_KNOW, (_, aim: string) => `${upperFirst(aim)}, we use `],
  [NUMBER_GIVEN, '$1your phone number'],
  [WITHOUT_FIRST, (_, what: string, rest: string) => `${upperFirst(rest)} without ${what}`],
  [THIS_EMAIL, '$1 $2 e-mail address '],
  [THE_MORE, 'We use the information you share with us to '],
  [ON_SERVERS, ''],
  [ALSO_USED, 'We use $1 to '],
  [DEALT_WITH, '$1 processed '],
  [USING_MEANS, ''],
  [PURPOSE_IS, 'This data is used for '],
  [THEREBY, 'This helps us to '],
]);
