/**
 * Socket.IO over Engine.IO (socket.io/docs/v4/engine-io-protocol, /socket-io-protocol): `42["event", …]` as a
 * text frame, or several in a polling POST: parted by 0x1e, before version 4 each behind its length. Events are the app's own: The Lounge's by name,
 * others only where the name says what they are.
 */
import type { Payload } from '../../model/payload.ts';
import type { Reading } from '../../model/reading.ts';
import { Draft, rootOf, textOf } from '../draft.ts';
import { isRecord, type Json, member, memberText, parseJson } from '../json.ts';
import { DEVICE_KEYS, type KeyRules, readKeyed } from '../keyed.ts';
import { decodeOldPacket, type OldPacket } from './socket-io-0.ts';

interface Packet {
  /** `event`, `connect` with what it authenticates by, or one without a payload. */
  type: 'event' | 'connect' | 'control';
  event: string;
  args: Json[];
}

const MAX_PACKETS = 500;
const OLD_EVENT = 0x35;
const MAX_OLD = 1_000_000;

/** The packets of a polling body, `length:packet…` before version 4 of Engine.IO; null where they do not add up. */
export function splitPolling(text: string, url: string): string[] | null {
  if (!/[?&]EIO=[123](&|$)/.test(url)) return text.split('\u001e');
  const packets: string[] = [];
  for (let at = 0; at < text.length; ) {
    const head = /^(\d{1,9}):/.exec(text.slice(at, at + 10));
    if (!head || packets.length > MAX_PACKETS) return null;
    const start = at + head[0].length;
    at = start + Number(head[1]);
    // Lengths are in UTF-16 code units, as the client's own strings are.
    if (at === start || at > text.length) return null;
    packets.push(text.slice(start, at));
  }
  return packets;
}

/** One Engine.IO packet; null where it is none. */
export function decodePacket(text: string): Packet | null {
  if (/^[0-3](probe)?$|^4[16]?$|^41/.test(text) && text.length < 200)
    return { type: 'control', event: '', args: [] };
  const match = /^4([02356])(?:\d+-)?(?:(\/[^,]*),)?(\d*)((?:\[|\{)[\s\S]*)?$/.exec(text);
  if (!match) return null;
  const [, kind, , , data] = match;
  const json = data === undefined ? undefined : parseJson(data);
  if (kind === '0')
    return data === undefined || json !== undefined
      ? { type: 'connect', event: '', args: json === undefined ? [] : [json] }
      : null;
  if (!Array.isArray(json)) return null;
  const [event, ...args] = json as Json[];
  // An acknowledgement answers the server: it has no event.
  if (kind === '3' || kind === '6') return { type: 'control', event: '', args: json as Json[] };
  return typeof event === 'string' || typeof event === 'number'
    ? { type: 'event', event: String(event), args }
    : null;
}

type Rule = (draft: Draft, args: Json[], at: string, event: string) => void;

/**
 * IRC commands that are typed into The Lounge's input, which names the channel by a number (`shared/types/socket-events.d.ts`
 * of github.com/thelounge/thelounge): other apps have an `input`, too.
 */
function readInput(draft: Draft, args: Json[], at: string): void {
  const text = memberText(args[0], 'text');
  const command = /^\/(\w+)\s*(.*)$/s.exec(text);
  if (!text || typeof member(args[0], 'target') !== 'number') return;
  if (!command || /^(me|msg|query|notice|say|slap)$/i.test(command[1]!)) {
    draft.note('message-content', `${at}[0].text`, 'text: [message-content]');
    draft.note('message-metadata', at, 'input');
    draft.note('contact-identifier', `${at}[0].target`, 'target: [contact-identifier]');
  } else if (/^(join|part|invite|kick)$/i.test(command[1]!)) {
    draft.note('group-membership', `${at}[0].text`, `/${command[1]} [group-membership]`);
  } else if (/^nick$/i.test(command[1]!)) draft.note('username', `${at}[0].text`, '/nick [username]');
  else if (/^away$/i.test(command[1]!)) draft.note('presence', `${at}[0].text`, '/away');
  else if (/^(whois|ignore|ctcp)$/i.test(command[1]!))
    draft.note('contact-identifier', `${at}[0].text`, `/${command[1]} [contact-identifier]`);
}

const keyed =
  (keys: KeyRules): Rule =>
  (draft, args, at) =>
    readKeyed(draft, args, at, { ...DEVICE_KEYS, ...keys });

const signsIn = keyed({
  user: 'username',
  password: 'auth-token',
  token: 'auth-token',
  lastmessage: () => null,
});
const addsNetwork = keyed({
  nick: 'username',
  username: 'username',
  realname: 'name',
  password: 'auth-token',
  saslpassword: 'auth-token',
  saslaccount: 'username',
  join: 'group-membership',
  // The network's own name, not a person's.
  name: () => null,
});

/** `auth` and `conn` are what version 2 calls the first two. */
const LOUNGE: Readonly<Record<string, Rule>> = {
  'auth:perform': signsIn,
  auth: signsIn,
  'network:new': addsNetwork,
  conn: addsNetwork,
  input: readInput,
  'network:edit': keyed({ nick: 'username', username: 'username', realname: 'name', password: 'auth-token' }),
  'push:register': (draft, _args, at) =>
    draft.note('push-token', `${at}[0].endpoint`, 'endpoint: [push-token]'),
  search: keyed({ searchterm: 'search-query' }),
  'change-password': keyed({ oldpassword: 'auth-token', newpassword: 'auth-token' }),
};

const TEXT_KEYS: KeyRules = {
  ...DEVICE_KEYS,
  text: 'message-content',
  message: 'message-content',
  body: 'message-content',
  content: 'message-content',
  msg: 'message-content',
};

/** True of an object that has a member whose name matches. */
const names = (value: Json | undefined, pattern: RegExp): boolean =>
  isRecord(value) && Object.keys(value).some((key) => pattern.test(key));

const OF_MESSAGES = /message|msg|chat|conversation|room|thread/i;
/** Whom a message is for or from, or where it stands. */
const ADDRESSED =
  /^(to|from|room|chat|channel|group|thread|conversation|recipients?|receiver|sender|author|user(name)?|nick(name)?|peer)(_?id)?$/i;
const GATHERING = /room|chat|channel|group|conversation|thread/i;
const TEXT = /^(text|message|body|content|msg)$/i;

/** True of what is said to somebody: a text with whom it is for, from, or where it stands. */
function isAddressedText(value: Json | undefined): boolean {
  if (!names(value, ADDRESSED)) return false;
  return Object.entries(value as Record<string, Json>).some(
    ([key, text]) => TEXT.test(key) && typeof text === 'string' && text !== '',
  );
}

const STATE = /^(online|offline|away|busy|dnd|idle|invisible|available|unavailable|active|inactive)$/i;

/** True where some argument says how present somebody is. */
const saysPresence = (args: readonly Json[]): boolean =>
  args.some((arg) => (isRecord(arg) ? Object.values(arg) : [arg]).some((value) => STATE.test(String(value))));

/**
 * Events whose name says in any app what they are. `message` is what Socket.IO itself calls anything that is sent, and a
 * room is any set of sockets (socket.io/docs/v4/rooms): these count where what they carry bears them out.
 */
const COMMON: readonly (readonly [RegExp, Rule])[] = [
  [
    /^(stop[ _:-]?)?(user[ _:-]?)?typing([ _:-]?(start|stop|started|stopped))?$/i,
    (draft, _args, at) => draft.note('typing', at, 'event: typing'),
  ],
  [
    /^((new|send|chat|private|room)[ _:-]?)?(message|msg)([ _:-]?(send|new|create))?$/i,
    (draft, args, at, event) => {
      const bare = /^(message|msg)$/i.test(event);
      if (bare && !args.some(isAddressedText)) return;
      draft.note('message-metadata', at, 'event: message');
      if (typeof args[0] === 'string' && args[0] !== '')
        draft.note('message-content', `${at}[0]`, '[message-content]');
      else readKeyed(draft, args, at, TEXT_KEYS);
    },
  ],
  [
    /^(message[ _:-]?)?(read|seen|mark[ _:-]?(as[ _:-]?)?read)$/i,
    (draft, args, at, event) => {
      // A file or a sensor may be read as well, and an offer be seen.
      if (!/^(read|seen)$/i.test(event) || args.some((arg) => names(arg, OF_MESSAGES)))
        draft.note('read-receipt', at, 'event: read');
    },
  ],
  [
    /^(user[ _:-]?)?(presence|online|status[ _:-]?(update|change))$/i,
    (draft, args, at, event) => {
      // An order and a lamp have a status that changes, too.
      if (!/status/i.test(event) || saysPresence(args)) draft.note('presence', at, 'event: presence');
    },
  ],
  [
    /^(join|leave)([ _:-]?(room|channel|chat|group))?$/i,
    (draft, args, at, event) => {
      const named = GATHERING.test(event) ? args.length > 0 : args.some((arg) => names(arg, GATHERING));
      if (named) draft.note('group-membership', at, 'event: [group-membership]');
    },
  ],
];

const silent = () => null;
const QUIET: KeyRules = {
  text: silent,
  message: silent,
  body: silent,
  content: silent,
  msg: silent,
  searchterm: silent,
};

function readEvent(draft: Draft, { event, args }: Packet, location: string): void {
  const at = `${location}.${event}`;
  const rule = Object.hasOwn(LOUNGE, event)
    ? LOUNGE[event]
    : COMMON.find(([pattern]) => pattern.test(event))?.[1];
  rule?.(draft, args, at, event);
  // What the event's rule has read goes without names: an input may be a command, not a message.
  readKeyed(draft, args, at, rule ? { ...DEVICE_KEYS, ...QUIET } : DEVICE_KEYS);
}

/** An event in the form that it had before version 1. */
function oldEvent(body: Uint8Array): OldPacket | null {
  if (body[0] !== OLD_EVENT || body.length > MAX_OLD) return null;
  const text = textOf(body);
  const packet = text === null ? null : decodeOldPacket(text);
  return packet?.event ? packet : null;
}

/** Socket.IO in a frame or a polling body; null for anything else. */
export function decodeSocketIo(payload: Payload): Reading | null {
  const { body, channel, url } = payload;
  const polling = /[?&]EIO=\d/.test(url);
  if (!body || body.length === 0 || (channel !== 'websocket' && !polling)) return null;
  const frame = channel === 'websocket';
  const old = frame ? oldEvent(body) : null;
  if (old) {
    const draft = new Draft(payload, `socket.io/${old.event.slice(0, 60)}`);
    readEvent(draft, { ...old, type: 'event', args: [...old.args] }, rootOf(payload));
    return draft.done();
  }
  // A digit: the packet's type, or the first of its length.
  if (body[0]! < 0x30 || body[0]! > (frame ? 0x36 : 0x39)) return null;
  const text = textOf(body);
  if (text === null) return null;
  const parts = frame ? [text] : splitPolling(text, url);
  const packets = !parts || parts.length > MAX_PACKETS ? [null] : parts.map(decodePacket);
  // A bare digit is a heartbeat only on an address that says Engine.IO.
  if (packets.includes(null) || (!polling && packets.every((packet) => packet!.type === 'control')))
    return null;
  const draft = new Draft(payload, 'socket.io/control');
  const location = rootOf(payload);
  for (const packet of packets as Packet[]) {
    if (packet.type === 'event') {
      draft.kind = `socket.io/${packet.event.slice(0, 60)}`;
      readEvent(draft, packet, location);
    } else if (packet.type === 'connect' && isRecord(packet.args[0])) {
      draft.kind = 'socket.io/connect';
      readKeyed(draft, packet.args[0], `${location}.auth`, {
        ...DEVICE_KEYS,
        token: 'auth-token',
        jwt: 'auth-token',
        password: 'auth-token',
        userid: 'user-id',
        username: 'username',
      });
    }
  }
  return draft.done();
}
