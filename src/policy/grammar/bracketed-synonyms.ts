import { rewriter } from './rewriting.ts';

/** "your availability (presence) information": another word for the one before it. */
const SYNONYM =
  /\b((?:[Yy]our|[Tt]he|[Tt]heir|[Oo]ur|any|some|and|,) (?:[\w-]+ )?[a-z]{3,}) \((?!not\b|no\b|optional|if\b|and\b|or\b)[a-z-]{3,20}\) (?=(?:information|data|details|status)\b)/g;

/** "to keep your number from being seen": it is kept safe, and nobody sees it. */
const KEPT_FROM =
  /\b(?:keep|prevent|stop|protect|guard)(s?) ((?:your|the|our|any|their|that|this|such) (?:[\w-]+ ){0,3}?[\w-]+) from (?:ever )?being (?:(?:revealed|disclosed|exposed|seen|read|shared|leaked|stolen|misused|intercepted|accessed|viewed|used)(?:,? (?:and|or) )?)+/gi;

/** Sentences without a second name in brackets, and with what is kept safe said plainly. */
export const plainSynonyms = rewriter([
  [SYNONYM, '$1 '],
  [KEPT_FROM, 'protect$1 $2'],
]);
