import { latin1 } from './ascii.ts';
import type { Scan } from './scan.ts';

/** Hex digits of MD5, SHA-1, SHA-256 and SHA-512. */
const LENGTHS = new Set([32, 40, 64, 128]);
/** SHA-256, which advertisers ask for; shorter ones are identifiers of all kinds. */
const USUAL = 64;
const DIGEST = /^(?=[0-9]*[a-f])(?=[a-f]*[0-9])[0-9a-f]+$|^(?=[0-9]*[A-F])(?=[A-F]*[0-9])[0-9A-F]+$/;
/** Of nothing: what scripts send that hash a field before it is filled in. */
const OF_NOTHING = /^(?:d41d8cd98f00b204|da39a3ee5e6b4b0d|e3b0c44298fc1c14|cf83e1357eefb8bd)/i;
const SAYS_HASH = /hash|md5|sha|hem|hpn/i;
const OF_A_LINK = /verif|confirm|token|reset|code|key|unsub|change|invite/i;

/**
 * A digest in hex under a name for an e-mail address or a telephone number, as advertisers' scripts send them of people
 * that nobody entered (`em`, `sha256_email_address`). Not the token of a link that confirms one.
 */
export function isHashedContact(scan: Scan, from: number, to: number): boolean {
  if (!LENGTHS.has(to - from)) return false;
  const text = latin1(scan.bytes, from, to);
  if (!DIGEST.test(text) || OF_NOTHING.test(text)) return false;
  const key = scan.nearestKey();
  const name = key === null ? scan.partName : latin1(key.bytes, key.from, key.to);
  return SAYS_HASH.test(name) || (to - from === USUAL && !OF_A_LINK.test(name));
}
