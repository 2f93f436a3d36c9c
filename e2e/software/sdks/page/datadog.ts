import { datadogRum } from '@datadog/browser-rum';
import { EVENT, FAILURE, type RunSdk } from './person.ts';

/** It sends when its page is left. */
export const datadog: RunSdk = async ({ id, email, name }, proxy) => {
  datadogRum.init({
    applicationId: '01234567-89ab-cdef-0123-456789abcdef',
    clientToken: 'pub0123456789abcdef0123456789abcdef',
    site: 'datadoghq.com',
    service: 'chat',
    version: '1.4.2',
    sessionSampleRate: 100,
    sessionReplaySampleRate: 0,
    telemetrySampleRate: 0,
    trackUserInteractions: true,
    ...(proxy ? { proxy } : {}),
  });
  datadogRum.setUser({ id, email, name });
  datadogRum.addAction(EVENT, { room: 'general' });
  datadogRum.addError(new Error(FAILURE));
};
