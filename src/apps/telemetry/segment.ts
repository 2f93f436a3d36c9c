import { type Json, member, memberText } from '../json.ts';
import { ANALYTICS_KEYS, batchOf, type Sdk } from './sdk.ts';

const TYPE = /^(track|page|screen|identify|group|alias)$/;
const PATH = /\/v1\/(?:t|p|i|g|a|m|track|page|screen|identify|group|alias|batch|beacon\/batch)\/?$/;

/** The library that an event of the Segment specification names; empty where it is none. */
function libraryOf(json: Json | undefined): string {
  for (const event of batchOf(json).slice(0, 20)) {
    const library = member(member(event, 'context'), 'library');
    if (TYPE.test(memberText(event, 'type')) && memberText(event, 'messageId'))
      return memberText(library, 'name') || 'segment';
  }
  return '';
}

const KEYS = {
  ...ANALYTICS_KEYS,
  'traits.name': 'name',
  'traits.phone': 'phone-number',
  'traits.address': 'postal-address',
  'page.referrer': 'page-url',
  'screen.width': 'screen',
  'os.name': 'operating-system',
  'device.id': 'device-identifier',
  'device.model': 'device-model',
  'app.version': 'app-version',
  'network.carrier': 'mobile-network',
  'network.wifi': 'connection',
} as const;

const RUDDER = /rudder/i;
const likely = (url: URL, head: string) => PATH.test(url.pathname) || /"anonymousId"|"messageId"/.test(head);

/** Segment (segment.com/docs/connections/spec). */
export const segment: Sdk = {
  name: 'segment',
  title: 'Segment',
  entity: 'Segment',
  hint: likely,
  kind: (url, json) => {
    const library = libraryOf(json);
    if (library && !RUDDER.test(library)) return memberText(batchOf(json)[0], 'type') || 'events';
    return /(^|\.)segment\.(io|com)$/.test(url.hostname) ? 'call' : null;
  },
  says: ['usage-event'],
  keys: KEYS,
};

/** RudderStack (rudderstack.com/docs/api/http-api), the same specification. Anyone can run the receiving end. */
export const rudderStack: Sdk = {
  name: 'rudderstack',
  title: 'RudderStack',
  hint: likely,
  kind: (_url, json) =>
    RUDDER.test(libraryOf(json)) ? memberText(batchOf(json)[0], 'type') || 'events' : null,
  says: ['usage-event'],
  keys: KEYS,
};
