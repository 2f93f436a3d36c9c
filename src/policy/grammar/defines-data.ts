import { cued } from './cued.ts';

const PERSONAL = 'personal(?:ly identifiable)? (?:data|information)';
/** No deed of the service's stands behind it. */
const NO_MORE =
  '(?!.*\\b(?:we|us) (?:(?:may|will|can|also) )*(?:share|sell|disclose|use|store|collect|provide|transfer|keep)\\b)';
/** "Aggregated data may be derived from your personal data but is not personal data in law." */
const IS_NONE = new RegExp(
  `\\b(?:derived|created|generated|produced|obtained) from (?:your |the )?${PERSONAL},? but (?:is|are) not (?:(?:considered|regarded as|treated as|deemed) )?(?:to be )?${PERSONAL}${NO_MORE}`,
  'i',
);
/** "If we combine it with other data, we treat the combined data as personal data." */
const IS_ONE = new RegExp(
  `\\bif we (?:combine|connect|link|associate)\\b[^;:]{3,200}, (?:then )?we (?:will )?(?:treat|consider|regard|handle) [^,;:.]{3,60} as ${PERSONAL}${NO_MORE}`,
  'i',
);
/** "The definition of a processor is a company that receives it." */
const DEFINITION = new RegExp(
  `^\\W*the definition of (?:an? |the )?["\u201c\\w][^.;:]{2,60} (?:is|means)\\b${NO_MORE}`,
  'i',
);
const DEFINES = cued(IS_NONE, IS_ONE, DEFINITION);

/** True for a sentence that says what counts as personal data, or what a word means, and of no data what is done with it. */
export function definesData(text: string): boolean {
  return DEFINES.test(text);
}
