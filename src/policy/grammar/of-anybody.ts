import { cued } from './cued.ts';

/** Those of whom much is said in general: "Many companies use cookies." */
const WHO =
  '(?:companies|businesses|organi[sz]ations|web ?sites?|sites?|apps|applications|mobile apps|online services|internet service providers|isps|advertisers|ad networks|web ?servers?|publishers|retailers|web ?pages?|social networks|internet services)';

/** "Each website can send its own cookie to your browser", "Many companies use cookies that …": what is so anywhere. */
const ANYBODY = cued(
  new RegExp(
    `^\\W*(?:(?:for example|in general|generally|typically|today|nowadays|these days),? )?(?:(?:many|most|some|several|various|each|every|a|an|any|all)(?: other)?(?: (?:online|different|internet|commercial|large|popular|modern))? ${WHO}|(?:web ?sites|web ?servers|companies|businesses|internet sites))(?: (?:on|across) the (?:internet|web))?(?: (?:also|often|commonly|typically|usually|generally|routinely|sometimes|now|automatically))*(?: (?:can|may|might|could|will|do|does|use|uses|send|sends|set|sets|place|places|collect|collects|store|stores|track|tracks|share|shares|sell|sells|keep|keeps|log|logs|record|records|have|has|are|is|allow|allows))\\b`,
    'i',
  ),
);
/** "A cookie is a small file …": what the word means. */
const DEFINED = cued(
  /^\W*(?:(?:an?|the) )?(?:http |web |browser |session |persistent |flash |internet |tracking )?(?:cookies?|web beacons?|beacons?|pixels?|pixel tags?|clear gifs?|ip addresse?s?|local storage|local shared objects?|log files?|user agents?|tags?|scripts?)["\u201d')]? (?:is|are) (?:an? |the |generally |usually |typically |often )*(?:small|tiny|text|string|piece|amount|file|data file|unique|number|graphic|transparent|line|snippet|block|set|short|alphanumeric|code|identifier|technolog\w+|way|means)\b/i,
);
/** "OpenKey is a protocol that lets apps sign in without sharing a password": what such a thing is made for. */
const STANDARD = cued(
  /^\W*\p{L}[\p{L}\d-]{1,24}(?: \p{Lu}[\p{L}\d-]*){0,2} is (?:an?|the) (?:[\w-]+,? ){0,4}?(?:protocol|standard|framework|specification|algorithm) (?:that|which|for|to)\b/u,
);
/** What it says of the service after all. */
const OF_US =
  /\b(?:we|us|our|ours|this|these|here|such|the (?:site|sites|website|services?|apps?|platform|company))\b/i;

/** True for a sentence of what any website or company does, that names nobody's own practice. */
export function isOfAnybody(text: string, names: readonly string[]): boolean {
  // The plain word is looked for first: most sentences have it, and the others are long to try.
  if (OF_US.test(text) || !(ANYBODY.test(text) || DEFINED.test(text) || STANDARD.test(text))) return false;
  const low = text.toLowerCase();
  return !names.some((name) => low.includes(name.toLowerCase()));
}
