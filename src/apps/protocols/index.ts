import type { Payload } from '../../model/payload.ts';
import type { Decoder, Reading } from '../../model/reading.ts';
import { decodeBanzai } from './banzai.ts';
import { decodeDgwPayload } from './dgw.ts';
import { decodeMessengerMqtt } from './mqtt.ts';
import { decodeXmpp } from './xmpp.ts';

/** Protocols that any origin may speak, most telling shape first. */
const PROTOCOLS: readonly Decoder[] = [decodeXmpp, decodeDgwPayload, decodeMessengerMqtt, decodeBanzai];

/** The first protocol that recognises the payload by its shape; null where none does. */
export function readProtocol(payload: Payload): Reading | null {
  for (const decode of PROTOCOLS) {
    const reading = decode(payload);
    if (reading) return reading;
  }
  return null;
}
