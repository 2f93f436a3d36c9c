import { readObservation } from '../audit/read-observation.ts';
import type { Entry } from '../model/entry.ts';
import type { Observation } from '../model/payload.ts';

/** Reads an observation. A reader that fails over one payload must not cost the others: it is logged as unread. */
export function readSafely(
  observation: Observation,
  context: Parameters<typeof readObservation>[1],
): Entry | null {
  try {
    return readObservation(observation, context);
  } catch (error) {
    console.error('candor: an observation could not be read', error);
    const unread = { ...observation, body: null, headers: [], url: '', read: 'none' as const };
    return readObservation({ ...unread, reason: 'the reader failed' }, context);
  }
}
