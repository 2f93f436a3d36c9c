import { blake2b, blake2s } from '@noble/hashes/blake2.js';
import { blake3 } from '@noble/hashes/blake3.js';
import { md5, ripemd160, sha1 } from '@noble/hashes/legacy.js';
import { sha224, sha256, sha384, sha512, sha512_256 } from '@noble/hashes/sha2.js';
import { keccak_256, sha3_224, sha3_256, sha3_384, sha3_512 } from '@noble/hashes/sha3.js';
import { md4 } from './md4.ts';
import { murmur3x64, murmur3x86 } from './murmur3.ts';
import { whirlpool } from './whirlpool.ts';

/** A digest by name. Pure; input and output are bytes. */
export interface Digest {
  name: string;
  of: (input: Uint8Array) => Uint8Array;
}

/** Those that senders use most: they are also tried on the output of each other. */
export const COMMON_DIGESTS: readonly Digest[] = [
  { name: 'sha256', of: sha256 },
  { name: 'sha1', of: sha1 },
  { name: 'md5', of: md5 },
  { name: 'sha512', of: sha512 },
  { name: 'sha3-256', of: sha3_256 },
];

/** The rest of the families that trackers were seen to use. */
export const RARE_DIGESTS: readonly Digest[] = [
  { name: 'sha224', of: sha224 },
  { name: 'sha384', of: sha384 },
  { name: 'sha512/256', of: sha512_256 },
  { name: 'sha3-224', of: sha3_224 },
  { name: 'sha3-384', of: sha3_384 },
  { name: 'sha3-512', of: sha3_512 },
  { name: 'keccak-256', of: keccak_256 },
  { name: 'ripemd160', of: ripemd160 },
  { name: 'blake2b', of: blake2b },
  { name: 'blake2b-256', of: (input) => blake2b(input, { dkLen: 32 }) },
  { name: 'blake2s', of: blake2s },
  { name: 'blake3', of: blake3 },
  { name: 'md4', of: md4 },
  { name: 'murmur3-x64', of: murmur3x64 },
  { name: 'murmur3-x86', of: murmur3x86 },
  { name: 'whirlpool', of: whirlpool },
];
