import type { Draft } from './draft.ts';

/** Rules that read a turn of phrase wherever it stands, and nothing of what it is held to. */
const TURNS = new Set(['no-way']);

const keyOf = (d: Draft) => [d.actor, d.action, d.recipient, ...[...d.data].sort()].join('|');

/**
 * "We are unable to read your messages in these chats": two rules read the one denial, and one of them what it is held to.
 * The other, which would deny it for all, goes.
 */
export function withoutRepeats(drafts: readonly Draft[]): Draft[] {
  const limited = new Map<string, string>();
  for (const d of drafts)
    if (d.polarity === 'denied' && d.conditions.length > 0) limited.set(keyOf(d), d.rule);
  return drafts.filter((d) => {
    if (d.polarity !== 'denied' || d.conditions.length > 0 || !TURNS.has(d.rule)) return true;
    const rule = limited.get(keyOf(d));
    return rule === undefined || rule === d.rule;
  });
}
