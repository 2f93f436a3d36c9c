import * as v from 'valibot';
import { UNREAD_CHANNELS, type UnreadChannel } from './vocabulary.ts';

/** What a host of an app is for. */
export const HOST_ROLES = [
  'page',
  'code',
  'socket',
  'api',
  'media',
  'telemetry',
  'crash',
  'push',
  'search',
  'ads',
  'login',
  'other',
] as const;
export type HostRole = (typeof HOST_ROLES)[number];

/** What carries an app's data where its bytes can go unread: what happens live (messages, receipts, typing), and files. */
const CarriersSchema = v.object({
  live: v.array(v.picklist(UNREAD_CHANNELS)),
  files: v.array(v.picklist(UNREAD_CHANNELS)),
});
export type Carriers = Readonly<Record<keyof v.InferOutput<typeof CarriersSchema>, readonly UnreadChannel[]>>;

/** An app's profile: plain data, one `profile.json` a folder under `src/apps/`. */
export const AppProfileSchema = v.object({
  /** Kebab-case; the folder's name. */
  id: v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/)),
  name: v.string(),
  /** The company whose service it is (`entity` of its first-party flows) and the owner above it. */
  owner: v.string(),
  family: v.string(),
  /** Origins whose pages are this app's, `https://web.whatsapp.com`; empty where there is no web client. */
  origins: v.array(v.pipe(v.string(), v.regex(/^https:\/\/[a-z0-9.-]+$/))),
  /** Hosts, label-boundary suffixes, with whose they are and what for. */
  hosts: v.array(
    v.object({
      host: v.pipe(v.string(), v.regex(/^[a-z0-9.-]+$/)),
      entity: v.string(),
      family: v.string(),
      role: v.optional(v.picklist(HOST_ROLES), 'other'),
      kind: v.optional(v.picklist(['provider', 'advertiser', 'partner'])),
    }),
  ),
  /** Addresses of its policy documents. */
  policies: v.array(
    v.object({ type: v.string(), url: v.string(), regions: v.optional(v.array(v.string()), () => []) }),
  ),
  /** Known endpoints and what their fields mean, for the evidence view. */
  endpoints: v.optional(
    v.array(
      v.object({
        host: v.string(),
        path: v.string(),
        what: v.string(),
        fields: v.optional(v.record(v.string(), v.string()), () => ({})),
      }),
    ),
    () => [],
  ),
  /** An honest word on what can be watched: `full`, `partial`, `size-and-time`, `none`. */
  watchable: v.object({
    level: v.picklist(['full', 'partial', 'size-and-time', 'none']),
    note: v.string(),
    /** Ways out that are watched and that no host's role tells: the report names them where nothing went by them. */
    watched: v.optional(
      v.array(
        v.object({
          channel: v.picklist(['websocket', 'fetch', 'webrtc', 'crypto', 'worker-bridge']),
          what: v.string(),
          /** To which hosts; empty for any. */
          hosts: v.optional(v.array(v.string()), () => []),
        }),
      ),
      () => [],
    ),
    /** Ways out that no extension can watch (a call's media, another program), each with why, as sentences. */
    unwatched: v.optional(v.array(v.object({ what: v.string(), why: v.string() })), () => []),
    /** Where an unread way out could hide what; left out where nobody knows: then any of them could. */
    carriers: v.optional(CarriersSchema),
  }),
});
export type AppProfile = v.InferOutput<typeof AppProfileSchema>;
