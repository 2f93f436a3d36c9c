import { rewriter } from './rewriting.ts';

/** "on condition that it is not sold", "provided that they keep it safe": what else must hold. */
const ON_CONDITION =
  /(?<!\b(?:ha(?:s|ve)|is|are|was|were|be|been|you|we|they|not) )\b(?:(?:on|under|with|upon) (?:the )?(?:express |strict |clear |sole |additional )?(?:conditions?|proviso|understanding|stipulation)|provid(?:ed|ing),?(?: always| however| further| only)?,?|assuming|subject to the (?:condition|requirement|proviso)) that (?=\p{L})/giu;

/** Sentences in which what must hold is opened with "if". */
export const plainConditions = rewriter([
  [ON_CONDITION, (all: string) => (/^\p{Lu}/u.test(all) ? 'If ' : 'if ')],
]);

const MUST_HOLD =
  /(?<=\S),? \b(?:(?:(?:so|as) long as|provid(?:ed|ing),? that|(?:on|under|with) (?:the )?(?:condition|proviso|understanding) that|assuming that)\b[^;]*|(?:if|where|when)\b[^,;]*)/gi;

/** What an item says without that which must hold for it: "for tests, so long as it is not shared" says "for tests". */
export function withoutConditions(item: string): string {
  return item.replace(MUST_HOLD, '');
}
