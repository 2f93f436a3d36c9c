import { rewriter } from './rewriting.ts';

const OTHERS =
  '(?:providers?|vendors?|processors?|sub-?processors?|contractors?|suppliers?|partners?|companies|company|third[- ]parties|third[- ]party|parties|agents?|couriers?|consultants?|advisers?|advisors?|affiliates|recipients|organi[sz]ations|entities|businesses)';
const DEED = '(?:use|process|access|handle)';
const WHAT =
  '(?:it|them|the (?:data|information)|(?:your|this|that|such|the|any|customer|user) (?:(?:personal|user|customer|account|shared) )*(?:data|information|details))';
/** "only", before the deed or behind what it acts on. */
const ONLY = `(?=(?:only|solely|exclusively) ${DEED}\\b|${DEED} ${WHAT} (?:only|solely|exclusively)\\b|${DEED} ${WHAT} (?:for|in|on|to) [^,.;]{3,80} (?:only|solely)\\b)`;

/** "with vendors on the condition that they use it only for us", "and require that they only process it on our behalf" */
const REQUIRED = new RegExp(
  `,?(?: and)? (?:(?:on|under|subject to) (?:the )?(?:condition|understanding|requirement) that|provided that|as long as|we (?:also |contractually |always )?require that|require that|requiring that|requiring them to|which requires? that) (they |(?:these|those|such|our|the) (?:[\\w-]+ ){0,2}?${OTHERS} )(?:may |can |will |shall |must )?${ONLY}`,
  'gi',
);
/** "to vendors who are permitted to use it only as we say", "to couriers, who may only use it to deliver it" */
const WHO_MAY = new RegExp(
  `\\b(${OTHERS}),? (?:who|which|that) (?:(?:may|can|will|shall|must) (?:also )?|(?:is|are|have been) (?:\\w+ly )?(?:permitted|authori[sz]ed|allowed|bound|obliged|obligated|required|instructed|entitled)(?: (?:by|under|through) [^,.;]{2,40}?)? to )${ONLY}`,
  'gi',
);
/** It must be said that they get it: else the clause only tells which of them are meant. */
const GIVES = /\b(?:shar|disclos|provid|transfer|transmit|send|give|pass|hire|engage|use|employ|are)\w*\b/i;
const DENIES = /\b(?:not|never|no|cannot)\b|n['\u2019]t\b/i;

/** What those who get data may only do with it, as a clause of its own. */
export const plainMayOnly = rewriter([
  [REQUIRED, ', and $1may '],
  [
    WHO_MAY,
    (...match: string[]) => {
      const at = Number(match.at(-2));
      const before = String(match.at(-1)).slice(0, at);
      return GIVES.test(before) && !DENIES.test(before) ? `${match[1]!}, and they may ` : match[0]!;
    },
  ],
]);
