import { CHANNELS, type Channel, CONTEXTS, type Context, READS, type Read } from '../model/vocabulary.ts';
import { isOfHooks } from './page-methods.ts';

/**
 * How the page hook hands over what it saw: one string of parts, each a letter and its fields as `<length>:<text>`, so
 * that nothing of the page's (a `toJSON`, a poisoned prototype) takes part. What records share is said once, before the
 * first of them:
 *
 * - `S` channel, context, method, url, headers, contentType, read, reason, kind; a header of no name: to be sent later;
 * - `R` seq, time, bytes, body: a record;
 * - `N` seq, time, bytes, count: as many records without a body, with the sum of their sizes.
 */
const FIELDS = { S: 9, R: 4, N: 4 } as const;
type Part = keyof typeof FIELDS;

/** What the records that follow have in common. */
interface Shape {
  channel: Channel;
  context: Context;
  method: string;
  url: string;
  headers: [string, string][];
  contentType: string;
  read: Read;
  reason: string;
  /** Set where the browser was told to send it later. */
  deferred?: true;
  /** `t` text, `b` base64, `f` a text frame, `n` none. */
  kind: 't' | 'b' | 'f' | 'n';
}

export interface PageRecord extends Shape {
  seq: number;
  time: number;
  /** Of all that it stands for. */
  bytes: number | null;
  body: string;
  /** Calls that it stands for: more than one only where they came too fast to be read one by one. */
  count: number;
}

/** What one handed-over string held: records, and how many were refused. */
export interface Records {
  records: PageRecord[];
  refused: number;
}

/** One header without a name, as `fetchLater` writes it. */
const DEFERRED = '\n';

/** Characters that are read of an address, and of a type. */
const MAX_URL = 65_536;
const MAX_SMALL = 4096;
const MAX_BODY = 1_500_000;
const MAX_COUNT = 1_000_000;
/** Size that a page may claim for one call: a terabyte. */
const MAX_BYTES = 2 ** 40;

/** Parses what came over the bridge. It is a hostile party's word: anything odd ends the reading and is counted. */
export function parseRecords(text: unknown): Records {
  const out: Records = { records: [], refused: 0 };
  if (typeof text !== 'string') return { records: [], refused: 1 };
  let shape: Shape | null = null;
  for (let at = 0; at < text.length; ) {
    const part = text[at++]!;
    const fields: string[] = [];
    const wanted = Object.hasOwn(FIELDS, part) ? FIELDS[part as Part] : null;
    while (wanted !== null && fields.length < wanted) {
      const colon = text.indexOf(':', at);
      const length = colon < 0 || colon - at > 8 ? Number.NaN : Number(text.slice(at, colon));
      if (!Number.isInteger(length) || length < 0 || colon + 1 + length > text.length) break;
      fields.push(text.slice(colon + 1, colon + 1 + length));
      at = colon + 1 + length;
    }
    if (fields.length !== wanted) {
      out.refused++;
      return out;
    }
    if (part === 'S') {
      shape = parseShape(fields);
      continue;
    }
    const record = shape && parseRecord(shape, part === 'N', fields);
    if (record) out.records.push(record);
    else out.refused++;
  }
  return out;
}

type NineFields = [string, string, string, string, string, string, string, string, string];

function parseShape(fields: readonly string[]): Shape | null {
  const [channel, context, method, url, headers, contentType, read, reason, kind] = fields as NineFields;
  const ok =
    (CHANNELS as readonly string[]).includes(channel) &&
    isOfHooks(channel as Channel, method) &&
    (CONTEXTS as readonly string[]).includes(context) &&
    (READS as readonly string[]).includes(read) &&
    reason.length <= 200 &&
    (kind === 't' || kind === 'b' || kind === 'f' || kind === 'n');
  if (!ok) return null;
  // A page names its data channels and the types of its Blobs at whatever length: what it sends there is not to be lost for it.
  const isCut = url.length > MAX_URL;
  return {
    channel: channel as Channel,
    context: context as Context,
    method,
    url: url.slice(0, MAX_URL),
    headers: parseHeaders(headers),
    ...(headers === DEFERRED ? { deferred: true } : {}),
    contentType: contentType.slice(0, MAX_SMALL),
    read: isCut && read === 'full' ? 'partial' : (read as Read),
    reason: isCut && read === 'full' ? 'an address longer than is read' : reason,
    kind: kind as Shape['kind'],
  };
}

function parseRecord(shape: Shape, isRun: boolean, fields: readonly string[]): PageRecord | null {
  const [seq, time, bytes, last] = fields as [string, string, string, string];
  const size = bytes === '' ? null : Number(bytes);
  const count = isRun ? Number(last) : 1;
  const body = isRun ? '' : last;
  const ok =
    Number.isSafeInteger(Number(seq) + count) &&
    Number(seq) >= 0 &&
    Number.isInteger(count) &&
    count >= 1 &&
    count <= MAX_COUNT &&
    Number.isFinite(Number(time)) &&
    (size === null || (Number.isSafeInteger(size) && size >= 0 && size <= MAX_BYTES)) &&
    body.length <= MAX_BODY &&
    (!isRun || shape.kind === 'n');
  return ok ? { ...shape, seq: Number(seq), time: Number(time), bytes: size, body, count } : null;
}

function parseHeaders(text: string): [string, string][] {
  if (text === '' || text === DEFERRED) return [];
  const lines = text.split('\n');
  const out: [string, string][] = [];
  for (let i = 0; i + 1 < lines.length && out.length < 200; i += 2) out.push([lines[i]!, lines[i + 1]!]);
  return out;
}
