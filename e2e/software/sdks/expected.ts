import type { DataTypeMember } from '../../../src/model/data-types.ts';
import { EVENT, FAILURE } from './page/person.ts';

/** The app's page, once where its SDKs send to their companies and once where they send through itself. */
export const DIRECT = 'direct.chat.example';
export const PROXIED = 'proxied.chat.example';

/** What one SDK is known to do with what its app tells it. */
export interface Expected {
  /** As `src/apps/telemetry` and the page know it, and its folder at the proxying app. */
  name: string;
  /** As the report names it. */
  sdk: string;
  /** Where it sends; the first host takes the events, others are asked for settings. */
  hosts: readonly [string, ...string[]];
  owner: { entity: string; family: string };
  /** Company that the shape alone tells; `unknown` where anyone can run the receiving end. */
  behind: string;
  /** What stands in its uploads when it has sent all. */
  says: readonly string[];
  /** It sends some of it only when its page is left. */
  onLeaving?: true;
  /** Data types that must be recognised. */
  types: readonly DataTypeMember[];
}

const both = [EVENT, FAILURE];
const own = (name: string) => ({ entity: name, family: name });

/** Every SDK of the page. Datadog's and New Relic's agents collect what their page does until it is left. */
export const SDKS: readonly Expected[] = [
  {
    name: 'sentry',
    sdk: 'Sentry',
    hosts: ['o123.ingest.us.sentry.io'],
    owner: { entity: 'Sentry', family: 'Functional Software' },
    behind: 'Sentry',
    // What it notes of the page's load goes once the page has been idle for a while.
    says: [FAILURE, '"type":"span"'],
    types: [
      'usage-event',
      'diagnostics',
      'user-id',
      'email-address',
      'username',
      'session-timing',
      'page-url',
      'app-version',
    ],
  },
  {
    name: 'posthog',
    sdk: 'PostHog',
    hosts: ['us.i.posthog.com', 'us-assets.i.posthog.com'],
    owner: own('PostHog'),
    behind: 'unknown',
    says: both,
    types: [
      'usage-event',
      'diagnostics',
      'user-id',
      'email-address',
      'name',
      'cookie-identifier',
      'device-identifier',
      'page-url',
      'screen',
      'timezone',
    ],
  },
  {
    name: 'mixpanel',
    sdk: 'Mixpanel',
    hosts: ['api-js.mixpanel.com'],
    owner: own('Mixpanel'),
    behind: 'Mixpanel',
    says: both,
    types: [
      'usage-event',
      'user-id',
      'name',
      'phone-number',
      'device-identifier',
      'page-url',
      'screen',
      'browser',
    ],
  },
  {
    name: 'amplitude',
    sdk: 'Amplitude',
    hosts: ['api2.amplitude.com', 'sr-client-cfg.amplitude.com'],
    owner: own('Amplitude'),
    behind: 'Amplitude',
    says: both,
    types: [
      'usage-event',
      'user-id',
      'email-address',
      'device-identifier',
      'session-timing',
      'app-version',
      'language',
    ],
  },
  {
    name: 'segment',
    sdk: 'Segment',
    hosts: ['api.segment.io', 'cdn.segment.com'],
    owner: { entity: 'Segment', family: 'Twilio' },
    behind: 'Segment',
    says: both,
    types: [
      'usage-event',
      'user-id',
      'email-address',
      'name',
      'phone-number',
      'cookie-identifier',
      'page-url',
      'language',
      'timezone',
    ],
  },
  {
    name: 'rudderstack',
    sdk: 'RudderStack',
    hosts: ['acme.dataplane.rudderstack.com', 'api.rudderstack.com'],
    owner: own('RudderStack'),
    behind: 'unknown',
    says: both,
    types: [
      'usage-event',
      'user-id',
      'email-address',
      'phone-number',
      'cookie-identifier',
      'page-url',
      'screen',
      'timezone',
    ],
  },
  {
    name: 'snowplow',
    sdk: 'Snowplow',
    hosts: ['com-acme-prod1.collector.snplow.net'],
    owner: own('Snowplow'),
    behind: 'unknown',
    says: both,
    types: ['usage-event', 'user-id', 'email-address', 'cookie-identifier', 'page-url', 'screen', 'timezone'],
  },
  {
    name: 'datadog',
    sdk: 'Datadog',
    hosts: ['browser-intake-datadoghq.com'],
    owner: own('Datadog'),
    behind: 'Datadog',
    says: both,
    onLeaving: true,
    types: [
      'usage-event',
      'diagnostics',
      'user-id',
      'email-address',
      'name',
      'session-timing',
      'page-url',
      'screen',
    ],
  },
  {
    name: 'new-relic',
    sdk: 'New Relic',
    hosts: ['bam.nr-data.net'],
    owner: own('New Relic'),
    behind: 'New Relic',
    says: both,
    onLeaving: true,
    types: ['usage-event', 'diagnostics', 'user-id', 'email-address', 'session-timing', 'page-url', 'screen'],
  },
  {
    name: 'one-collector',
    sdk: 'OneCollector',
    hosts: ['browser.events.data.microsoft.com'],
    owner: own('Microsoft'),
    behind: 'Microsoft',
    says: both,
    types: ['usage-event', 'device-identifier', 'email-address', 'app-version'],
  },
];
