import { counted } from '../../model/counted.ts';
import type { DataTypeMember } from '../../model/data-types.ts';
import { type Draft, isSaidWhole, shown } from '../draft.ts';
import { isRecord, type Json } from '../json.ts';
import { plainKey } from '../keyed.ts';
import type { MethodRule } from './methods.ts';
import type { TlValue } from './tl.ts';

/** A TL object or a message of the bridge: both are read alike. */
export type Argument = TlValue | Json;

const MAX_DEPTH = 16;

type Members = { readonly [name: string]: Argument };

const membersOf = (value: Argument): Members | null =>
  isRecord(value) && !(value instanceof Uint8Array) ? (value as Members) : null;

/** Classes that say what an id is. */
const PEERS: readonly (readonly [RegExp, DataTypeMember])[] = [
  [/^Input(Peer)?User(FromMessage)?$/, 'contact-identifier'],
  [/^Input(Peer)?(Chat|Channel)(FromMessage)?$/, 'group-membership'],
  [/^InputEncryptedChat$/, 'contact-identifier'],
  [/^InputPhoneCall$/, 'contact-identifier'],
];

/** Keys of the bridge under which an id stands for whom a call concerns. */
const PEER_KEYS = new Set(['peerid', 'chatid', 'userid', 'chat', 'user', 'peer', 'topeerid', 'contactid']);

/** The class of a TL object: as decoded, or as K's bridge writes it (`inputPeerUser` under `_`). */
function classOf({ className, _: name }: Members): string {
  if (typeof className === 'string') return className;
  return typeof name === 'string' ? name.slice(0, 1).toUpperCase() + name.slice(1) : '';
}

/** Negative ids are groups and channels in both clients. */
function peerType(id: string): DataTypeMember | null {
  if (!/^-?\d{3,20}$/.test(id)) return null;
  return id.startsWith('-') ? 'group-membership' : 'contact-identifier';
}

/** Media of which the class says what is sent. */
function mediaTypes(className: string): DataTypeMember[] {
  if (/^InputMedia(GeoPoint|GeoLive|Venue)$|^InputGeoPoint$/.test(className)) return ['precise-location'];
  if (className === 'InputMediaContact') return ['contact-identifier'];
  if (/^InputMedia(?!Empty|WebPage|Dice|Game|Invoice|Story)/.test(className)) return ['attachment'];
  return [];
}

interface Place {
  at: string;
  name: string;
}

/** Notes what a call says by its rule, and what its arguments are; keeps every scalar as a field. */
export function readArguments(draft: Draft, value: Argument, rule: MethodRule, location: string): void {
  let entries = 0;
  const known = rule.args ?? {};
  const scalar = (item: string | number | boolean, { at, name }: Place): void => {
    if (item === '') return;
    const key = plainKey(name);
    const agent = key === 'devicemodel' && String(item).startsWith('Mozilla/');
    const type = Object.hasOwn(known, key) ? known[key] : undefined;
    if (!agent && !(type && isSaidWhole(type))) draft.field(at, type ? '' : name, item);
    if (type) draft.note(type, at, `${name}: ${shown(type, item)}`);
    if (rule.book && /^phones?$|^phonenumber$/.test(key)) entries++;
    const peer = PEER_KEYS.has(key) ? peerType(String(item)) : null;
    if (peer) draft.note(peer, at, `${name}: [${peer}]`);
    // Telegram's web clients send the whole user agent as the device's model.
    if (key === 'devicemodel') draft.note(agent ? 'browser' : 'device-model', at, `${name}: ${item}`);
    if (key === 'key' && item === 'tz_offset') draft.note('timezone', at, 'tz_offset');
  };
  const walk = (item: Argument | undefined, place: Place, depth: number): void => {
    if (item === null || item === undefined || depth > MAX_DEPTH) return;
    if (item instanceof Uint8Array) {
      draft.closed(item.length);
      const type = Object.hasOwn(known, plainKey(place.name)) ? known[plainKey(place.name)] : undefined;
      if (type) draft.note(type, place.at, `${place.name}: [${type}]`);
    } else if (Array.isArray(item)) {
      for (const [index, each] of (item as Argument[]).entries()) {
        walk(each, { at: `${place.at}[${index}]`, name: place.name }, depth + 1);
      }
    } else {
      const members = membersOf(item);
      if (members) object(members, place, depth);
      else scalar(item as string | number | boolean, place);
    }
  };
  const object = (item: Members, place: Place, depth: number): void => {
    const name = classOf(item);
    const peer = PEERS.find(([pattern]) => pattern.test(name))?.[1];
    if (peer) draft.note(peer, place.at, `${place.name}: [${peer}]`);
    for (const type of mediaTypes(name)) draft.note(type, place.at, `${place.name}: ${name}`);
    const key = plainKey(place.name);
    // On the bridge a person or chat is an object with an id.
    if (!name && PEER_KEYS.has(key) && (typeof item.id === 'string' || typeof item.id === 'number')) {
      const type = peerType(String(item.id));
      if (type) draft.note(type, `${place.at}.id`, `${place.name}: [${type}]`);
    }
    if (Object.hasOwn(known, key) && known[key] && name && !/Empty$/.test(name)) {
      draft.note(known[key], place.at, `${place.name}: ${shown(known[key], name)}`);
    }
    for (const [each, inner] of Object.entries(item)) {
      if (each === 'className' || each === '_' || each === 'flags' || each === 'flags2') continue;
      walk(inner, { at: `${place.at}.${each}`, name: each }, depth + 1);
    }
  };
  for (const type of rule.says ?? []) draft.note(type, location, `${draft.kind}: ${type}`);
  walk(value, { at: location, name: '' }, 0);
  if (entries > 0)
    draft.note(
      'contact-list',
      location,
      `${counted(entries, 'number with a name', 'numbers with names')}: [contact-list]`,
    );
}
