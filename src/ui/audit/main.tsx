import { render } from 'preact';
import { background } from '../background-client.ts';
import { browserClient } from '../browser-client.ts';
import { logFor } from '../log-source.ts';
import { Audit } from './Audit.tsx';

const log = logFor({ history: true });
render(
  <Audit log={log} background={background} browser={browserClient} />,
  document.querySelector('#app') as Element,
);
