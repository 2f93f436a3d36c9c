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
/** Of the words that tell a browser what to fill in (HTML, autofill), which may stand behind others. */
const SECRET = /(?:^|\s)(?:cc-|current-password|new-password|one-time-code)/;
/** What such fields are called where nothing tells the browser: telephone fields are used for their keys. */
const SECRET_NAME =
  /pass(?:word|wd|code|phrase|key)|secret|(?:^|[^a-z])(?:pwd|otp|pin|cvv|cvc|csc)(?:$|[^a-z])|card[-_ ]?n(?:um|o)|(?:^|[^a-z])cc[-_ ]?n(?:um|o)|(?:verification|security|one[-_ ]?time|auth|sms)[-_ ]?code/i;

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
  if (SECRET.test(field.autocomplete) || isCardNumber(field.value)) return [];
  if (SECRET_NAME.test(field.name) || SECRET_NAME.test(field.id)) return [];
  const names = [field.name, field.id, field.autocomplete, field.type].filter((name) => name !== '');
  return names.map((name) => ({ name, value: field.value }));
}

/**
 * Fields of a form. A control that is named for it stands in the place of a form's own `elements`, in Chromium for scripts
 * beside the page too (HTML, `[LegacyOverrideBuiltIns]`; measured).
 */
export function fieldsOf(form: EventTarget | null): Iterable<Element> {
  if (!(form instanceof HTMLFormElement)) return [];
  return Reflect.get(HTMLFormElement.prototype, 'elements', form) as HTMLFormControlsCollection;
}

/** As many digits as cards have, and such that end with the right one (ISO/IEC 7812-1, annex B: the formula of Luhn). */
function isCardNumber(text: string): boolean {
  const digits = text.replace(/[\s-]/g, '');
  if (!/^\d{13,19}$/.test(digits)) return false;
  const sum = [...digits].reverse().reduce((sum, digit, n) => {
    const twice = Number(digit) * (1 + (n % 2));
    return sum + (twice > 9 ? twice - 9 : twice);
  }, 0);
  return sum % 10 === 0;
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
