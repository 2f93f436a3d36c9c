import { rewriter } from './rewriting.ts';

const DEMAND =
  '(?:(?:court|legal|government|official|judicial|binding) )*(?:orders?|requests?|warrants?|subpoenas?|demands?)';
/** "the existence, or nonexistence, of any order we may have received": of a court's, and of nothing bought. */
const EXISTENCE = new RegExp(
  `\\b(?:the )?existence(?:,? (?:or|and) (?:the )?(?:non-?existence|absence|content|contents),?)? of (?:any|such|the|an?|these|those) ${DEMAND}\\b`,
  'gi',
);
/** "requests that require the disclosure of your name": what somebody else demands. */
const REQUIRING = new RegExp(
  `\\b(${DEMAND}(?: [^.;:,]{0,60}?)?),? (?:that |which )?(?:(?:may|might|would|could) )?(?:requires?|requiring|seeks?|seeking|demands?|demanding) (?:the )?disclosure of (?:[^.,;:]{3,60}?)(?=[.,;]|$| (?:to|in order|come|are|is|we|so)\\b)`,
  'gi',
);

/** Sentences about what courts and authorities demand, in which the service gives and gets nothing by that. */
export const plainDemands = rewriter([
  [EXISTENCE, 'that there is a demand'],
  [REQUIRING, '$1'],
]);
