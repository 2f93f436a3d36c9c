/**
 * WAM, WhatsApp's telemetry buffers. Header: `WAM`, version, stream, sequence (2 bytes), channel. Then
 * records: a flag byte (bits 0–1: global, event or field; bit 2: last of its event; bit 3: two-byte id; bits
 * 4–7: how the value is written), the id, the value, little-endian. Ids after @whiskeysockets/baileys (MIT).
 */
import wam from './data/wam.json' with { type: 'json' };

export interface WamRecord {
  kind: 'global' | 'event' | 'field';
  id: number;
  /** Its published name; `event 4711` or the like where the id is not known. */
  name: string;
  value: string | number | boolean | null;
}

export interface WamBuffer {
  version: number;
  stream: number;
  sequence: number;
  /** 0 regular, 1 real time, 2 private. */
  channel: number;
  records: WamRecord[];
}

const MAX_RECORDS = 20_000;
const HEADER = 8;

const GLOBALS = wam.globals as Readonly<Record<string, string>>;
const EVENTS = wam.events as Readonly<Record<string, string>>;

const utf8 = new TextDecoder('utf-8', { fatal: true });

interface EventNames {
  name: string;
  fields: Map<number, string>;
}
const parsed = new Map<number, EventNames>();

/** The names of an event, split from its line of the data file when first met. */
function eventNames(id: number): EventNames {
  const known = parsed.get(id);
  if (known) return known;
  const [name = `event ${id}`, ...fields] = EVENTS[id]?.split(' ') ?? [];
  const names = {
    name,
    fields: new Map(fields.map((field) => [Number.parseInt(field, 10), field.slice(field.indexOf('=') + 1)])),
  };
  // Ids come from the page: only published ones are remembered.
  if (EVENTS[id]) parsed.set(id, names);
  return names;
}

/** Reads the value written as `type` at `at`; null where it is cut short or of no known type. */
function readValue(
  view: DataView,
  at: number,
  type: number,
): [value: WamRecord['value'], next: number] | null {
  const left = view.byteLength - at;
  switch (type) {
    case 0:
      return [null, at];
    case 1:
      return [0, at];
    case 2:
      return [1, at];
    case 3:
      return left < 1 ? null : [view.getInt8(at), at + 1];
    case 4:
      return left < 2 ? null : [view.getInt16(at, true), at + 2];
    case 5:
      return left < 4 ? null : [view.getInt32(at, true), at + 4];
    case 6:
      return left < 8 ? null : [Number(view.getBigInt64(at, true)), at + 8];
    case 7:
      return left < 8 ? null : [view.getFloat64(at, true), at + 8];
    case 8:
    case 9:
    case 10: {
      const size = 1 << (type - 8);
      if (left < size) return null;
      const length =
        size === 1 ? view.getUint8(at) : size === 2 ? view.getUint16(at, true) : view.getUint32(at, true);
      if (left - size < length) return null;
      try {
        const text = utf8.decode(new Uint8Array(view.buffer, view.byteOffset + at + size, length));
        return [text, at + size + length];
      } catch {
        return null;
      }
    }
    default:
      return null;
  }
}

/** A whole buffer; null where the header, a record or the end is not as it should be. Never throws. */
export function decodeWam(bytes: Uint8Array): WamBuffer | null {
  if (bytes.length < HEADER || bytes[0] !== 0x57 || bytes[1] !== 0x41 || bytes[2] !== 0x4d) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const records: WamRecord[] = [];
  let event: EventNames | null = null;
  let at = HEADER;
  while (at < bytes.length) {
    const flag = bytes[at]!;
    const kind = (['global', 'event', 'field'] as const)[flag & 3];
    const wide = (flag & 8) !== 0;
    if (!kind || bytes.length - at < (wide ? 3 : 2) || records.length >= MAX_RECORDS) return null;
    const id = wide ? view.getUint16(at + 1, true) : bytes[at + 1]!;
    const read = readValue(view, at + (wide ? 3 : 2), flag >> 4);
    if (!read) return null;
    let [value] = read;
    at = read[1];
    if (kind === 'event') event = eventNames(id);
    if (kind === 'field' && !event) return null;
    let name = kind === 'global' ? GLOBALS[id] : kind === 'event' ? event!.name : event!.fields.get(id);
    name ??= `${kind} ${id}`;
    if (name.endsWith('?')) {
      name = name.slice(0, -1);
      if (value === 0 || value === 1) value = value === 1;
    }
    records.push({ kind, id, name, value });
  }
  return {
    version: bytes[3]!,
    stream: bytes[4]!,
    sequence: view.getUint16(5, true),
    channel: bytes[7]!,
    records,
  };
}
