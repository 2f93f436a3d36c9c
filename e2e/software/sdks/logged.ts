import { HOOKED, RETRACTION, UNANSWERED } from '../../../src/audit/remarks.ts';
import type { Audited } from '../../../src/cli/audit/write-report.ts';

/** A request, without its query. */
export interface Request {
  method: string;
  host: string;
  path: string;
}

/** `POST host/path` of each, sorted: to hold what arrived against what was logged. */
const lines = (list: readonly Request[]): string[] =>
  list.map(({ method, host, path }) => `${method} ${host}${path}`).sort();

/**
 * Requests in the log that left, each once however many saw it; the browsers' questions whether they may are left out.
 * `certain`: those that the browser's request log saw, without the ones that were given up before an answer; what only
 * the page announced, the report does not count as sent.
 */
export function logged({ logs }: Audited, certain = false): Request[] {
  const entries = logs.flatMap((log) => log.entries);
  const without: readonly string[] = certain ? [RETRACTION, UNANSWERED] : [RETRACTION];
  const never = new Set(
    entries.flatMap((entry) => (without.includes(entry.method) ? [entry.transmission] : [])),
  );
  const remarks: readonly string[] = ['OPTIONS', RETRACTION, HOOKED, UNANSWERED];
  const sent = entries.filter(
    ({ method, transmission }) => !remarks.includes(method) && !never.has(transmission),
  );
  const confirmed = new Set(
    sent.flatMap((entry) => (entry.vantage === 'network' ? [entry.transmission] : [])),
  );
  const left = certain ? sent.filter(({ transmission }) => confirmed.has(transmission)) : sent;
  const once = new Map(left.map((entry) => [entry.transmission, entry]));
  return [...once.values()].map(({ method, host, url }) => ({ method, host, path: new URL(url).pathname }));
}

/** Of some requests, each line that has none of its own among others: of what is logged, what did not arrive. */
export function notArrived(seen: readonly Request[], arrivals: readonly Request[]): string[] {
  const rest = lines(arrivals);
  return lines(seen).filter((line) => {
    const at = rest.indexOf(line);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
}
