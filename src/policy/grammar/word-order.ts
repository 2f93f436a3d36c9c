const NEVER =
  /\b(?:under|in|at|by|on|for) no (?:circumstances?|event|case|time|way|means|point|account|reason|conditions?)\b(?:,? (?:whatsoever|whatever|ever))?/gi;

/** "Never do we sell it", "never are your messages stored". */
const NEVER_FIRST =
  /\bnever,? (?:(will|do|does|did|shall|may|can|would) (we|it|they)|(is|are|was|were) ((?:your|our|the|any) (?:[\w-]+ ){0,2}[\w-]+?)(?= (?:[a-z]+ed|sold|sent|kept|given|read|seen|made)\b)) /gi;

/** "Only with your consent will we share it." */
const ONLY_FIRST =
  /^(only (?:if|when|where|with|after|upon|to|in|for|as|once|on)\b[^.;:]{2,140}?),? (will|do|does|shall|may|can|would) (we|it|they) ([^.;]+)(.*)$/i;

/** "We process data neither for ads nor for sale." */
const NEITHER = /\b(we|they) ([a-z]+) ([^,.;:]{3,60}?),? neither (?=[^.;]* nor )/gi;

/** "Please note we do not …": the word that opens what is noted is left out. */
const NOTED =
  /\b(please note|(?<=^|[.,;] )note|be aware|rest assured),? (?=(?:we|our|your|they|it|any|some)\b)/gi;

/**
 * A sentence in the order that clauses are read in: "only if you agree will we share it" says "we will share it only if
 * you agree", and "under no circumstances" says "never".
 */
export function plainOrder(text: string): string {
  return text
    .replace(NEVER, 'never')
    .replace(NEVER_FIRST, (_, aux: string, who: string, be: string, what: string) =>
      aux ? `${who} ${aux} never ` : `${what} ${be} never `,
    )
    .replace(NEITHER, '$1 do not $2 $3 either ')
    .replace(NOTED, '$1 that ')
    .replace(ONLY_FIRST, (_, tie: string, aux: string, who: string, rest: string, end: string) => {
      const condition = `${tie[0]!.toLowerCase()}${tie.slice(1)}`;
      return `${who[0]!.toUpperCase()}${who.slice(1)} ${aux} ${rest.trim()} ${condition}${end}`;
    });
}
