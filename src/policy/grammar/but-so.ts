import { rewriter } from './rewriting.ts';

/** "…, but we may do so with your consent", "…; however, they can do this if the law demands it" */
const DO_SO =
  /(?:[,;]| [-\u2013\u2014]) (?:but|however|although|though),? (?:(?:we|it|they) )?(?:may|might|will|can|could) (?:only )?do (?:so|this) (?=(?:in|if|when|where|to|for|with|under|as)\b)/i;
/** "…, but there are exceptions:" */
const THERE_ARE =
  /(?:[,;]| [-\u2013\u2014]) (?:but|however|although|though),? (?:there are |with )(?:some |a few |certain |several |the following |these |limited )*exceptions\b[^:]{0,40}:(?=\s|$)/i;

/** "We could sell your data, but we do not." */
const COULD_BUT_NOT =
  /\b([Ww]e|[Tt]hey) (?:could|can|may|might)(?: (?:theoretically|technically|in theory|easily|in principle))? ([a-z]+ [^,.;:]{3,80}?),? but (?:(?:we|they) )?(?:(?:do|will|would)(?: not|n['\u2019]t| never)|won['\u2019]t|never (?:do|will|would)|(?:have )?never (?:do|did|done|have)(?: so)?)(?=[.;]|$)/g;

/** A denial and what it leaves in one clause: "We do not share it, except with your consent". */
export const plainButSo = rewriter([
  [COULD_BUT_NOT, '$1 do not $2'],
  [DO_SO, ', except '],
  [THERE_ARE, ', except:'],
]);
