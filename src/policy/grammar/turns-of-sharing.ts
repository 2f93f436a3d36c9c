import { rewriter } from './rewriting.ts';

/** "We keep your data to ourselves." */
const TO_OURSELVES =
  /\b(we|they) ((?:will )?)(?:always |strictly )?keep (your (?:[\w-]+ ){1,4}?|(?:all |any )?(?:personal |user )?(?:data|information) |it |them |all of it |this )to (?:ourselves|themselves)\b/gi;
/** "Your data stays with us", "this is for our eyes only". */
const WITH_US =
  /\b(?:stays?|remains?) (?:strictly |only |always |solely )*with us(?= ?(?:[.;,]|and\b|alone\b|only\b|$))(?: alone| only)?/gi;
const OUR_EYES = /\b(?:is|are) (?:strictly |only )?for our eyes only\b/gi;
/** "Your profile is there for all to see." */
const FOR_ALL =
  /\b(is|are|be|remains?|becomes?) (?:there |out there |available |visible |shown |displayed )?for (?:all|everyone|everybody|anyone|anybody|the (?:whole )?world) to (?:see|read|view)\b(?! who\b)/gi;

/** "Selling your data is not something we do." */
const SOMETHING_WE_DO =
  /^(selling|sharing|renting|trading|disclosing) ((?:your|user|users'|personal|any|customer|our users') [^.;:]{3,60}?) is (not something (?:that )?we (?:do|would do|will do|engage in)|something (?:that )?we (?:do not|don't|never|will never|would never) do)\b/i;
const DEEDS: Readonly<Record<string, string>> = {
  selling: 'sell',
  sale: 'sell',
  sales: 'sell',
  sharing: 'share',
  disclosure: 'disclose',
  disclosing: 'disclose',
  renting: 'rent',
  trading: 'trade',
};

/** "There may be an exchange of data between us and banks." */
const THERE_IS =
  /^there (is|are|may be|can be|will be) (?:also )?an? (?:exchange|transfer|sharing|disclosure|transmission) of ((?:[\w'-]+ ){1,6}?)(?:between us and|with|to) /i;

/** "We share zero data with others", "we have disclosed 0 bytes of it." */
const ZERO =
  /\b(?:zero (?:(?:kilo|mega)?bytes? of )?|0 (?:(?:kilo|mega|k|m)?bytes?|percent|per cent) of |0 ?% of )(?=((?:your|our|users['’]) )?(?:personal |user |customer |of your )*(?:data|information|messages?|metadata|content)\b)/gi;

/** "No selling of your data." and "zero data sharing with partners", which stand as sentences. */
const NO_DEED =
  /(?:^|, )(?:and )?(?:no|zero) (?:(?:personal |user )?data |(?:personal )?information )?(selling|sales?|sharing|renting|trading)(?: of ((?:your|user|personal|any|our users'|customer) )?(data|information))?((?: (?:to|with) [^.,;]{2,60})?)\.?$/i;
const SHARING_NONE =
  /^(?:data |information )?(sharing|disclosure|selling|sale)(?: of (?:your |personal |user )*(?:data|information))? ((?:with|to) [^:.]{3,40}): (?:none|never|no|not at all)\.?$/i;

/** "our vendors and, where the law so requires, the police": what ties one of a list stands inside it. */
const LIST_ASIDE =
  /\b((?:shar|disclos|transfer|transmi|recipient|provid|pass|send|sent|given)[^.;:]{3,200}\b(?:and|or)),? ((?:where|when|if|as|to the extent|in (?:some|certain|limited|rare|exceptional) (?:cases|circumstances)|upon|subject to|under)\b[^,;:.()]{3,80}), (?=(?:(?:our|the|any|other|certain|selected|to|with) )*(?:public|third|law|government|regulat|supervisory|affiliat|business|partners?|advertis|service|professional|courts?|authorit|insur|credit|banks?|auditors?|group|parent|subsidiar|police|tax)[a-z-]*\b)/i;

/** "we and that network may share information about you": each gives and gets. */
const WE_AND_THAT =
  /\b(we) and (?:that|the|such|this|these|those) (?:(?:third-party|social|other|linked|connected|external|media|networking) ){0,3}(?:services?|networks?|platforms?|sites?|websites?|providers?|apps?|compan(?:y|ies)|third part(?:y|ies)) (?=(?:(?:may|can|will|also) )*(?:share|exchange)\b)/gi;

/** "within the Falcon Group": of one owner. */
const WITHIN_GROUP =
  /\b([Ww]ithin|[Tt]hroughout|[Aa]cross|[Ii]nside) the (?:\p{Lu}[\w.&-]* ){1,3}[Gg]roup\b(?! (?:of|chat|call|chats|calls))/gu;

/** "Members can share photos with each other": with other members. */
const EACH_OTHER =
  /\b(users['\u2019]?|members['\u2019]?|people|players['\u2019]?|participants['\u2019]?|customers['\u2019]?)((?: |['\u2019] )[^.;]{0,80}?\b(?:to|with)) (?:each other|one another)\b/gi;

/** "Both are visible to others", "neither is shared": what was spoken of. */
const BOTH = /^Both (?=(?:are|may be|will be|can be)\b)/;
const NEITHER = /^Neither (?:(?:is|are)|(may|will|can) be) (?=[a-z])/;

/** "When you authorize an application, it may see your posts": an application of others. */
const AUTHORISED =
  /\b((?:when|if|once|whenever) you (?:\w+ly )?(?:authori[sz]e|connect|link|allow|approve|install|add|give access to|grant access to|log in (?:to|with)) (?:an?|any|another|such an?) (?:third[- ]party |external |outside )?(?:applications?|apps?|bots?|integrations?|clients?|plug-?ins?|extensions?|websites?)\b[^;:.]{0,120}?), (?:it|they) (?=(?:may|can|will|might|could|gets?|receives?|has|have|is|are)\b)/i;

/** "Members can look up your number": they see it. */
const LOOK_UP = /\blook(s?) up (?=(?:the|your|their|each|any|other|an?|this|that)\b)/gi;
/** "Items transferred: your name", "the data shared is your name". */
const ITEMS_GIVEN =
  /^(?:the )?(?:(?:items|data|information|details|(?:categor(?:y|ies)|types|kinds) of (?:personal )?(?:data|information))(?: of personal (?:data|information))? (?:to be |that (?:is|are) )?(?:transferred|disclosed|shared|transmitted)|items (?:of personal (?:data|information) )?(?:to be )?provided)(?: ?: | (?:is|are|includes?)(?::|(?= (?:your|the|their|an?)\b)) ?)(?=\S)/i;

/** "The servers where your followers reside": those of others. */
const THEIR_SERVERS =
  /\bthe (?:servers?|instances?|nodes?) (?:(?:where|on which|in which|that|which) (?:host )?(?:your|the|their) (?:followers|recipients?|contacts|friends|other \w+)(?: (?:reside|live|are|is|have (?:an|their) accounts?|belong)\b)?|of (?:your|the|their) (?:followers|recipients?|contacts|friends))/gi;
/** "Followers-only posts", "direct notes": what is not for all. */
const FOR_SOME =
  /\b(?:followers?|friends|members|mutuals|subscribers|contacts)-only (?=(?:posts?|messages?|stories|photos|videos|notes)\b)|\bdirect (?=notes\b)/gi;

/** "We provide it to enable Acme to send codes": to those who are enabled. */
const SO_ENABLED =
  /\b((?:we|they)(?: (?:may|will|can|also|then|must))* (?:share|disclose|provide|send|pass|transmit|release|supply) (?:your|the|this|that|these|those|such|some|certain|personal|limited|it\b|them\b)(?: (?!to\b|with\b|us\b|you\b|for\b)[\w'’-]+){0,9}?) (?:in order )?to (enable|allow|permit) (?!(?:us|you|users?|people|members|customers|me|it|them|everyone)\b)((?:(?:the|our|these|those|its) )?(?:(?!to\b)[\w'’-]+ ){1,4}?)to (?=[a-z]+ )/gi;

/** A sentence with plain verbs of sharing for turns of phrase that say the same. */
export const plainSharing = rewriter([
  [WE_AND_THAT, '$1 and our partners '],
  [WITHIN_GROUP, '$1 our group'],
  [
    TO_OURSELVES,
    (_, who: string, will: string, what: string) =>
      `${who} ${will ? 'will not' : 'do not'} share ${what}with anyone`,
  ],
  [WITH_US, 'is not shared with anyone'],
  [OUR_EYES, 'is not shared with anyone'],
  [FOR_ALL, '$1 public'],
  [SOMETHING_WE_DO, (_, deed: string, what: string) => `We do not ${DEEDS[deed.toLowerCase()]} ${what}`],
  [THERE_IS, (_, be: string, what: string) => `We ${/may|can/i.test(be) ? 'may ' : ''}share ${what}with `],
  [ZERO, (_, whose?: string) => (whose ? 'none of ' : 'no ')],
  [
    NO_DEED,
    (_, deed: string, whose: string | undefined, data: string | undefined, to: string) =>
      `; we do not ${DEEDS[deed.toLowerCase()]} ${whose ?? ''}${data ?? 'data'}${to}.`,
  ],
  [SHARING_NONE, (_, deed: string, to: string) => `We do not ${DEEDS[deed.toLowerCase()]} data ${to}.`],
  [LOOK_UP, 'view$1 '],
  [SO_ENABLED, '$1 to $3to $2 them to '],
  [ITEMS_GIVEN, 'We share '],
  [THEIR_SERVERS, 'other servers'],
  [FOR_SOME, 'private '],
  [AUTHORISED, '$1, that third-party application '],
  [LIST_ASIDE, '$1 '],
  [EACH_OTHER, '$1$2 other users'],
  [BOTH, 'They '],
  [NEITHER, (_, modal?: string) => (modal ? `They ${modal} not be ` : 'They are not ')],
]);
