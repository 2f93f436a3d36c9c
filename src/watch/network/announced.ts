import { MAY_CONNECT, MAY_REPORT } from '../../audit/maybe-asked.ts';
import type { Observation } from '../../model/payload.ts';
import { connectionHints } from './connection-hints.ts';
import { type ResponseHeader, reportEndpoints } from './report-endpoints.ts';

/** What an answer has the browser do of its own accord, which stands in no request log. */
export interface Announced {
  method: typeof MAY_REPORT | typeof MAY_CONNECT;
  /** Where to. */
  url: string;
}

/** The addresses that the browser may send reports to. */
export function announcedReports(headers: readonly ResponseHeader[], url: string): Announced[] {
  return reportEndpoints(headers, url).map((one) => ({ method: MAY_REPORT, url: one }));
}

/** The hosts that the browser may look up or connect to ahead of need. */
export function announcedConnections(headers: readonly ResponseHeader[], url: string): Announced[] {
  return connectionHints(headers, url).map((one) => ({ method: MAY_CONNECT, url: one }));
}

const REASONS: Record<Announced['method'], string> = {
  [MAY_REPORT]: 'the browser sends reports of its own accord, and shows none',
  [MAY_CONNECT]: 'the browser shows no look-up and no connection',
};

/** As the request log tells of it: that it may go there is all there is to tell. `time`: milliseconds since the epoch. */
export function announcement({ method, url }: Announced, id: string, time: number): Observation {
  return {
    id,
    witness: 'network',
    time,
    channel: method === MAY_CONNECT ? 'prefetch' : 'other',
    context: 'unknown',
    method,
    url,
    headers: [],
    contentType: '',
    body: null,
    bytes: null,
    read: 'none',
    reason: REASONS[method],
  };
}
