import type { ParsedSentence } from './clauses.ts';
import type { DataMention } from './mentions.ts';

/** True for data in what something is done for: "messages" of "we need your number to send you messages". */
function isInAim(s: ParsedSentence, m: DataMention): boolean {
  const verb = s.groups.findLast((g) => g.last < m.first);
  // "We need to see your number": no aim.
  return verb?.shape === 'to' && !verb.negated && !s.groups.some((g) => g.last === verb.first - 1);
}

/** Of data that "it" may point back to: what other data is there for is not meant. */
export function outsideAims(s: ParsedSentence, mentions: readonly DataMention[]): readonly DataMention[] {
  const others = mentions.filter((m) => !isInAim(s, m));
  return others.length > 0 ? others : mentions;
}
