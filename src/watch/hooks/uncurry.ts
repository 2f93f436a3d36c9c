import { realm } from './realm.ts';

/** What every hook rests on, taken before any page script runs. */
const {
  apply,
  construct,
  get,
  getOwnPropertyDescriptor,
  defineProperty,
  deleteProperty,
  ownKeys,
  setPrototypeOf,
} = realm.Reflect;
const { bind, call } = realm.Function.prototype;

export const reflect = {
  apply,
  construct,
  get,
  getOwnPropertyDescriptor,
  defineProperty,
  deleteProperty,
  ownKeys,
  setPrototypeOf,
};

/** `fn` with its `this` as the first argument; immune to later changes of `Function.prototype`. */
// biome-ignore lint/suspicious/noExplicitAny: the one place where a native's type is turned inside out
export function uncurry<This, Args extends any[], R>(
  fn: (this: This, ...args: Args) => R,
): (self: This, ...args: Args) => R {
  return apply(bind, call, [fn]) as (self: This, ...args: Args) => R;
}

/** The getter of an accessor property, uncurried; null where the property is not one. */
export function getter<T>(prototype: object | undefined, name: string): ((self: object) => T) | null {
  const descriptor = prototype && getOwnPropertyDescriptor(prototype, name);
  return descriptor?.get ? (uncurry(descriptor.get) as (self: object) => T) : null;
}
