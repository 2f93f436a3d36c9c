/** Bytes of hexadecimal text. */
export function bytesOf(hex) {
  return Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}

function join(...parts) {
  const joined = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}

/** A protobuf field that holds bytes, shorter than 128 or at most two length bytes long. */
function field(number, bytes) {
  const { length } = bytes;
  const size = length < 128 ? [length] : [(length & 127) | 128, length >> 7];
  return join([(number << 3) | 2, ...size], bytes);
}

function frame(bytes) {
  return join([bytes.length >> 16, (bytes.length >> 8) & 255, bytes.length & 255], bytes);
}

/**
 * A socket that encrypts as WhatsApp Web's does (the Noise transport): each plaintext by one AES-GCM call of
 * WebCrypto whose nonce counts up, in frames with a three-byte length. The other end is a stand-in that reads
 * nothing, so the key is made up here instead of being agreed on.
 */
export class NoiseSocket {
  #socket;
  #key;
  #counter = 0;

  static async open(url, clientPayload) {
    const noise = new NoiseSocket();
    const raw = crypto.getRandomValues(new Uint8Array(32));
    noise.#key = await crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt']);
    noise.#socket = new WebSocket(url);
    noise.#socket.binaryType = 'arraybuffer';
    await new Promise((resolve, reject) => {
      noise.#socket.addEventListener('open', resolve, { once: true });
      noise.#socket.addEventListener('error', () => reject(new Error('the socket did not open')), {
        once: true,
      });
    });
    // HandshakeMessage{clientHello{ephemeral}} after the prologue "WA", 6, dictionary version.
    const ephemeral = crypto.getRandomValues(new Uint8Array(32));
    noise.#socket.send(join([0x57, 0x41, 6, 3], frame(field(2, field(1, ephemeral)))));
    // HandshakeMessage{clientFinish{static, payload}}
    const own = await noise.#encrypt(crypto.getRandomValues(new Uint8Array(32)));
    const payload = await noise.#encrypt(clientPayload);
    noise.#socket.send(frame(field(4, join(field(1, own), field(2, payload)))));
    return noise;
  }

  async send(plaintext) {
    this.#socket.send(frame(await this.#encrypt(plaintext)));
  }

  async #encrypt(plaintext) {
    const iv = new Uint8Array(12);
    new DataView(iv.buffer).setUint32(8, this.#counter++);
    const algorithm = { name: 'AES-GCM', iv, additionalData: new Uint8Array(0) };
    return new Uint8Array(await crypto.subtle.encrypt(algorithm, this.#key, plaintext));
  }
}
