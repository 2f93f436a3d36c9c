/**
 * TL, the binary language of Telegram's API (core.telegram.org/mtproto/TL): a constructor id, then its
 * arguments without names or lengths, so that only the schema tells them apart. Layer 198.
 */
import schema from './data/schema.json' with { type: 'json' };

export type TlValue = string | number | boolean | null | Uint8Array | TlObject | TlValue[];
/** A decoded constructor: its name as in the schema, and its arguments in camel case. */
export interface TlObject {
  className: string;
  [argument: string]: TlValue;
}

interface Argument {
  name: string;
  type: string;
  /** `flags.3?`: present where bit 3 of that flags argument is set. */
  flags?: string;
  bit?: number;
}

interface Shape {
  className: string;
  args: Argument[];
}

const camel = (name: string) => name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());

/** `messages.setTyping` is class `messages.SetTyping`. */
function className(name: string): string {
  const dot = name.lastIndexOf('.') + 1;
  return name.slice(0, dot) + name[dot]!.toUpperCase() + name.slice(dot + 1);
}

function parseLine(line: string): [id: number, shape: Shape] {
  const [head = '', ...args] = line.split(' ');
  const hash = head.indexOf('#');
  return [
    Number.parseInt(head.slice(hash + 1), 16),
    {
      className: className(head.slice(0, hash)),
      args: args.map((text) => {
        const colon = text.indexOf(':');
        const conditional = /^(flags\d*)\.(\d+)\?(.+)$/.exec(text.slice(colon + 1));
        const name = camel(text.slice(0, colon));
        if (!conditional) return { name, type: text.slice(colon + 1) };
        return { name, type: conditional[3]!, flags: conditional[1]!, bit: Number(conditional[2]) };
      }),
    },
  ];
}

const parseLines = (text: string) => new Map(text.split('\n').map(parseLine));

let functions: Map<number, Shape> | null = null;
const types = new Map<string, Map<number, Shape>>();

/** Methods by id; the schema is split when first needed. */
function methods(): Map<number, Shape> {
  functions ??= parseLines(schema.functions);
  return functions;
}

function constructorsOf(type: string): Map<number, Shape> | undefined {
  const known = types.get(type);
  if (known) return known;
  const text = (schema.types as Readonly<Record<string, string>>)[type];
  if (text === undefined) return undefined;
  const parsed = parseLines(text);
  types.set(type, parsed);
  return parsed;
}

const VECTOR = 0x1cb5c415;
const TRUE = 0x997275b5;
const FALSE = 0xbc799737;
const MAX_DEPTH = 16;
const MAX_OBJECTS = 20_000;

class Malformed extends Error {}
const MALFORMED = new Malformed('not TL');

const utf8 = new TextDecoder('utf-8', { fatal: true });

class Reader {
  at = 0;
  private objects = 0;
  private readonly view: DataView;
  constructor(private readonly bytes: Uint8Array) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  private take(length: number): number {
    const from = this.at;
    if (from + length > this.bytes.length) throw MALFORMED;
    this.at += length;
    return from;
  }

  private id(): number {
    return this.view.getUint32(this.take(4), true);
  }

  /** A byte of length, or 254 and three; padded to four bytes. */
  blob(): Uint8Array {
    let length = this.bytes[this.take(1)]!;
    let head = 1;
    if (length === 254) {
      const from = this.take(3);
      length = this.bytes[from]! | (this.bytes[from + 1]! << 8) | (this.bytes[from + 2]! << 16);
      head = 4;
    } else if (length === 255) throw MALFORMED;
    const from = this.take(length);
    this.take((4 - ((head + length) % 4)) % 4);
    return this.bytes.subarray(from, from + length);
  }

  private value(type: string, depth: number): TlValue {
    switch (type) {
      case 'int':
        return this.view.getInt32(this.take(4), true);
      case '#':
        return this.view.getUint32(this.take(4), true);
      case 'long':
        return this.view.getBigInt64(this.take(8), true).toString();
      case 'double':
        return this.view.getFloat64(this.take(8), true);
      case 'int128':
      case 'int256': {
        const size = type === 'int128' ? 16 : 32;
        const from = this.take(size);
        return this.bytes.subarray(from, from + size);
      }
      case 'bytes':
        return this.blob();
      case 'string':
        try {
          return utf8.decode(this.blob());
        } catch {
          throw MALFORMED;
        }
      case 'Bool': {
        const id = this.id();
        if (id !== TRUE && id !== FALSE) throw MALFORMED;
        return id === TRUE;
      }
      case '!X':
        return this.object(methods(), depth + 1);
    }
    const vector = /^([Vv])ector<(.+)>$/.exec(type);
    if (vector) {
      if (vector[1] === 'V' && this.id() !== VECTOR) throw MALFORMED;
      const count = this.view.getUint32(this.take(4), true);
      // Every element takes at least four bytes.
      if (count > (this.bytes.length - this.at) / 4) throw MALFORMED;
      const values: TlValue[] = [];
      for (let i = 0; i < count; i++) values.push(this.value(vector[2]!, depth + 1));
      return values;
    }
    const constructors = constructorsOf(type);
    if (!constructors) throw MALFORMED;
    return this.object(constructors, depth + 1);
  }

  object(constructors: ReadonlyMap<number, Shape>, depth: number): TlObject {
    if (depth > MAX_DEPTH || ++this.objects > MAX_OBJECTS) throw MALFORMED;
    const known = constructors.get(this.id());
    if (!known) throw MALFORMED;
    const object: TlObject = { className: known.className };
    for (const { name, type, flags, bit } of known.args) {
      const present = flags === undefined || ((object[flags] as number) & (1 << bit!)) !== 0;
      if (type === 'true') object[name] = present;
      else object[name] = present ? this.value(type, depth) : null;
    }
    return object;
  }
}

/** A method call that fills the bytes exactly; null for any other bytes. Pure, bounded, never throws. */
export function decodeTl(bytes: Uint8Array): TlObject | null {
  if (bytes.length < 4 || bytes.length % 4 !== 0) return null;
  const reader = new Reader(bytes);
  try {
    const call = reader.object(methods(), 0);
    return reader.at === bytes.length ? call : null;
  } catch (error) {
    if (error === MALFORMED) return null;
    throw error;
  }
}

const GZIP_PACKED = 0x3072cfa1;

/** The gzip data of a `gzip_packed` that fills the bytes exactly (core.telegram.org/mtproto/service_messages); else null. */
export function packedBytes(bytes: Uint8Array): Uint8Array | null {
  if (bytes.length < 8 || new DataView(bytes.buffer, bytes.byteOffset, 4).getUint32(0, true) !== GZIP_PACKED)
    return null;
  const reader = new Reader(bytes);
  reader.at = 4;
  try {
    const blob = reader.blob();
    return reader.at === bytes.length ? blob : null;
  } catch (error) {
    if (error === MALFORMED) return null;
    throw error;
  }
}

/** True for a decoded constructor. */
export function isTlObject(value: TlValue | undefined): value is TlObject {
  return (
    typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Uint8Array)
  );
}
