import type { Payload } from '../model/payload.ts';

const encoder = new TextEncoder();

/** A payload for a decoder, from the few parts that matter; a string body is text. */
export function payloadOf(body: string | Uint8Array | null, rest: Partial<Payload> = {}): Payload {
  return {
    channel: 'websocket',
    method: '',
    url: 'wss://chat.example/',
    headers: [],
    body: typeof body === 'string' ? encoder.encode(body) : body,
    contentType: '',
    ...(typeof body === 'string' ? { text: true } : {}),
    ...rest,
  };
}
