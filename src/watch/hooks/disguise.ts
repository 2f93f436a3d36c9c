import * as native from './natives.ts';

/** Our stand-ins and the natives that they stand for. */
const originals = new native.WeakMapOf<object, object>();

type Handler = ProxyHandler<(...args: unknown[]) => unknown>;

/** A handler that inherits nothing: a page that puts an `apply` on `Object.prototype` reaches no trap. */
function bare(handler: Handler): Handler {
  return Object.assign(Object.create(null), handler) as Handler;
}

/** A proxy over `target` that `Function.prototype.toString` prints as the native. */
export function standIn<F extends object>(target: F, handler: Handler): F {
  const proxy = new native.ProxyOf(target as never, bare(handler)) as unknown as F;
  native.mapSet(originals, proxy, target);
  return proxy;
}

/** Puts a stand-in in place of a method or constructor, with the descriptor that the native had. */
export function replace(owner: object, name: string, make: (target: never) => object): boolean {
  const descriptor = native.reflect.getOwnPropertyDescriptor(owner, name);
  if (!descriptor || typeof descriptor.value !== 'function' || !descriptor.configurable) return false;
  return native.reflect.defineProperty(owner, name, {
    ...descriptor,
    value: make(descriptor.value as never),
  });
}

/**
 * Observes calls of `owner[name]`: the native runs first, with the caller's own arguments and receiver;
 * `seen` is told afterwards. Whatever `seen` does, the caller never notices.
 */
export function observeCall(
  owner: object,
  name: string,
  seen: (self: object, args: ArrayLike<unknown>, result: unknown) => void,
): boolean {
  return replace(owner, name, (target) =>
    standIn(target as object, {
      apply(fn, self, args) {
        const result = native.callFor(fn, self, args);
        try {
          seen(self as object, args, result);
        } catch {
          // A page's own objects may throw when read: that call is counted by the request log alone.
        }
        return result;
      },
    }),
  );
}

/** Puts a stand-in in place of a global constructor, and in its prototype's `constructor`. */
export function replaceConstructor(name: string, make: (target: object) => object): void {
  const globals = globalThis as unknown as Record<string, { prototype: object } | undefined>;
  const prototype = globals[name]?.prototype;
  if (!prototype) return;
  if (replace(globalThis, name, (target) => make(target as object))) {
    const proxy = globals[name]!;
    replace(prototype, 'constructor', () => proxy);
  }
}

/**
 * `Function.prototype.toString` prints stand-ins as what they stand for, itself included. Asked about `secret`, which
 * no page knows, it answers: so one script can tell that another of the same worker has put the hooks in already.
 */
export function disguise(secret?: string): void {
  replace(Function.prototype, 'toString', (target) =>
    standIn(target as object, {
      apply(fn, self, args) {
        if (secret !== undefined && self === secret) return secret;
        const original = typeof self === 'function' ? native.mapGet(originals, self as object) : undefined;
        return native.callFor(fn, original ?? self, args);
      },
    }),
  );
}

/** True where `disguise` was called here with the same secret. */
export function isDisguised(secret: string): boolean {
  try {
    return native.reflect.apply(Function.prototype.toString, secret, []) === secret;
  } catch {
    return false;
  }
}

/** The object in a prototype chain that has `name` itself; `object` where none has. */
export function ownerOf(object: object, name: string): object {
  for (let at: object | null = object; at; at = Object.getPrototypeOf(at)) {
    if (native.reflect.getOwnPropertyDescriptor(at, name)) return at;
  }
  return object;
}
