import type { PolicyChange } from './changes.ts';
import type { PolicyComparison } from './compare.ts';

/** What the service says anew that it does. */
const isNewDeed = ({ kind, polarity }: PolicyChange): boolean =>
  polarity === 'affirmed' && kind !== 'removed' && kind !== 'narrowed';
/** What it denied and denies no more. */
const isUndenied = ({ kind, polarity }: PolicyChange): boolean =>
  polarity === 'denied' && (kind === 'removed' || kind === 'broadened');

/**
 * The one change to name first, in words ("phone number now goes to the family of companies, for advertising"); no
 * promise stands before what it distracts from. Null where nothing changed.
 */
export function headlineOf(comparison: PolicyComparison): string | null {
  const { changes } = comparison;
  const own = changes.filter((c) => c.actor === 'self');
  const first =
    own.find(isNewDeed) ??
    own.find(isUndenied) ??
    own.find((c) => c.kind !== 'removed' && c.kind !== 'narrowed');
  return (first ?? changes[0])?.summary ?? null;
}
