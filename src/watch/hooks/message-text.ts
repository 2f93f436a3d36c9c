import { capture } from './capture.ts';
import * as native from './natives.ts';
import { realm } from './realm.ts';

const MAX_NODES = 4000;
const MAX_TEXT = 131_072;
const MAX_DEPTH = 24;

/** A posted message that is an object. */
export interface MessageText {
  /** JSON, binary parts as `{"$bytes": "<base64>"}`, dates in milliseconds. */
  text: string;
  /** False where it holds what JSON cannot say, or more than may be copied: such stands there as `null` or `{}`. */
  isWhole: boolean;
}

/** Why a message was read in part. */
export const NOT_WHOLE = 'a message of more than is written out';

interface Budget {
  nodes: number;
  text: number;
  isWhole: boolean;
}

const timeOf = native.uncurry(realm.Date.prototype.getTime) as (self: object) => number;
const plain = realm.Object.prototype;

/**
 * Writes out a posted message; null where it is no object or too large. Only own data properties are read, so no getter
 * of the page's runs.
 */
export function messageText(message: unknown): MessageText | null {
  if (typeof message !== 'object' || message === null) return null;
  const budget = { nodes: MAX_NODES, text: MAX_TEXT, isWhole: true };
  const text = write(message, 0, budget);
  return budget.nodes < 0 || budget.text < 0 ? null : { text, isWhole: budget.isWhole };
}

function leftOut(budget: Budget): 'null' {
  budget.isWhole = false;
  return 'null';
}

function write(value: unknown, depth: number, budget: Budget): string {
  if (--budget.nodes < 0 || budget.text < 0) return 'null';
  if (depth > MAX_DEPTH) return leftOut(budget);
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
  if (native.isBranded(timeOf, value)) return native.StringOf(timeOf(value));
  const parts: string[] = [];
  const keys = native.keysOf(value);
  // A Map, a Blob and the like hold what stands in no property.
  const prototype = keys.length === 0 ? native.prototypeOf(value) : null;
  if (prototype !== null && prototype !== plain) budget.isWhole = false;
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i]!;
    const data = native.ownData(value, key);
    if (!data) continue;
    budget.text -= key.length;
    native.push(parts, `${native.stringify(key)}:${write(data.value, depth + 1, budget)}`);
  }
  return `{${native.join(parts, ',')}}`;
}

function writeBytes(value: object, budget: Budget): string {
  const { body, read } = capture(value);
  if (body === null || typeof body === 'string') return leftOut(budget);
  if (read !== 'full') budget.isWhole = false;
  const bytes = new native.Uint8(body);
  budget.text -= bytes.length;
  if (budget.text < 0) return 'null';
  let text = '';
  for (let i = 0; i < bytes.length; i++) text += native.charFromCode(bytes[i]!);
  return `{"$bytes":"${native.encodeBase64(text)}"}`;
}
