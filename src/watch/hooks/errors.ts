import { realm } from './realm.ts';
import { getter, reflect, uncurry } from './uncurry.ts';

const ErrorOf = realm.Error;
const indexOf = uncurry(realm.String.prototype.indexOf) as (
  self: string,
  search: string,
  from: number,
) => number;
const slice = uncurry(realm.String.prototype.slice);
const includes = uncurry(realm.String.prototype.includes) as (self: string, search: string) => boolean;
const match = uncurry(realm.RegExp.prototype.exec);
const prototypeOf = realm.Object.getPrototypeOf as (value: object) => object;
const emptyObject = realm.Object.create as (prototype: null) => PropertyDescriptor;
const StringOf = realm.String;
const NumberOf = realm.Number;

/** `name@address:line:column` (Firefox). */
const PLACE = /@(.*):(\d+):(\d+)$/;

/** How a stack can be read and written; learnt by `learnStacks`, null where stacks are left alone. */
interface Stacks {
  /** What stands in the lines that are ours. */
  marks: readonly string[];
  read: ((error: object) => unknown) | null;
  /** V8: an error's own accessor. Firefox has one on the prototype whose setter makes a property of the page's. */
  write: ((error: object, stack: string) => void) | null;
  /** Firefox: that of DOMExceptions. */
  readOther: ((error: object) => unknown) | null;
  /** V8: prints one line of a stack that a page formats itself. */
  siteText: ((site: object) => string) | null;
}

let stacks: Stacks | null = null;

/** Learns how stacks name this script. To be called once, before any script of the page has run. */
export function learnStacks(): void {
  const sample = new ErrorOf();
  const name = /(?:^|[\s(@])([^\s()@]+|<anonymous code>):\d+:\d+\)?$/m.exec(sample.stack ?? '')?.[1];
  if (!name) return;
  const own = reflect.getOwnPropertyDescriptor(sample, 'stack');
  stacks = {
    // V8 says `<anonymous>` of its own functions too, without a line.
    marks: [`(${name}:`, `at ${name}:`, `@${name}:`],
    read: getter<unknown>(own ? sample : ErrorOf.prototype, 'stack'),
    write: own?.set ? (uncurry(own.set) as (error: object, stack: string) => void) : null,
    readOther: getter<unknown>(realm.DOMException?.prototype, 'stack'),
    siteText: own ? learnSites() : null,
  };
}

interface Formatting {
  prepareStackTrace?: unknown;
}

function learnSites(): Stacks['siteText'] {
  let text: Stacks['siteText'] = null;
  const formatting = ErrorOf as Formatting;
  if (reflect.getOwnPropertyDescriptor(ErrorOf, 'prepareStackTrace')) return null;
  formatting.prepareStackTrace = (_error: unknown, sites: object[]) => {
    const prototype = sites[0] && (prototypeOf(sites[0]) as { toString(): string });
    if (prototype) text = uncurry(prototype.toString) as Stacks['siteText'];
    return '';
  };
  void new ErrorOf().stack;
  delete formatting.prepareStackTrace;
  return text;
}

function isOurs(line: string, marks: readonly string[]): boolean {
  for (let i = 0; i < marks.length; i++) if (includes(line, marks[i]!)) return true;
  return false;
}

/**
 * An error that a native threw at a caller, without our lines in its stack. Never runs the page's code, but for its own
 * `Error.prepareStackTrace` (V8), which is given the stack as it would be without us.
 */
export function withoutUs(error: unknown): unknown {
  if (stacks === null || typeof error !== 'object' || error === null) return error;
  try {
    clean(error, stacks);
  } catch {
    // A stack that cannot be changed stays as it is.
  }
  return error;
}

function clean(error: object, known: Stacks): void {
  const stack = readStack(error, known);
  if (typeof stack !== 'string') return;
  let text = '';
  let firstLine: string | null = null;
  let isChanged = false;
  let topIsOurs = false;
  for (let at = 0; at <= stack.length; ) {
    const found = indexOf(stack, '\n', at);
    const end = found < 0 ? stack.length : found;
    const line = slice(stack, at, end);
    at = end + 1;
    if (isOurs(line, known.marks)) {
      isChanged = true;
      if (firstLine === null) topIsOurs = true;
    } else {
      text += firstLine === null ? line : `\n${line}`;
      firstLine ??= line;
    }
  }
  if (!isChanged) return;
  if (known.write) {
    known.write(error, text);
    return;
  }
  put(error, 'stack', text);
  const place = topIsOurs ? match(PLACE, firstLine ?? '') : null;
  if (place) movePlace(error, place[1]!, NumberOf(place[2]), NumberOf(place[3]));
}

/** Firefox writes on the error where it was made: there the page's own place belongs. */
function movePlace(error: object, file: string, line: number, column: number): void {
  const isNative = reflect.getOwnPropertyDescriptor(error, 'lineNumber') !== undefined;
  put(error, isNative ? 'fileName' : 'filename', file);
  put(error, 'lineNumber', line);
  put(error, 'columnNumber', column);
}

/** Makes a property without asking the page's prototypes. */
function put(owner: object, name: PropertyKey, value: unknown): void {
  const descriptor = emptyObject(null);
  descriptor.value = value;
  descriptor.writable = true;
  descriptor.enumerable = false;
  descriptor.configurable = true;
  reflect.defineProperty(owner, name, descriptor);
}

function readStack(error: object, known: Stacks): unknown {
  if (known.siteText) return readFormatted(error, known);
  // Firefox: a stack that the page or an earlier hook wrote is a property of the error's own.
  const own = reflect.getOwnPropertyDescriptor(error, 'stack');
  if (own) return undefined;
  const stack = known.read?.(error);
  return typeof stack === 'string' && stack !== '' ? stack : known.readOther?.(error);
}

/** V8 formats a stack when it is first read, by the page's function where there is one. */
function readFormatted(error: object, known: Stacks): unknown {
  const format = reflect.getOwnPropertyDescriptor(ErrorOf, 'prepareStackTrace');
  if (format?.get) return undefined;
  if (!format) {
    // V8 would ask the prototypes for a property that is not there.
    put(ErrorOf, 'prepareStackTrace', undefined);
    const stack = known.read?.(error);
    delete (ErrorOf as Formatting).prepareStackTrace;
    return stack;
  }
  const page: unknown = format.value;
  if (typeof page !== 'function') return known.read?.(error);
  put(ErrorOf, 'prepareStackTrace', (of: unknown, sites: object[]) => {
    const rest: object[] = [];
    let at = 0;
    for (let i = 0; i < sites.length; i++) {
      if (!isOurs(siteLine(sites[i]!, known), known.marks)) put(rest, at++, sites[i]!);
    }
    return reflect.apply(page, ErrorOf, [of, rest]) as unknown;
  });
  try {
    return known.read?.(error);
  } finally {
    reflect.setPrototypeOf(format, null);
    reflect.defineProperty(ErrorOf, 'prepareStackTrace', format);
  }
}

function siteLine(site: object, known: Stacks): string {
  return `at ${StringOf(known.siteText!(site))}`;
}
