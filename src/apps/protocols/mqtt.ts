/**
 * MQTT as Messenger and Instagram speak it over a WebSocket: protocol MQIsdp (MQTT 3.1), a user name that is
 * JSON, and JSON in what is published. Packets after the MQTT 3.1 specification.
 */
import type { Payload } from '../../model/payload.ts';
import type { Reading } from '../../model/reading.ts';
import { Draft, opaqueReading, rootOf, textOf } from '../draft.ts';
import { type Json, member, memberText, parseJson } from '../json.ts';
import { DEVICE_KEYS, type KeyRules, readKeyed } from '../keyed.ts';
import { isLightspeed, readLightspeed } from './lightspeed.ts';

export interface MqttConnect {
  type: 'connect';
  protocol: string;
  clientId: string;
  userName: string;
  hasPassword: boolean;
}
export interface MqttPublish {
  type: 'publish';
  topic: string;
  payload: Uint8Array;
}
export interface MqttSubscribe {
  type: 'subscribe' | 'unsubscribe';
  topics: string[];
}
export type MqttPacket = MqttConnect | MqttPublish | MqttSubscribe | { type: 'control' };

class Cursor {
  at = 0;
  constructor(private readonly bytes: Uint8Array) {}
  get left(): number {
    return this.bytes.length - this.at;
  }
  byte(): number {
    return this.bytes[this.at++] ?? -1;
  }
  /** Two length bytes, then that many; null past the end. */
  block(): Uint8Array | null {
    if (this.left < 2) return null;
    const length = (this.byte() << 8) | this.byte();
    if (this.left < length) return null;
    this.at += length;
    return this.bytes.subarray(this.at - length, this.at);
  }
  text(): string | null {
    const block = this.block();
    return block && textOf(block);
  }
}

function connect(cursor: Cursor): MqttConnect | null {
  const protocol = cursor.text();
  if ((protocol !== 'MQIsdp' && protocol !== 'MQTT') || cursor.left < 4) return null;
  cursor.byte();
  const flags = cursor.byte();
  cursor.at += 2;
  const clientId = cursor.text();
  if (clientId === null) return null;
  if (flags & 4 && (cursor.block() === null || cursor.block() === null)) return null;
  const userName = flags & 128 ? cursor.text() : '';
  if (userName === null || (flags & 64 && cursor.block() === null)) return null;
  return { type: 'connect', protocol, clientId, userName, hasPassword: (flags & 64) !== 0 };
}

const MAX_PACKETS = 200;

/** The control packets that fill the bytes exactly; null for anything else. A frame may hold several (MQTT 3.1.1, §6). */
export function decodeMqtt(bytes: Uint8Array): MqttPacket[] | null {
  const packets: MqttPacket[] = [];
  for (let start = 0; start < bytes.length; ) {
    let length = 0;
    let at = start + 1;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++];
      if (byte === undefined || shift > 21) return null;
      length |= (byte & 127) << shift;
      if (byte < 128) break;
    }
    if (bytes.length - at < length || packets.length >= MAX_PACKETS) return null;
    const packet = packetOf(bytes[start]!, bytes.subarray(at, at + length));
    if (!packet) return null;
    packets.push(packet);
    start = at + length;
  }
  return packets.length > 0 ? packets : null;
}

function packetOf(head: number, body: Uint8Array): MqttPacket | null {
  const { length } = body;
  const cursor = new Cursor(body);
  const flags = head & 15;
  switch (head >> 4) {
    case 1:
      return connect(cursor);
    case 3: {
      const topic = cursor.text();
      if (!topic || !/^\/?[\w/+#.:-]{1,200}$/.test(topic)) return null;
      if (((flags >> 1) & 3) > 0) cursor.at += 2;
      return cursor.left < 0 ? null : { type: 'publish', topic, payload: body.subarray(cursor.at) };
    }
    case 8:
    case 10: {
      const subscribe = head >> 4 === 8;
      const topics: string[] = [];
      for (cursor.at = 2; cursor.left > 0; ) {
        const topic = cursor.text();
        if (!topic || topics.length > 500) return null;
        topics.push(topic);
        if (subscribe) cursor.byte();
      }
      return topics.length > 0 ? { type: subscribe ? 'subscribe' : 'unsubscribe', topics } : null;
    }
    case 4:
    case 5:
    case 6:
    case 7:
      return length === 2 ? { type: 'control' } : null;
    case 12:
    case 14:
      return length === 0 ? { type: 'control' } : null;
    default:
      return null;
  }
}

/** Keys of the user name's JSON, which is sent with every connection. */
const USER_NAME_KEYS: KeyRules = {
  ...DEVICE_KEYS,
  u: 'user-id',
  d: 'device-identifier',
  a: 'browser',
  fg: 'presence',
  chaton: 'presence',
  cid: 'device-identifier',
};

/** Of the settings that a client sends as it starts. */
const FOREGROUND = 'make_user_available_when_in_foreground';

const truthy = (value: string) => value !== '' && value !== '0' && value !== 'false';

/** What is published, by its topic. */
function readPublish(draft: Draft, topic: string, json: Json, at: string): string {
  if (isLightspeed(json)) return readLightspeed(draft, json, at)[0] ?? 'request';
  const name = topic.replace(/^\//, '');
  if (/typing/.test(name)) {
    draft.note('typing', at, `${topic}: state ${memberText(json, 'state')}`);
    const to = memberText(json, 'to');
    const thread = memberText(json, 'thread') || memberText(json, 'threadid');
    if (truthy(to)) draft.note('contact-identifier', `${at}.to`, 'to: [contact-identifier]');
    else if (truthy(thread)) draft.note('group-membership', `${at}.thread`, 'thread: [group-membership]');
  } else if (/presence|foreground/.test(name) || member(json, FOREGROUND) !== undefined) {
    draft.note('presence', at, `${topic}`);
  } else if (name === 'ig_send_message') {
    readInstagramAction(draft, json, at);
  }
  readKeyed(draft, json, at, DEVICE_KEYS);
  return name;
}

/** Instagram's own commands: send, seen, typing. */
function readInstagramAction(draft: Draft, json: Json, at: string): void {
  const action = memberText(json, 'action');
  if (action === 'indicate_activity') draft.note('typing', at, `action: ${action}`);
  if (action === 'mark_seen') draft.note('read-receipt', at, `action: ${action}`);
  if (action === 'send_item') {
    draft.note('message-metadata', at, `item_type: ${memberText(json, 'item_type')}`);
    if (memberText(json, 'text')) draft.note('message-content', `${at}.text`, 'text: [message-content]');
  }
  if (memberText(json, 'thread_id')) {
    draft.note('contact-identifier', `${at}.thread_id`, 'thread_id: [contact-identifier]');
  }
}

const CHAT_SOCKET = /^wss:\/\/edge-chat\.(facebook|instagram|messenger)\.com\//;

/** Reads one packet into the draft; false where it is no word of Messenger's. */
function readPacket(draft: Draft, packet: MqttPacket, own: boolean, location: string): boolean {
  if (packet.type === 'connect') {
    const json = parseJson(packet.userName);
    if (packet.protocol !== 'MQIsdp' && !own) return false;
    draft.field(`${location}.clientId`, 'clientId', packet.clientId);
    if (json !== undefined) readKeyed(draft, json, `${location}.userName(json)`, USER_NAME_KEYS);
    else if (own) draft.field(`${location}.userName`, '', packet.userName);
    else if (packet.userName) draft.value('username', `${location}.userName`, 'userName', packet.userName);
    if (packet.hasPassword) draft.note('auth-token', `${location}.password`, 'password: [auth-token]');
    return true;
  }
  if (packet.type === 'publish') {
    const text = textOf(packet.payload);
    const json = text === null ? undefined : parseJson(text);
    if (!own && !(json !== undefined && isLightspeed(json))) return false;
    if (json === undefined) draft.closed(packet.payload.length);
    else draft.kind = `mqtt/${readPublish(draft, packet.topic, json, `${location}.payload`)}`;
    return true;
  }
  if ('topics' in packet) for (const topic of packet.topics) draft.field(`${location}.topic`, 'topic', topic);
  return own;
}

/** MQTT packets of the Messenger kind; null for others. */
export function decodeMessengerMqtt(payload: Payload): Reading | null {
  const { body, channel, url } = payload;
  if (!body || body.length < 2 || channel !== 'websocket' || payload.text) return null;
  const packets = decodeMqtt(body);
  const own = CHAT_SOCKET.test(url);
  if (!packets) return own ? opaqueReading('mqtt', body.length) : null;
  const draft = new Draft(payload, `mqtt/${packets[0]!.type}`, ['mqtt']);
  const location = `${rootOf(payload)}(mqtt)`;
  let known = false;
  for (const [index, packet] of packets.entries()) {
    const at = packets.length === 1 ? location : `${location}[${index}]`;
    known = readPacket(draft, packet, own, at) || known;
  }
  return known ? draft.done() : null;
}
