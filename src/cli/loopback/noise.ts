import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createPrivateKey,
  createPublicKey,
  diffieHellman,
  generateKeyPairSync,
  hkdfSync,
  type KeyObject,
} from 'node:crypto';

const NAME = 'Noise_XX_25519_AESGCM_SHA256\0\0\0\0';
const KEY_BYTES = 32;
const TAG_BYTES = 16;
const NOTHING = new Uint8Array();
/** What stands before the 32 bytes of an X25519 key in DER (RFC 8410). */
const PRIVATE_HEAD = Buffer.from('302e020100300506032b656e04220420', 'hex');
const PUBLIC_HEAD = Buffer.from('302a300506032b656e032100', 'hex');

/** A pair of X25519 keys; `bytes` is the public one as it travels. */
export interface KeyPair {
  privateKey: KeyObject;
  bytes: Uint8Array;
}

/** The pair of a private key of 32 bytes, or a new one. */
export function keyPair(privateBytes?: Uint8Array): KeyPair {
  const privateKey = privateBytes
    ? createPrivateKey({ key: Buffer.concat([PRIVATE_HEAD, privateBytes]), format: 'der', type: 'pkcs8' })
    : generateKeyPairSync('x25519').privateKey;
  const der = createPublicKey(privateKey).export({ format: 'der', type: 'spki' });
  return { privateKey, bytes: der.subarray(-KEY_BYTES) };
}

/** AES-GCM whose nonce counts up from 0, whether it encrypts or decrypts: after the handshake one for each direction. */
export class Cipher {
  #counter = 0;

  constructor(private readonly key: Uint8Array) {}

  #nonce(): Buffer {
    const nonce = Buffer.alloc(12);
    nonce.writeUInt32BE(this.#counter++, 8);
    return nonce;
  }

  encrypt(plaintext: Uint8Array, additional: Uint8Array = NOTHING): Uint8Array {
    const cipher = createCipheriv('aes-256-gcm', this.key, this.#nonce());
    cipher.setAAD(additional);
    return Buffer.concat([cipher.update(plaintext), cipher.final(), cipher.getAuthTag()]);
  }

  /** Throws where the bytes were not encrypted with this key, at this place. */
  decrypt(sealed: Uint8Array, additional: Uint8Array = NOTHING): Uint8Array {
    const end = Math.max(0, sealed.length - TAG_BYTES);
    const decipher = createDecipheriv('aes-256-gcm', this.key, this.#nonce());
    decipher.setAAD(additional);
    decipher.setAuthTag(sealed.subarray(end));
    return Buffer.concat([decipher.update(sealed.subarray(0, end)), decipher.final()]);
  }
}

/**
 * One side of a Noise handshake, `Noise_XX_25519_AESGCM_SHA256` (noiseprotocol.org, revision 34, section 5.2):
 * the hash of all that was said, and keys out of all secrets agreed on. Which message holds what is the
 * caller's business.
 */
export class Noise {
  #hash: Uint8Array = Buffer.from(NAME);
  #salt: Uint8Array = this.#hash;
  #cipher: Cipher | null = null;

  constructor(prologue: Uint8Array) {
    this.authenticate(prologue);
  }

  /** The hash of all that was said so far. */
  get hash(): Uint8Array {
    return this.#hash;
  }

  /** Takes bytes that were sent in clear into the hash. */
  authenticate(bytes: Uint8Array): void {
    this.#hash = createHash('sha256').update(this.#hash).update(bytes).digest();
  }

  /** Takes the secret that a private key of ours shares with a public one of theirs into the keys. */
  agree({ privateKey }: KeyPair, theirs: Uint8Array): void {
    const der = Buffer.concat([PUBLIC_HEAD, theirs]);
    const publicKey = createPublicKey({ key: der, format: 'der', type: 'spki' });
    const [salt, key] = this.#keys(diffieHellman({ privateKey, publicKey }));
    this.#salt = salt;
    this.#cipher = new Cipher(key);
  }

  encrypt(plaintext: Uint8Array): Uint8Array {
    if (!this.#cipher) throw new Error('no key is agreed on yet');
    const sealed = this.#cipher.encrypt(plaintext, this.#hash);
    this.authenticate(sealed);
    return sealed;
  }

  /** Throws where the bytes are not the other side's. */
  decrypt(sealed: Uint8Array): Uint8Array {
    if (!this.#cipher) throw new Error('no key is agreed on yet');
    const plaintext = this.#cipher.decrypt(sealed, this.#hash);
    this.authenticate(sealed);
    return plaintext;
  }

  /** Ends the handshake: the cipher of the side that began it, then that of the other. */
  split(): [beginner: Cipher, other: Cipher] {
    const [first, second] = this.#keys(NOTHING);
    return [new Cipher(first), new Cipher(second)];
  }

  #keys(secret: Uint8Array): [Uint8Array, Uint8Array] {
    const bytes = new Uint8Array(hkdfSync('sha256', secret, this.#salt, NOTHING, 2 * KEY_BYTES));
    return [bytes.subarray(0, KEY_BYTES), bytes.subarray(KEY_BYTES)];
  }
}
