import { isRecord, member, memberText } from '../json.ts';
import { ANALYTICS_KEYS, batchOf, type Sdk, some } from './sdk.ts';

const BROWSERS =
  /^(chrome|firefox|safari|edge|opera|samsung|ie|internet explorer|brave|vivaldi|yandex|webkit|duckduckgo|uc ?browser|webview|(mobile|android|chrome) )/i;

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
    osname: (value) => (BROWSERS.test(String(value)) ? 'browser' : 'operating-system'),
    osversion: () => null,
    'eventproperties.amplitudepagelocation': 'page-url',
    'set.email': 'email-address',
    'userproperties.email': 'email-address',
    'userproperties.name': 'name',
  },
  // On the web, what is called the system is the browser (amplitude/Amplitude-TypeScript, the browser's context plugin).
  more(draft, body) {
    if (body === null) return;
    const at =
      isRecord(body.json) && Array.isArray(member(body.json, 'events')) ? `${body.at}.events` : body.at;
    for (const [index, event] of batchOf(body.json).entries()) {
      const version = memberText(event, 'os_version');
      if (version === '') continue;
      const type = BROWSERS.test(memberText(event, 'os_name')) ? 'browser' : 'operating-system';
      draft.note(type, `${at}[${index}].os_version`, `os_version: ${version}`, body.encodings);
    }
  },
};
