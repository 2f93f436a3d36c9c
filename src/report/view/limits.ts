import { coverage } from '../../model/data-types.ts';
import type { PromiseRow } from './promises.ts';
import type { Row } from './rows.ts';

/**
 * What no device can see of a row: promises about the same data that are kept or broken between servers. Only for
 * data that reached the service's own company: what it passes on starts there.
 */
export function unseenOf(row: Row, promises: readonly PromiseRow[]): PromiseRow[] {
  if (row.party !== 'first') return [];
  return promises.filter(
    ({ verdict, claim }) =>
      verdict === 'not-observable' &&
      (claim.action === 'share' || claim.action === 'sell') &&
      claim.data.some((type) => coverage(type, row.dataType) !== null),
  );
}
