import type { Session } from '../model/session.ts';
import { date, shortDate, span } from '../report/view/format.ts';

/** `22 Nov 2026, 09:12 – 09:54`, `22 Nov 2026, since 09:12`; each day once where it ran over midnight. */
export function sessionWords({ startedAt, endedAt }: Pick<Session, 'startedAt' | 'endedAt'>): string {
  if (endedAt === null) return `${shortDate(startedAt)}, since ${span(startedAt, startedAt)}`;
  const times = span(startedAt, endedAt);
  return date(startedAt) === date(endedAt) ? `${shortDate(startedAt)}, ${times}` : times;
}
