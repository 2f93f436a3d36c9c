import { rewriter } from './rewriting.ts';

const LOGS = '(?:(?:server|error|access|web|system|crash|diagnostic) )*(?:logs?|log ?files?|reports?)';
/** "the information in the crash report": the report. */
const IN_LOGS = new RegExp(
  `\\bthe (?:information|data|details) (?:(?:contained|stored|included|recorded|collected|held|present|found) )?in (the|these|our|your|such|those) (?=${LOGS}(?=[.,;]| (?:to|for|and|is|are|in order|when|if|so)\\b|$))(?!reports?\\b)`,
  'gi',
);
const OTHERS =
  '(?:(?:(?:certain|some|other|external) )?(?:third[- ]party )?(?:service providers|services|providers|vendors|tools|processors|companies|third parties))';
/** "Where we use third-party services, such as our help desk, these services may set cookies": those who work for us. */
const WHERE_WE_USE = new RegExp(
  `^(?:In (?:some|certain|many|those|these) (?:cases|instances|situations),? )?where we (?:use|rely on|work with|employ|engage) ${OTHERS}(?:,? (?:such as|like|including) [^,.;:]{3,60})?, (?:these|those|such|the) (?:third[- ]party )?(?:services|providers|vendors|tools|companies|third parties|service providers) (?=(?:may|might|can|could|will|also|do|use|collect|set|receive|get|store)\\b)`,
  'i',
);
/** "We may add and update information about you from public sources": it is gathered there. */
const ADD_FROM =
  /\b(we|they|\p{Lu}[\p{L}\d]+) ((?:(?:may|can|will|also) )*)(?:add|update|append|complete|enrich)(?:,? (?:and|or|and\/or) (?:add|update|append|complete|enrich))? (?:the |your )?((?:information|data|details)(?: (?:about|on) you)?),? from (?=(?:other |third[- ]|public |our |commercial |external |these |various )*(?:publicly available )?(?:sources|parties|databases|partners))/giu;
/** "We collect, and have collected in the past twelve months, the following data" */
const AND_HAVE =
  /\b(we|they|\p{Lu}[\p{L}\d]+) (collects?|shares?|uses?|discloses?|sells?|process(?:es)?|stores?|receives?),? and (?:(?:we|they) )?(?:have|has|may have) (?:also )?(?:collected|shared|used|disclosed|sold|processed|stored|received)(?:,? (?:in|during|over|within) the (?:past|last|preceding|previous|prior) (?:[\w-]+ )?(?:\(\w+\) )?(?:months?|years?|days?))?,? (?=(?:the|your|these|this|certain|personal|information)\b)/giu;
/** "beacon elements which tell us when a letter has been opened": what gathers it. */
const TELL_US =
  /\bmay (contain|include|use) ((?:(?:similar|so-called|small|tiny|invisible) )?["'\u201c\u2018]?(?:(?:web|tracking) (?:beacons?|pixels?)|clear gifs?|pixels? tags?)["'\u201d\u2019]?(?: or ["'\u201c\u2018]?(?:(?:web|tracking) (?:beacons?|pixels?)|clear gifs?|pixel tags?)["'\u201d\u2019]?)?) (?:elements|images|files|graphics|technolog(?:y|ies)|code) (?:which|that) tells? us\b/gi;
/** "The section above titled How We Use Data discloses that …" */
const SECTION_SAYS =
  /^the sections? (?:above|below)?,? ?(?:titled|entitled|called|headed|named) (?:["'\u201c\u2018]?(?:\p{Lu}[\p{L}'\u2019]*|and|or|of|the|to|with|for|in|your) ?){1,9}["'\u201d\u2019]? ?(?:above|below)? ?(?:discloses?|says?|states?|explains?|describes?|tells? you) that /iu;
/** "This may be derived from your use of the app": it is known from there. */
const DERIVED_FROM =
  /^(?:this|it|this (?:information|data)|such (?:information|data)|these|they) ((?:may|can|might|could) (?:also )?be|is|are) (?:derived|obtained|gathered|taken|inferred|compiled|generated) from your (interactions?|use|usage|activit(?:y|ies)|browsing|visits?|engagement)\b/i;
/** "It is encrypted before it is shared with partners": shared it is. */
const BEFORE_SHARED =
  /\b(is|are|will be) (?:(?:first|always|also) )?(?:encrypted|encoded|hashed|scrambled)(?: (?:or|and) (?:encrypted|encoded|hashed|scrambled))? before (?:it is|they are|it['\u2019]s|being|it will be) (shared|disclosed|passed on|given)\b/gi;
/** "You should only post data if you accept that it may be shared with the public." */
const IF_ACCEPTED =
  /^((?:In particular|Therefore|Please note),? )?you (?:must|should|may) (?:only|not) (?:submit|post|share|provide|upload|publish|enter) ([^.;:,]{3,60}?) (?:if|unless) you (?:accept|agree|understand|are (?:comfortable|happy|fine)(?: with)?|do not mind) (?:that )?(?:it|they|this|these) (may|will|can|could|might) (?:be|become) (?:(?:permanently|publicly|also) )?(shared|visible|seen|accessible|available|known|disclosed|public)\b/i;
/** "where we use cookies to study you, we will get your consent" */
const WHERE_ASKED =
  /^where we (use|process|collect|share|store) (?!(?:(?:your|personal|any|the) )*(?:data|information)\b)([^,.;:]{3,120}), we(?:['\u2019]ll| will| shall)? (?:first |always )?(?:get|ask (?:you )?for|obtain|request|seek|collect) your (?:\w+ )?(?:consent|permission)\b(?: (?:first|beforehand|where (?:required|necessary|needed)(?: by law)?))?/i;
/** "No tracking tools or cookies are used": no cookies. */
const NO_TOOLS =
  /\bno (?:(?:tracking|analytics|third[- ]party|external|advertising) (?:tools?|scripts?|software|services)|trackers?|analytics|pixels?|beacons?) (?:or|and|nor) (?=(?:(?:tracking|third[- ]party) )?cookies (?:is|are|will be) (?:ever )?(?:used|set|placed|stored|employed)\b)/gi;
/** "Logs are cleared after a day": deleted. */
const CLEARED =
  /\b((?:logs?|log ?files|records|messages|files|entries|histor(?:y|ies)|backups|databases?) (?:is|are|will be|get|gets) (?:\w+ly )?)cleared (?=(?:after|every|once|within|each|upon|daily|weekly|nightly|as soon)\b)/gi;
/** "This site does not serve any cookies" */
const SERVES_NONE =
  /\b((?:we|(?:this|our|the) (?:[\w-]+ )?(?:site|website|app|application|service|pages?)) (?:do|does)(?: not|n['\u2019]t)) (?:provide|serve|contain|deliver|include|carry) (?=(?:any )?(?:third[- ]party |tracking |advertising |analytics |marketing )*cookies\b)/gi;
/** "the communities to which you belong": that you belong to. */
const TO_WHICH =
  /\b(communities|forums|boards|spaces|servers|clubs|guilds|teams|groups|channels) to which you (?:belong|subscribe|are subscribed)(?: (?:or|and) (?:follow|join|subscribe to))?(?=[.,;]|$| (?:and|or|are|is)\b)/gi;
/** "We do not store those of your contacts": of what was just named. */
const OF_CONTACTS =
  /\b(store|collect|keep|save|upload|read|see|share|use|receive) (?:those|the ones|that) of (?:your|the user['\u2019]s) (?:contacts|friends)\b/gi;
const EVERYBODY = /\b(to|by|for|with) everybody\b/gi;
/** "when a letter has been acted upon": opened. */
const ACTED_UPON =
  /\b((?:e-?mails?|letters?|messages?|newsletters?|notifications?) (?:has|have) been) acted (?:up)?on\b/gi;
/** "IP addresses, times and post content": of posts. */
const POST_CONTENT = /\b((?:such as|including|like) (?:[\w'\u2019-]+,? ){1,8}(?:and|or)) post content\b/gi;
/** "type of device, operating system, network service provider" */
const IN_LIST =
  /\b((?:operating systems?|device types?|types? of device|models?|browsers?|IP address(?:es)?|languages?|versions?), (?:and )?)(?:your )?network (?:service )?providers?\b(?=,| and|[.;]|$)/gi;
/** "which e-mails are opened and which ads are clicked": each of them. */
const WHICH_CLICKED =
  /\b(track|measure|see|learn|know|record|count|determine|find out|analy[sz]e) (which (?:[\w-]+ ){1,3}?(?:are|were|have been|get) (?:opened|read|viewed|visited)),? (?:and|or) which (?:links|links or (?:ads|adverts|advertisements)|(?:ads|adverts|advertisements)(?: or links)?) (?:are|were|have been|get) clicked\b/gi;

/** Sentences that name by the way what they are about, in words that name it plainly. */
export const plainlyNamed = rewriter([
  [EVERYBODY, '$1 everyone'],
  [NO_TOOLS, 'no '],
  [CLEARED, '$1deleted '],
  [SERVES_NONE, '$1 use '],
  [TO_WHICH, '$1 you belong to'],
  [OF_CONTACTS, '$1 your contact list'],
  [IN_LOGS, '$1 '],
  [WHERE_WE_USE, 'Our service providers '],
  [ADD_FROM, '$1 $2collect $3 from '],
  [AND_HAVE, '$1 $2 '],
  [TELL_US, '$1 $2 which tell us'],
  [ACTED_UPON, '$1 opened'],
  [SECTION_SAYS, ''],
  [
    DERIVED_FROM,
    (_, may: string, what: string) => `We ${/^(?:is|are)$/i.test(may) ? '' : 'may '}collect your ${what}`,
  ],
  [BEFORE_SHARED, '$1 $2'],
  [
    IF_ACCEPTED,
    (_, front = '', what: string, may: string, seen: string) => `${front}${what} ${may} be ${seen}`,
  ],
  [WHERE_ASKED, 'With your consent, we $1 $2'],
  [POST_CONTENT, '$1 the content of posts'],
  [IN_LIST, '$1mobile network'],
  [WHICH_CLICKED, '$1 $2 and your clicks on ads'],
]);
