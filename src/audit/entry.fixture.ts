import type { Entry } from '../model/entry.ts';
import type { Item } from '../model/item.ts';

/** A plain datum of an observation, for tests. */
export const item = (dataType: Item['dataType'], label: string | null = null): Item => ({
  dataType,
  label,
  encodings: [],
  location: 'body.x',
  level: 'plaintext',
  excerpt: 'x=[…]',
});

let count = 0;
/** An entry of the request log, a fetch with nothing in it but what `patch` says, for tests. */
export function entry(patch: Partial<Entry>): Entry {
  const id = patch.id ?? `e${count++}`;
  return {
    id,
    session: 's',
    transmission: id,
    time: 1_700_000_000_000 + count,
    channel: 'fetch',
    context: 'page',
    vantage: 'network',
    method: 'POST',
    url: 'https://api.example/x',
    host: 'api.example',
    entity: 'unknown',
    family: 'unknown',
    party: 'unknown',
    bytes: 10,
    read: 'full',
    reason: '',
    level: 'plaintext',
    opaqueBytes: 0,
    items: [],
    ...patch,
  };
}
