import type { Rule } from './rewriting.ts';

/** "Under no circumstances", "at no point in time": nothing but "never", wherever it stands. */
const NEVER =
  /\b(?:under|in|at|by|on|for(?<!\b(?:not|never|cannot|n['\u2019]t)\b[^.;:,]{0,80})) no (?:(?:single|given) )?(?:circumstances?|event|case|time|way|means|points?(?: in time)?|account|reason|conditions?|stages?|moment|instances?|occasion|form)\b(?:,? (?:whatsoever|whatever|ever))?/gi;

/** "We do not keep it for no reason", "we will not under no circumstances sell it": denied already, once or for a cause. */
const NOT_NEVER =
  /\b(not|cannot|never|n['\u2019]t),? (?:under|in|at|by|on|for) no (?:circumstances?|event|case|time|way|means|account|conditions?|occasion)\b(?: (?:whatsoever|whatever|ever))?,?/gi;

/** "With no one do we share it", "in none of these cases are they stored", "nowhere do we keep it": what opens so is denied whole. */
const FRONT =
  /(?<=^|[.;:,] |\b(?:and|but) )(?:(?:under|in|at|by|on|for|with|to|from|during|through) (?:absolutely )?(?:no (?!other\b)|(?:no-one|none|neither|nobody)\b)(?:(?! (?:but|except|other|besides|apart|unless) )[^,.;:]){0,60}?|nowhere(?: (?:in|on) [^,.;:]{2,40}?)?),? (?=(?:will|do|does|did|shall|may|can|would|could|has|have|is|are|was|were) (?:we|they|it|your|our|the|any|\p{Lu}\p{L}+)\b)/giu;

/** "In none of these cases do we store it": not in these. */
const NONE_OF_THESE =
  /(?<=^|[.;:,] |\b(?:and|but) )(in|at|for|on) none of (these|those|such|the above|the following) ([\w-]+),? (?=(?:will|do|does|did|shall|may|can|would|is|are|was|were) )/gi;

/** Turns of what is denied at the front of its clause, the verb before its subject. */
export const NEGATIVE_FRONT: readonly Rule[] = [
  [NOT_NEVER, '$1'],
  [NEVER, 'never'],
  [NONE_OF_THESE, '$1 $2 $3, never '],
  [FRONT, 'never '],
];
