import { bundledPolicy } from '../../apps/policy.ts';
import { Tally } from '../../audit/tally.ts';
import { type Unwritten, unwrittenOf, withUnwritten } from '../../audit/unwritten.ts';
import type { SessionRow } from '../../log/database.ts';
import { appOfRow, makeReport } from '../../log/make-report.ts';
import type { Settings } from '../../log/settings.ts';
import type { Entry } from '../../model/entry.ts';
import type { Report } from '../../model/report.ts';

/** Asks a running extension, as its own pages do. */
export type Ask = <R>(message: { kind: string; [key: string]: unknown }) => Promise<R>;

/**
 * The report of all that a running extension has logged, with what it could not write: made here as the extension's pages
 * make theirs, of the same log and settings, and judged by the bundled claims alone. Throws where nothing is logged.
 */
export async function reportOfExtension(ask: Ask, tool: Report['tool']): Promise<Report> {
  const unwritten = await ask<Unwritten>({ kind: 'unwritten' });
  const rows = await ask<SessionRow[]>({ kind: 'sessions' });
  const first = rows[0];
  if (!first) throw new Error('the extension has no session to report on');
  const settings = await ask<Settings>({ kind: 'settings' });
  const tally = new Tally();
  for (const { id, entries } of rows) {
    const logged = await ask<Entry[]>({ kind: 'entries', session: id });
    // What came between the two questions is of the next report.
    for (const entry of logged.slice(0, entries)) tally.add(entry);
  }
  tally.dropped = rows.reduce((sum, { dropped }) => sum + dropped, 0);
  const app = appOfRow(first);
  const report = makeReport({
    rows,
    tally,
    app,
    policy: await bundledPolicy(app.profile.id),
    settings,
    tool,
  });
  return withUnwritten(report, unwrittenOf(unwritten, null));
}
