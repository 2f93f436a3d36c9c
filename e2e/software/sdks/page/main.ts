import { amplitude } from './amplitude.ts';
import { datadog } from './datadog.ts';
import { mixpanel } from './mixpanel.ts';
import { newrelic } from './newrelic.ts';
import { oneCollector } from './one-collector.ts';
import type { Person, RunSdk } from './person.ts';
import { posthog } from './posthog.ts';
import { rudderstack } from './rudderstack.ts';
import { segment } from './segment.ts';
import { sentry } from './sentry.ts';
import { snowplow } from './snowplow.ts';

const SDKS: Record<string, RunSdk> = {
  sentry,
  posthog,
  mixpanel,
  amplitude,
  segment,
  rudderstack,
  snowplow,
  datadog,
  'new-relic': newrelic,
  'one-collector': oneCollector,
};

/** Runs the SDKs named; gives what each threw. */
async function run(names: string[], person: Person, proxied: boolean): Promise<Record<string, string>> {
  const failures: Record<string, string> = {};
  await Promise.all(
    names.map(async (name) => {
      try {
        await SDKS[name]!(person, proxied ? `${location.origin}/to/${name}` : null);
      } catch (error) {
        failures[name] = String(error);
      }
    }),
  );
  return failures;
}

Object.assign(globalThis, { runSdks: run });
