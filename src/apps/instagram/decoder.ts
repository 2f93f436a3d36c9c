/**
 * End-to-end encrypted threads speak WhatsApp's stanzas (`web-chat-e2ee`, its worker bridge and its Noise
 * frames); everything else is a shared protocol (DGW, Lightspeed, MQTT, Banzai), but for the calls by which the page
 * sends where its gateway is not open.
 */
import type { Payload } from '../../model/payload.ts';
import type { Reading } from '../../model/reading.ts';
import { DEVICE_KEYS } from '../keyed.ts';
import { type Api, readCall } from '../rest.ts';
import { decode as decodeWhatsApp } from '../whatsapp/decoder.ts';

const thread = { thread: 'contact-identifier' } as const;
const direct = (path: string) => new RegExp(`^/api/v1/direct_v2/threads${path}/?$`);

const API: Api = {
  name: 'instagram',
  host: /(^|\.)instagram\.com$/,
  keys: { ...DEVICE_KEYS, threadids: 'contact-identifier', recipientusers: 'contact-identifier' },
  headers: {
    'x-csrftoken': 'auth-token',
    'x-web-device-id': 'device-identifier',
    'x-mid': 'device-identifier',
  },
  endpoints: [
    {
      path: direct('/broadcast/(text|link|reel_share|like)'),
      kind: 'message',
      says: ['message-metadata'],
      body: { text: 'message-content', linktext: 'message-content' },
    },
    {
      path: direct('/broadcast/configure_\\w+'),
      kind: 'message',
      says: ['message-metadata', 'attachment'],
    },
    {
      path: direct('/(?<thread>\\d+)/items/[^/]+/seen'),
      kind: 'seen',
      says: ['read-receipt'],
      parts: thread,
    },
    { path: direct('/(?<thread>\\d+)/indicate_activity'), kind: 'typing', says: ['typing'], parts: thread },
    { path: direct('/(?<thread>\\d+)(/.*)?'), kind: 'thread', parts: thread },
  ],
};

/** Stanzas of end-to-end encrypted threads, and calls; null leaves the payload to the shared protocols. */
export function decode(payload: Payload): Reading | null {
  const { channel, url } = payload;
  const endToEnd =
    channel === 'crypto' || channel === 'worker-bridge' || url.startsWith('wss://web-chat-e2ee.');
  return endToEnd ? decodeWhatsApp(payload) : readCall(API, payload);
}
