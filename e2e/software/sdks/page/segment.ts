import { AnalyticsBrowser } from '@segment/analytics-next';
import { EVENT, FAILURE, type RunSdk } from './person.ts';

export const segment: RunSdk = async ({ id, email, name, phone }, proxy) => {
  const analytics = AnalyticsBrowser.load(
    { writeKey: '0123456789ABCDEFabcdef0123456789', ...(proxy ? { cdnURL: proxy } : {}) },
    proxy ? { integrations: { 'Segment.io': { apiHost: `${proxy.replace('https://', '')}/v1` } } } : {},
  );
  await analytics.page();
  await analytics.identify(id, { email, name, phone });
  await analytics.track(EVENT, { room: 'general' });
  await analytics.track('Error', { description: FAILURE });
};
