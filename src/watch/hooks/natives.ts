/**
 * The page's own functions as they are before any page script runs. Hooks use only these, so that a page
 * that patches prototypes later neither breaks nor steers them.
 */
import { withoutUs } from './errors.ts';
import { home, realm } from './realm.ts';
import { getter, reflect, uncurry } from './uncurry.ts';

const { apply, construct, defineProperty, deleteProperty } = reflect;

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
export const now = realm.Date.now;
export const smaller = realm.Math.min;
export const stringify = realm.JSON.stringify;
export const isView = realm.ArrayBuffer.isView;
export const StringOf = realm.String;
export const ProxyOf = realm.Proxy;
export const Uint8 = realm.Uint8Array;
export const WeakMapOf = realm.WeakMap;
export const TypeErrorOf = realm.TypeError;
export const charFromCode = realm.String.fromCharCode;
export const encodeBase64 = realm.btoa;
export const functionToString = realm.Function.prototype.toString;
/** Appends to a list of our own; the page's `Array.prototype` may have setters for its indices. */
export function push<T>(list: T[], value: T): void {
  const descriptor = { __proto__: null, value, writable: true, enumerable: true, configurable: true };
  defineProperty(list, list.length, descriptor as PropertyDescriptor);
}
export const join = uncurry(realm.Array.prototype.join) as (
  list: readonly unknown[],
  separator: string,
) => string;
export const prototypeOf = realm.Object.getPrototypeOf as (value: object) => object | null;
export const setPrototype = realm.Object.setPrototypeOf as (value: object, prototype: object | null) => void;
export const createObject = realm.Object.create as <T>(prototype: object | null) => T;
export const keysOf = realm.Object.keys;
export const hasOwn = uncurry(realm.Object.prototype.hasOwnProperty) as (
  owner: object,
  name: PropertyKey,
) => boolean;

/**
 * The descriptor of an own property that holds a value; undefined of any other, whose getter is the page's. What a
 * descriptor has not it would ask `Object.prototype` for.
 */
export function ownData(owner: object, name: PropertyKey): { value?: unknown } | undefined {
  const descriptor = reflect.getOwnPropertyDescriptor(owner, name);
  return descriptor && hasOwn(descriptor, 'value') ? descriptor : undefined;
}

/** The value of an own property, read without running a getter. */
export function ownValue(owner: object, name: PropertyKey): unknown {
  return ownData(owner, name)?.value;
}
export const isArray = realm.Array.isArray;
export const includes = uncurry(realm.String.prototype.includes) as (self: string, search: string) => boolean;
export const match = uncurry(realm.RegExp.prototype.exec);
export const lower = uncurry(realm.String.prototype.toLowerCase);
const indexOf = uncurry(realm.String.prototype.indexOf) as (self: string, search: string) => number;
const slice = uncurry(realm.String.prototype.slice) as (self: string, from: number, to: number) => string;
/** The text as far as `end` stands in it; all of it where it does not. */
export function before(text: string, end: string): string {
  const at = indexOf(text, end);
  return at < 0 ? text : slice(text, 0, at);
}
export const endsWith = uncurry(realm.String.prototype.endsWith) as (self: string, search: string) => boolean;
export const startsWith = uncurry(realm.String.prototype.startsWith) as (
  self: string,
  search: string,
) => boolean;
export const mapGet = uncurry(realm.WeakMap.prototype.get) as <K extends object, V>(
  map: WeakMap<K, V>,
  key: K,
) => V | undefined;
export const mapSet = uncurry(realm.WeakMap.prototype.set) as <K extends object, V>(
  map: WeakMap<K, V>,
  key: K,
  value: V,
) => void;
export const mapHas = uncurry(realm.WeakMap.prototype.has) as (
  map: WeakMap<object, unknown>,
  key: object,
) => boolean;
export const WeakRefOf = realm.WeakRef;
export const deref = uncurry(realm.WeakRef.prototype.deref) as <T extends WeakKey>(
  ref: WeakRef<T>,
) => T | undefined;
export const SetOf = realm.Set;
export const setAdd = uncurry(realm.Set.prototype.add) as <T>(set: Set<T>, value: T) => void;
export const setDelete = uncurry(realm.Set.prototype.delete) as <T>(set: Set<T>, value: T) => boolean;
export const setClear = uncurry(realm.Set.prototype.clear);
export const setHas = uncurry(realm.Set.prototype.has) as <T>(set: Set<T>, value: T) => boolean;
export const setSize = getter<number>(realm.Set.prototype, 'size')!;
export const setEach = uncurry(realm.Set.prototype.forEach) as <T>(
  set: Set<T>,
  visit: (value: T) => void,
) => void;
const then = uncurry(realm.Promise.prototype.then) as <T>(
  promise: Promise<T>,
  onValue: (value: T) => void,
  onError: () => void,
) => void;
export const byteLengthOf = getter<number>(realm.ArrayBuffer.prototype, 'byteLength')!;
const typed = realm.Object.getPrototypeOf(realm.Uint8Array.prototype) as object;
export const viewBuffer = getter<ArrayBuffer>(typed, 'buffer')!;
export const viewOffset = getter<number>(typed, 'byteOffset')!;
export const viewLength = getter<number>(typed, 'byteLength')!;
export const dataViewBuffer = getter<ArrayBuffer>(realm.DataView.prototype, 'buffer')!;
export const dataViewOffset = getter<number>(realm.DataView.prototype, 'byteOffset')!;
export const dataViewLength = getter<number>(realm.DataView.prototype, 'byteLength')!;
export const typedTag = getter<string | undefined>(typed, realm.Symbol.toStringTag as unknown as string)!;
export const setBytes = uncurry(realm.Uint8Array.prototype.set);
export const subarray = uncurry(realm.Uint8Array.prototype.subarray);
export const toBase64 = (realm.Uint8Array.prototype as Bytes).toBase64
  ? uncurry((realm.Uint8Array.prototype as Bytes).toBase64!)
  : null;
export const blobSize = getter<number>(realm.Blob.prototype, 'size')!;
export const blobType = getter<string>(realm.Blob.prototype, 'type')!;
export const blobSlice = uncurry(realm.Blob.prototype.slice);
export const fileName = getter<string>(realm.File.prototype, 'name')!;
export const formEach = uncurry(realm.FormData.prototype.forEach) as (
  form: FormData,
  visit: (value: FormDataEntryValue, key: string) => void,
) => void;
export const paramsToString = uncurry(realm.URLSearchParams.prototype.toString);
export const URLOf = realm.URL;
export const urlHref = getter<string>(realm.URL.prototype, 'href')!;
export const urlOrigin = getter<string>(realm.URL.prototype, 'origin')!;
export const requestUrl = getter<string>(realm.Request.prototype, 'url')!;
export const requestMethod = getter<string>(realm.Request.prototype, 'method')!;
export const requestHeaders = getter<Headers>(realm.Request.prototype, 'headers')!;
export const requestBody = getter<ReadableStream | null>(realm.Request.prototype, 'body');
// Workers have no document: what follows of it is asked for in pages only.
export const baseUri = getter<string>(realm.Node?.prototype, 'baseURI')!;
export const eventTarget = getter<EventTarget | null>(realm.Event.prototype, 'target')!;
export const stop = uncurry(realm.Event.prototype.stopImmediatePropagation);
export const prevent = uncurry(realm.Event.prototype.preventDefault);
export const viewOf = getter<Window | null>(realm.UIEvent?.prototype, 'view')!;
export const relatedOf = getter<EventTarget | null>(realm.MouseEvent?.prototype, 'relatedTarget')!;
export const detailOf = getter<unknown>(realm.CustomEvent?.prototype, 'detail')!;
/** The document of a window of this origin; throws for others. */
export const documentOf = getter<Document | null>(home, 'document')!;
/** A page may put something else in the place of these two, but for their getters. */
export const parentOf = getter<Window | null>(home, 'parent')!;
export const openerOf = getter<Window | null>(home, 'opener')!;
/** Where hooks of frames and what stands beside them meet: a document's own, which no page has had before it. */
export const meetingPlace = getter<EventTarget>(realm.Document?.prototype, 'fonts')!;
export const dispatch = uncurry(realm.EventTarget.prototype.dispatchEvent);
export const listen = uncurry(realm.EventTarget.prototype.addEventListener) as (
  target: EventTarget,
  type: string,
  listener: (event: Event) => void,
  options?: boolean | AddEventListenerOptions,
) => void;
export const unlisten = uncurry(realm.EventTarget.prototype.removeEventListener) as (
  target: EventTarget,
  type: string,
  listener: (event: Event) => void,
) => void;
export const EventOf = realm.Event;
const CustomEventOf = realm.CustomEvent;
/** An event that brings something; what its options have not the browser would ask `Object.prototype` for. */
export function customEvent(type: string, detail: unknown): Event {
  const init = createObject<CustomEventInit>(null);
  init.detail = detail;
  return new CustomEventOf(type, init);
}
export const MouseEventOf = realm.MouseEvent;
export const createElement = (realm.Document && uncurry(realm.Document.prototype.createElement)) as (
  doc: Document,
  tag: string,
) => HTMLElement;
const ChannelOf = realm.MessageChannel;
const channelPort1 = getter<MessagePort>(realm.MessageChannel.prototype, 'port1')!;
const channelPort2 = getter<MessagePort>(realm.MessageChannel.prototype, 'port2')!;
const portStart = uncurry(realm.MessagePort.prototype.start);
/** A port that runs `task` in a turn of its own for each message posted there. */
export function portTo(task: () => void): MessagePort {
  const channel = new ChannelOf();
  const port = channelPort1(channel);
  listen(port, 'message', task);
  portStart(port);
  return channelPort2(channel);
}
export const portPost = uncurry(realm.MessagePort.prototype.postMessage) as (
  port: MessagePort,
  message: unknown,
) => void;
const { scheduler } = home as { scheduler?: Scheduler };
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
export const isHidden = getter<boolean>(realm.Document?.prototype, 'hidden')!;
export { getter, uncurry };

/** An argument of a call; a page's own `Array.prototype[1]` is not asked where the call had none. */
export function argument(args: ArrayLike<unknown>, at: number): unknown {
  return at < args.length ? args[at] : undefined;
}

/** What the browser makes of a primitive; null for objects, whose `toString` would run once too often. */
export function textOf(value: unknown): string | null {
  if (typeof value === 'string') return value;
  return (typeof value === 'object' && value !== null) || typeof value === 'function'
    ? null
    : StringOf(value);
}

/** A descriptor inherits nothing either: `defineProperty` would ask the page's `Object.prototype`. */
const NO_SPECIES = { __proto__: null, value: undefined, configurable: true } as PropertyDescriptor;

/**
 * Waits for a promise, without asking the page's `Promise.prototype.constructor` for a species. What hides that is gone
 * when this returns: the promise may be the page's own.
 */
export function onSettled<T>(promise: Promise<T>, onValue: (value: T) => void, onError: () => void): void {
  defineProperty(promise, 'constructor', NO_SPECIES);
  // What is given back would be asked for a `then`, and its prototypes are the page's.
  const told = (value: T) => {
    onValue(value);
  };
  const failed = () => {
    onError();
  };
  then(promise, told, failed);
  deleteProperty(promise, 'constructor');
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
