import type { DataType } from '../../model/data-types.ts';
import type { ClauseContext } from './clause-reader.ts';
import type { Draft } from './draft.ts';
import { onDevice } from './on-device.ts';

const UPLOADS = new Set(['sync', 'synchronize', 'synchronise', 'upload']);
const SENDS = new Set(['send', 'transmit', 'submit']);
/** What a program tells of itself, to those who made it. */
const OWN_STATE: ReadonlySet<DataType> = new Set([
  'diagnostics',
  'usage-event',
  'activity',
  'operating-system',
]);

/** "We sync your contacts with our servers", "the app uploads your contacts": the service has them from then on. */
export function uploads(c: ClauseContext): Draft[] {
  if (c.g.passive || c.role.role !== 'self') return [];
  const { types } = c.object;
  // "The app sends crash reports": whoever runs it, those who made it get them.
  const reports = SENDS.has(c.g.lemma) && c.role.word !== 'we' && types.every((t) => OWN_STATE.has(t));
  if (!(UPLOADS.has(c.g.lemma) || reports)) return [];
  const { named } = c.recipients(true);
  const own = c.s.text.slice(c.s.tokens[c.g.first]!.start, c.s.tokens[Math.max(c.g.last, c.end - 1)]!.end);
  if (types.length === 0 || types[0] === 'unspecified' || named.length > 0 || onDevice(own)) return [];
  return [c.draft('collect', types, 'self', 'self-uploads', 0.6)];
}
