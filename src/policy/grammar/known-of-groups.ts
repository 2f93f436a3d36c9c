import type { ParsedSentence } from './clauses.ts';
import type { VerbGroup } from './verb-groups.ts';

/**
 * What was found out about verbs of parsed sentences, which do not change: a dozen readers ask the same of each. It is
 * let go with the sentence.
 */
export class KnownOfGroups<Found> {
  private readonly known = new WeakMap<VerbGroup, { sentence: ParsedSentence; found: Found }>();

  constructor(private readonly find: (s: ParsedSentence, g: VerbGroup) => Found) {}

  of(sentence: ParsedSentence, group: VerbGroup): Found {
    const before = this.known.get(group);
    // A reader may ask of a sentence with one of its parts left out.
    if (before?.sentence === sentence) return before.found;
    const found = this.find(sentence, group);
    this.known.set(group, { sentence, found });
    return found;
  }
}
