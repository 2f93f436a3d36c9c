import { resolveHost } from '../../entities/resolve.ts';
import { ANALYTICS_KEYS, type Sdk } from './sdk.ts';

/** LogRocket's recordings of a session, sent to `/i` of its hosts in no format that is public: what they hold stays closed. */
export const logRocket: Sdk = {
  name: 'logrocket',
  title: 'LogRocket',
  entity: 'LogRocket',
  hint: (url) => /^\/i(\/|$)/.test(url.pathname),
  kind: (url) => (resolveHost(url.hostname).entity === 'LogRocket' ? 'recording' : null),
  says: ['usage-event'],
  keys: ANALYTICS_KEYS,
};
