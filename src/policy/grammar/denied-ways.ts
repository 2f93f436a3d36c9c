import { baseOf } from '../lexicon/verbs.ts';
import type { Rule } from './rewriting.ts';

const DEED =
  '(?:sell|rent|trade|share|disclose|collect|gather|store|keep|retain|log|record|use|process|reveal|give|release|provide|transfer|track|monitor|read|access|ask|request|pass|make|distribute|publish|divulge)';
const DEEDS =
  '(?:selling|renting|trading|sharing|disclosing|collecting|gathering|storing|keeping|retaining|logging|recording|using|processing|revealing|releasing|transferring|tracking|monitoring|reading|accessing|distributing|publishing)';

/** "It is not our practice to share it", "it is against our policy to sell it". */
const NOT_OUR_PRACTICE = new RegExp(
  `\\b[Ii]t is (?:not (?:our|(\\p{Lu}[\\w.]+)['\\u2019]s) (?:general |usual |standard |normal )?(?:practice|policy|habit|custom|intention|intent|business)|(?:strictly |strongly )?(?:against|contrary to) (?:our|(\\p{Lu}[\\w.]+)['\\u2019]s) (?:\\w+ )?(?:policy|policies|principles|practice|practices|rules|values|ethics)) to (?=(?:\\w+ly )?${DEED}\\b)`,
  'gu',
);
/** "Our policy is never to share it." */
const PRACTICE_IS_NOT = new RegExp(
  `\\b(?:[Oo]ur|(\\p{Lu}[\\w.]+)['\\u2019]s) (?:(?:general|strict|firm|standard|privacy|company) )?(?:policy|practice|promise|commitment|rule) is (?:not to|never to|to not|to never) (?=(?:\\w+ly )?${DEED}\\b)`,
  'gu',
);
/** "Selling your data is not part of our business model." */
const NOT_OUR_BUSINESS = new RegExp(
  `^(${DEEDS})( [^.;:]{3,80}?) (?:is|are) (?:simply |just )?(?:not (?:a |any )?part of (?:our|what|how) (?:(?! (?:yet|unless|without|if|when|where|except|for now|at present|at the moment|today|currently)\\b)[^.;:]){3,40}|not (?:something|what|anything) (?:that )?we(?: would| will)?(?: ever)? do|not how we make (?:our )?money|not our business(?: model)?|(?:against|contrary to) our (?:policy|policies|principles|values))(?=[.;:]|$)`,
  'i',
);
/** "We stop short of recording it." */
const STOPS_SHORT = new RegExp(`\\bstops? short of (${DEEDS})\\b`, 'gi');
/** "We promise not to spam you or sell it", "we vow never to read it": each deed of the list. */
const PROMISES = new RegExp(
  `\\b([Ww]e|[Tt]hey) (?:(?:also|solemnly|hereby) )?(?:promise|agree|undertake|commit) (never|not) to (?=[a-z])(?=[^.;]*\\b(?:${DEED}|spam)\\b)`,
  'g',
);

/** "There will be no merging of this data with other sources." */
const NO_MERGING =
  /\b(?:there (?:is|will be) no|we do no|we perform no) (?:merging|linking|combination|matching|linkage|association|correlation) of ((?:this|these|the|your|such|any) [^.,;:]{2,60}?) with (?=(?:other|any|your|the|personal)\b)/gi;

const OTHER_DATA =
  "(?!(?:[\\w'\\u2019]+ ){1,3}(?:account|profile)s?\\b)(?:your|any|other|personal|personally|an? (?:specific|particular|individual|identifiable|natural|certain) |specific|particular|individual|identifiable|you\\b|the (?:user['\\u2019]s|user|individual|visitor)|its|their|user|customer)";
/** "IP addresses are not linked to your account": they are not brought together with it. */
const NOT_LINKED = new RegExp(
  `(?<!\\b(?:that|which|who|whether|if|unless)(?: \\w+)?)(?<!\\b(?:anonym\\w+|aggregated?|non-?personal|de-identified|apps?|sites?|websites?|services?|pages?|tools?|accounts?)\\b[^.;]{0,40}) (is|are|be|been) (not|never|in no way) (?:(?:directly|otherwise|ever|then|specifically|explicitly|knowingly) )?(?:linked|associated|tied|connected|correlated|attributed|assigned|traced back) (?:(?:directly|back) )?(?:to|with) (?=${OTHER_DATA})`,
  'gi',
);
const WILL_NOT_BE_LINKED = new RegExp(
  `(?<!\\b(?:that|which|who|whether|if|unless)(?: \\w+)?) (will|shall) (not|never) be (?:(?:directly|otherwise|ever) )?(?:linked|tied|connected|correlated|attributed) (?:(?:directly|back) )?(?:to|with) (?=${OTHER_DATA})`,
  'gi',
);

/** "We have no record of your address." */
const NO_RECORD =
  /\b(ha(?:s|ve)) (?:absolutely )?no records? of (?=(?:your|any|the|which|what|who|whom|users?)\b)/gi;
/** "We do without cookies", "our site is free of cookies" */
const DO_WITHOUT =
  /\b(we|our (?:site|website|app|service)|\p{Lu}[\w.]+|this (?:site|website|page|app)) (?:completely |entirely |totally )?(?:(?:does|do) (?:\w+ly )?without|(?:is|are) (?:completely |entirely |totally |100 ?% )?(?:free (?:of|from)|devoid of)) (?=(?:any |all |third-party |tracking )?(?:cookies|tracking cookies|trackers))/giu;
/** "We maintain a strict no-logs policy." */
const NO_LOGS =
  /\b(has|have|maintains?|operates?(?: under| on)?|follows?|runs?|practi[cs]es?|enforces?|adheres? to|abides? by|is|are) (?:(?:an?|our|its|the) )?(?:(?:strict|strictly|true|firm|proven|audited|absolute) )?(?:no|zero)[- ]log(?:s|ging)?(?:[- ](?:policy|principle|rule|service|vpn|provider|vpn (?:service|provider)))(?=[.,;]|$| (?:and|for|on|so|which|that|regarding)\b)/gi;

/** "No personal data is requested." */
const NOT_ASKED =
  /\b(no (?:personal |other |further |identifying |private )*(?:data|information|details)|(?:your|the user['\u2019]s) [^.,;:]{2,40}?) (is|are)( not| never)? (?:requested|asked for|solicited|sought)(?=[.,;]|$| (?:from|when|to|during|for|in|on|at|by)\b)/gi;

/** "We cannot guarantee that, despite our efforts, it will not be seen": the aside hides what is not guaranteed. */
const NO_GUARANTEE =
  /\b((?:can ?not|can['\u2019]t|do not|don['\u2019]t|unable to|no) (?:guarantees?|ensure|warrant|promise|assure(?: you)?|represent)(?: or \w+)? that),? (?:despite|notwithstanding|even|in spite|regardless|although|under all|in all|at all|as a result)[^,]{2,90}, /gi;
/** "Refusing cookies may mean that we cannot keep your settings." */
const MAY_MEAN =
  /\b(?:may|might|could|can|will|would) (?:also )?(?:mean|result in|lead to|cause) (?:that )?(?:us |our )?(?:we (?:can ?not|can['\u2019]t|may not|will not|won['\u2019]t|are unable to)|(?:being unable|inability) to|not being able to) /gi;
/** "We reserve the right not to disclose it": that it is not so remains open. */
const RIGHT_NOT_TO = /\breserves? the right (?:not|never) to (?=[a-z])/gi;

/** "They are not told who you are", "we do not tell advertisers who you are". */
const NOT_TOLD =
  /\b((?:(?:our|the|these|those) )?(?:advertisers|partners|third parties|sponsors|merchants|other (?:users|members)|researchers|recipients)) (?:(?:are|is) (?:not|never) told|(?:do|does|will|can)(?: not|n['\u2019]t)(?: ever)? (?:know|learn|find out|see)|(?:will )?never (?:know|learn|find out)|cannot see) who you (?:really |actually )?are\b/gi;
const NOT_TELL =
  /\b([Ww]e) (?:do not|don['\u2019]t|will not|won['\u2019]t|never|will never) (?:ever )?(?:tell|inform|show|reveal to) ((?:(?:our|the|any) )?(?:advertisers|partners|third parties|anyone|anybody|sponsors|merchants|other (?:users|members)|others|them)) (?:(?:of|about) )?who you (?:really |actually )?are\b/g;

/** "Your number is kept secret from other users." */
const SECRET_FROM =
  /\b(is|are|will be|stays?|remains?) (?:(?:always|strictly|completely) )?(?:kept )?(?:(?:secret|private|hidden|confidential|concealed) |(?<=kept ))from (?=(?:other|others|all|everyone|anyone|the public|members|users|strangers|advertisers|third parties|your|our)\b)/gi;
/** "Your number is not kept secret": which says nothing of whether it is kept. */
const NOT_SECRET =
  / (is|are|was|were|will|can|may|cannot)(?: not| never|n['\u2019]t)?(?: be)? (?:always )?kept (?:(?:strictly|completely|entirely|fully|always) )?(?<=\b(?:not|never|cannot)(?: be)? (?:[a-z]+ )?kept (?:[a-z]+ )?)(?:secret|private|confidential|hidden|safe|secure|anonymous|separate)\b(?: from (?:other|others|all|everyone|anyone|the public|members|users|advertisers|us|third parties)[^.;,]{0,30})?/gi;
/** "We keep it confidential and will not give it out": the second part speaks of the same. */
const AND_NOT_GIVE =
  /\b([Ww]e) ((?:will |do )?(?:keep|treat|hold) )((?:your|the|this|all) [^.,;:]{2,50}?)( (?:strictly |completely |absolutely )?(?:confidential(?:ly)?|private|secret|secure|safe)),? and (?:we )?(do not|don['\u2019]t|will not|won['\u2019]t|never|will never) (?:give|hand) (it|them) (?:out|away|to)\b/g;

const STAYS_OF: Readonly<Record<string, string>> = {
  is: 'is not',
  are: 'are not',
  'will be': 'will not be',
  stay: 'are not',
  stays: 'is not',
  remain: 'are not',
  remains: 'is not',
};

/** "We do not use the platform to collect your name": it does not collect it. */
const NOT_BY_IT =
  /\b(we (?:do not|don['\u2019]t|will not|won['\u2019]t|never)) use (?:the|our|this|these) (?:platform|apps?|services?|sites?|websites?|software|products?|sdk) to (collect|track|gather|obtain|record|log) (?=(?:any|your|the|personal|personally|PII|sensitive|information|data|user)\b)/gi;

/** Further ways to deny, and turns that only look like it. */
export const DENIED_WAYS: readonly Rule[] = [
  [NO_GUARANTEE, '$1 '],
  [NOT_BY_IT, '$1 $2 '],
  [MAY_MEAN, 'may hinder us to '],
  [RIGHT_NOT_TO, 'reserve the right to refuse to '],
  [NOT_OUR_PRACTICE, (_, one?: string, other?: string) => `${one ?? other ?? 'we'} will not `],
  [PRACTICE_IS_NOT, (_, name?: string) => `${name ?? 'we'} will not `],
  [NOT_OUR_BUSINESS, (_, deed: string, what: string) => `We do not ${baseOf(deed.toLowerCase())}${what}`],
  [STOPS_SHORT, (_, deed: string) => `do not ${baseOf(deed.toLowerCase())}`],
  [PROMISES, '$1 will $2 '],
  [NO_MERGING, 'we do not combine $1 with '],
  [NOT_LINKED, ' $1 $2 combined with '],
  [WILL_NOT_BE_LINKED, ' $1 $2 be combined with '],
  [NO_RECORD, (_, has: string) => `${has === 'has' ? 'does' : 'do'} not keep `],
  [DO_WITHOUT, '$1 does not use '],
  [NO_LOGS, (_, verb: string) => `${/s(?: |$)/.test(verb) ? 'keeps' : 'keep'} no logs`],
  [NOT_ASKED, '$1 $2$3 collected'],
  [NOT_TOLD, 'we do not share your identity with $1'],
  [NOT_TELL, '$1 do not share your identity with $2'],
  [NOT_SECRET, ' $1 open'],
  [SECRET_FROM, (_, be: string) => `${STAYS_OF[be.toLowerCase()]} shown to `],
  [AND_NOT_GIVE, '$1 $2$3$4, and we $5 share $6 with'],
];
