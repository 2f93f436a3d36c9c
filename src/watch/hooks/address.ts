import * as native from './natives.ts';

/** What relative addresses start from: a page may move it. */
const base = typeof document === 'undefined' ? () => location.href : () => native.baseUri(document);

/** Pages ask the same few addresses over and over, and to resolve one is most of what noting a call takes. */
const texts = ['', '', '', '', '', '', '', ''];
const addresses = ['', '', '', '', '', '', '', ''];
const MAX_REMEMBERED = 2048;
/** Prototypes that an options object is looked for in. */
const MAX_DEPTH = 20;
let startedFrom = '';
let oldest = 0;

/**
 * The absolute address that the browser makes of a page's argument; empty where it cannot be told. Of data only its kind is
 * told.
 */
export function absolute(input: unknown): string {
  const text = native.textOf(input);
  if (text === null) return ofObject(input as object);
  const from = base();
  if (from === startedFrom && text !== '') {
    for (let i = 0; i < texts.length; i++) if (texts[i] === text) return addresses[i]!;
  }
  return resolved(text, from);
}

function ofObject(input: object): string {
  if (input === location) return location.href;
  return native.isBranded(native.urlHref, input) ? native.urlHref(input) : '';
}

function resolved(text: string, from: string): string {
  // Goes nowhere, and may hold a whole picture.
  if (native.startsWith(text, 'data:')) return native.before(text, ',');
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

/**
 * What an options object says under a name, as its own or inherited: the browser asks for either. Read without running
 * getters; `odd` where one would have to be run.
 */
export function option(init: unknown, name: string): { value: unknown; odd: boolean } {
  if (typeof init !== 'object' && typeof init !== 'function') return { value: undefined, odd: false };
  let at = init as object | null;
  for (let depth = 0; at !== null; at = native.prototypeOf(at)) {
    // A proxy may have as many as it likes.
    if (++depth > MAX_DEPTH) return { value: undefined, odd: true };
    const found = native.reflect.getOwnPropertyDescriptor(at, name);
    if (found === undefined) continue;
    const odd = !native.hasOwn(found, 'value');
    return { value: odd ? undefined : found.value, odd };
  }
  return { value: undefined, odd: false };
}
