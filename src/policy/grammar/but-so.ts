import { rewriter } from './rewriting.ts';

/** "…, but we may do so with your consent", "…; however, they can do this if the law demands it" */
const DO_SO =
  /(?:[,;]| [-\u2013\u2014]) (?:but|however|although|though),? (?:(?:we|it|they) )?(?:may|might|will|can|could) (?:only )?do (?:so|this) (?=(?:in|if|when|where|to|for|with|under|as)\b)/i;
/** "…, but there are exceptions:" */
const THERE_ARE =
  /(?:[,;]| [-\u2013\u2014]) (?:but|however|although|though),? (?:there are |with )(?:some |a few |certain |several |the following |these |limited )*exceptions\b[^:]{0,40}:(?=\s|$)/i;

/** A denial and what it leaves in one clause: "We do not share it, except with your consent". */
export const plainButSo = rewriter([
  [DO_SO, ', except '],
  [THERE_ARE, ', except:'],
]);
