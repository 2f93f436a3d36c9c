/**
 * Thrift's binary protocol (github.com/apache/thrift/blob/master/doc/specs/thrift-binary-protocol.md) without a
 * schema: a struct is fields of a type byte, a number of two bytes and a value, ended by a zero.
 */
export type ThriftValue =
  | boolean
  | number
  | bigint
  | Uint8Array
  | ThriftStruct
  | ThriftValue[]
  | ThriftPair[];
/** Values by field number. */
export interface ThriftStruct {
  fields: ReadonlyMap<number, ThriftValue>;
}
/** An entry of a map. */
export interface ThriftPair {
  key: ThriftValue;
  value: ThriftValue;
}

const MAX_DEPTH = 24;
const MAX_VALUES = 20_000;

const STRUCT = 12;

class Malformed extends Error {}
const MALFORMED = new Malformed('not Thrift');

class Reader {
  at = 0;
  private values = 0;
  private readonly view: DataView;
  constructor(private readonly bytes: Uint8Array) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  private take(length: number): number {
    const from = this.at;
    if (length > this.bytes.length - from) throw MALFORMED;
    this.at += length;
    return from;
  }

  /** How many elements follow, each of which takes a byte at least. */
  private size(): number {
    const size = this.view.getUint32(this.take(4));
    if (size > this.bytes.length - this.at) throw MALFORMED;
    return size;
  }

  private value(type: number, depth: number): ThriftValue {
    if (depth > MAX_DEPTH || ++this.values > MAX_VALUES) throw MALFORMED;
    switch (type) {
      case 2: {
        const byte = this.bytes[this.take(1)]!;
        if (byte > 1) throw MALFORMED;
        return byte === 1;
      }
      case 3:
        return this.view.getInt8(this.take(1));
      case 4:
        return this.view.getFloat64(this.take(8));
      case 6:
        return this.view.getInt16(this.take(2));
      case 8:
        return this.view.getInt32(this.take(4));
      case 10:
        return this.view.getBigInt64(this.take(8));
      case 11: {
        const length = this.size();
        const from = this.take(length);
        return this.bytes.subarray(from, from + length);
      }
      case STRUCT:
        return this.struct(depth);
      case 13: {
        const key = this.bytes[this.take(1)]!;
        const value = this.bytes[this.take(1)]!;
        const pairs: ThriftPair[] = [];
        for (let left = this.size(); left > 0; left--) {
          pairs.push({ key: this.value(key, depth + 1), value: this.value(value, depth + 1) });
        }
        return pairs;
      }
      case 14:
      case 15: {
        const element = this.bytes[this.take(1)]!;
        const values: ThriftValue[] = [];
        for (let left = this.size(); left > 0; left--) values.push(this.value(element, depth + 1));
        return values;
      }
      default:
        throw MALFORMED;
    }
  }

  struct(depth: number): ThriftStruct {
    const fields = new Map<number, ThriftValue>();
    for (;;) {
      const type = this.bytes[this.take(1)]!;
      if (type === 0) return { fields };
      const number = this.view.getInt16(this.take(2));
      if (fields.has(number)) throw MALFORMED;
      fields.set(number, this.value(type, depth + 1));
    }
  }
}

/** The struct that fills the bytes exactly; null for any other bytes. Pure, bounded, never throws. */
export function decodeThriftBinary(bytes: Uint8Array): ThriftStruct | null {
  const reader = new Reader(bytes);
  try {
    const struct = reader.struct(0);
    return reader.at === bytes.length ? struct : null;
  } catch (error) {
    if (error === MALFORMED) return null;
    throw error;
  }
}

/** True for a struct among values. */
export function isThriftStruct(value: ThriftValue | ThriftPair | undefined): value is ThriftStruct {
  return typeof value === 'object' && 'fields' in value;
}
