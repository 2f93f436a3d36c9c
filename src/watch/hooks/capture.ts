import { allowance } from './allowance.ts';
import * as native from './natives.ts';
import { paramsText } from './params-text.ts';
import { formBody, type ReadLater, readBlob } from './read-later.ts';
import { realm } from './realm.ts';

/** Bytes of one body or frame that the hook copies at most; what is larger is `partial`. */
export const CAPTURE_LIMIT = 262_144;

/** Why a body was not read that came faster than bodies may be copied. */
export const TOO_FAST = 'sent faster than hooks may read';

/** A body as the hook could take it: at once, or as a promise of bytes. */
export interface Captured {
  contentType: string;
  bytes: number | null;
  read: 'full' | 'partial' | 'none';
  reason: string;
  body: string | ArrayBuffer | null;
  /** Set where the bytes can only be had asynchronously: a Blob, a form with files. */
  later: ReadLater | null;
}

const streamLocked = native.getter<boolean>(realm.ReadableStream.prototype, 'locked')!;
// Workers have no documents to send.
const XmlSerializerOf = realm.XMLSerializer;
const serializeXml = XmlSerializerOf && native.uncurry(XmlSerializerOf.prototype.serializeToString);
const nodeType = native.getter<number>(realm.Node?.prototype, 'nodeType');
const stringSlice = native.uncurry(realm.String.prototype.slice);
const formHas = native.uncurry(realm.FormData.prototype.has);
const isForm = (self: object) => formHas(self as FormData, '');
type FormPairs = Iterator<[string, FormDataEntryValue], undefined>;
const formEntries = native.uncurry(realm.FormData.prototype.entries) as (form: FormData) => FormPairs;
const formNext = native.uncurry(
  (native.prototypeOf(formEntries(new realm.FormData())) as FormPairs).next,
) as unknown as (pairs: FormPairs) => IteratorResult<[string, FormDataEntryValue], undefined>;
const paramsSize = native.getter<number>(realm.URLSearchParams.prototype, 'size') ?? native.paramsToString;

/** As long as Chromium's own, so that the sizes agree. */
const BOUNDARY = '----FormBoundaryOfTheCopyThatWasRead--';

/** The body of a call that has none. */
export const NOTHING: Captured = {
  contentType: '',
  bytes: 0,
  read: 'full',
  reason: '',
  body: null,
  later: null,
};

/** A body that was left unread, and why. */
export function unread(reason: string, contentType = '', bytes: number | null = null): Captured {
  return { contentType, bytes, read: 'none', reason, body: null, later: null };
}

/** What only the page's own code could tell. */
export const ODD = unread('an object of the page');
const STREAM = unread('a stream, left unread');

const mayCopy = allowance(native.now);
type May = typeof mayCopy;

/**
 * Copies what `body` holds, without running any code of the page's, as far as `may` lets it. Call it after the native
 * has taken the body.
 */
export function capture(body: unknown, may = mayCopy): Captured {
  if (body === null || body === undefined) return NOTHING;
  if (typeof body === 'string') return captureText(body, 'text/plain;charset=utf-8', may);
  if (typeof body === 'function') return ODD;
  if (typeof body !== 'object') return captureText(native.StringOf(body), 'text/plain;charset=utf-8', may);
  if (native.isView(body)) return captureView(body, may);
  if (native.isBranded(native.byteLengthOf, body))
    return captureBuffer(body as ArrayBuffer, 0, native.byteLengthOf(body), may);
  if (native.isBranded(native.blobSize, body)) return captureBlob(body as Blob, may);
  if (native.isBranded(paramsSize, body)) return captureParams(body, may);
  if (native.isBranded(isForm, body)) return captureForm(body as FormData, may);
  if (native.isBranded(streamLocked, body)) return STREAM;
  if (nodeType && native.isBranded(nodeType, body)) {
    if (!isSmall(body as Node)) return LARGE_DOCUMENT;
    return captureText(serializeXml(new XmlSerializerOf(), body as Node), 'application/xml', may);
  }
  return ODD;
}

const MAX_NODES = 4096;
const firstChild = native.getter<Node | null>(realm.Node?.prototype, 'firstChild');
const nextSibling = native.getter<Node | null>(realm.Node?.prototype, 'nextSibling');
const nodeValue = native.getter<string | null>(realm.Node?.prototype, 'nodeValue');

/** False for a document of many nodes or much text: to write it out is work without bounds. */
function isSmall(root: Node): boolean {
  let nodes = MAX_NODES;
  let text = CAPTURE_LIMIT;
  const visit = (node: Node): boolean => {
    text -= nodeValue!(node)?.length ?? 0;
    if (--nodes < 0 || text < 0) return false;
    for (let child = firstChild!(node); child; child = nextSibling!(child)) if (!visit(child)) return false;
    return true;
  };
  return visit(root);
}

const LARGE_DOCUMENT = unread('a document larger than the capture limit', 'application/xml');

function captureText(text: string, contentType: string, may: May): Captured {
  const { length } = text;
  if (!may(native.smaller(length, CAPTURE_LIMIT))) return unread(TOO_FAST, contentType, length);
  if (length <= CAPTURE_LIMIT)
    return { contentType, bytes: length, read: 'full', reason: '', body: text, later: null };
  const body = stringSlice(text, 0, CAPTURE_LIMIT);
  return {
    contentType,
    bytes: length,
    read: 'partial',
    reason: 'larger than the capture limit',
    body,
    later: null,
  };
}

function captureParams(params: object, may: May): Captured {
  const contentType = 'application/x-www-form-urlencoded;charset=utf-8';
  const { text: body, isWhole } = paramsText(params, CAPTURE_LIMIT);
  if (!may(body.length)) return unread(TOO_FAST, contentType, isWhole ? body.length : null);
  if (isWhole) return { contentType, bytes: body.length, read: 'full', reason: '', body, later: null };
  return {
    contentType,
    bytes: null,
    read: 'partial',
    reason: 'larger than the capture limit',
    body,
    later: null,
  };
}

function captureView(view: ArrayBufferView, may: May): Captured {
  const isTyped = native.typedTag(view) !== undefined;
  const buffer = isTyped ? native.viewBuffer(view) : native.dataViewBuffer(view);
  const offset = isTyped ? native.viewOffset(view) : native.dataViewOffset(view);
  const length = isTyped ? native.viewLength(view) : native.dataViewLength(view);
  return captureBuffer(buffer, offset, length, may);
}

function captureBuffer(buffer: ArrayBuffer, offset: number, length: number, may: May): Captured {
  const taken = native.smaller(length, CAPTURE_LIMIT);
  if (!may(taken)) return unread(TOO_FAST, '', length);
  // By views: `slice` would ask the page for a species.
  const copy = new native.Uint8(taken);
  native.setBytes(copy, new native.Uint8(buffer, offset, taken));
  const body = native.viewBuffer(copy);
  const partial = taken < length;
  return {
    contentType: '',
    bytes: length,
    read: partial ? 'partial' : 'full',
    reason: partial ? 'larger than the capture limit' : '',
    body,
    later: null,
  };
}

function captureBlob(blob: Blob, may: May): Captured {
  const size = native.blobSize(blob);
  const partial = size > CAPTURE_LIMIT;
  if (!may(native.smaller(size, CAPTURE_LIMIT))) return unread(TOO_FAST, native.blobType(blob), size);
  return {
    contentType: native.blobType(blob),
    bytes: size,
    read: partial ? 'partial' : 'full',
    reason: partial ? 'larger than the capture limit' : '',
    body: null,
    later: readBlob(partial ? native.blobSlice(blob, 0, CAPTURE_LIMIT) : blob),
  };
}

function captureForm(form: FormData, may: May): Captured {
  const pairs = formEntries(form);
  let size = 0;
  for (let step = formNext(pairs); !step.done; step = formNext(pairs)) {
    const value = step.value[1];
    size += step.value[0].length + (typeof value === 'string' ? value.length : native.blobSize(value)) + 100;
    if (size > CAPTURE_LIMIT) return unread('a form larger than the capture limit', 'multipart/form-data');
  }
  if (!may(size)) return unread(TOO_FAST, 'multipart/form-data', size);
  const made = formBody(form, BOUNDARY);
  const isText = typeof made === 'string';
  return {
    contentType: `multipart/form-data; boundary=${BOUNDARY}`,
    bytes: null,
    read: 'full',
    reason: '',
    body: isText ? made : null,
    later: isText ? null : readBlob(made),
  };
}
