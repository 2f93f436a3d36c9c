import type { Rule } from './rewriting.ts';

/** "Under no circumstances", "at no point in time": nothing but "never", wherever it stands. */
const NEVER =
  /\b(?:under|in|at|by|on|for) no (?:(?:single|given) )?(?:circumstances?|event|case|time|way|means|points?(?: in time)?|account|reason|conditions?|stages?|moment|instances?|occasion|form)\b(?:,? (?:whatsoever|whatever|ever))?/gi;

/** "With no one do we share it", "in none of these cases are they stored", "nowhere do we keep it": what opens so is denied whole. */
const FRONT =
  /(?<=^|[.;:] |\b(?:and|but) )(?:(?:under|in|at|by|on|for|with|to|from|during|through) (?:absolutely )?(?:no (?!other\b)|(?:no-one|none|neither|nobody)\b)(?:(?! (?:but|except|other|besides|apart|unless) )[^,.;:]){0,60}?|nowhere(?: (?:in|on) [^,.;:]{2,40}?)?),? (?=(?:will|do|does|did|shall|may|can|would|could|has|have|is|are|was|were) (?:we|they|it|your|our|the|any|\p{Lu}\p{L}+)\b)/giu;

/** "In none of these cases do we store it": not in these. */
const NONE_OF_THESE =
  /(?<=^|[.;:] )(in|at|for|on) none of (these|those|such|the above|the following) ([\w-]+),? (?=(?:will|do|does|did|shall|may|can|would|is|are|was|were) )/gi;

/** Turns of what is denied at the front of its clause, the verb before its subject. */
export const NEGATIVE_FRONT: readonly Rule[] = [
  [NEVER, 'never'],
  [NONE_OF_THESE, '$1 $2 $3, never '],
  [FRONT, 'never '],
];
