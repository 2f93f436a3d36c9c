import { isRecord, member, memberText } from '../json.ts';
import { ANALYTICS_KEYS, type Sdk, some } from './sdk.ts';

/** Datadog browser RUM, logs and replay (github.com/DataDog/rum-events-format). */
export const datadog: Sdk = {
  name: 'datadog',
  title: 'Datadog',
  entity: 'Datadog',
  hint: (url, head) =>
    url.searchParams.has('ddsource') || url.searchParams.has('dd-api-key') || /"_dd":/.test(head),
  kind: (url, json) => {
    const rum = some(
      json,
      (event) => isRecord(member(event, '_dd')) && isRecord(member(event, 'application')),
    );
    const intake =
      url.searchParams.has('dd-api-key') ||
      (/^https?:$/.test(url.protocol) &&
        /(^|\.)(datadoghq\.(com|eu)|ddog-gov\.com|datad0g\.com)$/.test(url.hostname));
    if (!rum && !intake) return null;
    return (
      /\/(rum|logs|replay|spans|profile)\b/.exec(url.pathname)?.[1] ?? (memberText(json, 'type') || 'rum')
    );
  },
  says: ['usage-event'],
  keys: {
    ...ANALYTICS_KEYS,
    'usr.id': 'user-id',
    'usr.email': 'email-address',
    'usr.name': 'name',
    'usr.anonymousid': 'cookie-identifier',
    'session.id': 'session-timing',
    'view.url': 'page-url',
    'view.referrer': 'page-url',
    // What the page asked for, not where it was.
    'resource.url': () => null,
    'http.url': () => null,
    // The view that is shown, not a person who is there.
    'view.isactive': () => null,
    'viewport.width': 'screen',
    'error.message': 'diagnostics',
    'error.stack': 'diagnostics',
    'connectivity.status': 'connection',
    'os.name': 'operating-system',
    'device.model': 'device-model',
    'device.timezone': 'timezone',
    'device.locale': 'language',
    version: 'app-version',
    platform: () => null,
    source: () => null,
  },
  more(draft) {
    if (draft.kind === 'datadog/logs') draft.note('diagnostics', 'body', 'logs');
  },
};
