import { render } from 'preact';
import { watchReport, watchSessions } from '../../log/live-report.ts';
import { background } from '../background-client.ts';
import { browserClient } from '../browser-client.ts';
import type { Log } from '../data.ts';
import { Audit } from './Audit.tsx';

const log: Log = {
  watchReport: (session, onChange) => watchReport(session, onChange, { history: true }),
  watchSessions,
};
render(
  <Audit log={log} background={background} browser={browserClient} />,
  document.querySelector('#app') as Element,
);
