import { cued } from './cued.ts';
import type { Discourse } from './draft.ts';

/** "If you opt out, …", "Once you turn it off, …": on what a whole sentence depends. */
const ON_WHAT =
  /^(?:if|when|where|once|unless|until|while|whenever|as long as|in case|after)\b[^,;:]{4,90}(?=,)/i;

/** "This means that …", "As a result, …", "Therefore …": what follows from the sentence before. */
const FOLLOWS = cued(
  /^(?:and |so,? )?(?:(?:this|that|which) (?:\w+ )?(?:means|ensures|implies)\b|(?:therefore|thus|hence|consequently|accordingly|then)\b|as a (?:result|consequence)\b)/i,
);

/** On what a sentence depends, for one that follows from it; null where it depends on nothing. */
export function dependsOn(text: string, before: Discourse): string | null {
  return ON_WHAT.exec(text)?.[0] ?? followsFrom(text, before);
}

/** "This means that we do not share it", behind "If you opt out, …": what the sentence before depends on. */
export function followsFrom(text: string, before: Discourse): string | null {
  return FOLLOWS.test(text) ? before.dependsOn : null;
}
