import { dataMentions } from './mentions.ts';
import { rewriter } from './rewriting.ts';
import { plain, tokenise } from './token.ts';

/** "your availability (presence) information": another word for the one before it. */
const SYNONYM =
  /\b((?:[Yy]our|[Tt]he|[Tt]heir|[Oo]ur|any|some|and|,) (?:[\w-]+ )?[a-z]{3,}) \((?!not\b|no\b|optional|if\b|and\b|or\b)([a-z-]{3,20})\) (?=(?:information|data|details|status)\b)/g;

/** "to keep your number from being seen": it is kept safe, and nobody sees it. */
const KEPT_FROM =
  /\b(?:keep|prevent|stop|protect|guard)(s?) ((?:your|the|our|any|their|that|this|such) (?:[\w-]+ ){0,3}?[\w-]+) from (?:ever )?being (?:(?:revealed|disclosed|exposed|seen|read|shared|leaked|stolen|misused|intercepted|accessed|viewed|used)(?:,? (?:and|or) )?)+/gi;

/** What a phrase names, as one text. */
const namedBy = (phrase: string) =>
  dataMentions(tokenise(plain(phrase)))
    .filter(({ level }) => level === 'typed')
    .flatMap(({ types }) => [...types])
    .sort()
    .join();

/** "your account (payment) information": another kind of data, which stays. */
function sameOnly(...match: string[]): string {
  const [whole, named, other] = match as [string, string, string];
  const types = namedBy(named);
  return types !== '' && types === namedBy(other) ? `${named} ` : whole;
}

/** Sentences without a second name in brackets, and with what is kept safe said plainly. */
export const plainSynonyms = rewriter([
  [SYNONYM, sameOnly],
  [KEPT_FROM, 'protect$1 $2'],
]);
