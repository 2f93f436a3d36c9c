/**
 * The page's own functions as they are before any page script runs. Hooks use only these, so that a page
 * that patches prototypes later neither breaks nor steers them.
 */
import { withoutUs } from './errors.ts';
import { getter, reflect, uncurry } from './uncurry.ts';

const { apply, construct, defineProperty } = reflect;

type Bytes = Uint8Array & { toBase64?: () => string };
interface Scheduler {
  postTask(task: () => void, options: { delay: number }): Promise<void>;
}

export { reflect };

/** Calls a native for the page: what it throws is the page's, and so is the stack that it shows. */
export function callFor(fn: (...args: never[]) => unknown, self: unknown, args: ArrayLike<unknown>): unknown {
  try {
    return apply(fn, self, args as never);
  } catch (error) {
    throw withoutUs(error);
  }
}

/** The same for constructors. */
export function constructFor(fn: object, args: ArrayLike<unknown>, newTarget: unknown): object {
  try {
    return construct(fn as never, args, newTarget as never) as object;
  } catch (error) {
    throw withoutUs(error);
  }
}
export const now = Date.now;
export const smaller = Math.min;
export const stringify = JSON.stringify;
export const isView = ArrayBuffer.isView;
export const StringOf = String;
export const NumberOf = Number;
export const ProxyOf = Proxy;
export const Uint8 = Uint8Array;
export const WeakMapOf = WeakMap;
export const TypeErrorOf = TypeError;
export const charFromCode = String.fromCharCode;
export const encodeBase64 = btoa;
export const functionToString = Function.prototype.toString;
/** Appends to a list of our own; the page's `Array.prototype` may have setters for its indices. */
export function push<T>(list: T[], value: T): void {
  const descriptor = { __proto__: null, value, writable: true, enumerable: true, configurable: true };
  defineProperty(list, list.length, descriptor as PropertyDescriptor);
}
export const join = uncurry(Array.prototype.join) as (list: readonly unknown[], separator: string) => string;
export const prototypeOf = Object.getPrototypeOf as (value: object) => object | null;
export const setPrototype = Object.setPrototypeOf as (value: object, prototype: object | null) => void;
export const createObject = Object.create as <T>(prototype: object | null) => T;
export const keysOf = Object.keys;
export const isArray = Array.isArray;
export const includes = uncurry(String.prototype.includes) as (self: string, search: string) => boolean;
export const lower = uncurry(String.prototype.toLowerCase);
const indexOf = uncurry(String.prototype.indexOf) as (self: string, search: string) => number;
const slice = uncurry(String.prototype.slice) as (self: string, from: number, to: number) => string;
/** The text as far as `end` stands in it; all of it where it does not. */
export function before(text: string, end: string): string {
  const at = indexOf(text, end);
  return at < 0 ? text : slice(text, 0, at);
}
export const endsWith = uncurry(String.prototype.endsWith) as (self: string, search: string) => boolean;
export const startsWith = uncurry(String.prototype.startsWith) as (self: string, search: string) => boolean;
export const mapGet = uncurry(WeakMap.prototype.get) as <K extends object, V>(
  map: WeakMap<K, V>,
  key: K,
) => V | undefined;
export const mapSet = uncurry(WeakMap.prototype.set) as <K extends object, V>(
  map: WeakMap<K, V>,
  key: K,
  value: V,
) => void;
export const mapHas = uncurry(WeakMap.prototype.has) as (
  map: WeakMap<object, unknown>,
  key: object,
) => boolean;
export const SetOf = Set;
export const setAdd = uncurry(Set.prototype.add) as <T>(set: Set<T>, value: T) => void;
export const setDelete = uncurry(Set.prototype.delete) as <T>(set: Set<T>, value: T) => boolean;
export const setClear = uncurry(Set.prototype.clear);
export const setEach = uncurry(Set.prototype.forEach) as <T>(set: Set<T>, visit: (value: T) => void) => void;
const then = uncurry(Promise.prototype.then) as <T>(
  promise: Promise<T>,
  onValue: (value: T) => void,
  onError: () => void,
) => void;
export const byteLengthOf = getter<number>(ArrayBuffer.prototype, 'byteLength')!;
const typed = Object.getPrototypeOf(Uint8Array.prototype) as object;
export const viewBuffer = getter<ArrayBuffer>(typed, 'buffer')!;
export const viewOffset = getter<number>(typed, 'byteOffset')!;
export const viewLength = getter<number>(typed, 'byteLength')!;
export const dataViewBuffer = getter<ArrayBuffer>(DataView.prototype, 'buffer')!;
export const dataViewOffset = getter<number>(DataView.prototype, 'byteOffset')!;
export const dataViewLength = getter<number>(DataView.prototype, 'byteLength')!;
export const typedTag = getter<string | undefined>(typed, Symbol.toStringTag as unknown as string)!;
export const setBytes = uncurry(Uint8Array.prototype.set);
export const subarray = uncurry(Uint8Array.prototype.subarray);
export const toBase64 = (Uint8Array.prototype as Bytes).toBase64
  ? uncurry((Uint8Array.prototype as Bytes).toBase64!)
  : null;
export const blobSize = getter<number>(Blob.prototype, 'size')!;
export const blobType = getter<string>(Blob.prototype, 'type')!;
export const blobSlice = uncurry(Blob.prototype.slice);
export const fileName = getter<string>(File.prototype, 'name')!;
export const formEach = uncurry(FormData.prototype.forEach) as (
  form: FormData,
  visit: (value: FormDataEntryValue, key: string) => void,
) => void;
export const paramsToString = uncurry(URLSearchParams.prototype.toString);
export const headersEach = uncurry(Headers.prototype.forEach) as (
  headers: Headers,
  visit: (value: string, key: string) => void,
) => void;
export const HeadersOf = Headers;
export const URLOf = URL;
export const urlHref = getter<string>(URL.prototype, 'href')!;
export const requestUrl = getter<string>(Request.prototype, 'url')!;
export const requestMethod = getter<string>(Request.prototype, 'method')!;
export const requestHeaders = getter<Headers>(Request.prototype, 'headers')!;
export const requestBody = getter<ReadableStream | null>(Request.prototype, 'body');
export const requestClone = uncurry(Request.prototype.clone);
export const requestUsed = getter<boolean>(Request.prototype, 'bodyUsed')!;
export const requestBuffer = uncurry(Request.prototype.arrayBuffer);
// Workers have no document: what follows of it is asked for in pages only.
export const baseUri = getter<string>(globalThis.Node?.prototype, 'baseURI')!;
export const eventTarget = getter<EventTarget | null>(Event.prototype, 'target')!;
export const stop = uncurry(Event.prototype.stopImmediatePropagation);
export const prevent = uncurry(Event.prototype.preventDefault);
export const viewOf = getter<Window | null>(globalThis.UIEvent?.prototype, 'view')!;
export const relatedOf = getter<EventTarget | null>(globalThis.MouseEvent?.prototype, 'relatedTarget')!;
export const detailOf = getter<unknown>(globalThis.CustomEvent?.prototype, 'detail')!;
/** The document of a window of this origin; throws for others. */
export const documentOf = getter<Document | null>(globalThis, 'document')!;
export const dispatch = uncurry(EventTarget.prototype.dispatchEvent);
export const listen = uncurry(EventTarget.prototype.addEventListener) as (
  target: EventTarget,
  type: string,
  listener: (event: Event) => void,
  options?: boolean | AddEventListenerOptions,
) => void;
export const EventOf = Event;
export const CustomEventOf = CustomEvent;
export const MouseEventOf = globalThis.MouseEvent;
export const createElement = (globalThis.Document && uncurry(Document.prototype.createElement)) as (
  doc: Document,
  tag: string,
) => HTMLElement;
const ChannelOf = MessageChannel;
const channelPort1 = getter<MessagePort>(MessageChannel.prototype, 'port1')!;
const channelPort2 = getter<MessagePort>(MessageChannel.prototype, 'port2')!;
const portStart = uncurry(MessagePort.prototype.start);
/** A port that runs `task` in a turn of its own for each message posted there. */
export function portTo(task: () => void): MessagePort {
  const channel = new ChannelOf();
  const port = channelPort1(channel);
  listen(port, 'message', task);
  portStart(port);
  return channelPort2(channel);
}
export const portPost = uncurry(MessagePort.prototype.postMessage) as (
  port: MessagePort,
  message: unknown,
) => void;
const { scheduler } = globalThis as { scheduler?: Scheduler };
const schedulePost = scheduler && uncurry(scheduler.postTask);
/** Runs a task after as many milliseconds; absent where the browser has no such scheduler. */
export const postTask =
  scheduler &&
  schedulePost &&
  ((task: () => void, delay: number) => {
    const options = createObject<{ delay: number }>(null);
    options.delay = delay;
    schedulePost(scheduler, task, options);
  });
export const isHidden = getter<boolean>(globalThis.Document?.prototype, 'hidden')!;
export { getter, uncurry };

/** An argument of a call; a page's own `Array.prototype[1]` is not asked where the call had none. */
export function argument(args: ArrayLike<unknown>, at: number): unknown {
  return at < args.length ? args[at] : undefined;
}

/** What the browser makes of a primitive; null for objects, whose `toString` would run once too often. */
export function textOf(value: unknown): string | null {
  if (typeof value === 'string') return value;
  return typeof value === 'object' || typeof value === 'function' ? null : StringOf(value);
}

/** Waits for a promise of the page's. */
export { then as onPageSettled };

/** A descriptor inherits nothing either: `defineProperty` would ask the page's `Object.prototype`. */
const NO_SPECIES = { __proto__: null, value: undefined } as PropertyDescriptor;

/** Waits for a promise of our own, without asking the page's `Promise.prototype.constructor` for a species. */
export function onSettled<T>(promise: Promise<T>, onValue: (value: T) => void, onError: () => void): void {
  defineProperty(promise, 'constructor', NO_SPECIES);
  then(promise, onValue, onError);
}

/** True when `value` truly is a platform object of the class that `brand` reads from; never runs page code. */
export function isBranded(brand: (self: object) => unknown, value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false;
  try {
    brand(value);
    return true;
  } catch {
    return false;
  }
}
