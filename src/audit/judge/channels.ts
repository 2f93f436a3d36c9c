import { DATA_TYPE_GROUPS, type DataType, type DataTypeMember, isGroup } from '../../model/data-types.ts';
import { type Feature, UNREAD_CHANNELS, type UnreadChannel } from '../../model/vocabulary.ts';

/** What sends a type: features of which one must be used (none: any use of the app), and what carries it. */
export interface Sending {
  features: readonly Feature[];
  channels: readonly UnreadChannel[];
}

const ANY_CHANNEL: readonly UnreadChannel[] = UNREAD_CHANNELS;
/** Messengers send what happens live through their socket, in the page or in a worker. */
const SOCKETS: readonly UnreadChannel[] = ['websocket', 'worker-socket'];
/** Files go up as request bodies; Telegram sends them in parts through its worker's socket. */
const UPLOADS: readonly UnreadChannel[] = ['fetch-body', 'worker-socket'];

const live = (...features: Feature[]): Sending => ({ features, channels: SOCKETS });
const upload = (...features: Feature[]): Sending => ({ features, channels: UPLOADS });
const either = (...features: Feature[]): Sending => ({ features, channels: ANY_CHANNEL });

/**
 * The published table of rule 14: data type → features that would send it → channels that would carry it.
 * A type that is not here needs no feature (signing in or opening the app is enough) and may go by any channel.
 */
export const SENDING: Partial<Record<DataTypeMember, Sending>> = {
  name: either('profile'),
  'profile-photo': either('profile'),
  'status-text': either('profile'),
  'date-of-birth': either('profile'),
  gender: either('profile'),

  'contact-list': either('contacts-upload'),
  'contact-identifier': live('message', 'call', 'typing'),
  'group-membership': live('message'),

  'message-content': live('message'),
  attachment: upload('media'),
  'call-content': live('call'),
  'search-query': either('search'),

  'message-metadata': live('message'),
  'call-metadata': live('call'),
  'delivery-receipt': live('message'),
  'read-receipt': live('message'),

  presence: live('presence'),
  'last-seen': live('presence'),
  typing: live('typing'),
  // An advertisement is fetched: the address tells, read or not.
  'ad-interaction': { features: [], channels: [] },

  'precise-location': either('location'),
  'coarse-location': either('location'),

  purchase: either('payment'),
  'payment-information': either('payment'),

  'tracking-pixel': { features: [], channels: [] },

  face: either('media', 'call', 'profile'),
  voice: either('call', 'media'),
};

const UNNAMED: Sending = { features: [], channels: ANY_CHANNEL };

const membersOf = (type: DataType): readonly DataTypeMember[] => {
  if (type === 'unspecified') return Object.values(DATA_TYPE_GROUPS).flat();
  return isGroup(type) ? DATA_TYPE_GROUPS[type] : [type as DataTypeMember];
};

/** How each type that a claim names would be sent; a group stands for its members. */
export function sendingOf(data: readonly DataType[]): Sending[] {
  return data.flatMap(membersOf).map((member) => SENDING[member] ?? UNNAMED);
}
