import { rewriter } from './rewriting.ts';

/** "names from you and your email account", "in relation to your e-mail account": whose they are, and no address. */
const OF_ACCOUNT =
  /\b((?:from you and|in (?:relation|connection) (?:to|with)|relat(?:ed|ing) to|associated with|linked to|assigned to|connected (?:to|with)|belonging to|(?:contents?|folders?|e-?mails|messages) (?:of|in|from)) (?:your|the|an?|any|each|an individual)(?: (?:previous|old|other|external))? )e-?mail (?=accounts?\b)/gi;

/** "sent to this address": the one that was told of, and no place to live in. */
const THIS_ADDRESS =
  /\b(sen[dt]|mailed|deliver(?:ed)?|write|e-?mailed)( [^.,;:]{2,50}?)? to (?:this|that|such) address\b/gi;

/** A sentence in which accounts and addresses that only tell whose or where it is name no data. */
export const plainAccounts = rewriter([
  [OF_ACCOUNT, '$1'],
  [THIS_ADDRESS, '$1$2 there'],
]);
