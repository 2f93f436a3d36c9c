import type { Entry } from '../model/entry.ts';

/** The line of a log's file that begins a session's part: its name, and how many entries follow. */
export function sessionLine(session: string, entries: number): string {
  return `${JSON.stringify({ session, entries })}\n`;
}

/** The lines of a session's entries, one each. */
export function entryLines(entries: readonly Entry[]): string {
  return entries.map((entry) => `${JSON.stringify(entry)}\n`).join('');
}
