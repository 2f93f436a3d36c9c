import { baseOf } from '../lexicon/verbs.ts';
import { DENIED_IN_PASSING } from './denied-in-passing.ts';
import { DENIED_WAYS } from './denied-ways.ts';
import { rewriter } from './rewriting.ts';

const WHERE =
  "(?:only |entirely |solely |exclusively )?(?:locally|local|(?:locally )?(?:on|in) (?:your|the user['\\u2019]s) (?:own |local |mobile |personal )?(?:device|phone|smartphone|computer|handset|tablet|machine)|on[- ]device)";
/** "All photos stay on your phone": they do not leave it. Cookies always do, and a time says how long. */
const STAYS = new RegExp(
  `(?<!\\b(?:not|to|can|could|may|might|should|must|cookies?|you|pixels?|app|you \\w+|users? \\w+)(?: always| also)?)(?<!n['\\u2019]t)(?<!\\b(?:if|when|after|even|while|unless|delet\\w*|uninstall\\w*|remov\\w*|cop(?:y|ies)|backups?|back-ups?|cookies?)\\b[^.;]*) (will )?(?:always |only )?(stay)(s?) (?:\\w+ly )?${WHERE}(?! (?:storage|server|law|network|authorit))(?![^.;]*\\b(?:until|for (?:a|an|the|up|as)|long|after|unless|if|when|while|even|expir\\w+|browsers?)\\b)`,
  'gi',
);
/** "Profiles are local to your device": that is where they are kept. */
const LOCAL_TO =
  /\b(is|are) (?:\w+ly )?local to (?:your|the user['\u2019]s|each user['\u2019]s) (device|phone|computer)\b/gi;

/** What a denial of what is needed is bound to. */
const FOR_USE = 'for the use of the service';
const NAMES =
  '(?:(?:personal|phone|mobile|telephone|e-?mail|postal|home|user|real|contact|credit|card|first|last|address|account) )*(?:data|information|details|numbers?|e-?mails?|address(?:es)?|names?|contacts|location|identifiers?|birth|date of birth|photos?|card)';
/** "No phone number or e-mail is required to sign up", "no e-mail needed": what is not asked for is not got by it. */
const NONE_NEEDED = new RegExp(
  `(?<=^|[.;,:] )No ((?:other |further |additional )?${NAMES}(?:,? (?:or|nor|and) ${NAMES}|, (?:no )?${NAMES})*) (?:(?:is|are) (?:ever )?)?(?:required|needed|necessary)(?: (?:to|for|in order to) (?:use|sign|register|create|open|join|start|get|set|access|send|chat|the|using|an?|download|log|install|play|run|begin|registration)[^.;,:]{0,60})?(?=[.;,:]|$)`,
  'gi',
);
/** "The app does not need access to your contacts", "Acme requires no phone number", "it does not ask for data to work". */
const NEEDS_NOT = new RegExp(
  `\\b([Ww]e|[Tt]he (?:app|service|extension|software)|[Oo]ur (?:app|apps|service|services|software)|\\p{Lu}[\\w.]+|[Ii]t) (?:(?:does not|do not|doesn['\\u2019]t|don['\\u2019]t|will never|never|will not) (?:requires?|needs?)|(?:does not|does NOT|do not) (?:request|ask for)(?=[^.;:]* (?:in order )?to (?:work|function|operate|run)\\b)|(?:requires?|needs?)(?= no )) (?:access to )?(?:your |any |no |an? |the user['\\u2019]s )?((?:${NAMES})(?:,? (?:or|nor|and) ${NAMES}|, ${NAMES})*)(?= (?:in order )?to (?:use|sign|register|create|join|start|work|function|operate|run)\\b|[.,;:]|$)(?: (?:in order )?to [a-z]+(?: [^.,;:]{1,40})?)?`,
  'gu',
);

/** "Pigeon works without a phone number": it is not asked for, where it is not said that one can do without it. */
const WORKS_WITHOUT = new RegExp(
  `\\b([Tt]he (?:app|service|extension|software)|[Oo]ur (?:app|service|software)|\\p{Lu}[\\w.]+|[Ii]t) (?:(?:completely|entirely|fully|also) )?(?:works|functions|operates|gets by|gets along|makes do|does) without (?![^.;]*\\b(?:but|although|though|unless|except|however|if|when)\\b)(?:(?:asking for|needing|requiring|collecting|knowing|using|the need for) )?(?:your |any |an? )?((?:${NAMES})(?:,? (?:or|nor|and) (?:your |any (?:other )?|an? )?${NAMES}|, (?:your |an? )?${NAMES})*)(?=[.,;]|$)`,
  'gu',
);

/** "used for nothing else", "we use it for nothing else" */
const USED_NOTHING = /\b(is|are|will be|shall be) (used|processed) for nothing else\b/gi;
const USE_NOTHING = /\b([Ww]e|[Tt]hey) (will )?(use|process) ([^,.;:]{2,50}?) for nothing else\b/g;

const SUCH = '(?:such|that|this|any such|the particular|said|any further|further|all further|all such)';
/** "We will halt such processing", "not engage in that processing": it is data that is, or is not, processed. */
const HALTS = new RegExp(
  `\\b(?:halt|cease|discontinue|suspend|stop)(s?) (?:${SUCH}|the|all|any) processing(?: activit(?:y|ies)| operations?)?(?: of)?(?= (?:your|the|such|that|this|all|any|personal)\\b)`,
  'gi',
);
const HALTS_SUCH = new RegExp(
  `\\b(?:halt|cease|discontinue|suspend|stop)(s?) (?:${SUCH}|the|all) processing(?: activit(?:y|ies)| operations?)?(?! of\\b)(?=[,.;]| (?:and|if|unless|where|when|as|within|for|immediately|except)\\b|$)`,
  'gi',
);
const ENGAGES = new RegExp(
  `\\b(?:engage in|carry out|perform|undertake|conduct) (?:${SUCH}|the|any) processing(?: of)?(?= (?:your|the|such|that|this|all|any|personal)\\b)`,
  'gi',
);
const ENGAGES_SUCH = new RegExp(
  `\\b(?:engage in|carry out|perform|undertake|conduct) ${SUCH} processing(?! of\\b)(?=[,.;]| (?:and|if|unless|where|when|for|without|except)\\b|$)`,
  'gi',
);
/** "We do not conduct any scanning of your photos." */
const CONDUCTS =
  /\b(not|never) (?:engage in|carry out|perform|undertake|conduct|do) (?:any |the |routine )?(scanning|tracking|monitoring|logging|recording|screening) of (?=(?:your|the|any|all|users?|private|personal)\b)/gi;
/** "We keep it for a year, before it will be deleted": in the end it is. */
const BEFORE_DELETED =
  /\b((?:ke(?:ep|pt)|stor(?:e|es|ed)|retain(?:s|ed)?|h[eo]ld|saves?d?)\b[^.;:]{3,140}?),? before (?:it|they|your (?:personal )?(?:data|information|messages?|details)|(?:this|the|such|that|these|those) (?:personal )?(?:data|information|details|messages?|logs?)) (is|are|will be|gets?|get) ((?:(?:then|permanently|automatically|securely|finally|completely|irrevocably|fully) )*(?:deleted|erased|purged|destroyed|wiped))\b/gi;
const BEFORE_DELETING =
  /\b((?:keep|store|retain|hold|save)s?\b[^.;:]{3,140}?),? before (?:(?:permanently|automatically|securely|finally) )?(deleting|erasing|purging|destroying|wiping) (?:it|them)\b/gi;
/** "They are obliged to not share it." */
const SPLIT_NOT =
  /\bto not (?=(?:\w+ly )?(?:share|disclose|use|sell|store|retain|collect|process|access|keep|reveal|transfer)\b)/gi;

/** "for verification, but not to show you ads" */
const NOT_TO =
  /,? (?:but|and) not (?:in order )?to (show|serve|target|display|personali[sz]e|market|profile|train|sell|advertise|send|track)(?= |[.,;]|$)/gi;

/** "No employee reads it", "nobody here looks at it": nobody of the service does. Where no human does, a machine may. */
const NO_HUMAN =
  /\b(?:no (?:employees?|staff(?: members?)?|team members?|moderators?|engineers?|(?:one|body) here|member of (?:our )?(?:staff|team))|nobody here) (?:ever )?((?:(?:can|could|will|is able to) )?)(read|see|review|look at|listen to|access|view|hear|inspect|ha[sv]e? access to)s?\b(?=(?: at| to)? (?:your|any|the|private|what|user|users|it|them)\b)|\b(?:no one here|nobody here) (?:ever )?(looks at|listens to)\b/gi;

/** "The app doesn't send us your location." */
const SENDS_US =
  /\b(?:(?:the|our|this|your) (?:app|apps|application|client|software|extension|browser|device|phone|plugin|add-on)|it|we) (?:does not|doesn['\u2019]t|do not|don['\u2019]t|will not|won['\u2019]t|will never|never) (?:ever )?(?:sends?|transmits?|uploads?|reports?|gives?) (?:to )?us (?=(?:your|any|the|his|her|their|personal)\b)/gi;
const SENDS_TO_US =
  /\b(?:(?:the|our|this|your) (?:app|apps|application|client|software|extension|browser|device|phone|plugin|add-on)|it) (?:does not|doesn['\u2019]t|do not|don['\u2019]t|will not|won['\u2019]t|will never|never) (?:ever )?(?:sends?|transmits?|uploads?|reports?) ((?:your|any|the|personal) [^,.;:]{2,50}?) to us\b/gi;

/** "Pigeon's technology does not request it": the service does not. */
const TECHNOLOGY =
  /\b(\p{Lu}[\w.]+)['\u2019]s (?:technology|software|systems?|platform) (?=(?:does|do|will|can|is|has)(?: not| NOT|n['\u2019]t| no)\b|never\b|cannot\b)/gu;
const OUR_TECHNOLOGY =
  /\bour technology (?=(?:does|do|will|can|is|has)(?: not|n['\u2019]t| no)\b|never\b|cannot\b)/gi;

/** "The relays do not keep it": servers of the service. */
const RELAYS =
  /\b(the|our) (?:relays?|relay servers?|message relays?|prox(?:y|ies)) (?=(?:do|does|will|can)(?: not|n['\u2019]t)\b|never\b|cannot\b|ha(?:s|ve) no\b)/gi;

/** "Relays never learn it", "no relay ever sees it": where none but the service's own are spoken of. */
const BARE_RELAYS =
  /^(?:Servers|Relays|Relay servers|Message relays|Proxies) (?=(?:do|does|will|can)(?: not|n['\u2019]t)\b|never\b|cannot\b|have no\b)/;
const NO_RELAY =
  /^No (?:server|relay|relay server|proxy) ((?:can|will|may) )?(?:ever )?(log|record|store|keep|see|learn|know|read|link|get)s? (?=(?:your|the|any|who|both|what|which|where|IP)\b)/;

/** "We relay your messages without keeping a copy." */
const NO_COPY =
  /(?<!\b(?:not|never|cannot|n['\u2019]t)\b[^.;:,]{0,60})\bwithout (?:ever )?(?:keeping|making|retaining|storing|saving) (?:a |any |an? \w+ )?(?:copy|copies|records?|trace|traces)(?: of (?:it|them))?(?=[.,;]|$| (?:on|in|for)\b)/gi;
/** "Messages pass through it without being stored." */
const PASSES =
  /(?<!\b(?:not|never|cannot|no)(?: \w+)? |n['\u2019]t (?:\w+ )?)(?<!^(?:no|none|nothing|nobody)\b[^.;]{0,60})\b((?:pass(?:es)?|flows?|travels?|goes?|go|moves?|transits?|runs?)(?: [^,.;]{1,50}?)?) without (?:ever )?being (?=(?:stored|saved|logged|kept|recorded|retained|read|seen|decrypted|copied)\b)/gi;
/** "never written to disk" */
const ON_DISK =
  /\b(not|never) (?:be )?written to (?:disk|permanent storage|a (?:hard )?disk|any disk|log files|logs)\b/gi;
const TO_DISK =
  /\b(not|never) write ((?:your |the |any )?[^,.;:]{2,40}?) to (?:disk|permanent storage|a (?:hard )?disk|any disk|log files|logs)\b/gi;

/** "It writes nothing to disk." */
const NOTHING_TO_DISK =
  /\b(writes?|saves?|logs?) nothing to (?:disk|permanent storage|a (?:hard )?disk|any disk|log files)\b/gi;

/** "We do not contact anyone in your address book": it is not used so. */
const CONTACTS =
  /\b(not|never|won['\u2019]t|don['\u2019]t) (?:ever )?(?:contact|message|e-?mail|text|call|invite|spam|write to) (?:(?:anyone|anybody|any of the people|people|the people|any people|persons|those|any contacts|contacts|anything to anyone) (?:in|from|on) (?:your|the) (?:[\w\u2019']+ ){0,2}(?:contacts?(?: lists?)?|address book|phone ?book)|(?:any of )?your contacts)\b/gi;

/** "is not shown on your profile" */
const ON_PROFILE =
  /\b(is|are|be) (not|never) (shown|displayed|visible|listed|published) (?:on|in) (?:your|the|their) (?:public )?profiles?(?=[.,;]|$| (?:or|and|unless|by|if)\b)/gi;

/** "not based on advertising or the sale of data" */
const ON_SALE =
  /\b(not|never) (based on|built on|funded by|reliant on|dependent on|rely on|depend on) (?:(?:ads|advertising|adverts|advertisements)(?:,| or| and) )?(?:the )?(?:sale|monetization|monetisation) of (?=(?:your|user|users|personal|customer|data|private)\b)/gi;
/** "We aren't going to sell it", "we pledge never to share it" */
const GOING_TO = /\b(?:are|is)(?: not|n['\u2019]t) going to (?=\w)/gi;
const PLEDGES = /\b([Ww]e) (?:pledge|vow|swear|guarantee) (never|not) to (?=[a-z])/g;

/** "We have no intention of selling it." */
const NO_INTENTION_OF =
  /\b(?:have|has) (?:absolutely )?(?:no|not any|never had any) (?:intention|plans|interest) (?:of|in) (selling|sharing|renting|collecting|storing|using|tracking|reading|monetizing|disclosing|keeping)\b/gi;

/** "are encrypted and unknown to us": we do not see them; a PIN that only you know as well. */
const UNKNOWN_TO =
  /\b(is|are|remains?) (?:(\w+ed) and )?(?:unknown|not known) to (?=(?:us|our servers?|the servers?|\p{Lu}\w+)\b)/gu;
const KNOWN_ONLY =
  /(?<=\b(?:PINs?|passwords?|passcodes?|passphrases?|private keys?|secret keys?|pass codes?) )(?:is|are) (?:only known|known only) to you\b(?! and)/gi;
/** "We ourselves have no insight", "it keeps us from seeing it" */
const OURSELVES = /\b[Ww]e ourselves (?=\w)/g;
const KEEPS_FROM =
  /\b(?:keep|stop|hinder|bar|block)s? us from (?=(?:read|see|access|view|decrypt|know|learn|listen)ing\b)/gi;
const WE_DECLINE =
  /\b([Ww]e) (?:decline|categorically refuse) to (?=(?:share|sell|collect|store|use|disclose|track|give)\b)/g;

/** "Zero data collection", "No ads, no data collection": a label. */
const NO_COLLECTION =
  /^(?:no (?!data|personal)[^,;:. ]+(?: (?!no |and )[^,;:. ]+){0,4}(?:,|,? and) )*(?:no|zero) (?:personal |user )?data (collection|sharing|logging|retention|storage|selling)(?: at all| whatsoever)?\.?$/i;
const COLLECTION_OF: Readonly<Record<string, string>> = {
  collection: 'collect',
  sharing: 'share',
  logging: 'log',
  retention: 'store',
  storage: 'store',
  selling: 'sell',
};

/** "It is stored for a week, then deleted." */
const THEN_DELETED =
  /\b((is|are|will be) (?:\w+ly )?(?:kept|stored|held|retained|saved)\b[^.;:]{0,80}?)(?<!\b(?:is|are|be|and|was|were)),? (?:and )?then (?:(?:permanently|automatically|immediately|securely) )?(deleted|erased|discarded|dropped|destroyed|purged|wiped)\b/gi;

/** "We hide your number from other users": they are not shown it. */
const HIDES =
  /\b([Ww]e) (?:(?:always|also) )?hide ((?:your|their|the) [^,.;:]{2,50}?) from (?=(?:other|others|all|the public|everyone|anyone|people|members|users|strangers|advertisers)\b)/g;
/** "It serves no other purpose than finding friends." */
const SERVES = /\b(?:serves?|has|have) no (?:other )?purposes? (?:other )?than (?=(?:\w+ing|to|the|for)\b)/gi;

/** "It is used for statistics only": "only" is tied to what stands before it. */
const FOR_ONLY =
  /\b(is|are|will be|shall be|may be) ((?:\w+ly )?(?:used|processed)) (for (?!(?:only|(?:the )?(?:performance|compliance|fulfil\w*)|(?:our )?(?:legitimate|lawful|legal)|(?:\w+ ){0,2}(?:users|customers|people|members))\b)[^,.;:()]{3,70}?) (?:only|alone|exclusively)(?=[.,;]|$| and (?:is|are|will|not|never)\b)/gi;
const USE_FOR_ONLY =
  /\b([Ww]e) (will )?(use|process) ([^,.;:]{2,60}?) (for (?!(?:only|(?:the )?(?:performance|compliance|fulfil\w*)|(?:our )?(?:legitimate|lawful|legal)|(?:\w+ ){0,2}(?:users|customers|people|members))\b)[^,.;:()]{3,60}?) (?:only|alone|exclusively)(?=[.,;]|$)/g;
/** "We ask for it to bill you and use it only for that": we do, whatever stands between. */
const AND_USE_IT =
  /^(We (?!(?:(?:will|also|may|always) )*(?:require|oblige|bind|instruct) (?:the|our|all|any|these|them|each)\b)(?:[^.;:](?!\b(?:which|who|whom|they|you can|you may)\b))+?),? and (use|process|keep|store) (it|them) (only|solely|exclusively) (?=(?:for|to|in order)\b)/i;
/** "We keep it to ourselves." */
const OURS_ALONE =
  /\b([Ww]e) (?:will )?(?:always )?keep ((?:your|this|these|the|it|them|all)\b[^,.;:]{0,50}?) to ourselves\b/g;

/** "Your account will not be visible on the service any more": to those who use it. */
const NOT_VISIBLE =
  /\b(?:[Yy]our|[Tt]he|[Tt]heir) (?:profile|account) (?:is|will)(?: of course| also| then| however)? (?:not|no longer) (?:be )?visible(?: (?:on|in) (?:the |our )?(?:services?|app|site|platform|website|\p{Lu}\w+)| to (?:others|other (?:users|members|people)))?(?: anymore| any more| any longer)?(?=[.,;]| but\b| and\b|$)/gu;

/** "We have no insight into your chats." */
const NO_INSIGHT =
  /\bha(?:ve|s) no (?:\w+ )?insights? (?:into|in) (?=(?:your|the content|any|what|users?|private|it|them)\b)/gi;

/** "We do not create profiles of our users." */
const PROFILES =
  /\b(not|never) (?:create|build|make|generate|compile|maintain|form|establish) (?:any |a )?(?:(?:user|personal|personality|behaviou?ral|advertising|usage|individual|interest|movement|detailed) )*profiles? (?:of|about|on) (you|our users|users|visitors|our visitors|individuals|our customers|individual users)\b/gi;

/** Sentences that deny in a turn of their own what "not" denies plainly elsewhere. */
export const plainDenialTurns = rewriter([
  ...DENIED_IN_PASSING,
  ...DENIED_WAYS,
  [STAYS, (_, will = '', __ = '', s = '') => ` ${will}never leave${s} your device`],
  [LOCAL_TO, '$1 stored only on your $2'],
  [NONE_NEEDED, `We do not collect any $1 ${FOR_USE}`],
  [TECHNOLOGY, '$1 '],
  [OUR_TECHNOLOGY, 'our service '],
  [
    NEEDS_NOT,
    (_, who: string, what: string) =>
      `${who} ${/^(?:we|our \w+s)$/i.test(who) ? 'do' : 'does'} not collect any ${what} ${FOR_USE}`,
  ],
  [WORKS_WITHOUT, `$1 does not collect any $2 ${FOR_USE}`],
  [USED_NOTHING, '$1 not $2 for any other purpose'],
  [
    USE_NOTHING,
    (_, who: string, will = '', verb: string, what: string) =>
      `${who} ${will ? 'will not' : 'do not'} ${verb} ${what} for any other purpose`,
  ],
  [HALTS, 'stop$1 processing'],
  [HALTS_SUCH, 'stop$1 processing the data'],
  [ENGAGES, 'process'],
  [ENGAGES_SUCH, 'process the data'],
  [CONDUCTS, (_, not: string, deed: string) => `${not} ${baseOf(deed)} `],
  [BEFORE_DELETED, '$1, and then they are $3'],
  [BEFORE_DELETING, (_, kept: string, deed: string) => `${kept} and then ${baseOf(deed)} it`],
  [SPLIT_NOT, 'not to '],
  [NOT_TO, (_, verb: string) => `, but not for ${verb.replace(/e$/, '')}ing`],
  [
    NO_HUMAN,
    (_, modal = '', verb = '', looks = '') =>
      looks || !modal
        ? `our employees never ${(looks || verb).replace(/^(look|listen)s/, '$1').replace(/^has/, 'have')}`
        : `our employees ${modal.trim().replace(/^is able to$/i, 'can')} never ${verb}`,
  ],
  [SENDS_US, 'we do not receive '],
  [SENDS_TO_US, 'we do not receive $1'],
  [RELAYS, '$1 servers '],
  [BARE_RELAYS, 'The servers '],
  [NO_RELAY, (_, modal = '', verb: string) => `The servers ${modal ? `${modal}not` : 'never'} ${verb} `],
  [NO_COPY, 'without storing them'],
  [PASSES, '$1 and are never '],
  [ON_DISK, '$1 stored'],
  [TO_DISK, '$1 store $2'],
  [NOTHING_TO_DISK, (_, verb: string) => `${/s$/i.test(verb) ? 'stores' : 'store'} no data`],
  [CONTACTS, '$1 use your contacts'],
  [ON_PROFILE, '$1 $2 shown to other users'],
  [ON_SALE, '$1 $2 selling '],
  [GOING_TO, 'will not '],
  [
    UNKNOWN_TO,
    (_, is: string, how?: string) =>
      `${is} ${how ? `${how} and ${is === 'is' ? 'it is' : 'they are'} ` : ''}invisible to `,
  ],
  [KNOWN_ONLY, 'cannot be seen by us'],
  [OURSELVES, 'we '],
  [KEEPS_FROM, 'prevents us from '],
  [WE_DECLINE, '$1 will not '],
  [NO_COLLECTION, (_, noun: string) => `We do not ${COLLECTION_OF[noun.toLowerCase()]} any data`],
  [
    THEN_DELETED,
    (_, kept: string, be: string, end: string) =>
      `${kept}, and then ${be} ${end === 'dropped' ? 'deleted' : end}`,
  ],
  [PROFILES, '$1 use data for profiling of $2'],
  [HIDES, '$1 do not show $2 to '],
  [SERVES, 'is not used for any other purpose than '],
  [FOR_ONLY, '$1 only $2 $3'],
  [USE_FOR_ONLY, '$1 $2only $3 $4 $5'],
  [AND_USE_IT, '$1, and we $2 $3 $4 '],
  [OURS_ALONE, '$1 do not share $2'],
  [NOT_VISIBLE, 'your profile is not visible to other users'],
  [NO_INSIGHT, 'cannot see '],
  [NO_INTENTION_OF, (_, deed: string) => `will not ${baseOf(deed)}`],
  [PLEDGES, '$1 will $2 '],
]);
