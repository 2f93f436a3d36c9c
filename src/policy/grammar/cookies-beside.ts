import { groupOf } from '../../model/data-types.ts';
import { isOf } from '../lexicon/verbs.ts';
import { ClauseContext } from './clause-reader.ts';
import type { ParsedSentence } from './clauses.ts';
import { isDenied } from './denied-head.ts';
import type { Discourse, Draft } from './draft.ts';
import { subjectRole } from './roles.ts';

const SETS = new Set(
  'set place drop install deploy deliver store write put access recognize recognise'.split(' '),
);
/** What those do whom the service has something to do with. */
const WITH =
  /^(use|work|partner|contain|include|have|engage|embed|employ|offer|host|provide|integrate|incorporate|rely|show|display|feature|serve|deliver|run|load|carry|come|be|place|allow|cooperate|collaborate|contract|appear|supply)$/;
const THINGS =
  /^(technolog(y|ies)|tools?|plug-?ins?|widgets?|content|videos?|buttons?|features?|services?|modules?|scripts?|ads?|adverts?|advertisements?|players?|maps?|integrations?|software|sdks?|elements?|companies|firms|businesses|organi[sz]ations|entities|networks)$/;
const SUPPOSED =
  /^\W*(?:if|unless|should|when you (?:block|refuse|reject|disable)|to (?:block|refuse|disable|opt))\b/i;

/**
 * "We show ads of companies that place cookies on your device": who sets them beside the service collects by them, and
 * who uses them uses them.
 */
export function cookiesBeside(s: ParsedSentence, k: number, discourse: Discourse, service: string): Draft[] {
  const g = s.groups[k]!;
  if (g.kind !== 'relative' || g.shape !== 'finite' || g.negated || g.passive) return [];
  const sets = SETS.has(g.lemma);
  if (
    (!sets && !isOf(g.lemma, 'use')) ||
    !['that', 'who', 'which'].includes(s.tokens[g.clauseFirst]?.low ?? '')
  )
    return [];
  const head = s.groups.findLast((h) => h.last < g.first && h.shape === 'finite' && h.kind === 'main');
  if (!head || isDenied(s, head) || !WITH.test(head.lemma) || SUPPOSED.test(s.text)) return [];
  if (!['self', 'other', 'third'].includes(subjectRole(s, head).role)) return [];
  const c = new ClauseContext(s, k, g, discourse, service);
  const first = c.object.mentions[0];
  if (!first || first.first > c.start + 6 || !first.types.every((t) => groupOf(t) === 'tracking')) return [];
  const own = c.role.parties.some((p) => p.kind === 'self' || p.kind === 'user' || p.kind === 'users');
  // "technology from Google that …"
  const before = s.tokens.slice(Math.max(head.last + 1, g.clauseFirst - 4), g.clauseFirst);
  const others = c.role.parties.length > 0 || before.some((t) => THINGS.test(t.low));
  if (own || !others) return [];
  const types = c.object.types.filter((t) => groupOf(t) === 'tracking');
  return [c.draft(sets ? 'collect' : 'use', types, 'self', 'cookies-beside', 0.6)];
}

/** "We use cookies to store your choices", with the lemma and the words between both verbs: they lie in the browser. */
export function keptInCookies(lemma: string, between: readonly string[]): boolean {
  return (
    isOf(lemma, 'store') &&
    /^(?:[\w-]+ ){0,4}(?:cookies?|local storage)(?: and (?:(?:other|similar|related) )*(?:(?:storage|tracking|browser) )?technolog(?:y|ies))?$/.test(
      between.join(' '),
    )
  );
}
