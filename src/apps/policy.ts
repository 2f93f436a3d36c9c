import * as v from 'valibot';
import { type Policy, PolicySchema } from '../model/claim.ts';
import { CLAIMS } from './claims-registry.ts';

const loaded = new Map<string, Promise<Policy>>();

/**
 * An app's bundled documents and claims, by its profile's id; empty where it has none. Loaded and parsed when first asked
 * for: what is said of one app is of no use where another is open, and of none to the background.
 */
export function bundledPolicy(id: string): Promise<Policy> {
  const known = loaded.get(id);
  if (known) return known;
  const loading = load(id);
  loaded.set(id, loading);
  // What could not be loaded now is asked for again.
  loading.catch(() => loaded.delete(id));
  return loading;
}

async function load(id: string): Promise<Policy> {
  const claims = Object.hasOwn(CLAIMS, id) ? CLAIMS[id] : undefined;
  return claims ? v.parse(PolicySchema, (await claims()).default) : { documents: [], claims: [] };
}
