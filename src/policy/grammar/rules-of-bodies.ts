import type { ParsedSentence } from './clauses.ts';
import type { VerbGroup } from './verb-groups.ts';

const BODY =
  /^(?:alliance|association|initiative|federation|consortium|council|coalition|framework|code|principles|standards?|guidelines|regulators?|commission|laws?|regulations?|directive|act|statutes?)$/;
const THOSE =
  /^(?:(?:its|their|all|the|our|participating|certain) )*(?:members?|member companies|companies|businesses|participants|organi[sz]ations|providers|platforms|publishers|advertisers)\b/i;

/** "The alliance requires members to disclose what they hold": a rule of others for others, and nothing that the service gets. */
export function isRuleOfBody(s: ParsedSentence, head: VerbGroup): boolean {
  if (head.lemma !== 'require' || head.passive || !head.subject) return false;
  const { text, low } = s.tokens[head.subject.last]!;
  if (!BODY.test(low) && !/^\p{Lu}{3,}$/u.test(text)) return false;
  return THOSE.test(s.text.slice(s.tokens[head.last]!.end).trimStart());
}
