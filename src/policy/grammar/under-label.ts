import type { DataType } from '../../model/data-types.ts';
import type { ParsedSentence } from './clauses.ts';
import { cued } from './cued.ts';
import type { Discourse } from './draft.ts';

const POINTS = cued(
  /\b(?:these|this|those|such|that) (?:(?:types?|kinds?|categor(?:y|ies)) of )?(?:personal )?(?:data|information)\b/i,
);

/** "Inferences: we may disclose these types of data": what a label in front names is what is meant. */
export function underLabel(s: ParsedSentence, discourse: Discourse): Discourse {
  const colon = s.tokens.findIndex((t) => t.low === ':');
  if (colon < 1 || colon > 10 || !POINTS.test(s.text)) return discourse;
  if (s.groups.some((g) => g.first < colon) || s.tokens.slice(0, colon).some((t) => t.low === ','))
    return discourse;
  const named = s.data.filter((m) => m.last < colon);
  const last = named.at(-1);
  // The label ends with the data: "Online identifiers:", and no "How we use your name:".
  if (!last || last.last !== colon - 1 || named[0]!.first > 0) return discourse;
  return { ...discourse, data: [...new Set(named.flatMap<DataType>((m) => [...m.types]))] };
}
