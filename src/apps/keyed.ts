import { type DataTypeMember, groupOf } from '../model/data-types.ts';
import type { Draft } from './draft.ts';
import { isSaidWhole, shown } from './draft.ts';
import { type Json, walkJson } from './json.ts';

/** What the key of a JSON member tells; a function looks at the value, null where it tells nothing. */
export type KeyRule = DataTypeMember | ((value: string | number | boolean) => DataTypeMember | null);
export type KeyRules = Readonly<Record<string, KeyRule>>;

/** Values by which a program says "not known". */
const VOID = new Set(['', 'null', 'undefined', 'unknown', 'none', 'n/a', '$direct', '$remote']);

/**
 * Keeps every scalar of a JSON value as a field and notes those whose key a rule knows. Keys are compared in
 * lower case without `_`, `-`, `$` and spaces, so that one rule covers `user_agent` and `userAgent`.
 */
export function readKeyed(
  draft: Draft,
  value: Json | undefined,
  location: string,
  rules: KeyRules,
  encodings = draft.encodings,
): void {
  const visit = (at: string, name: string, scalar: string | number | boolean) =>
    keepKeyed(draft, at, name, scalar, rules, encodings);
  walkJson(value, location, visit, '', draft.parse);
}

/** Keys of a protocol's own structure, which name a kind and not what a person does. */
const STRUCTURE = new Set(['action', 'event', 'type', 'msg', 'method', 'op', 'kind', 'cmd', 'name']);

/** Groups of which the field's name helps the search for identifiers and cannot mislead it. */
const NAMED_GROUPS = new Set(['contacts', 'device', 'network', 'tracking']);

/**
 * Notes one named value where a rule knows its key, and keeps it as a field. Where the rule has spoken, the
 * field goes without its name: a guess by name must not overrule the grammar.
 */
export function keepKeyed(
  draft: Draft,
  location: string,
  name: string,
  value: string | number | boolean,
  rules: KeyRules,
  encodings = draft.encodings,
): void {
  const rule = ruleFor(rules, location, plainKey(name));
  const type = rule === undefined ? undefined : noteKeyed(draft, location, name, value, rules, encodings);
  if (type && isSaidWhole(type)) return;
  const quiet =
    rule === undefined
      ? STRUCTURE.has(plainKey(name))
      : !type || type === 'diagnostics' || !NAMED_GROUPS.has(groupOf(type));
  draft.field(location, quiet ? '' : name, value, encodings);
}

/** Notes one named value where a rule knows its key; returns what it was noted as. */
export function noteKeyed(
  draft: Draft,
  location: string,
  name: string,
  value: string | number | boolean,
  rules: KeyRules,
  encodings = draft.encodings,
): DataTypeMember | null {
  const rule = ruleFor(rules, location, plainKey(name));
  if (rule === undefined || VOID.has(String(value).toLowerCase())) return null;
  const type = typeof rule === 'function' ? rule(value) : rule;
  if (type) draft.note(type, location, `${name}: ${shown(type, value)}`, encodings);
  return type;
}

/** The member that a place's last member stands in, list places and decodings left out. */
const PARENT = /([^.[\](]+)(?:\[\d+\]|\([^)]*\))*\.[^.]+$/;

const byParent = new WeakMap<KeyRules, boolean>();

/** True where some rule names the parent too: most tables have none, and need no look at it. */
function namesParents(rules: KeyRules): boolean {
  let names = byParent.get(rules);
  if (names === undefined) {
    names = Object.keys(rules).some((key) => key.includes('.'));
    byParent.set(rules, names);
  }
  return names;
}

/** A rule may name the parent too: `usr.id`. */
function ruleFor(rules: KeyRules, location: string, key: string): KeyRule | undefined {
  const parent = namesParents(rules) ? PARENT.exec(location)?.[1] : undefined;
  if (parent !== undefined) {
    const both = `${plainKey(parent)}.${key}`;
    if (Object.hasOwn(rules, both)) return rules[both];
  }
  return Object.hasOwn(rules, key) ? rules[key] : undefined;
}

const plain = new Map<string, string>();
const MAX_REMEMBERED = 4_000;

/** A key as rules spell it: lower case without `_`, `-`, `$` and spaces. */
export function plainKey(name: string): string {
  const known = plain.get(name);
  if (known !== undefined) return known;
  const key = name.toLowerCase().replace(/[_\-$\s]/g, '');
  // Keys come from the page: a flood of new ones must not grow the memory.
  if (plain.size >= MAX_REMEMBERED) plain.clear();
  plain.set(name, key);
  return key;
}

const whole = (value: string | number | boolean) => Number(value) > 0;

const SYSTEM = /^(windows|mac ?os( x)?|macos|linux|chrome ?os|ubuntu|android|ios)$/i;

/** Keys that mean the same wherever they stand. */
export const DEVICE_KEYS: KeyRules = {
  useragent: 'browser',
  browser: 'browser',
  browsername: 'browser',
  browserversion: 'browser',
  browserbrand: 'browser',
  os: 'operating-system',
  osname: 'operating-system',
  osversion: 'operating-system',
  osfamily: 'operating-system',
  // `Web` and `javascript` are what the program runs on, not the person's system.
  platform: (value) => (/^(web|javascript|js|browser|\d*)$/i.test(String(value)) ? null : 'operating-system'),
  // A browser knows of a computer no more than its system, and says that.
  devicemodel: (value) => (SYSTEM.test(String(value)) ? 'operating-system' : 'device-model'),
  devicemanufacturer: 'device-model',
  devicetype: 'device-model',
  locale: 'language',
  language: 'language',
  systemlocale: 'language',
  userlocale: 'language',
  lang: 'language',
  timezone: 'timezone',
  tz: 'timezone',
  timezoneoffset: 'timezone',
  tzoffset: 'timezone',
  screenwidth: (value) => (whole(value) ? 'screen' : null),
  screenheight: (value) => (whole(value) ? 'screen' : null),
  viewportwidth: (value) => (whole(value) ? 'screen' : null),
  viewportheight: (value) => (whole(value) ? 'screen' : null),
  screenresolution: 'screen',
  appversion: 'app-version',
  clientversion: 'app-version',
  release: 'app-version',
  deviceid: 'device-identifier',
  clientid: 'device-identifier',
  referrer: 'page-url',
  referer: 'page-url',
  pageurl: 'page-url',
  currenturl: 'page-url',
  battery: 'battery',
  batterylevel: 'battery',
  devicememory: 'hardware',
  hardwareconcurrency: 'hardware',
  cpuarchitecture: 'hardware',
  connectiontype: 'connection',
  effectivetype: 'connection',
};
