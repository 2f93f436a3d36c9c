import { render } from 'preact';
import { browserClient } from '../browser-client.ts';
import { versions } from '../log-source.ts';
import { PolicyPage } from './PolicyPage.tsx';
import { sourceOfTab } from './page-source.ts';
import { startReader } from './read.ts';

const tab = new URLSearchParams(location.search).get('tab');
render(
  <PolicyPage
    tabId={tab !== null && /^\d+$/.test(tab) ? Number(tab) : null}
    services={{ sourceOfTab, readInWorker: startReader(), ...versions, now: Date.now }}
    browser={browserClient}
  />,
  document.querySelector('#app') as Element,
);
