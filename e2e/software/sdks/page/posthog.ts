import posthogJs from 'posthog-js';
import { EVENT, FAILURE, type RunSdk } from './person.ts';

export const posthog: RunSdk = async ({ id, email, name }, proxy) => {
  posthogJs.init('phc_0123456789abcdefghijklmnopqrstuvwxyzABCDEFG', {
    api_host: proxy ?? 'https://us.i.posthog.com',
    request_queue_config: { flush_interval_ms: 250 },
    disable_session_recording: true,
    disable_surveys: true,
    // A driven browser says that it is one, and would be passed over as a robot.
    opt_out_useragent_filter: true,
  });
  posthogJs.identify(id, { email, name });
  posthogJs.capture(EVENT, { room: 'general' });
  posthogJs.captureException(new Error(FAILURE));
};
