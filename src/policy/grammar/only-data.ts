import { VERBS } from '../lexicon/verbs.ts';
import { rewriter } from './rewriting.ts';

/** "The only data collected is your number", "the only thing shared with partners is your country". */
const ONLY_DONE =
  /^(?:The|Our) only ((?:personal |personally identifiable |user |other )?(?:data|information|details|things?|pieces? of (?:data|information)))(?: about you| of yours)?,? (?:(?:that|which) )?(?:(?:is|are|gets?) )?(?:ever )?(collected|gathered|stored|kept|saved|logged|recorded|retained|shared|disclosed|sent|transmitted|transferred|uploaded|provided|used|processed|sold|required|needed)(?: by (?:us|our (?:app|apps|servers?|service|website|site)|the (?:app|servers?|service|website|site|extension|software)))?( (?:to|with|for|from|about|on)\b[^.,;:]{2,60}?)? (is|are)(?: just| only)?:? (?=(?:your|an?|the|its|their|IP)\b)/u;
/** "The only thing advertisers see is your country." */
const ONLY_SEEN =
  /^The only (?:thing|data|information|detail)s?(?: about you| of yours)? (?:(?:that|which) )?((?:(?:other|our|your|the|any) )*(?:advertisers|partners|users|members|people|others|vendors|providers|third parties|contacts)) ((?:can |will |may )?)(see|get|receive|learn|know|view)(?: about you)? (?:is|are)(?: just)? (?=(?:your|an?|the)\b)/u;

const BASES: Readonly<Record<string, string>> = { required: 'need', needed: 'need' };

/** A sentence that says plainly who does it of what alone is collected, kept or given. */
export const plainOnlyData = rewriter([
  [
    ONLY_DONE,
    (_, data, done, end, is) =>
      `The only ${data} we ${BASES[done!] ?? VERBS.get(done!)!.lemma}${end ?? ''} ${is} `,
  ],
  [ONLY_SEEN, '$1 do not $3 anything except '],
]);
