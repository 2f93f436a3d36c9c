import type { Field } from '../model/field.ts';
import type { Item } from '../model/item.ts';
import type { Needles } from './needles.ts';
import { beginScan } from './scan.ts';
import { scanRegion } from './scan-region.ts';

const encoder = new TextEncoder();
/** What the fields of one payload are taken to be in size. */
const SIZE = 128 * 1024;

/** What the fields share: items of a field without encodings of its own take these. */
export interface FieldsBase {
  encodings?: readonly string[];
  level?: Item['level'];
  /** Places of which the grammar says that a person's name or number stands there. */
  persons?: ReadonlySet<string>;
}

/**
 * The same search over fields that a protocol decoder has already read. Items keep a field's location and
 * encodings; `base` adds encodings that stand outside all of them, or a level that overrides the search's.
 */
export function detectFields(fields: readonly Field[], needles: Needles, base: FieldsBase = {}): Item[] {
  const scan = beginScan(needles, SIZE);
  const outer = base.encodings ?? [];
  for (const field of fields) {
    const bytes = typeof field.value === 'object' ? field.value : encoder.encode(String(field.value));
    const encodings = outer.length === 0 ? field.encodings : [...outer, ...field.encodings];
    scan.enter(bytes, bytes.length, field.location, field.name, encodings);
    scan.ofPerson = base.persons?.has(field.location) ?? false;
    scanRegion(scan, 0, bytes.length);
  }
  scan.ofPerson = false;
  if (base.level !== undefined) for (const item of scan.items) item.level = base.level;
  return scan.items;
}
