import { join, keyPair, Noise } from './noise.js';

/** "WA", the protocol's version, the dictionary's version. */
const PROLOGUE = Uint8Array.of(0x57, 0x41, 6, 3);
const LENGTH_BYTES = 3;

/** Bytes of hexadecimal text. */
export function bytesOf(hex) {
  return Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}

/** A protobuf field that holds bytes. */
function field(number, bytes) {
  const size = [];
  let { length } = bytes;
  for (; length > 127; length >>= 7) size.push((length & 127) | 128);
  return join([(number << 3) | 2, ...size, length], bytes);
}

/** The fields of a protobuf message of which all hold bytes, by number. */
function fieldsOf(bytes) {
  const fields = {};
  for (let at = 0; at < bytes.length; ) {
    const number = bytes[at++] >> 3;
    let length = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++];
      length |= (byte & 127) << shift;
      if (byte < 128) break;
    }
    fields[number] = bytes.subarray(at, at + length);
    at += length;
  }
  return fields;
}

function frame(bytes) {
  return join([bytes.length >> 16, (bytes.length >> 8) & 255, bytes.length & 255], bytes);
}

/** Opens all of them at once; the first to open is kept, the others are closed. */
async function race(urls) {
  const sockets = urls.map((url) => new WebSocket(url));
  const first = await Promise.any(
    sockets.map(
      (socket) =>
        new Promise((resolve, reject) => {
          socket.binaryType = 'arraybuffer';
          socket.addEventListener('open', () => resolve(socket), { once: true });
          socket.addEventListener('error', () => reject(new Error('the socket did not open')), {
            once: true,
          });
        }),
    ),
  );
  for (const socket of sockets) if (socket !== first) socket.close(1000);
  return first;
}

/**
 * A socket that encrypts as WhatsApp Web's does: a Noise handshake, then each plaintext by one AES-GCM call of
 * WebCrypto, in frames with a three-byte length. The certificate that the other end shows is not looked at.
 */
export class NoiseSocket {
  #socket;
  #transport;
  #received = [];
  #awaited = null;
  #rest = new Uint8Array(0);

  /** Opens the first of the addresses that answers, and signs in with a ClientPayload. */
  static async open(urls, clientPayload) {
    const noise = new NoiseSocket();
    const ephemeral = await keyPair();
    const own = await keyPair();
    const state = await Noise.begin(PROLOGUE);
    await state.authenticate(ephemeral.bytes);
    noise.#socket = await race(urls);
    noise.#socket.addEventListener('message', ({ data }) => noise.#take(new Uint8Array(data)));
    // HandshakeMessage{clientHello{ephemeral}}
    noise.#socket.send(join(PROLOGUE, frame(field(2, field(1, ephemeral.bytes)))));
    // HandshakeMessage{serverHello{ephemeral, static, payload}}
    const hello = fieldsOf(fieldsOf(await noise.#frame())[3]);
    await state.authenticate(hello[1]);
    await state.agree(ephemeral, hello[1]);
    await state.agree(ephemeral, await state.decrypt(hello[2]));
    await state.decrypt(hello[3]);
    // HandshakeMessage{clientFinish{static, payload}}
    const sealedKey = await state.encrypt(own.bytes);
    await state.agree(own, hello[1]);
    const sealedPayload = await state.encrypt(clientPayload);
    noise.#socket.send(frame(field(4, join(field(1, sealedKey), field(2, sealedPayload)))));
    noise.#transport = await state.split();
    return noise;
  }

  async send(plaintext) {
    this.#socket.send(frame(await this.#transport.seal(plaintext)));
  }

  /** The next plaintext that arrives. */
  async receive() {
    return this.#transport.open(await this.#frame());
  }

  close() {
    this.#socket.close(1000);
  }

  #take(bytes) {
    this.#rest = join(this.#rest, bytes);
    for (;;) {
      const length = (this.#rest[0] << 16) | (this.#rest[1] << 8) | this.#rest[2];
      if (this.#rest.length < LENGTH_BYTES || this.#rest.length < LENGTH_BYTES + length) break;
      this.#received.push(this.#rest.slice(LENGTH_BYTES, LENGTH_BYTES + length));
      this.#rest = this.#rest.slice(LENGTH_BYTES + length);
    }
    this.#awaited?.();
  }

  async #frame() {
    while (this.#received.length === 0) {
      await new Promise((resolve) => {
        this.#awaited = resolve;
      });
    }
    return this.#received.shift();
  }
}
