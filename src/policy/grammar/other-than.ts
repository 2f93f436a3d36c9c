import { rewriter } from './rewriting.ts';

const OF_WHAT =
  '(?:third[- ]part(?:y|ies)|part(?:y|ies)|recipients?|persons?|people|individuals|compan(?:y|ies)|organi[sz]ations?|entit(?:y|ies)|providers?|purposes?|reasons?|ends?|uses?|(?:personal )?(?:data|information|details))';

/** "to no other parties than couriers", "for any other purpose than delivery": what "than" lets out. */
const OTHER_THAN = new RegExp(`\\bother (${OF_WHAT}),? than (?=\\p{L})`, 'giu');

/** "We may go on using it for purposes other than advertising": for that, which is let out, it is not said to be used. */
const FOR_OTHERS =
  /\bfor (?:(?:any|some|certain|various|its|their|our) )?(?:(?:business|commercial|legitimate) )?purposes? other than [^.;:,]{3,160}/i;
const DENIES =
  /\b(?:prohibit\w*|forb\w+|barred|restrict\w*|refrain\w*|prevent\w*|limit\w*|refus\w*|not|never|no|nor|neither|nobody|none|without|only|unless|if)\b|n['\u2019]t\b|\bcannot\b/i;

function forOthers(_: string, ...rest: (string | number)[]): string {
  const [at, text] = [Number(rest.at(-2)), String(rest.at(-1))];
  return DENIES.test(text.slice(0, at)) || DENIES.test(text.slice(at + _.length)) ? _ : 'for other purposes';
}

/** A sentence in which what is let out stands behind "other than". */
export const plainOthers = rewriter([
  [OTHER_THAN, '$1 other than '],
  [FOR_OTHERS, forOthers],
]);
