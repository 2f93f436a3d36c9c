import { rewriter } from './rewriting.ts';

/** "to anyone other than the owner of the account": the person's own is given to the person, and to nobody else. */
const OTHER_THAN_OWNER =
  /\b(to|with) (anyone|anybody|any (?:third )?party|any third parties|third parties|others|any person|any company)(?: else)?,? (?:other than|except(?: for| to)?|but|besides|apart from|aside from)(?: to)? (?:you|yourself|(?:the|an|its|each) (?:registered |respective )?(?:account )?(?:owners?|holders?)(?: of (?:an|the|that|your|each|this) (?:\w+ )?accounts?)?)(?=[.,;]|$)/gi;
/** "with no one but you" */
const NO_ONE_BUT_YOU =
  /\b(to|with) (no one|no-one|nobody)(?: else)?,? (?:other than|except(?: for)?|but|besides|apart from) (?:you|yourself|(?:the|its) (?:account )?(?:owner|holder)(?: of (?:an|the|that|your) (?:\w+ )?account)?)(?=[.;]|$)/gi;
/** "Credentials are exchanged for a token": nobody else gets them. */
const EXCHANGED =
  /\b(is|are|will be|is then|are then) exchanged for (?=(?:an? |the )?(?:[\w-]+ ){0,2}tokens?\b)/gi;
/** "Customers who do not pay will have their accounts deleted." */
const HAVE_DELETED =
  /(?<=^|[:.;] |- )((?:[\p{L}'\u2019-]+ ){0,3}(?:users|customers|members|people|subscribers|persons)(?: (?:who|whose|that|with|without) [^.;:,]{3,90}?)?) (will|may|can)?\s?have their ((?:[\w-]+ ){0,2}(?:accounts?|messages?|data|information|photos?|profiles?|files?|posts?|content|e-?mails?|history)) (?:\w+ly )?(deleted|removed|erased|purged)\b/giu;
/** "…, ensuring that your data is processed in line with the law": how, and nothing more. */
const IN_LINE =
  /,? (?:while )?(?:ensuring|making sure|guaranteeing|thereby ensuring)(?: that)? [^.;:,]{3,60}? (?:is|are|will be|remains?) (?:\w+ly )?(?:(?:protected|secured|safeguarded|kept safe) and )?(?:processed|handled|treated|protected|used|managed)(?: and (?:protected|processed|handled|secured))? (?:\w+ly )?(?:according to|in accordance with|in line with|in compliance with|as required by|in a manner consistent with) [^.;:,]{3,90}(?=[.;,]|$)/gi;

/** "stored as a token, and we cannot read it", "replaced by a token": it is no token that cannot be read. */
const AS_TOKEN =
  /\b(is|are|be) (stored|saved|kept|held|replaced) (?:as|by|with) (?:an? )?(?:(?!push\b)[\w-]+ )?tokens?(?=,? (?:and|but|so|that|which)\b)/gi;
/** "which, by design, means that" */
const BY_DESIGN = /,? which,? by (?:its )?(?:design|nature|definition),? means that /gi;
/** "a protocol with metadata suppression": none is had by that. */
const METADATA_KEPT_FROM =
  /\bmetadata (?=(?:suppression|protection|minimi[sz]ation|removal|stripping|resistance|reduction|shielding|obfuscation)\b)/gi;
/** "the servers used by our apps" */
const SERVERS_OF_OURS =
  /(?<=^|[.;] |\b(?:and|but|that) )(?:the )?servers (?:that are |which are )?(?:used|operated|run|hosted|provided|maintained|managed) by (?:us|our (?:own )?(?:apps?|services?|company|team|clients?|software)|the (?:app|service)s?)(?=,? (?:(?:do|does|will|can|may|cannot|never|only|also) |(?:keep|store|log|record|see|collect|receive|know|have|hold)\b))/gi;
const SO_FAR = /\bin so far as\b/gi;

/** Sentences about the person's own, as ones that give it to nobody else. */
export const plainOwners = rewriter([
  [OTHER_THAN_OWNER, '$1 anyone else'],
  [NO_ONE_BUT_YOU, '$1 no one else'],
  [EXCHANGED, '$1 replaced by '],
  [
    HAVE_DELETED,
    (_, who: string, will: string | undefined, what: string, gone: string) =>
      `the ${what} of ${who.replace(/^\p{Lu}(?=\p{Ll})/u, (c) => c.toLowerCase())} ${will ? `${will} be` : 'are'} ${gone}`,
  ],
  [IN_LINE, ''],
  [AS_TOKEN, (_, is: string, how: string) => `${is} ${how === 'replaced' ? 'replaced' : `${how} encrypted`}`],
  [BY_DESIGN, ', which means that '],
  [METADATA_KEPT_FROM, ''],
  [SERVERS_OF_OURS, 'our servers'],
  [SO_FAR, 'insofar as'],
]);
