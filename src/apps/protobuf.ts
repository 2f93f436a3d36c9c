/**
 * The protobuf wire format (https://protobuf.dev/programming-guides/encoding), read strictly: every byte
 * belongs to a field, no group, no field 0.
 */
export interface WireField {
  number: number;
  /** 0 varint, 1 eight bytes, 2 length-delimited, 5 four bytes. */
  wire: 0 | 1 | 2 | 5;
  value: bigint | Uint8Array;
}

const MAX_FIELDS = 20_000;

function varint(bytes: Uint8Array, start: number): [value: bigint, next: number] | null {
  let value = 0;
  let at = start;
  // Seven bytes hold 49 bits, exact in a number; only longer ones need a bigint.
  for (let shift = 0; shift < 49; shift += 7) {
    if (at >= bytes.length) return null;
    const byte = bytes[at++]!;
    value += (byte & 127) * 2 ** shift;
    if (byte < 128) return [BigInt(value), at];
  }
  let big = BigInt(value);
  for (let shift = 49n; shift < 70n; shift += 7n) {
    if (at >= bytes.length) return null;
    const byte = bytes[at++]!;
    big |= BigInt(byte & 127) << shift;
    if (byte < 128) return big < 1n << 64n ? [big, at] : null;
  }
  return null;
}

/** The fields of a message in order; null where the bytes are not wholly one. Empty bytes are an empty message. */
export function decodeWire(bytes: Uint8Array): WireField[] | null {
  const fields: WireField[] = [];
  let at = 0;
  while (at < bytes.length) {
    const key = varint(bytes, at);
    if (!key || key[0] > 0xffffffffn || fields.length >= MAX_FIELDS) return null;
    const wire = Number(key[0] & 7n);
    const number = Number(key[0] >> 3n);
    at = key[1];
    if (number === 0) return null;
    if (wire === 0) {
      const value = varint(bytes, at);
      if (!value) return null;
      fields.push({ number, wire, value: value[0] });
      at = value[1];
      continue;
    }
    let length = wire === 1 ? 8 : 4;
    if (wire === 2) {
      const size = varint(bytes, at);
      if (!size || size[0] > BigInt(bytes.length)) return null;
      length = Number(size[0]);
      at = size[1];
    } else if (wire !== 1 && wire !== 5) return null;
    if (bytes.length - at < length) return null;
    fields.push({ number, wire: wire as WireField['wire'], value: bytes.subarray(at, at + length) });
    at += length;
  }
  return fields;
}

/** `4: "name type"`, `"*name type"` where repeated; a type is a scalar, `enum Name` or a message's name. */
export type MessageShape = Readonly<Record<string, string>>;
export type Shapes = Readonly<Record<string, MessageShape>>;
export type NamedMessage = { [name: string]: NamedValue };
export type NamedValue = string | number | boolean | Uint8Array | NamedMessage | NamedValue[];

const WIRE_OF: Readonly<Record<string, number>> = { string: 2, bytes: 2, double: 1, float: 5 };
const utf8 = new TextDecoder('utf-8', { fatal: true });

function scalar(field: WireField, type: string, shapes: Shapes): NamedValue | null {
  if (type.startsWith('enum ')) {
    if (field.wire !== 0) return null;
    return shapes[type]?.[String(field.value)] ?? Number(field.value);
  }
  if (type.endsWith('fixed32') || type.endsWith('fixed64') || type === 'double' || type === 'float') {
    const wide = type.endsWith('64') || type === 'double';
    if (field.wire !== (WIRE_OF[type] ?? (wide ? 1 : 5))) return null;
    const bytes = field.value as Uint8Array;
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (type === 'double') return view.getFloat64(0, true);
    if (type === 'float') return view.getFloat32(0, true);
    return wide ? view.getBigUint64(0, true).toString() : view.getInt32(0, true);
  }
  if (type === 'string' || type === 'bytes') {
    if (field.wire !== 2) return null;
    if (type === 'bytes') return field.value as Uint8Array;
    try {
      return utf8.decode(field.value as Uint8Array);
    } catch {
      return null;
    }
  }
  if (field.wire !== 0) return null;
  if (type === 'bool') return field.value !== 0n;
  if (type.endsWith('64')) return String(field.value);
  return Number(BigInt.asIntN(type.startsWith('u') ? 64 : 32, field.value as bigint));
}

const MAX_DEPTH = 12;

/**
 * A message by its published shape, names in place of numbers, enum names in place of values, 64-bit integers
 * as decimal text; null where a field's wire type or bytes contradict the shape. Unknown fields are kept under
 * their number only when `unknown` is `keep`, else they are a contradiction.
 */
export function decodeMessage(
  bytes: Uint8Array,
  name: string,
  shapes: Shapes,
  unknown: 'keep' | 'refuse' = 'keep',
  depth = 0,
): NamedMessage | null {
  const fields = depth > MAX_DEPTH ? null : decodeWire(bytes);
  const shape = shapes[name];
  if (!fields || !shape) return null;
  const message: NamedMessage = {};
  for (const field of fields) {
    const line: string | undefined = shape[field.number];
    if (line === undefined) {
      if (unknown === 'refuse') return null;
      message[field.number] = field.value instanceof Uint8Array ? field.value : String(field.value);
      continue;
    }
    const repeated = line.startsWith('*');
    const space = line.indexOf(' ');
    const key = line.slice(repeated ? 1 : 0, space);
    const type = line.slice(space + 1);
    const nested = shapes[type] !== undefined && !type.startsWith('enum ');
    if (nested && field.wire !== 2) return null;
    const value = nested
      ? decodeMessage(field.value as Uint8Array, type, shapes, unknown, depth + 1)
      : scalar(field, type, shapes);
    if (value === null) return null;
    const before = message[key];
    message[key] = repeated ? [...(Array.isArray(before) ? before : []), value] : value;
  }
  return message;
}
