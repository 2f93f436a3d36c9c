const KEY_BYTES = 32;
const IV_BYTES = 12;
const NOTHING = new Uint8Array(0);
const { subtle } = crypto;

/** One byte string of several. */
export function join(...parts) {
  const joined = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}

async function hmac(key, data) {
  const imported = await subtle.importKey('raw', key, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  return new Uint8Array(await subtle.sign('HMAC', imported, data));
}

/** Two keys out of a chaining key and a secret: HKDF with SHA-256 (RFC 5869) and no info. */
async function twoKeys(salt, secret) {
  const master = await hmac(salt, secret);
  const first = await hmac(master, Uint8Array.of(1));
  return [first, await hmac(master, join(first, Uint8Array.of(2)))];
}

/**
 * AES-GCM as WhatsApp Web uses it: the last four bytes of each nonce count up from 0, whether it encrypts or
 * decrypts, the others are zero.
 */
class Cipher {
  #sealing;
  #opening;
  #counter = 0;

  static async with(bytes) {
    const cipher = new Cipher();
    cipher.#sealing = await subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt']);
    cipher.#opening = await subtle.importKey('raw', bytes, 'AES-GCM', false, ['decrypt']);
    return cipher;
  }

  #algorithm(additionalData) {
    const iv = new Uint8Array(IV_BYTES);
    new DataView(iv.buffer).setUint32(IV_BYTES - 4, this.#counter++);
    return { name: 'AES-GCM', iv, additionalData };
  }

  async encrypt(plaintext, additionalData) {
    return new Uint8Array(await subtle.encrypt(this.#algorithm(additionalData), this.#sealing, plaintext));
  }

  async decrypt(sealed, additionalData) {
    return new Uint8Array(await subtle.decrypt(this.#algorithm(additionalData), this.#opening, sealed));
  }
}

/** A new pair of keys for X25519; `bytes` is the public one as it travels. */
export async function keyPair() {
  const { privateKey, publicKey } = await subtle.generateKey('X25519', false, ['deriveBits']);
  return { privateKey, bytes: new Uint8Array(await subtle.exportKey('raw', publicKey)) };
}

/**
 * One side of a Noise handshake, `Noise_XX_25519_AESGCM_SHA256` (noiseprotocol.org, revision 34, section 5.2):
 * the hash of all that was said, and keys out of all secrets agreed on.
 */
export class Noise {
  #hash;
  #salt;
  #cipher;

  static async begin(prologue) {
    const noise = new Noise();
    noise.#hash = new TextEncoder().encode('Noise_XX_25519_AESGCM_SHA256\0\0\0\0');
    noise.#salt = noise.#hash;
    await noise.authenticate(prologue);
    return noise;
  }

  /** Takes bytes that were sent in clear into the hash. */
  async authenticate(bytes) {
    this.#hash = new Uint8Array(await subtle.digest('SHA-256', join(this.#hash, bytes)));
  }

  /** Takes the secret that a private key of ours shares with a public one of theirs into the keys. */
  async agree({ privateKey }, theirs) {
    const key = await subtle.importKey('raw', theirs, 'X25519', false, []);
    const secret = await subtle.deriveBits({ name: 'X25519', public: key }, privateKey, 8 * KEY_BYTES);
    const [salt, next] = await twoKeys(this.#salt, new Uint8Array(secret));
    this.#salt = salt;
    this.#cipher = await Cipher.with(next);
  }

  async encrypt(plaintext) {
    const sealed = await this.#cipher.encrypt(plaintext, this.#hash);
    await this.authenticate(sealed);
    return sealed;
  }

  async decrypt(sealed) {
    const plaintext = await this.#cipher.decrypt(sealed, this.#hash);
    await this.authenticate(sealed);
    return plaintext;
  }

  /** Ends the handshake of the side that began it: how to encrypt what is sent, and to decrypt what comes. */
  async split() {
    const [ours, theirs] = await twoKeys(this.#salt, NOTHING);
    const seal = await Cipher.with(ours);
    const open = await Cipher.with(theirs);
    return {
      seal: (plaintext) => seal.encrypt(plaintext, NOTHING),
      open: (sealed) => open.decrypt(sealed, NOTHING),
    };
  }
}
