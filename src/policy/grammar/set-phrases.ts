import { rewriter } from './rewriting.ts';

/** "If you ask us to delete it, we will do so": what is done is what was asked for. */
const WILL_DO_SO =
  /^((?:if|when|where|should|once|whenever) [^.;]{0,60}?)\b(?:to )?(delete|erase|remove|destroy|stop (?:using|processing|sharing|selling)) ([^,.;]{2,80}?), ((?:we|they)(?: will| shall| can|'ll|\u2019ll)?) (?:gladly |promptly |immediately |certainly |happily )?do (?:so|that|this)\b/i;

/** "If do not give it to us, …": a slip, and no denial. */
const NO_SUBJECT = /\b(if|when|where) (?=do(?: not|n['\u2019]t) )/gi;

/** "Both are deleted": the two that were spoken of. */
const BOTH = /^both (?=(?:is|are|will be|may be|can be|were) (?:\w+ly )?[a-z]+(?:ed|d|t|pt|ld|wn|n)\b)/i;

/** "We take your location into account." */
const INTO_ACCOUNT =
  /\b(take|takes|taking|took) ((?:your|the|their|this|that|these|what|which|how|information|data)\b[^,.;:]{0,70}?) into (?:account|consideration)\b/gi;
const CONSIDER: Readonly<Record<string, string>> = {
  take: 'consider',
  takes: 'considers',
  taking: 'considering',
  took: 'considered',
};

/** "We compare your selfie with your profile photos": both are looked at. */
const COMPARES =
  /\b(compar(?:e|es|ing)|match(?:es|ing)?|cross-check(?:s|ing)?) ((?!(?:you|users?|members|people)\b)[^,.;:()]{3,80}?) (?:with|against|to) (?=(?:your|the|their|his|her|an?|those|that)\b(?:(?! (?:with|from|of|in|to|other)\b) [\w-]+){0,3} (?:photos?|pictures?|images?|selfies?|videos?|address books?|contacts|contact lists?|phone numbers?|e-?mail addresses|ID|IDs|identity documents?|passports?|documents?)\b)/gi;

/** "We factor in your age", "your age is factored in when we pick ads". */
const FACTOR_IN =
  /\b((?:we|they|may|can|will|also|to|systems?|algorithms?|models?|engines?) )factors? in (?=(?:your|their|what|which|how|who|where|the|things|signals|data|information)\b)/gi;
const FACTORED = /\b(is|are|be)( also| then)? factored in(?=,? (?:when|to|for|as|if|while)\b|[.,;]|$)/gi;
/** "Our algorithms look at your searches", "our model learns from your posts". */
const MACHINE_LOOKS =
  /\b((?:our|the|these|this|its) (?:[\w-]+ ){0,3}?(?:systems?|algorithms?|models?|engines?|classifiers?|technology|software)) ((?:may |also |will |can )*)(?:looks? at|learns? from|considers?|weighs?(?: up)?) (?=(?:your|what|which|how|who|where|the|things|signals|data|information)\b)/gi;

/** "This is never tied to you and never sold": what is not linked. */
const TIED_TO = /\b(is|are|be) (not |never )?tied to (?=you\b|your (?:account|name|identity|person)\b)/gi;

/** "Old addresses get deleted weekly." */
const GETS_DONE =
  /\b(gets?) (?=(?:\w+ly )?(?:deleted|purged|erased|removed|overwritten|wiped|discarded|destroyed|anonymi[sz]ed|stored|saved|logged|recorded|kept|shared|sold|sent|passed|transferred|used|processed|analy[sz]ed|collected)\b)/gi;
/** "The deletion of your data takes place after a year." */
const DELETION_OF =
  /^((?:\w+, )?)(?:(?:an?|the) )?(?:automatic |permanent |complete |final )?(?:deletion|erasure|removal|destruction) of ([^,.;:]{3,60}?) (?:takes place|occurs|happens|is (?:carried out|performed|done)|will (?:take place|occur|be carried out))(?= )/i;
/** "We do not profile you." */
const PROFILES_YOU =
  /\b(we|they) ((?:do not |don['\u2019]t |never |will not |may |will |can )?)profile (?=(?:you|our users|users|visitors|people|members|customers)\b)/gi;

/** "They track you across other sites": what you do there. */
const TRACKS_PERSON =
  /\b(track|monitor|follow)(s|ed|ing)? (you|users|our users|visitors|people|individuals|members|customers) (?=(?:across|over time|around the|between|on other|on third|through(?:out)? the|when you (?:leave|visit|browse))\b)/gi;

/** "Your answers are put to use in improving it." */
const PUT_TO_USE = /\b(?:(is|are|be|being) put|(put|puts|putting)) to (?:good )?use\b/gi;

/** "Your posts may take a while to be removed from backups": until then they are kept. */
const TAKES_TIME =
  /\b((?:may|can|might|could|will) )?takes? (?:up to )?(?:(?:an? |some |several |additional |more |few |about |approximately |around )*(?:\(?\w+\)? )?(?:days?|weeks?|months?|hours?|time|while|longer)) (?:for [^,.;]{3,30} )?(?:to|until [^,.;]{2,20} (?:is|are)) be (?:\w+ly )?(?:removed|deleted|purged|erased|overwritten|cleared)\b/gi;
/** "It may take a while for your posts to be removed." */
const IT_TAKES =
  /\bit ((?:may|can|might|could|will|usually) )takes? (?:up to )?(?:(?:an? |some |several |additional |more |few |about |approximately |around )*(?:\(?\w+\)? )?(?:days?|weeks?|months?|hours?|time|while|longer)) for ((?:your|the|all|any|some|certain|deleted) [^,.;]{2,50}?) to be (?=(?:\w+ly )?(?:removed|deleted|purged|erased|overwritten|cleared)\b)/i;
/** "It may take 90 days to delete it from our backups." */
const TIME_TO_DELETE =
  /^((?:please note that |note that |however, )?)(?:it|this|the process|deletion) (?:may|can|might|could|will|usually|generally)? ?takes? (?:us )?(?:up to )?(?:(?:an? |some |several |additional |more |few |about |approximately |around )*(?:\(?\w+\)? )?(?:days?|weeks?|months?|hours?|time|while|longer)) (?:for us )?to (?:\w+ly )?(?:delete|remove|purge|erase) (?=(?:your|the|all|any|this|that|such|it|them|personal|data|information|content)\b)/i;

/** "Your 'likes' and posts": a word in quotation marks for being young. */
const QUOTED_DOINGS =
  /['"\u2018\u201c](likes?|dislikes|follows|followers|friends|shares|retweets|reposts|reactions|hearts|swipes)['"\u2019\u201d](?=[\s,.;)])/gi;

/** "We only have access to/collect what you give us": one deed in two words. */
const ACCESS_TO_COLLECT =
  /\b(only )?(?:have|has|gains?|gets?) (only )?access to ?(?:\/|(?:,? and\/or|,? and|,? or)) ?(collect|gather|receive|obtain|store)s? (?=(?:the|only|any|personal|certain|information|data|your|such)\b)/gi;
/** "Such information as we deem necessary": of a kind that is yet to be said, and not what was spoken of. */
const SUCH_AS_WE =
  /\bsuch ((?:personal |other |additional |further )?(?:information|data|details)) as (?=(?:we|you|they|is|are|may|will|it)\b)/gi;

/** "Each user is given a random ID": the service makes it. */
const GIVEN_ID =
  /^((?:each|every|all|any|new|your) (?:(?:new|registered|single) )?(?:users?|accounts?|members?|devices?|installations?|participants?|clients?|visitors?|browsers?)|you) (?:is|are|will be|gets?) (?:then |also |automatically |randomly )*(?:given|assigned|allocated|issued) (?=(?:an?|its own|their own|a new|your own) (?:[\w-]+ ){0,3}(?:ids?|identifiers?|numbers?|tokens?|pseudonyms?|user ?names?|keys?)\b)/i;

/** "We do not sell, rent, loan, or otherwise transfer for profit your number": as "sell, rent or transfer it" says. */
const LOANS = /\b(sell|rent|lease|trade|share|lend|barter|swap)(?:,|,? or) loan(?=,| or\b)/gi;
const FOR_PROFIT =
  /\b(transfer|share|disclose|distribute)(s?) for (?:profit|a profit|commercial gain) (?=(?:your|any|the|such|our|these|phone|personal|customer)\b)/gi;
/** "We do not write log files." */
const WRITES_LOGS =
  /\b(do not|don['\u2019]t|does not|never) write (?=(?:any )?(?:server |access )?(?:log ?files|logs)\b)/gi;
/** "User contact details, such as your name": whose they are goes without saying. */
const WHOSE_DATA =
  /^(\W*)(?:User|Customer|Member|Visitor|Client|Consumer|Subscriber) (?=(?:contact|financial|payment|billing|device|location|usage|demographic|biographical|transaction|order|purchase|technical|communication|profile|account) (?:information|data|details)\b)/;
/** "text messaging originator opt-in data and consent": what one opted in with. */
const OPT_IN_DATA = /\btext messaging originator opt-in data(?: and consent)?\b/gi;

/** "Said pictures may be shown to said moderators": those that were spoken of. */
const SAID =
  /(^|[,;:] |\b(?:of|to|with|by|for|from|in|on|and|or|about|that|shares?|stores?|uses?|collects?|discloses?|deletes?|keeps?) )said (?=(?:(?:personal|third[- ]party|user|contact|private) )*(?:third[- ]part\w+|data|information|details|users?|persons?|accounts?|photos?|pictures?|images?|videos?|messages?|content|cookies?|partners?|providers?|vendors?|moderators?|companies|company|authorit\w+|records?|address\w*|e-?mails?|individuals?|part(?:y|ies)|number|logs?|files?|documents?)\b)/gi;

/** A sentence with a plain verb for a turn of several words. */
export const plainPhrases = rewriter([
  [NO_SUBJECT, '$1 you '],
  [
    WILL_DO_SO,
    (_, _front: string, deed: string, what: string, we: string) =>
      `If you ask us, ${we} ${deed.toLowerCase()} ${what}`,
  ],
  [SAID, '$1these '],
  [WRITES_LOGS, '$1 keep '],
  [WHOSE_DATA, '$1Your '],
  [LOANS, '$1'],
  [FOR_PROFIT, '$1$2 '],
  [OPT_IN_DATA, 'SMS opt-in data'],
  [QUOTED_DOINGS, '$1'],
  [
    ACCESS_TO_COLLECT,
    (_, only: string | undefined, also: string | undefined, deed: string) => `${only ?? also ?? ''}${deed} `,
  ],
  [SUCH_AS_WE, '$1 that '],
  [/\bso-called (?=[a-z])/gi, ''],
  [TIED_TO, '$1 $2linked to '],
  [GETS_DONE, (_, form: string) => (/s$/i.test(form) ? 'is ' : 'are ')],
  [DELETION_OF, '$1$2 will be deleted'],
  [PROFILES_YOU, '$1 $2process data for profiling of '],
  [GIVEN_ID, (_, whom: string) => `We assign ${whom.toLowerCase()} `],
  [BOTH, 'They '],
  [COMPARES, '$1 $2 and '],
  [FACTOR_IN, '$1consider '],
  [FACTORED, '$1$2 considered'],
  [
    MACHINE_LOOKS,
    (_, machine: string, modal: string) =>
      `${machine} ${modal}${/s$/i.test(machine) || modal ? 'consider' : 'considers'} `,
  ],
  [INTO_ACCOUNT, (_, form: string, what: string) => `${CONSIDER[form.toLowerCase()]} ${what}`],
  [TRACKS_PERSON, (_, _deed: string, end = '') => `track${/^e/i.test(end) ? 'ed' : end} your activity `],
  [
    PUT_TO_USE,
    (_, be?: string, form?: string) =>
      be ? `${be} used` : form === 'puts' ? 'uses' : form === 'putting' ? 'using' : 'use',
  ],
  [IT_TAKES, '$2 $1take some time to be '],
  [TAKES_TIME, (_, may = 'may ') => `${may}still be stored until removed`],
  [TIME_TO_DELETE, (_, note: string) => `${note}We may still store `],
]);
