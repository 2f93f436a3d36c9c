import { render } from 'preact';
import { background } from '../background-client.ts';
import { browserClient } from '../browser-client.ts';
import { logFor } from '../log-source.ts';
import { Options } from './Options.tsx';

const log = logFor({ history: false });
const welcome = new URLSearchParams(location.search).has('welcome');
render(
  <Options log={log} background={background} browser={browserClient} welcome={welcome} />,
  document.querySelector('#app') as Element,
);
