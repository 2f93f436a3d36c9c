import type { ClauseContext } from './clause-reader.ts';
import type { Draft } from './draft.ts';
import { onDevice } from './on-device.ts';

const UPLOADS = new Set(['sync', 'synchronize', 'synchronise', 'upload']);

/** "We sync your contacts with our servers", "the app uploads your contacts": the service has them from then on. */
export function uploads(c: ClauseContext): Draft[] {
  if (!UPLOADS.has(c.g.lemma) || c.g.passive || c.role.role !== 'self') return [];
  const { types } = c.object;
  const { named } = c.recipients(true);
  if (types.length === 0 || types[0] === 'unspecified' || named.length > 0 || onDevice(c.s.text)) return [];
  return [c.draft('collect', types, 'self', 'self-uploads', 0.6)];
}
