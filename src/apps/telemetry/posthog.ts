import { isRecord, type Json, member, memberText } from '../json.ts';
import { ANALYTICS_KEYS, batchOf, type Sdk } from './sdk.ts';

const PATH = /\/(?:e|i\/v0\/e|capture|batch|engage|decide|flags|track|s|array\/[\w-]+\/config)\/?$/;

/** A project's key, or properties with PostHog's own `$lib`. */
function isEvent(event: Json): boolean {
  const properties = member(event, 'properties');
  const key = memberText(event, 'api_key') || memberText(event, 'token') || memberText(properties, 'token');
  const named = memberText(event, 'event') !== '' || memberText(event, 'distinct_id') !== '';
  return (
    named &&
    (/^phc_/.test(key) ||
      (memberText(properties, '$lib') !== '' && '$session_id' in (isRecord(properties) ? properties : {})))
  );
}

/** PostHog (posthog.com/docs/api/capture): JSON, gzip or base64. Anyone can run the receiving end: the host says who. */
export const posthog: Sdk = {
  name: 'posthog',
  title: 'PostHog',
  hint: (url, head) => PATH.test(url.pathname) || head.includes('phc_'),
  kind: (_url, json) => {
    const events = batchOf(json);
    if (isRecord(json) && /^phc_/.test(memberText(json, 'api_key') || memberText(json, 'token'))) {
      return memberText(events[0], 'event') || (memberText(json, 'distinct_id') ? 'flags' : 'batch');
    }
    return events.slice(0, 20).some(isEvent) ? memberText(events[0], 'event') || 'events' : null;
  },
  says: ['usage-event'],
  keys: {
    ...ANALYTICS_KEYS,
    currenturl: 'page-url',
    host: 'page-url',
    referringdomain: 'page-url',
    initialcurrenturl: 'page-url',
    rawuseragent: 'browser',
    windowid: 'session-timing',
    userid: 'user-id',
    'set.email': 'email-address',
    'set.name': 'name',
    'personproperties.email': 'email-address',
    'personproperties.name': 'name',
  },
  more(draft, body) {
    const events = batchOf(body?.json);
    if (events.some((event) => memberText(event, 'event') === '$snapshot'))
      draft.note('usage-event', 'body', 'session replay');
    if (events.some((event) => memberText(event, 'event') === '$exception'))
      draft.note('diagnostics', 'body', 'exception');
  },
};
