import { upperFirst } from './first-letter.ts';
import { rewriter } from './rewriting.ts';

const CASES =
  '(?:(?:these|the following|here|below) (?:are|is) )?(?:the |some |all |certain |other |limited |possible |the only )*(?:cases|circumstances|situations|instances|occasions|events|scenarios)';
const GIVE =
  '(?:share|disclose|transfer|provide|pass on|give|send|release|sell|collect|use|process|store|retain|keep|access)s?';
const GIVEN =
  '(?:is|are|may be|might be|can be|could be|will be) (?:shared|disclosed|transferred|passed on|given|sent|released|sold|collected|used|processed|stored|retained|kept|accessed)';
/** "The cases in which we may share your data:", "Situations where your number is shared:" */
const IN_WHICH = new RegExp(
  `^${CASES}(?:,? (?:in|under|on) which| when| where| that) ((?:(?:we|our (?:[\\w-]+ ){1,2}|the (?:[\\w-]+ ){1,3}?|\\p{Lu}[\\p{L}\\d.]+ )(?: ?(?:may|might|can|could|will|do))? ${GIVE}|(?:your|the|personal) (?:[\\w-]+ ){1,3}?${GIVEN})\\b(?:(?! (?:is|are) )[^:;]){0,120}?)(?: (?:are|is|include)(?: as follows| the following| limited to)?)?:(?=\\s|$)`,
  'iu',
);

/** A list's lead that is about the cases in which something is done, as a sentence that says so of them. */
export const caseLead = rewriter([
  [IN_WHICH, (_, deed: string) => `${upperFirst(deed)} in the following cases:`],
]);
