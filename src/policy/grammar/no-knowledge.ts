import { rewriter } from './rewriting.ts';

/** "We have no way of knowing who you write to", "our servers have no knowledge of when you call". */
const NO_WAY =
  /\b(have|has) (?:absolutely |simply |literally )?(?:no|zero) (?:(?:way|means|possibility) (?:of (?:knowing|telling|learning|seeing|finding out)|to (?:know|tell|learn|see|find out))|(?:knowledge|idea|insight|clue|awareness|information|record|records)(?: (?:of|about|into|as to|on|regarding))?)(?= (?:about |of )?(?:who|whom|what|when|where|whether|which|how|if|with whom|to whom)\b)/gi;

/** A sentence that says with "do not know" what nobody has any knowledge of. */
export const plainIgnorance = rewriter([
  [NO_WAY, (_, verb: string) => (/^has$/i.test(verb) ? 'does not know' : 'do not know')],
]);
