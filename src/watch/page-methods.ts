import type { Channel } from '../model/vocabulary.ts';

/** What hooks call what they see on channels that are not HTTP calls; see `hooks/`. */
const METHODS: Partial<Record<Channel, readonly string[]>> = {
  websocket: ['GET', 'SEND', 'CLOSE'],
  webtransport: ['CONNECT', 'SEND', 'CLOSE'],
  webrtc: ['SEND', 'OPEN', 'LENT', 'CHECK', 'STUN', 'MAY-ASK', 'MEDIA'],
  form: ['GET', 'POST'],
  other: ['MESSAGE', 'MAY-FETCH', 'MAY-ANNOUNCE'],
  prefetch: ['MAY-CONNECT', 'MAY-ANNOUNCE'],
  'worker-script': ['WORKER', 'SHARED-WORKER', 'SERVICE-WORKER'],
  'worker-bridge': ['POST'],
  crypto: ['ENCRYPT'],
};
const CALLS: ReadonlySet<Channel> = new Set(['fetch', 'xhr', 'beacon']);
/** Words by which the log tells what is no call; a page must not speak them as a method. */
const RESERVED: ReadonlySet<string> = new Set([
  'SEND',
  'CLOSE',
  'STUN',
  'MEDIA',
  'MESSAGE',
  'RETRACTION',
  'HOOKED',
  'SPEAKS',
  'MIXED-IN',
  'MIXED-OUT',
  'UNANSWERED',
  'SILENCED',
  'UNHOOKED',
  'LOADED',
  'MAY-ANNOUNCE',
  'MAY-ASK',
  'MAY-CONNECT',
  'MAY-FETCH',
  'MAY-LEAVE',
  'MAY-REPORT',
]);
/** A token of RFC 9110 § 5.6.2. */
const TOKEN = /^[\w!#$%&'*+.^`|~-]{1,32}$/;

/** True where a hook may have seen this: what else a page says of a channel, it made up. */
export function isOfHooks(channel: Channel, method: string): boolean {
  const name = method.toUpperCase();
  if (CALLS.has(channel)) return TOKEN.test(method) && !RESERVED.has(name);
  return METHODS[channel]?.includes(name) ?? false;
}
