/**
 * A bounded parser for the XML of XMPP streams (RFC 6120 §11: no comments, processing instructions, DTD or
 * entities beyond the five predefined and character references). Strict: what is not whole is refused.
 */
export interface Stanza {
  /** Local name. */
  name: string;
  /** Namespace; inherited; empty where none is declared. */
  ns: string;
  /** Attributes without namespace declarations; prefixed ones keep their prefix (`xml:lang`). */
  attrs: Readonly<Record<string, string>>;
  children: readonly Stanza[];
  /** Its own text, children's not included. */
  text: string;
}

const MAX_DEPTH = 40;
const MAX_ELEMENTS = 5_000;
const MAX_CHARS = 4_000_000;

const NAME = /[A-Za-z_][\w.-]*(?::[A-Za-z_][\w.-]*)?/y;
const SPACE = /[\s]*/y;
const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

function unescapeXml(text: string): string | null {
  if (!text.includes('&')) return text;
  let bad = false;
  const out = text.replace(/&([^;&]{0,10})(;?)/g, (_, name: string, end: string) => {
    const named = ENTITIES.get(name);
    if (end && named) return named;
    const digits = end ? /^#(?:x([0-9a-fA-F]{1,6})|(\d{1,7}))$/.exec(name) : null;
    const code = digits ? Number.parseInt(digits[1] ?? digits[2]!, digits[1] ? 16 : 10) : -1;
    if (code <= 0 || code > 0x10ffff) {
      bad = true;
      return '';
    }
    return String.fromCodePoint(code);
  });
  return bad ? null : out;
}

class Refused extends Error {}

class Reader {
  private at = 0;
  private elements = 0;
  constructor(private readonly source: string) {}

  /** Every element at the top, with only white space between. */
  all(): Stanza[] {
    const found: Stanza[] = [];
    for (;;) {
      this.match(SPACE);
      if (this.at >= this.source.length) return found;
      // A text declaration may open a stream.
      if (found.length === 0 && this.source.startsWith('<?xml', this.at)) {
        this.skipTo('?>');
        continue;
      }
      found.push(this.element(new Map([['xml', 'xml']]), '', 0));
    }
  }

  private skipTo(mark: string): void {
    const end = this.source.indexOf(mark, this.at);
    if (end < 0) throw new Refused();
    this.at = end + mark.length;
  }

  private match(pattern: RegExp): string {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.source)?.[0] ?? '';
    this.at += found.length;
    return found;
  }

  private expect(mark: string): void {
    if (!this.source.startsWith(mark, this.at)) throw new Refused();
    this.at += mark.length;
  }

  private name(): string {
    const name = this.match(NAME);
    if (!name) throw new Refused();
    return name;
  }

  private attribute(attrs: Record<string, string>): void {
    const name = this.name();
    this.match(SPACE);
    this.expect('=');
    this.match(SPACE);
    const quote = this.source[this.at];
    if (quote !== '"' && quote !== "'") throw new Refused();
    const end = this.source.indexOf(quote, this.at + 1);
    if (end < 0) throw new Refused();
    const value = unescapeXml(this.source.slice(this.at + 1, end));
    if (value === null || value.includes('<')) throw new Refused();
    if (name !== '__proto__') attrs[name] = value;
    this.at = end + 1;
  }

  private element(outer: ReadonlyMap<string, string>, outerDefault: string, depth: number): Stanza {
    if (depth > MAX_DEPTH || ++this.elements > MAX_ELEMENTS) throw new Refused();
    this.expect('<');
    const tag = this.name();
    const attrs: Record<string, string> = {};
    let prefixes = outer;
    let defaultNs = outerDefault;
    for (;;) {
      const gap = this.match(SPACE);
      const next = this.source[this.at];
      if (next === '>' || next === '/') break;
      if (!gap) throw new Refused();
      this.attribute(attrs);
    }
    for (const name of Object.keys(attrs)) {
      if (name === 'xmlns') defaultNs = attrs[name]!;
      else if (name.startsWith('xmlns:')) prefixes = new Map(prefixes).set(name.slice(6), attrs[name]!);
      else continue;
      delete attrs[name];
    }
    const colon = tag.indexOf(':');
    const ns = colon < 0 ? defaultNs : prefixes.get(tag.slice(0, colon));
    if (ns === undefined) throw new Refused();
    const node = { name: tag.slice(colon + 1), ns, attrs, children: [] as Stanza[], text: '' };
    if (this.source[this.at] === '/') {
      this.expect('/>');
      return node;
    }
    this.expect('>');
    this.content(node, tag, prefixes, defaultNs, depth);
    return node;
  }

  private content(
    node: { children: Stanza[]; text: string },
    tag: string,
    prefixes: ReadonlyMap<string, string>,
    defaultNs: string,
    depth: number,
  ): void {
    for (;;) {
      const next = this.source.indexOf('<', this.at);
      if (next < 0) throw new Refused();
      if (next > this.at) {
        const text = unescapeXml(this.source.slice(this.at, next));
        if (text === null) throw new Refused();
        node.text += text;
        this.at = next;
      }
      if (this.source.startsWith('</', this.at)) {
        this.at += 2;
        if (this.name() !== tag) throw new Refused();
        this.match(SPACE);
        this.expect('>');
        return;
      }
      if (this.source.startsWith('<![CDATA[', this.at)) {
        const start = this.at + 9;
        this.skipTo(']]>');
        node.text += this.source.slice(start, this.at - 3);
        continue;
      }
      node.children.push(this.element(prefixes, defaultNs, depth + 1));
    }
  }
}

/** The elements of a frame or body; null where it is not well-formed, whole and within bounds. */
export function parseStanzas(source: string): Stanza[] | null {
  if (source.length > MAX_CHARS) return null;
  try {
    return new Reader(source).all();
  } catch (error) {
    if (error instanceof Refused) return null;
    throw error;
  }
}

/** The first child of that name, of that namespace where one is given. */
export function child(stanza: Stanza, name: string, ns?: string): Stanza | undefined {
  return stanza.children.find((node) => node.name === name && (ns === undefined || node.ns === ns));
}

/** Every element below it, itself included, in document order. */
export function* descendants(stanza: Stanza): Generator<Stanza> {
  yield stanza;
  for (const node of stanza.children) yield* descendants(node);
}
