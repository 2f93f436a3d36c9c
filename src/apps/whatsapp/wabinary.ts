/**
 * WABinary: the binary XML of WhatsApp's stanzas (prologue `WA 06 03`), after the published constants of
 * @whiskeysockets/baileys (MIT). A node is a list of tag, attributes and perhaps content; strings are
 * dictionary tokens, packed digits or hex, addresses, or UTF-8.
 */
import { textOf } from '../draft.ts';
import tokens from './data/tokens.json' with { type: 'json' };

/** A stanza or a part of one. */
export interface WaNode {
  tag: string;
  attrs: Record<string, string>;
  content?: readonly WaNode[] | Uint8Array | string;
}

const LIST_EMPTY = 0;
const DICTIONARY_0 = 236;
const DICTIONARY_3 = 239;
const INTEROP_JID = 245;
const FB_JID = 246;
const AD_JID = 247;
const LIST_8 = 248;
const LIST_16 = 249;
const JID_PAIR = 250;
const HEX_8 = 251;
const BINARY_8 = 252;
const BINARY_20 = 253;
const BINARY_32 = 254;
const NIBBLE_8 = 255;

const SINGLE = tokens.single.split('\n');
const DOUBLE = tokens.double.map((dictionary) => dictionary.split('\n'));

const NIBBLES = '0123456789-.';
const HEX = '0123456789ABCDEF';
/** Domain byte of an address with a device. */
const AD_DOMAINS: Readonly<Record<number, string>> = {
  0: 's.whatsapp.net',
  1: 'lid',
  128: 'hosted',
  129: 'hosted.lid',
};

const MAX_DEPTH = 24;
const MAX_NODES = 50_000;

class Malformed extends Error {}
// One for all: building a stack trace for every random byte string would cost more than the parsing.
const MALFORMED = new Malformed('not WABinary');

const utf8 = new TextDecoder('utf-8', { fatal: true });

class Reader {
  at = 0;
  private nodes = 0;
  constructor(private readonly bytes: Uint8Array) {}

  byte(): number {
    if (this.at >= this.bytes.length) throw MALFORMED;
    return this.bytes[this.at++]!;
  }

  private int(length: number): number {
    let value = 0;
    for (let i = 0; i < length; i++) value = value * 256 + this.byte();
    return value;
  }

  private int20(): number {
    return ((this.byte() & 15) << 16) | (this.byte() << 8) | this.byte();
  }

  private slice(length: number): Uint8Array {
    const end = this.at + length;
    if (end > this.bytes.length) throw MALFORMED;
    const part = this.bytes.subarray(this.at, end);
    this.at = end;
    return part;
  }

  private chars(length: number): string {
    const part = this.slice(length);
    if (length > 64) return this.utf8(part);
    let text = '';
    for (let i = 0; i < length; i++) {
      if (part[i]! > 127) return this.utf8(part);
      text += String.fromCharCode(part[i]!);
    }
    return text;
  }

  private utf8(part: Uint8Array): string {
    try {
      return utf8.decode(part);
    } catch {
      throw MALFORMED;
    }
  }

  /** Two characters a byte; the top bit of the length says that the last one is filling. */
  private packed(alphabet: string): string {
    const start = this.byte();
    const length = start & 127;
    const odd = start > 127;
    let text = '';
    for (let i = 0; i < length; i++) {
      const byte = this.byte();
      const high = byte >> 4;
      const low = byte & 15;
      if (high >= alphabet.length) throw MALFORMED;
      text += alphabet[high];
      if (odd && i === length - 1) {
        if (low !== 15 && low !== 0) throw MALFORMED;
      } else {
        if (low >= alphabet.length) throw MALFORMED;
        text += alphabet[low];
      }
    }
    return text;
  }

  private address(tag: number): string {
    if (tag === JID_PAIR) {
      const user = this.string(this.byte());
      const server = this.string(this.byte());
      if (!server) throw MALFORMED;
      return `${user}@${server}`;
    }
    if (tag === AD_JID) {
      // Of a domain that is not known nobody can say whether its addresses are phone numbers.
      const domain = AD_DOMAINS[this.byte()] ?? 'unknown';
      const device = this.byte();
      return `${this.string(this.byte())}${device ? `:${device}` : ''}@${domain}`;
    }
    const user = this.string(this.byte());
    const device = this.int(2);
    if (tag === FB_JID) return `${user}:${device}@${this.string(this.byte())}`;
    const integrator = this.int(2);
    return `${integrator}-${user}:${device}@${this.string(this.byte())}`;
  }

  string(tag: number): string {
    if (tag < DICTIONARY_0) {
      const token = SINGLE[tag];
      if (tag === LIST_EMPTY || token === undefined) return '';
      return token;
    }
    if (tag <= DICTIONARY_3) {
      const token = DOUBLE[tag - DICTIONARY_0]![this.byte()];
      if (token === undefined) throw MALFORMED;
      return token;
    }
    switch (tag) {
      case BINARY_8:
        return this.chars(this.byte());
      case BINARY_20:
        return this.chars(this.int20());
      case BINARY_32:
        return this.chars(this.int(4));
      case NIBBLE_8:
        return this.packed(NIBBLES);
      case HEX_8:
        return this.packed(HEX);
      case JID_PAIR:
      case AD_JID:
      case FB_JID:
      case INTEROP_JID:
        return this.address(tag);
      default:
        throw MALFORMED;
    }
  }

  private listSize(tag: number): number {
    if (tag === LIST_8) return this.byte();
    if (tag === LIST_16) return this.int(2);
    throw MALFORMED;
  }

  private content(depth: number): WaNode[] | Uint8Array | string {
    const tag = this.byte();
    switch (tag) {
      case LIST_EMPTY:
        return [];
      case LIST_8:
      case LIST_16: {
        const size = this.listSize(tag);
        const nodes: WaNode[] = [];
        for (let i = 0; i < size; i++) nodes.push(this.node(depth + 1));
        return nodes;
      }
      case BINARY_8:
        return this.slice(this.byte());
      case BINARY_20:
        return this.slice(this.int20());
      case BINARY_32:
        return this.slice(this.int(4));
      default:
        return this.string(tag);
    }
  }

  node(depth: number): WaNode {
    if (depth > MAX_DEPTH || ++this.nodes > MAX_NODES) throw MALFORMED;
    const size = this.listSize(this.byte());
    const tag = size === 0 ? '' : this.string(this.byte());
    if (!tag) throw MALFORMED;
    const attrs: Record<string, string> = {};
    for (let i = (size - 1) >> 1; i > 0; i--) {
      const name = this.string(this.byte());
      const value = this.string(this.byte());
      if (!name || name === '__proto__') throw MALFORMED;
      attrs[name] = value;
    }
    return size % 2 === 0 ? { tag, attrs, content: this.content(depth) } : { tag, attrs };
  }
}

/** The stanza in the bytes, all of them; null where they are not exactly one. Pure, bounded, never throws. */
export function decodeNode(bytes: Uint8Array): WaNode | null {
  const reader = new Reader(bytes);
  try {
    const node = reader.node(0);
    return reader.at === bytes.length ? node : null;
  } catch (error) {
    if (error === MALFORMED) return null;
    throw error;
  }
}

/** Children of that tag; all of them without one. */
export function childrenOf(node: WaNode, tag?: string): readonly WaNode[] {
  if (!Array.isArray(node.content)) return [];
  const nodes = node.content as readonly WaNode[];
  return tag === undefined ? nodes : nodes.filter((each) => each.tag === tag);
}

/** Content of a node as text; empty where it is none. */
export function contentText(node: WaNode | undefined): string {
  if (typeof node?.content === 'string') return node.content;
  return node?.content instanceof Uint8Array ? (textOf(node.content) ?? '') : '';
}

/** Content bytes of a node and of all below it. */
export function contentBytes(node: WaNode): number {
  if (node.content instanceof Uint8Array) return node.content.length;
  let sum = 0;
  for (const each of childrenOf(node)) sum += contentBytes(each);
  return sum;
}
