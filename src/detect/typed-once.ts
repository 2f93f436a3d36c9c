import type { Item } from '../model/item.ts';
import type { Scan } from './scan.ts';
import { typedValue } from './typed.ts';

/**
 * Looks at a value for what it tells without knowing the person, and tells nothing that what came out of its escapes has
 * told. `told`: where the items begin that the search of the value gave.
 */
export function typedOnce(scan: Scan, from: number, to: number, kinds: number, told: number): void {
  const { items } = scan;
  const { length } = items;
  typedValue(scan, from, to, kinds);
  if (length === told || items.length === length) return;
  for (let n = length; n < items.length; n++) {
    const item = items[n]!;
    const again = items.findIndex(
      (one, k) => k >= told && k < n && isTyped(one) && one.dataType === item.dataType,
    );
    if (again < 0 || !isTyped(item)) continue;
    // What is told the plainer way stays.
    if (items[again]!.encodings.length > item.encodings.length) items[again] = item;
    items.splice(n--, 1);
  }
}

function isTyped({ label }: Item): boolean {
  return label === null;
}
