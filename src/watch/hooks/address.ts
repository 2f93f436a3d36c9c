import * as native from './natives.ts';

/** What relative addresses start from: a page may move it. */
const base = typeof document === 'undefined' ? () => location.href : () => native.baseUri(document);

/** The absolute address that the browser makes of a page's argument; empty where it cannot be told. */
export function absolute(input: unknown): string {
  if (native.isBranded(native.urlHref, input)) return native.urlHref(input);
  const text = native.textOf(input);
  if (text === null) return '';
  try {
    return native.urlHref(new native.URLOf(text, base()));
  } catch {
    return '';
  }
}

/** A data property of an options object, read without running getters; `missing` tells an odd object. */
export function option(init: unknown, name: string): { value: unknown; odd: boolean } {
  if (typeof init !== 'object' || init === null) return { value: undefined, odd: false };
  const descriptor = native.reflect.getOwnPropertyDescriptor(init, name);
  if (descriptor)
    return 'value' in descriptor ? { value: descriptor.value, odd: false } : { value: undefined, odd: true };
  return { value: undefined, odd: !isPlain(init) };
}

const prototypeOf = Object.getPrototypeOf;
const plain = Object.prototype;

function isPlain(value: object): boolean {
  const prototype = prototypeOf(value);
  return prototype === plain || prototype === null;
}
