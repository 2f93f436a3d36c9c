import type { Draft } from '../draft.ts';

/** What an address of WhatsApp is: a phone number, an opaque account id, a group, a list, or the service. */
export type WaAddressKind = 'phone' | 'opaque' | 'group' | 'broadcast' | 'service';

export interface WaAddress {
  kind: WaAddressKind;
  user: string;
  /** Which of the account's devices; 0 is the phone. */
  device: number;
  server: string;
}

const KINDS: Readonly<Record<string, WaAddressKind>> = {
  's.whatsapp.net': 'phone',
  'c.us': 'phone',
  hosted: 'phone',
  lid: 'opaque',
  'hosted.lid': 'opaque',
  msgr: 'opaque',
  interop: 'opaque',
  bot: 'opaque',
  unknown: 'opaque',
  'g.us': 'group',
  newsletter: 'group',
  broadcast: 'broadcast',
};

/** The parts of `user:device@server`; null for what is no address. */
export function parseWaAddress(text: string): WaAddress | null {
  const at = text.indexOf('@');
  if (at < 0) return null;
  const server = text.slice(at + 1);
  const [user = '', device = ''] = text.slice(0, at).split(':');
  // `status@broadcast` and `call` are names of the service, nobody's address.
  const isService = user === '' || user === 'status' || !Object.hasOwn(KINDS, server);
  const kind = isService ? 'service' : KINDS[server]!;
  return { kind, user, device: Number.parseInt(device, 10) || 0, server };
}

/** Notes whom a stanza concerns, and keeps the address as a field. */
export function noteAddress(draft: Draft, location: string, name: string, text: string): void {
  const address = parseWaAddress(text);
  if (!address || address.kind === 'service') return;
  const type = address.kind === 'group' ? 'group-membership' : 'contact-identifier';
  const what = address.kind === 'phone' ? ' (a phone number)' : '';
  draft.note(type, location, `${name}: [${type}]${what}`);
  // A group's id alone: with its server it would look like somebody's address.
  if (type === 'group-membership') draft.field(location, '', address.user);
  else draft.field(location, name, text);
}
