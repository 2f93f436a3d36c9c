export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

const MAX_CHARS = 8_000_000;
const MAX_DEPTH = 24;
const MAX_LEAVES = 20_000;

/** Strings are skipped; a bare integer of 16 digits and more is kept as text, so that ids stay exact. */
const STRING_OR_NUMBER = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;
const LONG_INTEGER = /^-?\d{16,}$/;

/** The value of a JSON text, long integers as text; undefined where it is none or too long. */
export function parseJson(text: string): Json | undefined {
  if (text.length === 0 || text.length > MAX_CHARS) return undefined;
  try {
    const value = JSON.parse(text) as Json;
    // Only what is JSON is searched: a quote that nothing closes would cost the whole text, each time.
    if (!/\d{16}/.test(text)) return value;
    return JSON.parse(
      text.replace(STRING_OR_NUMBER, (part) => (LONG_INTEGER.test(part) ? `"${part}"` : part)),
    ) as Json;
  } catch {
    return undefined;
  }
}

/** True for an object that is no array. */
export function isRecord(value: unknown): value is { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The member of that name where the value is an object that has it. */
export function member(value: unknown, name: string): Json | undefined {
  return isRecord(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}

/** That member as text; empty where it is no text or number. */
export function memberText(value: unknown, name: string): string {
  const found = member(value, name);
  return typeof found === 'string' || typeof found === 'number' ? String(found) : '';
}

export type Visit = (location: string, name: string, value: string | number | boolean) => void;

/**
 * Calls `visit` for each scalar, with its path and the nearest key; JSON inside strings is opened, its place
 * marked `(json)`, by `parse` where the caller remembers what it opened. Bounded in depth and number; null and empty text are passed over.
 */
export function walkJson(
  value: Json | undefined,
  location: string,
  visit: Visit,
  name = '',
  parse: typeof parseJson = parseJson,
): void {
  let leaves = 0;
  const walk = (node: Json | undefined, at: string, key: string, depth: number): void => {
    if (node === null || node === undefined || node === '' || depth > MAX_DEPTH || leaves > MAX_LEAVES)
      return;
    if (Array.isArray(node)) {
      for (let i = 0; i < node.length; i++) walk(node[i], `${at}[${i}]`, key, depth + 1);
    } else if (isRecord(node)) {
      for (const child of Object.keys(node)) walk(node[child], `${at}.${child}`, child, depth + 1);
    } else {
      const scalar = node as string | number | boolean;
      const inner = typeof scalar === 'string' && /^\s*[[{]/.test(scalar) ? parse(scalar) : undefined;
      if (typeof inner === 'object' && inner !== null) walk(inner, `${at}(json)`, key, depth + 1);
      else {
        leaves++;
        visit(at, key, scalar);
      }
    }
  };
  walk(value, location, name, 0);
}

/** `$bytes` of a message on a worker bridge: binary parts arrive as `{"$bytes": "<base64>"}`. */
export function bytesText(value: unknown): string | null {
  const text = member(value, '$bytes');
  return typeof text === 'string' && isRecord(value) && Object.keys(value).length === 1 ? text : null;
}
