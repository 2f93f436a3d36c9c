import { member, memberText } from '../json.ts';
import { ANALYTICS_KEYS, type Sdk, some } from './sdk.ts';

/** Mixpanel (developer.mixpanel.com): `data` in a form, JSON or base64, with a 32-digit token. */
export const mixpanel: Sdk = {
  name: 'mixpanel',
  title: 'Mixpanel',
  entity: 'Mixpanel',
  hint: (url, head) => /\/(track|engage|groups|record)\/?$/.test(url.pathname) || /mp_lib/.test(head),
  kind: (url, json) => {
    const track = some(json, (event) => {
      const properties = member(event, 'properties');
      return memberText(event, 'event') !== '' && /^[0-9a-f]{32}$/.test(memberText(properties, 'token'));
    });
    if (track) return 'track';
    if (some(json, (event) => /^[0-9a-f]{32}$/.test(memberText(event, '$token')))) return 'people';
    return /(^|\.)mixpanel\.com$/.test(url.hostname) ? 'call' : null;
  },
  says: ['usage-event'],
  keys: {
    ...ANALYTICS_KEYS,
    currenturl: 'page-url',
    identifiedid: 'user-id',
    'set.email': 'email-address',
    'set.name': 'name',
    name: () => null,
    mpcountrycode: 'coarse-location',
  },
};
