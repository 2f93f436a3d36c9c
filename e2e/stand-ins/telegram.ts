import type { DataTypeMember } from '../../src/model/data-types.ts';
import { vectorsOf } from './table.ts';

/** One message from the page to its worker, or to the tab that has it. */
export interface Message {
  name: string;
  /** By the port of a shared worker, to a worker of its own, or over a channel to other tabs. */
  via: 'port' | 'worker' | 'channel';
  /** As structured clone takes it; bytes as `{"$bytes": base64}`. */
  json: unknown;
  /** Null where it is no call, so that nothing leaves by it. */
  carries: readonly DataTypeMember[] | null;
}

/** A page of one of the two clients. */
export interface TelegramPage {
  url: string;
  what: string;
  messages: readonly Message[];
}

const vectors = vectorsOf('telegram');

function bridged(prefix: string, via: Message['via']): Message[] {
  return vectors
    .filter(({ name }) => name.startsWith(prefix))
    .map(({ name, payload, carries }) => ({ name, via, json: payload.json, carries }));
}

/** Calls that cross as TL bytes, in a task of K's port. */
const TL: readonly Message[] = vectors
  .filter(({ what }) => what.startsWith('tl'))
  .map(({ name, payload, carries }, id) => {
    const $bytes = Buffer.from(payload.hex!, 'hex').toString('base64');
    return {
      name,
      via: 'port',
      json: { type: 'invoke', id, payload: { type: 'tl', payload: { $bytes } } },
      carries,
    };
  });

const silent = (via: Message['via'], json: unknown): Message => ({
  name: 'no call',
  via,
  json,
  carries: null,
});

/** What K's port carries beside calls (tweb, superMessagePort.ts). */
const K_ASIDE: readonly Message[] = [
  silent('port', { type: 'lock', payload: 'lock-123456-MTPROTO-98765', id: 0 }),
  silent('port', { type: 'invoke', payload: { type: 'environment', payload: { IS_FIREFOX: false } }, id: 1 }),
  silent('port', { type: 'ping', id: 2 }),
];

/** What A's tabs tell each other of their state (telegram-tt, multitab.ts). */
const A_ASIDE: readonly Message[] = [
  silent('channel', { type: 'requestGlobal', token: 1, appVersion: '10.9.0' }),
  silent('channel', {
    type: 'globalDiffUpdate',
    diff: { users: { byId: { 777000111: { phoneNumber: '15550100002', firstName: 'Bob' } } } },
  }),
];

const isOverChannel = ({ name }: Message) => name.includes('-channel-');

export const TELEGRAM: readonly TelegramPage[] = [
  {
    url: 'https://web.telegram.org/k/',
    what: 'K with its shared worker',
    messages: [...K_ASIDE, ...bridged('bridge-webk', 'port'), ...TL],
  },
  {
    url: 'https://web.telegram.org/k/?noSharedWorker=1',
    what: 'K where there are no shared workers',
    messages: bridged('bridge-webk', 'worker'),
  },
  {
    url: 'https://web.telegram.org/a/',
    what: 'A, with and without a worker of its own',
    messages: [
      ...bridged('bridge-weba', 'worker').map((message) =>
        isOverChannel(message) ? { ...message, via: 'channel' as const } : message,
      ),
      ...A_ASIDE,
    ],
  },
];

/** Where the workers send, in MTProto that only the data centre can read. */
export const SOCKET = 'venus.web.telegram.org/apiws';
export const FALLBACK = { host: 'venus.web.telegram.org', path: '/apiw1' };
