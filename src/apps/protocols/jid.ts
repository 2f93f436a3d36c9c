import type { Draft } from '../draft.ts';

/** An XMPP address (RFC 7622): `local@domain/resource`. */
export interface Jid {
  local: string;
  domain: string;
  resource: string;
  /** Without the resource. */
  bare: string;
}

/** The parts of an address; null for text that cannot be one. */
export function parseJid(text: string): Jid | null {
  const match = /^(?:([^@/\s<>]{1,1023})@)?([^@/\s<>]{1,1023})(?:\/(.{1,1023}))?$/u.exec(text);
  if (!match) return null;
  const [, local = '', domain = '', resource = ''] = match;
  return { local, domain, resource, bare: local ? `${local}@${domain}` : domain };
}

/** Domains that by custom host rooms: there an address is a group, not a person. */
const ROOM_DOMAIN = /^(conference|muc|rooms?|chatrooms?)\./;

/** True where the address is a room by custom; only for stanzas that do not say so themselves. */
export function looksLikeRoom(jid: Jid): boolean {
  return jid.local !== '' && ROOM_DOMAIN.test(jid.domain);
}

/**
 * Notes whom a stanza concerns. A bare server (no local part) is nobody's address. `room` says what the
 * stanza itself tells; undefined leaves it to the address.
 */
export function noteAddressee(draft: Draft, location: string, text: string, room?: boolean): void {
  const jid = parseJid(text);
  if (!jid?.local) return;
  const type = (room ?? looksLikeRoom(jid)) ? 'group-membership' : 'contact-identifier';
  draft.note(type, location, `to: [${type}]`);
}

/** Notes the sender's own address: a user name, and the device by its resource. */
export function noteOwnAddress(draft: Draft, location: string, text: string): void {
  const jid = parseJid(text);
  if (!jid?.local) return;
  draft.note('username', location, 'from: [username]');
  if (jid.resource) draft.note('device-identifier', location, 'from: [username]/(resource)');
}
