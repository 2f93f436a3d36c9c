import { render } from 'preact';
import { background } from '../background-client.ts';
import { browserClient } from '../browser-client.ts';
import { logFor } from '../log-source.ts';
import { Popup } from './Popup.tsx';

const log = logFor({ history: false });
render(
  <Popup log={log} background={background} browser={browserClient} />,
  document.querySelector('#app') as Element,
);
