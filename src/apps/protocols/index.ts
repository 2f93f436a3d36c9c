import type { Payload } from '../../model/payload.ts';
import type { Decoder, Reading } from '../../model/reading.ts';
import { decodeBanzai } from './banzai.ts';
import { decodeChatServer } from './chat-servers.ts';
import { decodeDdp } from './ddp.ts';
import { decodeDgwPayload } from './dgw.ts';
import { decodeGifSearch } from './gif-search.ts';
import { decodeMatrix } from './matrix.ts';
import { decodeMattermostSocket } from './mattermost-socket.ts';
import { decodeMessengerMqtt } from './mqtt.ts';
import { decodePblite } from './pblite.ts';
import { decodeSocketIo } from './socket-io.ts';
import { decodeXmpp } from './xmpp.ts';

/** Protocols that any origin may speak, most telling shape first. */
export const PROTOCOLS: readonly Decoder[] = [
  decodeXmpp,
  decodeDgwPayload,
  decodeMessengerMqtt,
  decodeBanzai,
  decodeMatrix,
  decodeDdp,
  decodeSocketIo,
  decodeMattermostSocket,
  decodePblite,
  decodeGifSearch,
  decodeChatServer,
];

/** The first protocol that recognises the payload by its shape; null where none does. */
export function readProtocol(payload: Payload): Reading | null {
  for (const decode of PROTOCOLS) {
    const reading = decode(payload);
    if (reading) return reading;
  }
  return null;
}
