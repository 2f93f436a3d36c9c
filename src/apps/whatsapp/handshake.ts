/**
 * What a WhatsApp client says of itself when it connects: ClientPayload, and when it is paired DeviceProps.
 * Shapes after @whiskeysockets/baileys (MIT).
 */

import type { Draft } from '../draft.ts';
import { decodeMessage, type NamedMessage, type Shapes } from '../protobuf.ts';
import data from './data/protobuf.json' with { type: 'json' };

const SHAPES = data.messages as Shapes;

const asMessage = (value: unknown): NamedMessage =>
  typeof value === 'object' && value !== null && !(value instanceof Uint8Array) && !Array.isArray(value)
    ? (value as NamedMessage)
    : {};

/** A ClientPayload: it names a user agent, and an account or a pairing; null for any other bytes. */
export function decodeClientPayload(bytes: Uint8Array): NamedMessage | null {
  const payload = bytes.length < 8 ? null : decodeMessage(bytes, 'ClientPayload', SHAPES);
  if (!payload || asMessage(payload.userAgent).platform === undefined) return null;
  return payload.username === undefined && payload.devicePairingData === undefined ? null : payload;
}

/** DeviceProps: an operating system with a browser or a version; null for any other bytes. */
export function decodeDeviceProps(bytes: Uint8Array): NamedMessage | null {
  const props = decodeMessage(bytes, 'DeviceProps', SHAPES, 'refuse');
  if (typeof props?.os !== 'string' || !/^[\p{L}\p{N}][\p{L}\p{N} .()_-]{1,60}$/u.test(props.os)) return null;
  return props.version === undefined || props.platformType === undefined ? null : props;
}

const dotted = (version: unknown) => Object.values(asMessage(version)).join('.');

/** Every scalar of a message as a field; bytes are counted as closed. */
function keep(draft: Draft, message: NamedMessage, location: string, encodings: readonly string[]): void {
  for (const [name, value] of Object.entries(message)) {
    const at = `${location}.${name}`;
    if (value instanceof Uint8Array) draft.closed(value.length);
    else if (typeof value === 'object') keep(draft, asMessage(value), at, encodings);
    // A browser has no operator: its country and network codes are zeros.
    else if (value !== '000') draft.field(at, name, value, encodings);
  }
}

/** Notes what DeviceProps tell. */
export function readDeviceProps(draft: Draft, props: NamedMessage, location: string): void {
  const at = `${location}(protobuf)`;
  const encodings = [...draft.encodings, 'protobuf'];
  draft.note('operating-system', `${at}.os`, `os: ${props.os}`, encodings);
  draft.note('browser', `${at}.platformType`, `${props.platformType} ${dotted(props.version)}`, encodings);
  const quota = asMessage(props.historySyncConfig).storageQuotaMb;
  if (quota) draft.note('hardware', `${at}.storageQuotaMb`, `storageQuotaMb: ${quota}`, encodings);
  keep(draft, props, at, encodings);
}

/** Notes what a ClientPayload tells. */
export function readClientPayload(draft: Draft, payload: NamedMessage, location: string): void {
  const at = `${location}(protobuf)`;
  const encodings = [...draft.encodings, 'protobuf'];
  const agent = asMessage(payload.userAgent);
  if (payload.username) draft.note('phone-number', `${at}.username`, 'username: [phone-number]', encodings);
  if (payload.pushName) draft.note('name', `${at}.pushName`, 'pushName: [name]', encodings);
  if (payload.device !== undefined) {
    draft.note('device-identifier', `${at}.device`, `device: ${payload.device}`, encodings);
  }
  if (agent.appVersion)
    draft.note('app-version', `${at}.appVersion`, `appVersion: ${dotted(agent.appVersion)}`, encodings);
  if (agent.osVersion)
    draft.note('operating-system', `${at}.osVersion`, `osVersion: ${agent.osVersion}`, encodings);
  if (agent.device || agent.manufacturer) {
    draft.note(
      'device-model',
      `${at}.device`,
      `device: ${agent.manufacturer ?? ''} ${agent.device ?? ''}`,
      encodings,
    );
  }
  if (agent.localeLanguageIso6391) {
    const locale = `${agent.localeLanguageIso6391}-${agent.localeCountryIso31661Alpha2 ?? ''}`;
    draft.note('language', `${at}.locale`, `locale: ${locale}`, encodings);
  }
  if (Number(agent.mcc) > 0)
    draft.note('mobile-network', `${at}.mcc`, `mcc ${agent.mcc}, mnc ${agent.mnc}`, encodings);
  if (agent.phoneId || agent.deviceExpId)
    draft.note('device-identifier', `${at}.phoneId`, 'phoneId', encodings);
  const pairing = asMessage(payload.devicePairingData);
  if (pairing.eIdent)
    draft.note('public-key', `${at}.devicePairingData`, '[public-key] of the new device', encodings);
  const props = pairing.deviceProps instanceof Uint8Array ? decodeDeviceProps(pairing.deviceProps) : null;
  if (props) {
    readDeviceProps(draft, props, `${at}.deviceProps`);
    delete pairing.deviceProps;
  }
  keep(draft, payload, at, encodings);
}
