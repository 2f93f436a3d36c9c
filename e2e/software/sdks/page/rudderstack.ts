import { RudderAnalytics } from '@rudderstack/analytics-js/bundled';
import { EVENT, FAILURE, type RunSdk } from './person.ts';

export const rudderstack: RunSdk = async ({ id, email, phoneAsWritten }, proxy) => {
  const analytics = new RudderAnalytics();
  analytics.load('0123456789ABCDEFabcdef01234', proxy ?? 'https://acme.dataplane.rudderstack.com', {
    ...(proxy ? { configUrl: proxy } : {}),
  });
  await new Promise<void>((resolve) => analytics.ready(() => resolve()));
  analytics.page('Chat');
  analytics.identify(id, { email, phone: phoneAsWritten });
  analytics.track(EVENT, { room: 'general' });
  analytics.track('Error', { description: FAILURE });
};
