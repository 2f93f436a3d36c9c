import { memberText } from '../json.ts';
import { ANALYTICS_KEYS, type Sdk, some } from './sdk.ts';

/** Microsoft's 1DS OneCollector (github.com/microsoft/ApplicationInsights-JS, Common Schema 4.0). */
export const oneCollector: Sdk = {
  name: 'one-collector',
  title: 'OneCollector',
  entity: 'Microsoft',
  hint: (url, head) => url.pathname.includes('/OneCollector/') || /"iKey":"o:/.test(head),
  kind: (url, json) => {
    const events = some(
      json,
      (event) => memberText(event, 'iKey').startsWith('o:') && memberText(event, 'name') !== '',
    );
    return events || url.pathname.includes('/OneCollector/') ? 'events' : null;
  },
  says: ['usage-event'],
  keys: {
    ...ANALYTICS_KEYS,
    'user.locale': 'language',
    'user.id': 'user-id',
    'user.localid': 'device-identifier',
    'device.localid': 'device-identifier',
    'device.id': 'device-identifier',
    'deviceinfo.id': 'device-identifier',
    'os.name': 'operating-system',
    'os.ver': 'operating-system',
    'web.browser': 'browser',
    browserver: 'browser',
    'loc.tz': 'timezone',
    'app.sesid': 'session-timing',
    'session.id': 'session-timing',
    'session.webid': 'device-identifier',
    'appinfo.version': 'app-version',
    'app.ver': 'app-version',
    'web.domain': 'page-url',
    screenres: (value) => (/^0x0$/i.test(String(value)) ? null : 'screen'),
    osorbrowserlocale: 'language',
    telemetryregion: 'coarse-location',
  },
};
