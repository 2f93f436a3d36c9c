import browser from 'webextension-polyfill';
import { LOG_PORT, type Watch } from '../background/log-port.ts';
import { readSession, watchReport, watchSessions } from '../log/live-report.ts';
import { keepVersion, type PolicyVersionRow, versionsOf } from '../log/policy-versions.ts';
import type { Entry } from '../model/entry.ts';
import type { Session } from '../model/session.ts';
import { ask } from './ask.ts';
import type { Log, ReportView } from './data.ts';
import { hear } from './hear.ts';

/** True where this page has no IndexedDB of the background's: see `LOG_PORT`. Chromium's private windows share theirs. */
const isApart = browser.extension.inIncognitoContext;

/** The log as this page can have it; `history`: reports also compare the policy with the version before it. */
export function logFor({ history }: { history: boolean }): Log {
  if (!isApart)
    return {
      watchReport: (session, onChange) => watchReport(session, onChange, { history }),
      watchSessions,
      readEntries: readSession,
    };
  return {
    watchReport: (session, onChange) =>
      watch({ watch: 'report', session, history }, (view) => onChange(view as ReportView)),
    watchSessions: (onChange) => watch({ watch: 'sessions' }, (sessions) => onChange(sessions as Session[])),
    readEntries: askForEntries,
  };
}

/** In parts here, too: a whole log in one message may be larger than a browser carries. */
async function* askForEntries(session: string): AsyncGenerator<readonly Entry[]> {
  for (let from = 0; ; ) {
    const entries = await ask<readonly Entry[]>({ kind: 'entries-from', session, from });
    if (entries.length === 0) return;
    yield entries;
    from += entries.length;
  }
}

function watch(what: Watch, onChange: (told: unknown) => void): () => void {
  return hear(LOG_PORT, onChange, what);
}

/** Versions of policies as this page can have them. */
export const versions = isApart
  ? {
      keepVersion: (version: PolicyVersionRow) => ask<PolicyVersionRow>({ kind: 'keep-version', version }),
      versionsOf: (app: string) => ask<PolicyVersionRow[]>({ kind: 'versions', app }),
    }
  : { keepVersion, versionsOf };
