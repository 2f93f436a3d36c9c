import { isRecord, memberText } from '../json.ts';
import { ANALYTICS_KEYS, type Sdk, some } from './sdk.ts';

/** Amplitude (amplitude.com/docs/apis/analytics/http-v2): a key and events with `event_type`. */
export const amplitude: Sdk = {
  name: 'amplitude',
  title: 'Amplitude',
  entity: 'Amplitude',
  hint: (url, head) =>
    /\/(2\/httpapi|batch|httpapi|sessions\/v2\/track)\/?$/.test(url.pathname) || /event_type/.test(head),
  kind: (url, json) => {
    const key = memberText(json, 'api_key') || memberText(json, 'client');
    const events = some(
      json,
      (event) =>
        memberText(event, 'event_type') !== '' &&
        (memberText(event, 'device_id') !== '' || memberText(event, 'user_id') !== ''),
    );
    const signed = some(json, (event) => /^amplitude-/.test(memberText(event, 'library')));
    if (events && (/^[0-9a-f]{32}$/.test(key) || signed || !isRecord(json))) return 'events';
    return /(^|\.)amplitude\.com$/.test(url.hostname) ? 'call' : null;
  },
  says: ['usage-event'],
  keys: {
    ...ANALYTICS_KEYS,
    adid: 'advertising-id',
    insertid: () => null,
    'eventproperties.amplitudepagelocation': 'page-url',
    'set.email': 'email-address',
    'userproperties.email': 'email-address',
    'userproperties.name': 'name',
  },
};
