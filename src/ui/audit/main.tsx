import { render } from 'preact';
import { readSession, watchReport, watchSessions } from '../../log/live-report.ts';
import { background } from '../background-client.ts';
import { browserClient } from '../browser-client.ts';
import type { Log } from '../data.ts';
import { Audit } from './Audit.tsx';

const log: Log = {
  watchReport: (session, onChange) => watchReport(session, onChange, { history: true }),
  watchSessions,
  readEntries: readSession,
};
render(
  <Audit log={log} background={background} browser={browserClient} />,
  document.querySelector('#app') as Element,
);
