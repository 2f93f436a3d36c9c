import { lowerFirst } from './first-letter.ts';
import { rewriter } from './rewriting.ts';

const KIND =
  '(?:(?:the|these|our|such|some|session|persistent|essential|functional|necessary|technical|performance|analytics?|advertising|first-party) )*(?:cookies|pixels|web beacons|tags|local storage)';
const THEIRS = '(?!(?:third|other|your browser))';
/** "The purpose of cookies is to remember your choices." */
const PURPOSE_OF = new RegExp(
  `^the (?:main |primary |only |sole )?purposes? of (?:an? |the use of )?(${KIND}|cookie) (?:is|are) to (?=[a-z])`,
  'i',
);
/** "Cookies remember your choices and show you ads." */
const THEY_DO = new RegExp(
  `^${THEIRS}(${KIND}) (?:(?:can|may|will|also) )*(remember|recogni[sz]e|measure|count|personali[sz]e|identify|authenticate) (?=(?:you|your|users?|visitors?|returning|the (?:pages|number)|how|which|whether|our|what|content|ads?)\\b)`,
  'i',
);

/** "Cookies do lots of different jobs, like letting you find your way": what they are used for. */
const JOBS = new RegExp(
  `^${THEIRS}(${KIND}) (?:(?:can|may|will|also) )*(?:do|perform|carry out|fulfil|serve|have) (?:lots of|many|several|various|a (?:number|variety|range) of|different|multiple)(?: (?:different|useful|important))* (?:jobs|functions|tasks|roles|things|purposes|uses),? (?:like|such as|including|for example) (?=[a-z]+ing\\b)`,
  'i',
);
/** "The only cookies set are for signing in." */
const ONLY_SET =
  /^the only cookies(?:,? (?:that )?(?:(?:we|\p{Lu}\S+) )?(?:are )?(?:set|use|uses|used|place|placed))? (?:are|is) (?:there |used |those )?for (?:the )?(?:(?:essential|sole|single|strictly necessary) )*(?:purposes? of )?(?=[a-z])/iu;

/** "Cookies make your visit easier by saving your choices" */
const BY_DOING = new RegExp(
  `^${THEIRS}(${KIND}) (?:(?:can|may|will|also) )*(?:make|improve|enhance|help with|simplify|ease|facilitate) [^.;:,]{3,80}? by (?=[a-z]+ing\\b)`,
  'i',
);

/** "Cookies served by our site do not gather your age." */
const OURS_DO_NOT =
  /^(?:the )?cookies (?:that are )?(?:served|set|used|placed|created|issued|employed) (?:by|on) (?:us|(?:our|this|the) (?:own )?(?:web ?sites?|sites?|apps?|services?|pages?)) (?=(?:do|does|will|can)(?: not|n['\u2019]t)\b|cannot\b|never\b)/i;

const IN_COOKIES =
  'in (?:(?:an?|the|this|these|other|such|persistent|session|small|our|its|own|first-party|permanent|temporary) )*cookies?\\b';
/** "We may store your choices in cookies", "your choice is saved in a cookie": what those are used for. */
const STORES_THERE = new RegExp(
  `\\b(we|our (?:web ?)?sites?|our apps?|our services?) ((?:(?:may|can|will|also|only) )*)(?:store|save|keep|record|remember)s? ((?:your|the|some|certain|any|user|users['\u2019]|dynamic|information|data|this|a)\\b[^.;:,]{0,60}?) ${IN_COOKIES}`,
  'i',
);
const STORED_THERE = new RegExp(
  `^((?:Your|The|This|Such|All|Some)(?: current| chosen)? [^.;:,]{3,50}?) (?:is|are|(?:may|will|can) be) (?:only |also )?(?:stored|saved|kept|recorded|remembered) ${IN_COOKIES}`,
  'i',
);

/** "(collectively, “tracking technologies”)": a name for what was listed. */
const COLLECTIVELY =
  / \((?:collectively|together)(?: referred to as)?,? (?:the |our )?["\u201c]?(?:cookies|(?:tracking|automatic|similar) technologies)["\u201d]?\)/i;

/** "Cookies are small files that we place on your computer": what they are, and that they are put there. */
const THAT_WE_PLACE =
  /^(?:A )?["\u201c]?[Cc]ookies?["\u201d]? (?:are|is) (?:an? )?(?:(?:small|tiny|short|little|simple|unique) )*(?:(?:text|data|computer|browser) )?(?:files?|(?:pieces?|bits?|strings?|amounts?) of (?:data|information|text|code))\b[^.;:]{0,90}?,? (?:that|which) (?:we|our (?:web ?)?(?:sites?|servers?|apps?|services?)) (?:(?:may|can|will|also|thus|then|therefore|usually|sometimes) )*(?:place|put|store|set|transfer|send|save|install|leave)s? (?:to|in|on|onto|into) (?=(?:your|the user|a user|users?['\u2019]|the (?:hard drive|device|browser))\b)/;

/** "session cookies, which are deleted when you leave": how long they last. */
const WHICH_END =
  /\b(cookies?["\u201d]?),? (?:that|which) (?:are|is|will be|get) (?:\w+ly )?(?:deleted|removed|erased|cleared|discarded)\b/gi;

/** "Cookies may be stored for a single session": how long they last. */
const LAST =
  /(?<!\b(?:through|via|by|using|in|from|of|with|and|or) (?:[\w-]+ )?)\b([Cc]ookies?(?: (?:may|can) be (?:persistent|temporary|permanent),? (?:or|and))?) (?:(?:is|are|(?:may|can|will) be) )?(?:only |temporarily )*(?:stored|kept|retained|saved) (?=(?:only )?(?:for (?:an?|one|the|up to|as|\d)|until|during|temporarily)\b)/g;

/** "Acme may store a cookie": it is put there. */
const STORES_ONE =
  /\b(?:store|save)(s?) ((?:(?:an?|its|their) (?:[\w-]+ )?cookies?)(?= ?[.,;]|$)|(?:[\w-]+ ){0,2}cookies?(?= (?:on|in) (?:your|the user|a user|users?['\u2019])))/gi;

/** "clear .gifs": pixels. */
const DOTTED_GIF = /\b(clear|transparent|invisible) \.(?=gifs?\b)/gi;

/** Sentences in which the service uses cookies for what they are said to do. */
export const plainCookies = rewriter([
  [COLLECTIVELY, ''],
  [DOTTED_GIF, '$1 '],
  [JOBS, (_, what: string) => `We use ${what.toLowerCase()} for `],
  [OURS_DO_NOT, 'Our cookies '],
  [BY_DOING, (_, what: string) => `We use ${what.toLowerCase()} for `],
  [STORES_THERE, (_, who: string, how: string, what: string) => `${who} ${how}use cookies to store ${what}`],
  [STORED_THERE, (_, what: string) => `We use cookies to store ${lowerFirst(what)}`],
  [THAT_WE_PLACE, 'We place cookies on '],
  [STORES_ONE, 'place$1 $2'],
  [LAST, '$1 last '],
  [WHICH_END, '$1 that end'],
  [ONLY_SET, 'We use cookies only for '],
  [PURPOSE_OF, (_, what: string) => `We use ${what.replace(/\bcookie$/i, 'cookies').toLowerCase()} to `],
  [THEY_DO, (_, what: string, deed: string) => `We use ${what.toLowerCase()} to ${deed} `],
]);
