import { decodeHuffman } from './huffman.ts';
import { STATIC_TABLE } from './static-table.ts';

/** Name, in lower case, and value. */
export type Field = readonly [name: string, value: string];

/**
 * Reads an encoded field section of QPACK (RFC 9204 § 4.5) of a peer that was allowed no dynamic table, which is what a
 * server gets that announces none. Throws `RangeError` where it is not one.
 */
export function decodeFields(section: Uint8Array): Field[] {
  const reader = new Reader(section);
  if (reader.integer(8) !== 0) throw new RangeError('refers to a dynamic table');
  reader.integer(7);
  const fields: Field[] = [];
  while (!reader.atEnd) {
    const first = reader.peek();
    if (first & 0x80) {
      mustBeStatic(first & 0x40);
      fields.push(entryAt(reader.integer(6)));
    } else if (first & 0x40) {
      mustBeStatic(first & 0x10);
      const [name] = entryAt(reader.integer(4));
      fields.push([name, reader.string(7)]);
    } else if (first & 0x20) {
      const name = reader.string(3);
      fields.push([name, reader.string(7)]);
    } else throw new RangeError('refers to a dynamic table');
  }
  return fields;
}

/** Writes a field section with neither table nor Huffman: literal names and values. */
export function encodeFields(fields: readonly Field[]): Buffer {
  const parts: Buffer[] = [Buffer.from([0, 0])];
  for (const [name, value] of fields) parts.push(literal(name, 3, 0x20), literal(value, 7, 0));
  return Buffer.concat(parts);
}

function literal(text: string, bits: number, pattern: number): Buffer {
  const bytes = Buffer.from(text);
  return Buffer.concat([prefixed(bytes.length, bits, pattern), bytes]);
}

/** An integer whose first octet shares its upper bits with a pattern (RFC 7541 § 5.1). */
function prefixed(value: number, bits: number, pattern: number): Buffer {
  const most = 2 ** bits - 1;
  if (value < most) return Buffer.from([pattern | value]);
  const octets = [pattern | most];
  let rest = value - most;
  for (; rest >= 128; rest = Math.floor(rest / 128)) octets.push((rest % 128) | 0x80);
  return Buffer.from([...octets, rest]);
}

function mustBeStatic(bit: number): void {
  if (bit === 0) throw new RangeError('refers to a dynamic table');
}

function entryAt(index: number): Field {
  const entry = STATIC_TABLE[index];
  if (!entry) throw new RangeError('no entry of the static table');
  return entry;
}

class Reader {
  #at = 0;

  constructor(private readonly bytes: Uint8Array) {}

  get atEnd(): boolean {
    return this.#at >= this.bytes.length;
  }

  peek(): number {
    const byte = this.bytes[this.#at];
    if (byte === undefined) throw new RangeError('cut off');
    return byte;
  }

  integer(bits: number): number {
    const most = 2 ** bits - 1;
    let value = this.#next() & most;
    if (value < most) return value;
    for (let scale = 1; ; scale *= 128) {
      const octet = this.#next();
      value += (octet & 0x7f) * scale;
      if (!Number.isSafeInteger(value)) throw new RangeError('a number too large');
      if (octet < 0x80) return value;
    }
  }

  /** The bit before the length says whether it is Huffman. */
  string(bits: number): string {
    const isHuffman = (this.peek() & (2 ** bits)) !== 0;
    const length = this.integer(bits);
    const end = this.#at + length;
    if (end > this.bytes.length) throw new RangeError('cut off');
    const bytes = this.bytes.subarray(this.#at, end);
    this.#at = end;
    return (isHuffman ? decodeHuffman(bytes) : Buffer.from(bytes)).toString();
  }

  #next(): number {
    const byte = this.peek();
    this.#at++;
    return byte;
  }
}
