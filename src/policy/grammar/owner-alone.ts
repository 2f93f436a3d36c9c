import { rewriter } from './rewriting.ts';

/** "to anyone other than the owner of the account": the person's own is given to the person, and to nobody else. */
const OTHER_THAN_OWNER =
  /\b(to|with) (anyone|anybody|any (?:third )?party|any third parties|third parties|others|any person|any company)(?: else)?,? (?:other than|except(?: for| to)?|but|besides|apart from|aside from)(?: to)? (?:you|yourself|(?:the|an|its|each) (?:registered |respective )?(?:account )?(?:owners?|holders?)(?: of (?:an|the|that|your|each|this) (?:\w+ )?accounts?)?)(?=[.,;]|$)/gi;
/** "with no one but you" */
const NO_ONE_BUT_YOU =
  /\b(to|with) (no one|no-one|nobody)(?: else)?,? (?:other than|except(?: for)?|but|besides|apart from) (?:you|yourself|(?:the|its) (?:account )?(?:owner|holder)(?: of (?:an|the|that|your) (?:\w+ )?account)?)(?=[.;]|$)/gi;
/** "Customers who do not pay will have their accounts deleted." */
const HAVE_DELETED =
  /(?<=^|[:.;] |- )((?:[\p{L}'\u2019-]+ ){0,3}(?:users|customers|members|people|subscribers|persons)(?: (?:who|whose|that|with|without) [^.;:,]{3,90}?)?) (will|may|can)?\s?have their ((?:[\w-]+ ){0,2}(?:accounts?|messages?|data|information|photos?|profiles?|files?|posts?|content|e-?mails?|history)) (?:\w+ly )?(deleted|removed|erased|purged)\b/giu;
/** Sentences about the person's own, as ones that give it to nobody else. */
export const plainOwners = rewriter([
  [OTHER_THAN_OWNER, '$1 anyone else'],
  [NO_ONE_BUT_YOU, '$1 no one else'],
  [
    HAVE_DELETED,
    (_, who: string, will: string | undefined, what: string, gone: string) =>
      `the ${what} of ${who.replace(/^\p{Lu}(?=\p{Ll})/u, (c) => c.toLowerCase())} ${will ? `${will} be` : 'are'} ${gone}`,
  ],
]);
