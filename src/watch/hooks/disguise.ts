import { learnStacks, withoutUs } from './errors.ts';
import { answerKin, findKin, type Kin } from './kin.ts';
import { keepListening } from './listeners.ts';
import * as native from './natives.ts';
import { home, realm } from './realm.ts';

/** Our stand-ins and the natives that they stand for; those of other frames too, once the kin is found. */
let originals = new native.WeakMapOf<object, object>();
/** True while the page asks `Reflect` for another prototype, which answers where `Object` throws. */
let asksReflect = false;

type Target = (...args: unknown[]) => unknown;
type Handler = ProxyHandler<Target>;

/** A proxy over `target` that `Function.prototype.toString` prints as the native. */
export function standIn<F extends object>(target: F, traps: Handler): F {
  // It inherits nothing: a page that puts an `apply` on `Object.prototype` reaches no trap.
  const handler = native.createObject<Handler>(null);
  if (hasOwn(traps, 'apply')) handler.apply = traps.apply!;
  if (hasOwn(traps, 'construct')) handler.construct = traps.construct!;
  const proxy = new native.ProxyOf(target as never, handler) as unknown as F;
  handler.setPrototypeOf = (fn, prototype) => {
    const circular = leadsTo(prototype, proxy);
    if (!circular && native.reflect.setPrototypeOf(fn, prototype)) return true;
    if (asksReflect) return false;
    throw withoutUs(refusal(fn, circular ? native.createObject(fn) : prototype));
  };
  // `arguments` and `caller` refuse to be asked of anything but a function of the browser's.
  handler.get = (fn, key, receiver) => native.reflect.get(fn, key, receiver === proxy ? fn : receiver);
  native.mapSet(originals, proxy, target);
  return proxy;
}

function hasOwn(owner: object, name: string): boolean {
  return native.reflect.getOwnPropertyDescriptor(owner, name) !== undefined;
}

/** A native refuses to be its own ancestor; a proxy would be asked for its prototype without end. */
function leadsTo(prototype: object | null, proxy: object): boolean {
  for (let at = prototype; at !== null; at = native.prototypeOf(at)) if (at === proxy) return true;
  return false;
}

/** The error with which the browser refuses a prototype. */
function refusal(target: object, prototype: object | null): Error {
  try {
    native.setPrototype(target, prototype);
    return new native.TypeErrorOf();
  } catch (error) {
    return new native.TypeErrorOf((error as Error).message);
  }
}

/** Puts a stand-in in place of a method or constructor, with the descriptor that the native had. */
export function replace(owner: object, name: string, make: (target: never) => object): boolean {
  const descriptor = native.reflect.getOwnPropertyDescriptor(owner, name);
  if (!descriptor || typeof descriptor.value !== 'function' || !descriptor.configurable) return false;
  native.reflect.setPrototypeOf(descriptor, null);
  descriptor.value = make(descriptor.value as never);
  return native.reflect.defineProperty(owner, name, descriptor);
}

type SeenCall = (self: object, args: ArrayLike<unknown>, result: unknown) => void;

/**
 * A stand-in whose calls are seen: the native runs first, with the caller's own arguments and receiver; `seen` is told
 * afterwards. Whatever `seen` does, the caller never notices.
 */
function watched<F extends object>(target: F, seen: SeenCall): F {
  return standIn(target, {
    apply(fn, self, args) {
      const result = native.callFor(fn, self, args);
      try {
        seen(self as object, args, result);
      } catch {
        // A page's own objects may throw when read, as do windows of another origin: the request log alone counts that call.
      }
      return result;
    },
  });
}

/** Observes calls of `owner[name]`. */
export function observeCall(owner: object, name: string, seen: SeenCall): boolean {
  return replace(owner, name, (target) => watched(target as object, seen));
}

/**
 * Observes calls of what has to be looked at before the native has run: where `look` gives something, `seen` is told that once
 * the native has taken the call, or `refused` where it throws.
 */
export function observeBefore<Looked>(
  owner: object,
  name: string,
  look: (self: object, args: ArrayLike<unknown>) => Looked | null,
  seen: (looked: Looked, self: object) => void,
  refused?: (looked: Looked, self: object) => void,
): boolean {
  return replace(owner, name, (target) =>
    standIn(target as object, {
      apply(fn, self, args) {
        let looked: Looked | null = null;
        try {
          looked = look(self as object, args);
        } catch {
          // Not ours to fail.
        }
        let result: unknown;
        try {
          result = native.callFor(fn, self, args);
        } catch (error) {
          if (looked !== null) refused?.(looked, self as object);
          throw error;
        }
        try {
          if (looked !== null) seen(looked, self as object);
        } catch {
          // As above.
        }
        return result;
      },
    }),
  );
}

/** The same for one half of an accessor. */
function observeHalf(owner: object, name: string, half: 'get' | 'set', seen: SeenCall): void {
  const descriptor = native.reflect.getOwnPropertyDescriptor(owner, name);
  const target = descriptor?.[half] as Target | undefined;
  if (!descriptor?.configurable || !target) return;
  native.reflect.setPrototypeOf(descriptor, null);
  descriptor[half] = watched(target, seen);
  native.reflect.defineProperty(owner, name, descriptor);
}

/** `seen` is told what the page was given. */
export function observeGet(owner: object, name: string, seen: (self: object, value: unknown) => void): void {
  observeHalf(owner, name, 'get', (self, _args, value) => seen(self, value));
}

/** `seen` is told once it is set. */
export function observeSet(owner: object, name: string, seen: (self: object) => void): void {
  observeHalf(owner, name, 'set', seen);
}

/**
 * Observes what a global constructor makes, in its prototype's `constructor` too: `seen` is told once it is made. Whatever
 * `seen` does, the caller never notices.
 */
export function observeNew(
  name: string,
  seen: (made: object, args: ArrayLike<unknown>) => void,
  where: object = home,
): void {
  const globals = where as unknown as Record<string, { prototype: object } | undefined>;
  const prototype = globals[name]?.prototype;
  if (!prototype) return;
  const make = (target: object) =>
    standIn(target, {
      construct(fn, args, newTarget) {
        const made = native.constructFor(fn, args, newTarget);
        try {
          seen(made, args);
        } catch {
          // A page's own objects may throw when read: the request log alone sees what goes out then.
        }
        return made;
      },
    });
  if (replace(where, name, make)) {
    const proxy = globals[name]!;
    replace(prototype, 'constructor', () => proxy);
  }
}

/** The native behind a stand-in; a frame's `toString` may have been put in line before the frame's own hooks came. */
function originalOf(value: object): object {
  let original = value;
  for (let at: object | undefined = value; at; at = native.mapGet(originals, at)) original = at;
  return original;
}

/** A `Function.prototype.toString` that prints stand-ins as what they stand for. */
export function printer(target: object, secret?: string): object {
  return standIn(target, {
    apply(fn, self, args) {
      if (secret !== undefined && self === secret) return secret;
      return native.callFor(fn, typeof self === 'function' ? originalOf(self as object) : self, args);
    },
  });
}

/**
 * `Function.prototype.toString` prints stand-ins as what they stand for, itself included; those of the kin too. Asked
 * about `secret`, which no page knows, it answers: so one script can tell that another of the same worker has put the
 * hooks in already.
 */
export function disguise(secret?: string): Kin {
  learnStacks();
  const kin = findKin();
  originals = kin.originals;
  replace(realm.Function.prototype, 'toString', (target) => printer(target, secret));
  replace(home.Reflect, 'setPrototypeOf', (target) =>
    standIn(target as object, {
      apply(fn, self, args) {
        asksReflect = true;
        try {
          return native.callFor(fn, self, args);
        } finally {
          asksReflect = false;
        }
      },
    }),
  );
  if (typeof document !== 'undefined') {
    answerKin(kin);
    // Whoever reports rejections that nobody handles hears of them after us.
    const reasonOf = native.getter<unknown>(realm.PromiseRejectionEvent.prototype, 'reason')!;
    keepListening('unhandledrejection', (event) => {
      if (event.isTrusted) withoutUs(reasonOf(event));
    });
  }
  return kin;
}

/** True where `disguise` was called here with the same secret. */
export function isDisguised(secret: string): boolean {
  try {
    return native.reflect.apply(realm.Function.prototype.toString, secret, []) === secret;
  } catch {
    return false;
  }
}

/** The object in a prototype chain that has `name` itself; `object` where none has. */
export function ownerOf(object: object, name: string): object {
  for (let at: object | null = object; at; at = realm.Object.getPrototypeOf(at)) {
    if (native.reflect.getOwnPropertyDescriptor(at, name)) return at;
  }
  return object;
}
