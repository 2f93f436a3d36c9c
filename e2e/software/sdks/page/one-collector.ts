import { AppInsightsCore, type IExtendedConfiguration } from '@microsoft/1ds-core-js';
import { PostChannel } from '@microsoft/1ds-post-js';
import { EVENT, FAILURE, type RunSdk } from './person.ts';

export const oneCollector: RunSdk = async ({ id, email }, proxy) => {
  const core = new AppInsightsCore();
  const channel = new PostChannel();
  const config: IExtendedConfiguration = {
    instrumentationKey: '0123456789abcdef0123456789abcdef-01234567-89ab-cdef-0123-456789abcdef-7000',
    ...(proxy ? { endpointUrl: `${proxy}/OneCollector/1.0/` } : {}),
    channels: [[channel]],
  };
  core.initialize(config, []);
  const ext = { user: { localId: id }, app: { ver: '1.4.2' } };
  core.track({ name: EVENT, data: { email, room: 'general' }, ext });
  core.track({ name: 'Error', data: { description: FAILURE }, ext });
  channel.flush(true, undefined, 1);
};
