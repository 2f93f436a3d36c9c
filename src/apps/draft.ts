import { counted } from '../model/counted.ts';
import { type DataTypeMember, groupOf } from '../model/data-types.ts';
import type { Field } from '../model/field.ts';
import type { Item } from '../model/item.ts';
import type { Payload } from '../model/payload.ts';
import type { Reading } from '../model/reading.ts';
import type { EvidenceLevel } from '../model/vocabulary.ts';
import { type Json, parseJson } from './json.ts';

const MAX_ITEMS = 200;
const MAX_FIELDS = 4_000;
const MAX_EXCERPT = 200;

const MASKED_GROUPS = new Set(['identity', 'contacts', 'content', 'credential', 'tracking']);

/** True for types whose values never stand in an excerpt. */
export function isMasked(dataType: DataTypeMember): boolean {
  return dataType === 'push-token' || MASKED_GROUPS.has(groupOf(dataType));
}

/** What is said whole by its item, and can hold no identifier of a person. */
const SAID_WHOLE = new Set<DataTypeMember>([
  'browser',
  'operating-system',
  'app-version',
  'screen',
  'language',
  'timezone',
  'hardware',
  'battery',
  'connection',
]);

/** True for types whose value, once noted, needs no field: a version or a language is nobody's identifier. */
export function isSaidWhole(dataType: DataTypeMember): boolean {
  return SAID_WHOLE.has(dataType);
}

/** A value as an excerpt may show it: `[phone-number]` where it is masked. */
export function shown(dataType: DataTypeMember, value: unknown): string {
  if (isMasked(dataType)) return `[${dataType}]`;
  if (value instanceof Uint8Array) return `(${counted(value.length, 'byte')})`;
  return String(value);
}

/** `frame` for what goes over a socket or channel, else `body`. */
export function rootOf(payload: Payload): 'frame' | 'body' {
  switch (payload.channel) {
    case 'websocket':
    case 'webrtc':
    case 'webtransport':
      return 'frame';
    default:
      return 'body';
  }
}

/** How bytes of this payload were come by: handed to the app's own encryption or worker, decoded, or as sent. */
export function levelOf(payload: Payload, encodings: readonly string[]): EvidenceLevel {
  if (payload.channel === 'crypto' || payload.channel === 'worker-bridge') return 'before-encryption';
  return encodings.length > 0 ? 'decoded' : 'plaintext';
}

/** A reading while a decoder writes it: bounded, one item for a data type at a place. */
export class Draft {
  readonly items: Item[] = [];
  readonly fields: Field[] = [];
  opaqueBytes = 0;
  kind: string;
  private readonly seen = new Set<string>();
  private readonly opened = new Map<string, Json | undefined>();

  constructor(
    private readonly payload: Payload,
    kind: string,
    /** Encodings undone for everything in it, outermost first. */
    readonly encodings: readonly string[] = [],
    private readonly sdk?: { title: string; entity?: string },
  ) {
    this.kind = kind;
  }

  /** Notes a datum. `excerpt` must hold no masked value: build it with `shown`. */
  note(dataType: DataTypeMember, location: string, excerpt: string, encodings = this.encodings): void {
    const key = `${dataType} ${location}`;
    if (this.items.length >= MAX_ITEMS || this.seen.has(key)) return;
    this.seen.add(key);
    this.items.push({
      dataType,
      label: null,
      encodings,
      location,
      level: levelOf(this.payload, encodings),
      excerpt: excerpt.length > MAX_EXCERPT ? `${excerpt.slice(0, MAX_EXCERPT - 1)}…` : excerpt,
    });
  }

  /** Notes a named value, masked in its excerpt where its type asks for it, and keeps it as a field. */
  value(
    dataType: DataTypeMember,
    location: string,
    name: string,
    value: Field['value'],
    encodings = this.encodings,
  ): void {
    this.note(dataType, location, `${name}: ${shown(dataType, value)}`, encodings);
    this.field(location, name, value, encodings);
  }

  /** Keeps a named value for the search for identifiers; empty ones are not kept. */
  field(location: string, name: string, value: Field['value'], encodings = this.encodings): void {
    if (this.fields.length >= MAX_FIELDS || value === '') return;
    this.fields.push({ location, name, value, encodings });
  }

  /** Takes back the fields that stood at a place: what is packed in them has been read by its own grammar. */
  unpacked(location: string): void {
    const kept = this.fields.filter((field) => field.location !== location);
    this.fields.splice(0, this.fields.length, ...kept);
  }

  /** JSON in a string, opened once however often it is come by. */
  readonly parse = (text: string): Json | undefined => {
    const known = this.opened.get(text);
    if (known !== undefined) return known;
    const json = parseJson(text);
    this.opened.set(text, json);
    return json;
  };

  /** Counts bytes that stay closed. */
  closed(bytes: number): void {
    this.opaqueBytes += bytes;
  }

  /** Takes over what another draft of the same payload noted. */
  absorb(other: Draft): void {
    for (const { dataType, location, excerpt, encodings } of other.items) {
      this.note(dataType, location, excerpt, encodings);
    }
    for (const { location, name, value, encodings } of other.fields)
      this.field(location, name, value, encodings);
    this.closed(other.opaqueBytes);
  }

  has(dataType: DataTypeMember): boolean {
    return this.items.some((item) => item.dataType === dataType);
  }

  done(status: Reading['status'] = 'read'): Reading {
    const { kind, items, fields, opaqueBytes, sdk } = this;
    const behind = sdk && { sdk: sdk.title, ...(sdk.entity ? { entity: sdk.entity } : {}) };
    return { status, kind, items, fields, opaqueBytes, ...behind };
  }
}

/** The reading of bytes that are of a protocol but could not be opened. */
export function opaqueReading(kind: string, bytes: number): Reading {
  return { status: 'opaque', kind, items: [], fields: [], opaqueBytes: bytes };
}

const utf8 = new TextDecoder('utf-8', { fatal: true });
const latin = new TextDecoder('latin1');

/** Bytes as UTF-8 text; null where they are not valid UTF-8. */
export function textOf(bytes: Uint8Array): string | null {
  try {
    return utf8.decode(bytes);
  } catch {
    return null;
  }
}

/** The first bytes as ASCII, for a look at the shape without decoding the whole. */
export function headOf(bytes: Uint8Array, length = 64): string {
  return latin.decode(bytes.subarray(0, length));
}
