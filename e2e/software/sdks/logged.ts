import { HOOKED, RETRACTION } from '../../../src/audit/tally.ts';
import type { Audited } from '../../../src/cli/audit/write-report.ts';

/** A request, without its query. */
export interface Request {
  method: string;
  host: string;
  path: string;
}

/** `POST host/path` of each, sorted: to hold what arrived against what was logged. */
export const lines = (list: readonly Request[]): string[] =>
  list.map(({ method, host, path }) => `${method} ${host}${path}`).sort();

/**
 * Requests in the log that left, each once however many saw it; the browsers' questions whether they may are left out.
 */
export function logged({ logs }: Audited): Request[] {
  const entries = logs.flatMap((log) => log.entries);
  const never = new Set(
    entries.filter(({ method }) => method === RETRACTION).map((entry) => entry.transmission),
  );
  const sent = entries.filter(
    ({ method, transmission }) =>
      method !== 'OPTIONS' && method !== RETRACTION && method !== HOOKED && !never.has(transmission),
  );
  const once = new Map(sent.map((entry) => [entry.transmission, entry]));
  return [...once.values()].map(({ method, host, url }) => ({ method, host, path: new URL(url).pathname }));
}

/** Of what is logged, each line that has no arrival of its own. */
export function notArrived(seen: readonly Request[], arrivals: readonly Request[]): string[] {
  const rest = lines(arrivals);
  return lines(seen).filter((line) => {
    const at = rest.indexOf(line);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
}
