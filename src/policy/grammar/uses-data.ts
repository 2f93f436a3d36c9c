import { groupOf } from '../../model/data-types.ts';
import type { ParsedSentence } from './clauses.ts';
import { readObject } from './objects.ts';
import { subjectRole } from './roles.ts';

/**
 * "We use that information to track usage": data is what is used, so what follows is what for. `at`: the group that
 * uses, `until`: the token at which what follows begins.
 */
export function usesData(s: ParsedSentence, at: number, until: number): boolean {
  const head = s.groups[at]!;
  const used = head.passive ? subjectRole(s, head).types : readObject(s, at, head.last + 1, until).types;
  return used.length > 0 && used.every((t) => groupOf(t) !== 'tracking' && t !== 'fingerprint');
}
