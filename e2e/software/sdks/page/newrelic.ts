import { BrowserAgent } from '@newrelic/browser-agent/loaders/browser-agent';
import { EVENT, FAILURE, type RunSdk } from './person.ts';

const KEY = 'NRJS-0123456789abcdef012';
const APPLICATION = '1134567890';

/** It sends its page view at once, and the rest when its page is left. */
export const newrelic: RunSdk = async ({ id, email }, proxy) => {
  const agent = new BrowserAgent({
    init: {
      distributed_tracing: { enabled: true },
      privacy: { cookies_enabled: true },
      ajax: { deny_list: [] },
      ...(proxy ? { proxy: { beacon: proxy.replace('https://', '') } } : {}),
    },
    info: {
      beacon: 'bam.nr-data.net',
      errorBeacon: 'bam.nr-data.net',
      licenseKey: KEY,
      applicationID: APPLICATION,
      sa: 1,
    },
    loader_config: {
      accountID: '1234567',
      trustKey: '1234567',
      agentID: APPLICATION,
      licenseKey: KEY,
      applicationID: APPLICATION,
    },
  });
  agent.setUserId(id);
  agent.setCustomAttribute('email', email);
  agent.addPageAction(EVENT, { room: 'general' });
  agent.noticeError(new Error(FAILURE));
};
