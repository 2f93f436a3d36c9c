import type { Realm } from './realm.ts';

const ALL = '';

/**
 * Globals that hooks rest on, with what they use of the prototype and of the global itself: all, or the names given. Those
 * that hooks stand in for are not among them: they are called in the page's stead only, whoever made them.
 */
export const OWNERS: readonly (readonly [name: string, used: string])[] = [
  ['Object', ALL],
  ['Function', ALL],
  ['Array', ALL],
  ['String', ALL],
  ['Number', ALL],
  ['RegExp', ALL],
  ['Date', ALL],
  ['Promise', ALL],
  ['Proxy', ALL],
  ['WeakMap', ALL],
  ['WeakRef', ALL],
  ['Set', ALL],
  ['ArrayBuffer', ALL],
  ['DataView', ALL],
  ['Uint8Array', ALL],
  ['Symbol', ALL],
  ['Error', ALL],
  ['TypeError', ALL],
  ['DOMException', ALL],
  ['EventTarget', ALL],
  ['Event', ALL],
  ['UIEvent', ALL],
  ['MouseEvent', ALL],
  ['CustomEvent', ALL],
  ['MessageEvent', ALL],
  ['SubmitEvent', ALL],
  ['PromiseRejectionEvent', ALL],
  ['MessageChannel', ALL],
  ['MessagePort', ALL],
  ['Blob', ALL],
  ['File', ALL],
  ['FileReader', ALL],
  ['FormData', ALL],
  ['Headers', ALL],
  ['Request', ALL],
  ['ReadableStream', ALL],
  ['URL', ALL],
  ['URLSearchParams', ALL],
  ['XMLSerializer', ALL],
  ['Document', 'URL createElement defaultView fonts head hidden'],
  ['Node', 'baseURI firstChild isConnected nextSibling nodeType nodeValue'],
  ['Element', 'getAttribute matches'],
  ['HTMLFormElement', 'action method'],
  ['HTMLLinkElement', 'media'],
  ['DocumentFragment', 'querySelectorAll'],
  ['NodeList', 'length'],
  ['WritableStream', 'locked'],
  ['WritableStreamDefaultWriter', 'desiredSize'],
  ['WebSocketError', 'reason'],
];
/** Objects that hold functions. A page can put a proxy in their place, which gives another answer each time: they are copied. */
const NAMESPACES = ['Reflect', 'JSON', 'Math'] as const;
/** Functions by themselves. */
const FUNCTIONS = ['btoa', 'encodeURIComponent'] as const;
/** Prototypes to which a page can add nothing that our own objects would not be asked for. */
const CLOSED = ['Object', 'Array', 'Function'];

/**
 * The natives of `home` that hooks rest on, found to be the browser's own; null where one is not. `lent` is a global that no
 * page has met: only its functions are called. A function of a page's can be printed as a native, but for its name: what
 * `bind`, `Proxy` and WebAssembly make has none or a number.
 */
export function genuine(lent: Realm, home: Realm): Realm | null {
  try {
    return compare(lent, home);
  } catch {
    return null;
  }
}

type Globals = Record<string, { prototype: object } | undefined>;

function compare(lent: Realm, home: Realm): Realm | null {
  const { apply, getOwnPropertyDescriptor, getPrototypeOf, ownKeys } = lent.Reflect;
  const { toString: print } = lent.Function.prototype;
  const { split } = lent.String.prototype;
  const pairs = new lent.Map<object, object>();

  /** True where `ours` is to this realm what `theirs` is to the other. */
  const isSame = (theirs: unknown, ours: unknown) =>
    typeof theirs === typeof ours &&
    (typeof theirs !== 'function' || apply(print, theirs, []) === apply(print, ours, []));

  const hasSame = (theirs: object, ours: object, key: PropertyKey) => {
    const a = getOwnPropertyDescriptor(theirs, key);
    const b = getOwnPropertyDescriptor(ours, key);
    if (!a || !b) return a === b;
    // What stands here is put in line by hooks of other frames; it is looked at apart.
    if (key === 'toString' && theirs === lent.Function.prototype) return true;
    return isSame(a.get, b.get) && isSame(a.set, b.set) && isSame(a.value, b.value);
  };
  const areSame = (theirs: object, ours: object, keys: readonly PropertyKey[]) => {
    for (let i = 0; i < keys.length; i++) if (!hasSame(theirs, ours, keys[i]!)) return false;
    return true;
  };
  const held = (owner: object, key: PropertyKey) => getOwnPropertyDescriptor(owner, key)?.value as object;

  const own = lent.Object.create(home) as Record<string, object>;
  for (let i = 0; i < OWNERS.length; i++) {
    const name = OWNERS[i]![0];
    const used = OWNERS[i]![1];
    const theirs = (lent as unknown as Globals)[name];
    if (theirs === undefined) continue;
    const ours = held(home, name);
    if (!isSame(theirs, ours)) return null;
    own[name] = ours;
    if (used === ALL && !areSame(theirs, ours, ownKeys(theirs))) return null;
    const prototype = held(ours, 'prototype');
    if (!theirs.prototype) continue;
    const keys = used === ALL ? ownKeys(theirs.prototype) : apply(split, used, [' ']);
    if (!areSame(theirs.prototype, prototype, keys)) return null;
    pairs.set(theirs.prototype, prototype);
  }
  for (let i = 0; i < CLOSED.length; i++) {
    const name = CLOSED[i]!;
    const prototype = held(own[name]!, 'prototype');
    if (ownKeys(prototype).length !== ownKeys((lent as unknown as Globals)[name]!.prototype).length)
      return null;
  }
  for (let i = 0; i < NAMESPACES.length; i++) {
    const name = NAMESPACES[i]!;
    const theirs = lent[name] as object;
    const ours = held(home, name);
    const copy = lent.Object.create(null) as Record<PropertyKey, unknown>;
    const keys = ownKeys(theirs);
    for (let at = 0; at < keys.length; at++) {
      const value: unknown = held(ours, keys[at]!);
      if (!isSame(held(theirs, keys[at]!), value)) return null;
      copy[keys[at]!] = value;
    }
    own[name] = copy;
  }
  if (!areSame(lent, home, FUNCTIONS)) return null;

  // Prototypes that no name leads to.
  const hidden = (realm: typeof own): object[] => {
    const values = (held(realm.Array!, 'prototype') as unknown[]).values;
    const { entries: formEntries } = held(realm.FormData!, 'prototype') as FormData;
    const { entries } = held(realm.URLSearchParams!, 'prototype') as URLSearchParams;
    const form = lent.Reflect.construct(realm.FormData as never, []) as FormData;
    const params = lent.Reflect.construct(realm.URLSearchParams as never, []) as URLSearchParams;
    return [
      getPrototypeOf(apply(values, [], []) as object)!,
      getPrototypeOf(apply(formEntries, form, []) as object)!,
      getPrototypeOf(apply(entries, params, []) as object)!,
      getPrototypeOf(held(realm.Uint8Array!, 'prototype'))!,
    ];
  };
  const theirs = hidden(lent as never);
  const ours = hidden(own);
  for (let i = 0; i < theirs.length; i++) {
    if (!areSame(theirs[i]!, ours[i]!, ownKeys(theirs[i]!))) return null;
    pairs.set(theirs[i]!, ours[i]!);
  }
  let isSound = true;
  pairs.forEach((mine, other) => {
    const above = getPrototypeOf(other);
    const expected = above === null ? null : pairs.get(above);
    if (expected !== undefined && getPrototypeOf(mine) !== expected) isSound = false;
  });
  return isSound ? (own as never) : null;
}
