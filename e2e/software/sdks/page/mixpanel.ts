import mixpanelBrowser from 'mixpanel-browser';
import { EVENT, FAILURE, type RunSdk } from './person.ts';

export const mixpanel: RunSdk = async ({ id, emailDigest, name, phone }, proxy) => {
  mixpanelBrowser.init('0123456789abcdef0123456789abcdef', {
    batch_flush_interval_ms: 250,
    persistence: 'localStorage',
    ...(proxy ? { api_host: proxy } : {}),
  });
  mixpanelBrowser.identify(id);
  mixpanelBrowser.people.set({ $name: name, $phone: phone });
  mixpanelBrowser.track(EVENT, { email_sha256: emailDigest });
  mixpanelBrowser.track('Error', { description: FAILURE });
};
