/**
 * Trouter, the socket over which Teams is told of what is new: packets of an old Socket.IO. The client signs in on
 * it and says whether one is active, after EionRobb/purple-teams (teams_trouter.c).
 */

import { parseAddress } from '../../model/parse-address.ts';
import type { Payload } from '../../model/payload.ts';
import type { Reading } from '../../model/reading.ts';
import { Draft, opaqueReading, rootOf, textOf } from '../draft.ts';
import { member, memberText } from '../json.ts';
import { DEVICE_KEYS, type KeyRules, keepKeyed, readKeyed } from '../keyed.ts';
import { decodeOldPacket, type OldPacket } from '../protocols/socket-io-0.ts';

const KEYS: KeyRules = {
  ...DEVICE_KEYS,
  authorization: 'auth-token',
  xskypetoken: 'auth-token',
  se: () => null,
  epid: 'device-identifier',
  // Names the client and its version, as JSON.
  tc: 'app-version',
  corid: 'session-timing',
};

const SOCKET =
  /^wss:\/\/[\w.-]*\btrouter\.(teams\.microsoft\.com|teams\.live\.com|teams\.cloud\.microsoft|skype\.com)[/:]/;

/** True for the socket's address. */
export function isTrouter({ channel, url }: Payload): boolean {
  return channel === 'websocket' && SOCKET.test(url);
}

function readEvent(draft: Draft, { event, args }: OldPacket, at: string): void {
  draft.kind = `teams/trouter-${event}`;
  const [first] = args;
  if (event === 'user.activity')
    draft.note('presence', `${at}.args[0].state`, `state: ${memberText(first, 'state')}`);
  const headers = member(first, 'headers');
  if (memberText(headers, 'Authorization') || memberText(headers, 'X-Skypetoken'))
    draft.note('auth-token', `${at}.args[0].headers`, 'headers: [auth-token]');
}

/** The socket's address, which names the device, or a frame; what is no packet is counted as closed. */
export function readTrouter(payload: Payload): Reading {
  const { body } = payload;
  const draft = new Draft(payload, 'teams/trouter-connect');
  for (const [name, value] of parseAddress(payload.url)?.searchParams ?? [])
    keepKeyed(draft, `url.query.${name}`, name, value, KEYS);
  if (!body) return draft.done();
  const text = textOf(body);
  const packet = text === null ? null : decodeOldPacket(text);
  if (!packet) return opaqueReading('teams/trouter', body.length);
  const at = rootOf(payload);
  draft.kind = 'teams/trouter-control';
  if (packet.event) readEvent(draft, packet, at);
  // An answer to what was received repeats only its number.
  if (packet.type !== 3) readKeyed(draft, packet.args, `${at}.args`, KEYS);
  return draft.done();
}
