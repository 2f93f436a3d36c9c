import { render } from 'preact';
import { readSession, watchReport, watchSessions } from '../../log/live-report.ts';
import { background } from '../background-client.ts';
import { browserClient } from '../browser-client.ts';
import { Options } from './Options.tsx';

const log = { watchReport, watchSessions, readEntries: readSession };
const welcome = new URLSearchParams(location.search).has('welcome');
render(
  <Options log={log} background={background} browser={browserClient} welcome={welcome} />,
  document.querySelector('#app') as Element,
);
