import { render } from 'preact';
import { readSession, watchReport, watchSessions } from '../../log/live-report.ts';
import { background } from '../background-client.ts';
import { browserClient } from '../browser-client.ts';
import { Popup } from './Popup.tsx';

const log = { watchReport, watchSessions, readEntries: readSession };
render(
  <Popup log={log} background={background} browser={browserClient} />,
  document.querySelector('#app') as Element,
);
