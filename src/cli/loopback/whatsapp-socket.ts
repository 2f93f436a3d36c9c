import type { WebSocket } from 'ws';
import { decodeWire } from '../../apps/protobuf.ts';
import { type Cipher, keyPair, Noise } from './noise.ts';

/** What the stand-in for WhatsApp's server tells of one socket. */
export interface WhatsAppServer {
  /** The ClientPayload, once the client has signed in. */
  onSignIn?(payload: Uint8Array, send: (plaintext: Uint8Array) => void): void;
  /** A plaintext, decrypted. */
  onPlaintext?(plaintext: Uint8Array): void;
  /** The client does not speak the protocol; the socket is closed then. */
  onFailure?(error: Error): void;
}

const PROLOGUE = Uint8Array.of(0x57, 0x41, 6, 3);
const LENGTH_BYTES = 3;
/** Fields of HandshakeMessage, and of the messages in it. */
const CLIENT_HELLO = 2;
const SERVER_HELLO = 3;
const CLIENT_FINISH = 4;
const [EPHEMERAL, STATIC, PAYLOAD] = [1, 2, 3] as const;
const FINISH = { static: 1, payload: 2 } as const;

/**
 * The other end of WhatsApp Web's socket: answers the Noise handshake with keys made up for this one socket
 * and decrypts what follows. Its certificate is empty, as nobody here looks at it.
 */
export function answerWhatsApp(socket: WebSocket, server: WhatsAppServer): void {
  const frames = new FrameReader();
  const noise = new Noise(PROLOGUE);
  const ephemeral = keyPair();
  let transport: Cipher | null = null;
  let greeted = false;

  function take(frame: Uint8Array): void {
    if (transport) server.onPlaintext?.(transport.decrypt(frame));
    else if (greeted) finish(frame);
    else hello(frame);
  }
  function hello(frame: Uint8Array): void {
    const theirs = part(part(frame, CLIENT_HELLO), EPHEMERAL);
    noise.authenticate(theirs);
    noise.authenticate(ephemeral.bytes);
    noise.agree(ephemeral, theirs);
    const own = keyPair();
    const sealedKey = noise.encrypt(own.bytes);
    noise.agree(own, theirs);
    const answer = Buffer.concat([
      field(EPHEMERAL, ephemeral.bytes),
      field(STATIC, sealedKey),
      field(PAYLOAD, noise.encrypt(new Uint8Array())),
    ]);
    socket.send(framed(field(SERVER_HELLO, answer)));
    greeted = true;
  }
  function finish(frame: Uint8Array): void {
    const message = part(frame, CLIENT_FINISH);
    noise.agree(ephemeral, noise.decrypt(part(message, FINISH.static)));
    const payload = noise.decrypt(part(message, FINISH.payload));
    const [theirs, ours] = noise.split();
    transport = theirs;
    server.onSignIn?.(payload, (plaintext) => socket.send(framed(ours.encrypt(plaintext))));
  }

  socket.on('message', (data) => {
    try {
      for (const frame of frames.take(data as Buffer)) take(frame);
    } catch (error) {
      server.onFailure?.(error as Error);
      socket.close(1002);
    }
  });
}

/** Frames of a three-byte length, after the prologue that comes once. */
class FrameReader {
  #rest = Buffer.alloc(0);
  #begun = false;

  *take(bytes: Buffer): Generator<Uint8Array> {
    this.#rest = Buffer.concat([this.#rest, bytes]);
    if (!this.#begun && this.#rest.length >= PROLOGUE.length) {
      if (!this.#rest.subarray(0, PROLOGUE.length).equals(PROLOGUE)) throw new Error('no prologue');
      this.#rest = this.#rest.subarray(PROLOGUE.length);
      this.#begun = true;
    }
    while (this.#begun && this.#rest.length >= LENGTH_BYTES) {
      const end = LENGTH_BYTES + this.#rest.readUIntBE(0, LENGTH_BYTES);
      if (this.#rest.length < end) return;
      yield this.#rest.subarray(LENGTH_BYTES, end);
      this.#rest = this.#rest.subarray(end);
    }
  }
}

function framed(bytes: Uint8Array): Uint8Array {
  const length = Buffer.alloc(LENGTH_BYTES);
  length.writeUIntBE(bytes.length, 0, LENGTH_BYTES);
  return Buffer.concat([length, bytes]);
}

/** A protobuf field that holds bytes. */
function field(number: number, bytes: Uint8Array): Uint8Array {
  const head = [(number << 3) | 2];
  let { length } = bytes;
  for (; length > 127; length >>= 7) head.push((length & 127) | 128);
  return Buffer.concat([Uint8Array.of(...head, length), bytes]);
}

function part(message: Uint8Array, number: number): Uint8Array {
  const found = decodeWire(message)?.find((each) => each.number === number && each.wire === 2);
  if (!found) throw new Error(`no field ${number} in the handshake`);
  return found.value as Uint8Array;
}
