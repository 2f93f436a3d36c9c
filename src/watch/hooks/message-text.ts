import { capture } from './capture.ts';
import * as native from './natives.ts';

const MAX_NODES = 4000;
const MAX_TEXT = 131_072;
const MAX_DEPTH = 24;

/**
 * A posted message as JSON text, binary parts as `{"$bytes": "<base64>"}`; null where it is no object or too
 * large. Only own data properties are read, so no getter of the page's runs.
 */
export function messageText(message: unknown): string | null {
  if (typeof message !== 'object' || message === null) return null;
  const budget = { nodes: MAX_NODES, text: MAX_TEXT };
  const text = write(message, 0, budget);
  return budget.nodes < 0 || budget.text < 0 ? null : text;
}

function write(value: unknown, depth: number, budget: { nodes: number; text: number }): string {
  if (--budget.nodes < 0 || depth > MAX_DEPTH || budget.text < 0) return 'null';
  if (typeof value === 'string') {
    budget.text -= value.length;
    return native.stringify(value);
  }
  if (typeof value === 'number' || typeof value === 'boolean') return native.StringOf(value);
  if (typeof value === 'bigint') return `"${native.StringOf(value)}"`;
  if (typeof value !== 'object' || value === null) return 'null';
  if (native.isView(value) || native.isBranded(native.byteLengthOf, value)) return writeBytes(value, budget);
  if (native.isArray(value)) {
    const list: unknown[] = value;
    const parts: string[] = [];
    for (let i = 0; i < list.length && budget.nodes >= 0; i++) {
      // A hole would ask the page's prototypes.
      const item: unknown = native.ownValue(list, i);
      native.push(parts, write(item, depth + 1, budget));
    }
    return `[${native.join(parts, ',')}]`;
  }
  const parts: string[] = [];
  const keys = native.keysOf(value);
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i]!;
    const data = native.ownData(value, key);
    if (!data) continue;
    budget.text -= key.length;
    native.push(parts, `${native.stringify(key)}:${write(data.value, depth + 1, budget)}`);
  }
  return `{${native.join(parts, ',')}}`;
}

function writeBytes(value: object, budget: { nodes: number; text: number }): string {
  const { body } = capture(value);
  if (body === null || typeof body === 'string') return 'null';
  const bytes = new native.Uint8(body);
  budget.text -= bytes.length;
  if (budget.text < 0) return 'null';
  let text = '';
  for (let i = 0; i < bytes.length; i++) text += native.charFromCode(bytes[i]!);
  return `{"$bytes":"${native.encodeBase64(text)}"}`;
}
