import type { ParsedSentence } from './clauses.ts';
import { cued } from './cued.ts';
import { type Draft, plainDraft } from './draft.ts';
import { typesOf } from './types-named.ts';

/** "Personal data collected and processed about you when you fly with us.", "Information we receive from lofts." */
const COLLECTED = cued(
  /^\W*(?:(?:the|any|all|some|other|certain|additional|your) )?(?:[\w-]+ ){0,2}?(?:data|information|details|identifiers),? (?:(?:that|which) )?(?:(?:is|are) )?(?:automatically )?(?:(?:we|\p{Lu}[\w.]+) (?:may )?(?:automatically |also )?(?:collect|gather|receive|obtain|record|generate)|collected|gathered|received|obtained|recorded|generated)(?: (?:automatically|directly|by us|and (?<uses>processed?|used?)))*(?: (?:from|about|on|of|related to|relating to|regarding) [^.;:|]{2,80}?)?,? (?:when|while|if|during|upon|whenever|once|each time|every time)\b/iu,
);
const ELSE =
  /[:?|]|\b(?:not|never|no|please|see|click|described|defined|policy|notice|statement|sections?|above|below|rights?|falls?|depends?|varies|will|may not|deleted|only)\b/i;

/**
 * A sentence that is only a noun of data with its collecting: "Data collected when you take part in a race.". The service
 * has it.
 */
export function nominalCollected(s: ParsedSentence): Draft[] {
  if (!/\.\s*$/.test(s.text) || ELSE.test(s.text) || s.tokens.length > 60) return [];
  const match = COLLECTED.exec(s.text);
  if (!match || s.groups.some((g) => g.shape === 'finite' && g.kind === 'main' && !ownVerb(s, g.first)))
    return [];
  const types = typesOf(
    s,
    s.data.filter((m) => s.tokens[m.first]!.start < match[0].length || SPELT.test(s.text)),
    s.tokens.length,
  );
  const data = types.length > 0 ? types : (['unspecified'] as const);
  const actions = match.groups?.uses ? (['collect', 'use'] as const) : (['collect'] as const);
  return actions.map((action) =>
    plainDraft({
      action,
      polarity: 'affirmed',
      data: [...data],
      rule: 'nominal-collected',
      confidence: 0.55,
    }),
  );
}

const SPELT = /\b(?:such as|including|e\.g\.|like)\b/i;

/** "Information we receive": the verb of the noun's own clause, which stands right behind it. */
function ownVerb(s: ParsedSentence, at: number): boolean {
  return (
    /^(?:we|you|collect|collected|gather|gathered|receive|received|obtain|obtained|record|recorded|generate|generated)$/.test(
      s.tokens[at]!.low,
    ) && at < 8
  );
}
