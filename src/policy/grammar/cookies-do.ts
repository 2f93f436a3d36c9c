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

/** Sentences in which the service uses cookies for what they are said to do. */
export const plainCookies = rewriter([
  [PURPOSE_OF, (_, what: string) => `We use ${what.replace(/\bcookie$/i, 'cookies').toLowerCase()} to `],
  [THEY_DO, (_, what: string, deed: string) => `We use ${what.toLowerCase()} to ${deed} `],
]);
