/** A named string or number of a JSON value; an element of a list goes by the list's name. */
export interface Leaf {
  name: string;
  value: string;
}

/** What looks into a value: the browser's own functions, which in the page's world must be those of the hooks. */
export interface LeafTools {
  push<T>(list: T[], value: T): void;
  isArray(value: unknown): boolean;
  keysOf(value: object): string[];
  smaller(a: number, b: number): number;
  valueOf(value: object, key: string): unknown;
}

/** Values of one document that are looked at, and told, at most. */
const MOST_NODES = 5000;
const MOST_LEAVES = 500;
const SHORTEST = 8;
const LONGEST = 512;

/**
 * The strings and large numbers of a parsed JSON value that are long enough to be an identifier. It reads own
 * values only, so that nothing of the page's runs.
 */
export function leavesOf(tools: LeafTools, value: unknown, name = ''): Leaf[] {
  const leaves: Leaf[] = [];
  const values: unknown[] = [value];
  const names: string[] = [name];
  for (let at = 0; at < values.length && at < MOST_NODES && leaves.length < MOST_LEAVES; at++) {
    const node = values[at];
    const own = names[at]!;
    if (typeof node === 'string' || typeof node === 'number') {
      const text = `${node}`;
      if (own !== '' && text.length >= SHORTEST && text.length <= LONGEST)
        tools.push(leaves, { name: own, value: text });
    } else if (typeof node === 'object' && node !== null) {
      const list = tools.isArray(node);
      const keys = list ? null : tools.keysOf(node);
      const count = tools.smaller(keys?.length ?? (node as unknown[]).length, MOST_NODES - values.length);
      for (let k = 0; k < count; k++) {
        const key = keys ? keys[k]! : `${k}`;
        tools.push(values, tools.valueOf(node, key));
        tools.push(names, list ? own : key);
      }
    }
  }
  return leaves;
}

/** Leaves as one string, fields as `<length>:<text>`: the address that told them, then names and values. */
export function writeLeaves(url: string, leaves: readonly Leaf[]): string {
  let text = field(url);
  for (let n = 0; n < leaves.length; n++) text += field(leaves[n]!.name) + field(leaves[n]!.value);
  return text;
}

function field(text: string): string {
  return `${text.length}:${text}`;
}

/** The same read back; null where it is not what `writeLeaves` writes: it comes from the page's world. */
export function readLeaves(text: unknown): { url: string; leaves: Leaf[] } | null {
  if (typeof text !== 'string') return null;
  const fields: string[] = [];
  for (let at = 0; at < text.length; ) {
    const colon = text.indexOf(':', at);
    const length = colon < 0 || colon - at > 6 ? Number.NaN : Number(text.slice(at, colon));
    if (!Number.isInteger(length) || length < 0 || colon + 1 + length > text.length) return null;
    if (fields.length > 2 * MOST_LEAVES) return null;
    fields.push(text.slice(colon + 1, colon + 1 + length));
    at = colon + 1 + length;
  }
  const [url, ...rest] = fields;
  if (url === undefined || rest.length % 2 !== 0) return null;
  const leaves: Leaf[] = [];
  for (let n = 0; n < rest.length; n += 2) leaves.push({ name: rest[n]!, value: rest[n + 1]! });
  return { url, leaves };
}
