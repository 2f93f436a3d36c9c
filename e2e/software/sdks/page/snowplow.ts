import { newTracker, setUserId, trackPageView, trackSelfDescribingEvent } from '@snowplow/browser-tracker';
import { EVENT, FAILURE, type RunSdk } from './person.ts';

export const snowplow: RunSdk = async ({ id, email }, proxy) => {
  newTracker('sp', proxy ?? 'https://com-acme-prod1.collector.snplow.net', {
    appId: 'chat',
    appVersion: '1.4.2',
    contexts: { webPage: true, session: true },
  });
  setUserId(id);
  trackPageView();
  trackSelfDescribingEvent({
    event: {
      schema: 'iglu:com.acme/chat_opened/jsonschema/1-0-0',
      data: { what: EVENT, email },
    },
  });
  trackSelfDescribingEvent({
    event: {
      schema: 'iglu:com.snowplowanalytics.snowplow/application_error/jsonschema/1-0-1',
      data: { programmingLanguage: 'JAVASCRIPT', message: FAILURE, exceptionName: 'Error' },
    },
  });
};
