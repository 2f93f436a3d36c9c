import type { Payload } from '../../model/payload.ts';
import type { Reading } from '../../model/reading.ts';
import { linkedinTag, pinterestTag, snapPixel, tiktokPixel } from './ad-pixels.ts';
import { amplitude } from './amplitude.ts';
import { clarity } from './clarity.ts';
import { contentsquare } from './contentsquare.ts';
import { braze, firebaseAuth, intercom, launchDarkly, statsig } from './customer-tools.ts';
import { datadog } from './datadog.ts';
import { googleAnalytics } from './google-analytics.ts';
import { heap } from './heap.ts';
import { logRocket } from './log-rocket.ts';
import { metaPixel } from './meta-pixel.ts';
import { mixpanel } from './mixpanel.ts';
import { oneCollector } from './one-collector.ts';
import { pendo } from './pendo.ts';
import { posthog } from './posthog.ts';
import { fullStory, hotjar, newRelic } from './recorders.ts';
import { readSdks, type Sdk } from './sdk.ts';
import { rudderStack, segment } from './segment.ts';
import { decodeSentry } from './sentry.ts';
import { snowplow } from './snowplow.ts';

/** Telemetry SDKs, recognised by shape on any host: tunnelled and first-party-proxied ones too. */
export const SDKS: readonly Sdk[] = [
  oneCollector,
  snowplow,
  datadog,
  googleAnalytics,
  metaPixel,
  rudderStack,
  segment,
  posthog,
  mixpanel,
  amplitude,
  newRelic,
  fullStory,
  hotjar,
  clarity,
  contentsquare,
  heap,
  pendo,
  logRocket,
  tiktokPixel,
  snapPixel,
  pinterestTag,
  linkedinTag,
  braze,
  intercom,
  statsig,
  launchDarkly,
  firebaseAuth,
];

/** What a telemetry upload says; null where the payload has no known SDK's shape. */
export function readTelemetry(payload: Payload): Reading | null {
  return decodeSentry(payload) ?? readSdks(SDKS, payload);
}
