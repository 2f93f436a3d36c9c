import { rewriter } from './rewriting.ts';

/** "information of the sort that browsers and servers typically make available": what browsers tell, and no data itself. */
const OF_SORT =
  /,? (?:of|which is of|that is of) the (?:sort|kind|type|nature) (?:that|which) (?:(?:most|all|your) )?(?:web )?(?:browsers?|servers?)\b[^.;:()]{0,70}? (?:(?:typically|usually|commonly|normally|generally|routinely) )?(?:makes? available|provides?|sends?|transmits?|reveals?|discloses?)(?: (?:typically|usually|automatically))?(?=[.,;:]|$| (?:such as|including|like|when|each)\b),?/gi;

/** A sentence that lists what browsers tell without saying that they do. */
export const plainBrowsersTell = rewriter([[OF_SORT, '']]);
