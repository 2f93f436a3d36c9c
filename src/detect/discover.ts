import type { Field } from '../model/field.ts';
import type { Item } from '../model/item.ts';
import type { Payload } from '../model/payload.ts';
import type { Discovery, Known } from './discovery.ts';
import { compileIdentity } from './needles.ts';
import { beginScan, type Scan } from './scan.ts';
import { scanBody } from './scan-body.ts';
import { scanHeaders } from './scan-headers.ts';
import { scanRegion } from './scan-region.ts';
import { scanAddress } from './scan-url.ts';

/** What a payload holds of the values that were learnt. */
export interface Discovered {
  /** All marked `discovered`, without labels. */
  items: Item[];
  /** Parts of the address that are such values or hold them encoded, with what to write in their place. */
  inAddress: { text: string; mask: string }[];
}

const NOBODY = compileIdentity([]);
const NOTHING: Discovered = { items: [], inAddress: [] };
const encoder = new TextEncoder();
const decoder = new TextDecoder();
/** Values of one payload that are named at most. */
const MOST = 200;

/**
 * Searches a payload, and the fields that a decoder read of it, for values that a discovery has learnt, in any
 * encoding or container that detection undoes. `to`: who receives it, as `Discovery` names parties.
 */
export function discover(
  payload: Payload,
  fields: readonly Field[],
  discovery: Discovery,
  to: string,
): Discovered {
  if (discovery.size === 0) return NOTHING;
  const found: Discovered = { items: [], inAddress: [] };
  const scan = beginScan(NOBODY, (payload.body?.length ?? 0) + payload.url.length);
  const address = encoder.encode(payload.url);
  scan.tap = (text, from, until) => {
    const known = note(scan, found, text, discovery, to);
    if (known === null || !scan.locate().startsWith('url')) return;
    const span = scan.outermost(from, until);
    const part = decoder.decode(address.subarray(span.from, span.to));
    found.inAddress.push({ text: part, mask: `[${known.dataType}]` });
  };
  scanAddress(scan, address, address.length, 'url');
  scanHeaders(scan, payload.headers);
  if (payload.body !== null && payload.body.length > 0) scanBody(scan, payload);
  for (const field of fields) {
    const bytes = typeof field.value === 'object' ? field.value : encoder.encode(String(field.value));
    scan.enter(bytes, bytes.length, field.location, field.name, field.encodings);
    scanRegion(scan, 0, bytes.length);
  }
  scan.tap = null;
  return found;
}

function note(scan: Scan, found: Discovered, text: string, discovery: Discovery, to: string): Known | null {
  const known = discovery.recognise(text, to);
  if (known === null || found.items.length >= MOST) return null;
  const { dataType, steps } = known;
  const location = scan.locate();
  if (found.items.some((item) => item.location === location && item.dataType === dataType)) return known;
  const outer = scan.encodings();
  const encodings = steps.length === 0 ? outer : [...outer, ...steps];
  const level = steps.length > 0 ? 'derived' : encodings.length > 0 ? 'decoded' : 'plaintext';
  const excerpt = scan.excerpt(`[${dataType}]`);
  found.items.push({ dataType, label: null, encodings, location, level, excerpt, discovered: true });
  return known;
}
