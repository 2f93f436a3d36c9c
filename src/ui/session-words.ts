import type { Session } from '../model/session.ts';
import { date, seconds, shortDate, span } from '../report/view/format.ts';

/** `22 Nov 2026, 09:12 – 09:54`, `22 Nov 2026, since 09:12`; each day once where it ran over midnight. */
export function sessionWords({ startedAt, endedAt }: Pick<Session, 'startedAt' | 'endedAt'>): string {
  if (endedAt === null) return `${shortDate(startedAt)}, since ${span(startedAt, startedAt)}`;
  const times = span(startedAt, endedAt);
  return date(startedAt) === date(endedAt) ? `${shortDate(startedAt)}, ${times}` : times;
}

/** The same to the second: `22 Nov 2026, 09:12:04 – 09:12:30`. */
function exactWords({ startedAt, endedAt }: Pick<Session, 'startedAt' | 'endedAt'>): string {
  if (endedAt === null) return `${shortDate(startedAt)}, since ${seconds(startedAt)}`;
  const day = date(startedAt) === date(endedAt) ? '' : `${shortDate(endedAt)}, `;
  return `${shortDate(startedAt)}, ${seconds(startedAt)} – ${day}${seconds(endedAt)}`;
}

/**
 * What sessions are called beside each other, by id: to the second where they would read alike, with a number where they
 * still do. Only those that `groupOf` puts together are told apart.
 */
export function namesOfSessions(
  sessions: readonly Session[],
  groupOf: (session: Session) => string = () => '',
): Map<string, string> {
  const taken = new Map<string, number>();
  const count = (words: string) => {
    const times = (taken.get(words) ?? 0) + 1;
    taken.set(words, times);
    return times;
  };
  const keyOf = (session: Session, words: string) => `${groupOf(session)} ${words}`;
  for (const session of sessions) count(keyOf(session, sessionWords(session)));
  return new Map(
    sessions.map((session) => {
      const words = sessionWords(session);
      if (taken.get(keyOf(session, words)) === 1) return [session.id, words];
      const exact = exactWords(session);
      const times = count(keyOf(session, exact));
      return [session.id, times === 1 ? exact : `${exact} (${times})`];
    }),
  );
}
