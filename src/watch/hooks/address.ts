import * as native from './natives.ts';
import { realm } from './realm.ts';

/** What relative addresses start from: a page may move it. */
const base = typeof document === 'undefined' ? () => location.href : () => native.baseUri(document);

/** Pages ask the same few addresses over and over, and to resolve one is most of what noting a call takes. */
const texts = ['', '', '', '', '', '', '', ''];
const addresses = ['', '', '', '', '', '', '', ''];
const MAX_REMEMBERED = 2048;
let startedFrom = '';
let oldest = 0;

/** The absolute address that the browser makes of a page's argument; empty where it cannot be told. */
export function absolute(input: unknown): string {
  if (native.isBranded(native.urlHref, input)) return native.urlHref(input);
  const text = native.textOf(input);
  if (text === null) return '';
  const from = base();
  if (from === startedFrom && text !== '') {
    for (let i = 0; i < texts.length; i++) if (texts[i] === text) return addresses[i]!;
  }
  return resolved(text, from);
}

function resolved(text: string, from: string): string {
  let address = '';
  try {
    address = native.urlHref(new native.URLOf(text, from));
  } catch {
    return '';
  }
  if (from !== startedFrom) {
    for (let i = 0; i < texts.length; i++) texts[i] = '';
    startedFrom = from;
  }
  if (text.length > MAX_REMEMBERED) return address;
  texts[oldest] = text;
  addresses[oldest] = address;
  oldest = (oldest + 1) % texts.length;
  return address;
}

/** A data property of an options object, read without running getters; `missing` tells an odd object. */
export function option(init: unknown, name: string): { value: unknown; odd: boolean } {
  if (typeof init !== 'object' || init === null) return { value: undefined, odd: false };
  const data = native.ownData(init, name);
  if (data) return { value: data.value, odd: false };
  const hasGetter = native.reflect.getOwnPropertyDescriptor(init, name) !== undefined;
  return { value: undefined, odd: hasGetter || !isPlain(init) };
}

const prototypeOf = native.prototypeOf;
const plain = realm.Object.prototype;

function isPlain(value: object): boolean {
  const prototype = prototypeOf(value);
  return prototype === plain || prototype === null;
}
