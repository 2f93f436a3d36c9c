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

/** "clear .gifs": pixels. */
const DOTTED_GIF = /\b(clear|transparent|invisible) \.(?=gifs?\b)/gi;

/** Sentences in which the service uses cookies for what they are said to do. */
export const plainCookies = rewriter([
  [DOTTED_GIF, '$1 '],
  [JOBS, (_, what: string) => `We use ${what.toLowerCase()} for `],
  [OURS_DO_NOT, 'Our cookies '],
  [BY_DOING, (_, what: string) => `We use ${what.toLowerCase()} for `],
  [ONLY_SET, 'We use cookies only for '],
  [PURPOSE_OF, (_, what: string) => `We use ${what.replace(/\bcookie$/i, 'cookies').toLowerCase()} to `],
  [THEY_DO, (_, what: string, deed: string) => `We use ${what.toLowerCase()} to ${deed} `],
]);
