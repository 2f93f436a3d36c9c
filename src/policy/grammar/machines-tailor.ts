import { rewriter } from './rewriting.ts';

const MACHINE =
  '(?:features?|systems?|algorithms?|models?|technolog(?:y|ies)|tools?|machine learning|recommendation engines?|classifiers?)';
const DEEDS =
  '(tailor|personali[sz]e|customi[sz]e|adapt|suggest|recommend|rank|sort|show|display|select|choose|predict|calculate|estimate|decide)';
const HOW =
  '(?:us(?:e|es|ing) (?:automated|automatic|machine[- ]learning|ai|artificial|statistical|algorithm)[^.;:,]{0,40}? to )?';
const YOURS =
  '(?=(?:your|the (?:information|data|pages|posts|messages|people|topics|channels|accounts) (?:that )?(?:we|you)|information|data|what you|how you|which|where you)\\b)';

/** "These features tailor what you see based on your location": the service does, whose features they are. */
const TAILOR = new RegExp(
  `^(?:these|this|our|the|such|some|automated|certain) (?:[\\w-]+ ){0,3}?${MACHINE} (?:(?:can|may|will|also|automatically|then) )*${HOW}${DEEDS}s? ([^.;:,]{2,70}?) (?:based on|on the basis of|according to|using|from) ${YOURS}`,
  'i',
);

/** Sentences in which the service does what its machines are said to do with a person's data. */
export const plainTailors = rewriter([
  [TAILOR, (_, deed: string, what: string) => `We ${deed.toLowerCase()} ${what} based on `],
]);
