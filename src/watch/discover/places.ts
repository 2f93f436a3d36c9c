import { type Leaf, type LeafTools, leavesOf } from './leaves.ts';

/** Beside the page nothing of the page's stands in the place of the browser's functions. */
export const PLAIN: LeafTools = {
  push: (list, value) => {
    list.push(value);
  },
  isArray: Array.isArray,
  keysOf: Object.keys,
  smaller: Math.min,
  valueOf: (value, key) => Reflect.getOwnPropertyDescriptor(value, key)?.value,
};

/** Entries of a storage, and characters of one, that are looked at at most. */
const MOST_ENTRIES = 300;
const LONGEST_ENTRY = 65_536;
const SECRET = /^(cc-|current-password|new-password|one-time-code)/;

/** Named values in the page's storage, whose entries may be JSON. Only reads. */
export function storageLeaves(storage: Storage): Leaf[] {
  const leaves: Leaf[] = [];
  const count = Math.min(storage.length, MOST_ENTRIES);
  for (let n = 0; n < count; n++) {
    const name = storage.key(n);
    const text = name === null ? null : storage.getItem(name);
    if (name === null || text === null || text.length > LONGEST_ENTRY) continue;
    leaves.push(...leavesOf(PLAIN, jsonOr(text), name));
  }
  return leaves;
}

/** Named values in the cookies that scripts can read. */
export function cookieLeaves(cookies: string): Leaf[] {
  return cookies
    .split(/;\s*/)
    .slice(0, MOST_ENTRIES)
    .flatMap((pair) => {
      const equals = pair.indexOf('=');
      if (equals < 1) return [];
      const text = pair.slice(equals + 1);
      return leavesOf(PLAIN, jsonOr(decoded(text)), pair.slice(0, equals));
    });
}

/** What stands in a form's field, under each name that it goes by; never passwords, codes or card numbers. */
export function fieldLeaves(field: EventTarget | null): Leaf[] {
  if (!(field instanceof HTMLInputElement)) return [];
  if (!['text', 'email', 'tel', 'number', 'hidden', 'search'].includes(field.type)) return [];
  if (SECRET.test(field.autocomplete)) return [];
  const names = [field.name, field.id, field.autocomplete, field.type].filter((name) => name !== '');
  return names.map((name) => ({ name, value: field.value }));
}

function jsonOr(text: string): unknown {
  if (!/^\s*[[{"\d]/.test(text)) return text;
  try {
    const value: unknown = JSON.parse(text);
    // A long number loses digits as a number.
    return typeof value === 'number' ? text : value;
  } catch {
    return text;
  }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
