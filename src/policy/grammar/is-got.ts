import { type DataType, groupOf } from '../../model/data-types.ts';
import type { ClaimRecipient } from '../../model/vocabulary.ts';
import type { Agents } from './agents.ts';
import type { ClauseContext } from './clause-reader.ts';
import type { Draft } from './draft.ts';

const READS: ReadonlySet<string> = new Set(['read', 'view', 'inspect', 'screen']);

/** What a passive says of who comes to have data: "is received by our vendor", "is copied to all members", "are read by our engineers". */
export function isGot(
  c: ClauseContext,
  types: readonly DataType[],
  by: Agents,
  others: readonly ClaimRecipient[],
  base: number,
): Draft[] {
  const { lemma } = c.g;
  // What is paid with goes to whoever is paid, and cookies come from a browser.
  const handed = !types.every((t) => t === 'payment-information' || groupOf(t) === 'tracking');
  if (lemma === 'receive' && by.others.length > 0 && !by.anyone && handed)
    return by.others.map((r) => c.draft('share', types, r, 'is-received', base - 0.1));
  const to = c.s.tokens[c.g.last + 1]?.low === 'to';
  if (lemma === 'copy' && to && others.length > 0 && by.others.length === 0)
    return others.map((r) => c.draft('share', types, r, 'is-copied', base - 0.1));
  const read = READS.has(lemma) && by.self && by.others.length === 0 && others.length === 0 && !c.denied;
  const known = types.filter((t) => t !== 'unspecified' && groupOf(t) !== 'tracking');
  // "may be viewed by our staff": who is let in, and not what is done.
  const done = c.g.modal === '' && !c.exclusive;
  return read && done && known.length > 0 ? [c.draft('use', known, 'self', 'is-read', base - 0.2)] : [];
}
