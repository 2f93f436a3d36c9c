import type { Carriers } from '../../model/app.ts';
import { DATA_TYPE_GROUPS, type DataType, type DataTypeMember, isGroup } from '../../model/data-types.ts';
import { type Feature, UNREAD_CHANNELS, type UnreadChannel } from '../../model/vocabulary.ts';

/** What sends a type: features of which one must be used (none: any use of the app), and what carries it. */
export interface Sending {
  features: readonly Feature[];
  channels: readonly UnreadChannel[];
}

/**
 * What carries what happens live and what carries files, where the app's profile does not say: a messenger's socket,
 * in the page or in a worker; request bodies, and Telegram sends files in parts through its worker's socket.
 */
export const USUAL_CARRIERS: Carriers = {
  live: ['websocket', 'worker-socket'],
  files: ['fetch-body', 'worker-socket'],
};
/** What could carry any data. */
const ANY: readonly UnreadChannel[] = UNREAD_CHANNELS.filter((channel) => channel !== 'peer-media');
/** For an app of which nothing is known. */
export const ANY_CARRIER: Carriers = { live: ANY, files: ANY };

type Carried = keyof Carriers | 'call' | 'recording' | 'any' | 'none';
interface Row {
  features: readonly Feature[];
  by: Carried;
}

const live = (...features: Feature[]): Row => ({ features, by: 'live' });
const upload = (...features: Feature[]): Row => ({ features, by: 'files' });
/** What is said and shown in a call, and what is told by it. */
const spoken = (...features: Feature[]): Row => ({ features, by: 'call' });
const recorded = (...features: Feature[]): Row => ({ features, by: 'recording' });
const either = (...features: Feature[]): Row => ({ features, by: 'any' });

/**
 * The published table of rule 14: data type → features that would send it → channels that would carry it.
 * A type that is not here needs no feature (signing in or opening the app is enough) and may go by any channel.
 */
export const SENDING: Partial<Record<DataTypeMember, Row>> = {
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
  'call-content': spoken('call'),
  'search-query': either('search'),

  'message-metadata': live('message'),
  'call-metadata': live('call'),
  'delivery-receipt': live('message'),
  'read-receipt': live('message'),

  presence: live('presence'),
  'last-seen': live('presence'),
  typing: live('typing'),
  // An advertisement is fetched: the address tells, read or not.
  'ad-interaction': { features: [], by: 'none' },

  'precise-location': either('location'),
  'coarse-location': either('location'),

  purchase: either('payment'),
  'payment-information': either('payment'),

  'tracking-pixel': { features: [], by: 'none' },

  face: recorded('media', 'call', 'profile'),
  voice: recorded('call', 'media'),
};

const UNNAMED: Row = { features: [], by: 'any' };

const membersOf = (type: DataType): readonly DataTypeMember[] => {
  if (type === 'unspecified') return Object.values(DATA_TYPE_GROUPS).flat();
  return isGroup(type) ? DATA_TYPE_GROUPS[type] : [type as DataTypeMember];
};

/** How each type that a claim names would be sent by an app; a group stands for its members. */
export function sendingOf(data: readonly DataType[], carriers: Carriers = USUAL_CARRIERS): Sending[] {
  const channels: Record<Carried, readonly UnreadChannel[]> = {
    ...carriers,
    call: [...carriers.live, 'peer-media'],
    recording: UNREAD_CHANNELS,
    any: ANY,
    none: [],
  };
  return data.flatMap(membersOf).map((member) => {
    const { features, by } = SENDING[member] ?? UNNAMED;
    return { features, channels: channels[by] };
  });
}
