import { browserTracingIntegration, captureException, flush, init, setUser } from '@sentry/browser';
import { FAILURE, type RunSdk } from './person.ts';

export const sentry: RunSdk = async ({ id, email, name }, proxy) => {
  init({
    dsn: 'https://0123456789abcdef0123456789abcdef@o123.ingest.us.sentry.io/456',
    release: 'chat@1.4.2',
    environment: 'production',
    integrations: [browserTracingIntegration()],
    tracesSampleRate: 1,
    ...(proxy ? { tunnel: `${proxy}/envelope` } : {}),
  });
  setUser({ id, email, username: name });
  captureException(new Error(FAILURE));
  await flush(2_000);
};
