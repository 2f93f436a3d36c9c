import type { ParsedSentence } from './clauses.ts';
import type { DataMention } from './mentions.ts';

/** What befalls data, and what is done with it where it is wrong to. */
const BEFALLS = /^(?:loss|losses|theft|misuse|damage|destruction|alteration|corruption)$/;
const DONE =
  /^(?:use|access|disclosure|acquisition|processing|collection|sharing|copying|transfer|modification|interception)$/;
const WRONG =
  /\b(?:unauthori[sz]ed|unlawful|illegal|accidental|improper|wrongful|inadvertent|malicious|undue|misuse)\b/i;
const BETWEEN = /^(?:of|to|or|and|and\/or|,|any|all|your|our|their|the|users?|users'|customers?|personal)$/;

/** "Safeguards that protect against loss and unlawful use of your data": what they keep from it, and no data that they use. */
export function isAtRisk(s: ParsedSentence, m: DataMention): boolean {
  let i = m.first - 1;
  while (i >= 0 && i > m.first - 5 && BETWEEN.test(s.tokens[i]!.low)) i--;
  if (i < 1 || !/^(?:of|to)$/.test(s.tokens[i + 1]?.low ?? '')) return false;
  const { low } = s.tokens[i]!;
  if (!(BEFALLS.test(low) || DONE.test(low))) return false;
  const before = s.text.slice(s.tokens[Math.max(0, i - 16)]!.start, s.tokens[i]!.start);
  return BEFALLS.test(low) || WRONG.test(before);
}
