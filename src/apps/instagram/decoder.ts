/**
 * End-to-end encrypted threads speak WhatsApp's stanzas (`web-chat-e2ee`, its worker bridge and its Noise
 * frames); everything else is a shared protocol (DGW, Lightspeed, MQTT, Banzai).
 */
import type { Payload } from '../../model/payload.ts';
import type { Reading } from '../../model/reading.ts';
import { decode as decodeWhatsApp } from '../whatsapp/decoder.ts';

/** Stanzas of end-to-end encrypted threads; null leaves the payload to the shared protocols. */
export function decode(payload: Payload): Reading | null {
  const { channel, url } = payload;
  const endToEnd =
    channel === 'crypto' || channel === 'worker-bridge' || url.startsWith('wss://web-chat-e2ee.');
  return endToEnd ? decodeWhatsApp(payload) : null;
}
