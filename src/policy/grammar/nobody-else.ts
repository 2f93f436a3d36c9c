import { upperFirst } from './first-letter.ts';
import { rewriter } from './rewriting.ts';

/** "We share it with our provider, but with nobody else": with that one only. */
const NOBODY_ELSE =
  /(?<!\bonly )\b(with|to|for) ((?!(?:nobody|no one|no-one|anyone|anybody|whom?)\b)[^,.;:]{2,60}?),? (?:but|and|though) (?:(?:with|to|for) )?(?:nobody|no one|no-one) else(?: at all)?(?=[.,;]|$)/gi;
/** "Only your username, and never your number, is shown to others." */
const ONLY_AND_NEVER =
  /^only ([^,.;:]{2,50}?),? (?:and|but) (?:never|not) ([^,.;:]{2,50}?),? (is|are|was|were|will be|gets?|can be) (?=[a-z])/i;
const OF_BOOK =
  '(?=(?:in|from|of|on) (?:your|the|their) (?:[\\w-]+ )?(?:address books?|contacts?|contact lists?|phone ?books?)\\b)';
/** "the numbers, but not the names, in your address book": some of what the book holds. */
const PART_OF_BOOK = new RegExp(
  `\\b((?:phone |telephone |mobile )?numbers|names|e-?mail addresses|addresses),? (?:but|and) not (?:the )?(?:[\\w-]+ ){0,2}(?:numbers|names|addresses|photos|details),? ${OF_BOOK}`,
  'gi',
);
/** "It sees only that a message arrived": that there is one, and not what it says. */
const THAT_THERE_IS =
  /\b(sees?|knows?|learns?|notices?|notes?|tells?) ((?:only |merely |just )?)that (?:you (?:have |did )?(?:received?|sent|got|send|get) (?:a|an|some|the|new) (?:\w+ )?messages?|there (?:is|are|was) (?:a|an|new|some) (?:\w+ )?messages?|(?:a|an|the|some|your|new) (?:\w+ )?(?:messages?|notifications?) (?:(?:has|have|was|is|were|are|had) )?(?:been )?(?:arriv(?:e|es|ed|ing)|sent|delivered|received|waiting|there|came|comes? in|exchanged|passed))\b/gi;

/** "Your number is not used for anything but sending codes": for that only. */
const FOR_NOTHING_BUT =
  /\b(is|are|be|being|was|were) (?:not|never) (used|processed|utilised|utilized) for anything (?:else )?(?:but|except(?: for)?|other than|besides|than) /gi;
/** "No more data is kept than needed": so much of it is. */
const NO_MORE_THAN =
  /(?<=^|[.;:] |, and )no more ((?:of (?:your|this|the) |personal |user )*(?:data|information|details)) (?=(?:is|are|will be|gets?) (?:\w+ed|kept|held|sent|given) than\b)/gi;

/** "Nobody but us sees your number": we do. */
const NOBODY_BUT_US =
  /(?<=^|[.;:] |\b(?:and|but|that),? )(?:nobody|no[ -]one|none)(?: else)?,? (?:but|except(?: for)?|other than|besides|apart from|save(?: for)?|outside(?: of)?) (?:us|we|ourselves|our(?: own)? (?:(?:support|moderation|safety) )?(?:staff|teams?|employees|people|engineers|moderators|administrators|admins|company))(?=,? (?:\w+ly )?(?:can|could|will|may|sees?|knows?|reads?|has|gets?|learns?|receives?|is|ever)\b),?/gi;

/** "Your number is for our use only." */
const OUR_USE =
  /^(?:(.{2,80}?),? (?:is|are) |(.{2,80}?) (?:will|shall) (?:only )?be )(?:(?:meant|intended|kept|reserved) )?(?:only )?for our (?:own |internal |exclusive |sole )?use (?:only|alone|and nobody else['\u2019]s)\.?$/i;

/** A sentence in which those who get something, and what they get, are all there is. */
export const plainLimited = rewriter([
  [OUR_USE, (_, is: string | undefined, willBe: string) => `${is ?? willBe} is not shared with anyone.`],
  [NOBODY_BUT_US, (whole: string) => (/^\p{Lu}/u.test(whole) ? 'Only we' : 'only we')],
  [NOBODY_ELSE, 'only $1 $2'],
  [FOR_NOTHING_BUT, '$1 $2 only for '],
  [NO_MORE_THAN, (_, what: string) => `no more than needed, ${what} `],
  [
    ONLY_AND_NEVER,
    (_, what: string, not: string, is: string) => `${upperFirst(what)}, but not ${not}, ${is} `,
  ],
  [PART_OF_BOOK, '$1 '],
  [THAT_THERE_IS, '$1 $2message metadata'],
]);
