import { rewriter } from './rewriting.ts';

const MINIMUM = '(?:the|a|an) (?:[\\w-]+ )?minimum(?: (?:amount|extent))?';
const WHAT =
  '(?!(?:the |its |their )?(?:access|use|usage|sharing|disclosure|risk|number|impact|processing)\\b)';

/** "limits this information to the minimum required": it is stored, if no more than that. */
const LIMITS = new RegExp(
  `\\b(?:limit|restrict|reduce)(s?) (${WHAT}(?:this|the|any|such|all|our|your|additional|technical|personal|log) [^.;:,]{3,80}?) to ${MINIMUM}\\b`,
  'i',
);
const KEEPS = new RegExp(
  `\\b(?:keep|hold)(s?) (${WHAT}(?:this|the|any|such|all|our|your|additional|technical|personal|log) [^.;:,]{3,80}?) (?:to|at) ${MINIMUM}\\b`,
  'i',
);
/** "We restrict the collection of your data to the minimum" */
const COLLECTION =
  /^(?:the )?(?:(?:amount|volume|collection(?: and (?:storage|retention))?) of )(?:the )?([^.]+?)(?: (?:that )?we (?:collect|gather))?$/i;
const GATHERED = /^(.+?) (?:that |which )?we (?:collect|gather|obtain)(?: (?:about|from) you)?$/i;

/** "the information shared", "this type of letter": given away, or nobody's data. */
const OTHERWISE =
  /\b(?:shar|disclos|access|used|sent|transferr)\w*|\b(?:types?|kinds?|number) of\b|^(?!.*\b(?:data|information|logs?|records|metadata|details|collection|amount)\b)/i;

function atLeast(whole: string, ends = '', what = ''): string {
  if (OTHERWISE.test(what)) return whole;
  const gathered = COLLECTION.exec(what) ?? GATHERED.exec(what);
  const told = gathered && /collect|gather|obtain/i.test(what) ? gathered[1]! : undefined;
  if (/^(?:the )?(?:collection|amount|volume|storage|retention)\b/i.test(what) && !told) return whole;
  return told ? `collect${ends} ${told} as` : `store${ends} ${what} as`;
}

/** "Collection of data is kept to a minimum", "the data we collect is kept to a minimum": it is collected. */
const KEPT = new RegExp(
  `^(?:The )?(?:collection of|amount of) ([^.;:,]{3,60}?)(?: (?:that )?we (?:collect|gather))? is (?:kept|limited|reduced|restricted) (?:to|at) ${MINIMUM}\\b`,
  'i',
);

/** "This information is kept to a minimum, and is restricted to your name." */
const AND_LIMITED = new RegExp(
  `\\b(is|are) (?:kept|held|reduced) (?:to|at) ${MINIMUM}(?: on purpose| by design| deliberately)?,? and (?:is |are )?(?=(?:limited|restricted|confined) to\\b)`,
  'i',
);

/** A sentence about the least data that will do, as one about that data. */
export const plainMinimum = rewriter([
  [AND_LIMITED, '$1 '],
  [LIMITS, atLeast],
  [KEEPS, atLeast],
  [
    KEPT,
    (whole, what = '') =>
      /^(?:the )?collection|we (?:collect|gather)/i.test(whole) ? `We collect ${what} as needed` : whole,
  ],
]);
