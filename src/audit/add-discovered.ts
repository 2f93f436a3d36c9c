import { type App, readPayload } from '../apps/index.ts';
import { discover } from '../detect/discover.ts';
import type { Discovery } from '../detect/discovery.ts';
import { ownerKey } from '../entities/owner-key.ts';
import type { Entry } from '../model/entry.ts';
import type { Item } from '../model/item.ts';
import type { Observation } from '../model/payload.ts';

/**
 * The entry with what its observation holds of the values that the app was told before, found without anybody
 * having entered them; they are masked in its address. The observation is read by the app's own grammar, too.
 */
export function addDiscovered(
  entry: Entry,
  observation: Observation,
  app: App,
  discovery: Discovery | null,
): Entry {
  if (discovery === null || discovery.size === 0) return entry;
  const fields = readPayload(observation, app)?.fields ?? [];
  const { items, inAddress } = discover(observation, fields, discovery, ownerKey(entry.host));
  if (items.length === 0) return entry;
  let { url } = entry;
  for (const { text, mask } of inAddress) url = url.replaceAll(text, mask);
  const inside = observation.channel === 'crypto' || observation.channel === 'worker-bridge';
  return { ...entry, url, items: merged(entry.items, items, inside) };
}

/** What was found for the person's own entry stays; what its name told is marked; the rest is added. */
function merged(items: readonly Item[], discovered: readonly Item[], inside: boolean): Item[] {
  const all = [...items];
  for (const item of discovered) {
    // What is handed to the app's own encryption or worker has no address or headers of its own.
    if (inside && /^(url|header)/.test(item.location)) continue;
    const there = all.filter(({ location }) => location === item.location);
    if (there.some(({ label }) => label !== null)) continue;
    const same = there.find(({ dataType }) => dataType === item.dataType);
    if (same) all[all.indexOf(same)] = { ...same, discovered: true };
    else all.push(inside && item.level !== 'derived' ? { ...item, level: 'before-encryption' } : item);
  }
  return all;
}
