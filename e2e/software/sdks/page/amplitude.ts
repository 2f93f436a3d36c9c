import { flush, Identify, identify, init, track } from '@amplitude/analytics-browser';
import { EVENT, FAILURE, type RunSdk } from './person.ts';

export const amplitude: RunSdk = async ({ id, email }, proxy) => {
  await init('0123456789abcdef0123456789abcdef', id, {
    appVersion: '1.4.2',
    flushIntervalMillis: 250,
    ...(proxy ? { serverUrl: `${proxy}/2/httpapi`, remoteConfig: { fetchRemoteConfig: false } } : {}),
  }).promise;
  await identify(new Identify().set('email', email)).promise;
  await track(EVENT, { room: 'general' }).promise;
  await track('Error', { description: FAILURE }).promise;
  await flush().promise;
};
