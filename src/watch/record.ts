import { CHANNELS, type Channel, CONTEXTS, type Context, READS, type Read } from '../model/vocabulary.ts';

/**
 * How the page hook hands over what it saw: one string, fields as `<length>:<text>`, so that nothing of the
 * page's (a `toJSON`, a poisoned prototype) takes part. Bodies are text or base64.
 */
export const RECORD_FIELDS = 13;

export interface PageRecord {
  seq: number;
  time: number;
  channel: Channel;
  context: Context;
  method: string;
  url: string;
  headers: [string, string][];
  contentType: string;
  bytes: number | null;
  read: Read;
  reason: string;
  /** `t` text, `b` base64, `f` a text frame, `n` none. */
  kind: 't' | 'b' | 'f' | 'n';
  body: string;
}

/** What one handed-over string held: records, and how many were refused. */
export interface Records {
  records: PageRecord[];
  refused: number;
}

const MAX_URL = 65_536;
const MAX_SMALL = 4096;
const MAX_BODY = 1_500_000;

/** Parses what came over the bridge. It is a hostile party's word: anything odd ends the reading and is counted. */
export function parseRecords(text: unknown): Records {
  const out: Records = { records: [], refused: 0 };
  if (typeof text !== 'string') return { records: [], refused: 1 };
  let at = 0;
  while (at < text.length) {
    const fields: string[] = [];
    while (fields.length < RECORD_FIELDS) {
      const colon = text.indexOf(':', at);
      const length = colon < 0 || colon - at > 8 ? Number.NaN : Number(text.slice(at, colon));
      if (!Number.isInteger(length) || length < 0 || colon + 1 + length > text.length) {
        out.refused++;
        return out;
      }
      fields.push(text.slice(colon + 1, colon + 1 + length));
      at = colon + 1 + length;
    }
    const record = parseRecord(fields);
    if (record) out.records.push(record);
    else out.refused++;
  }
  return out;
}

function parseRecord(fields: readonly string[]): PageRecord | null {
  const [seq, time, channel, context, method, url, headers, contentType, bytes, read, reason, kind, body] =
    fields as [
      string,
      string,
      string,
      string,
      string,
      string,
      string,
      string,
      string,
      string,
      string,
      string,
      string,
    ];
  const size = bytes === '' ? null : Number(bytes);
  const ok =
    Number.isSafeInteger(Number(seq)) &&
    Number(seq) >= 0 &&
    Number.isFinite(Number(time)) &&
    (CHANNELS as readonly string[]).includes(channel) &&
    (CONTEXTS as readonly string[]).includes(context) &&
    (READS as readonly string[]).includes(read) &&
    (size === null || (Number.isSafeInteger(size) && size >= 0)) &&
    url.length <= MAX_URL &&
    method.length <= 32 &&
    contentType.length <= MAX_SMALL &&
    reason.length <= 200 &&
    body.length <= MAX_BODY &&
    (kind === 't' || kind === 'b' || kind === 'f' || kind === 'n');
  if (!ok) return null;
  return {
    seq: Number(seq),
    time: Number(time),
    channel: channel as Channel,
    context: context as Context,
    method,
    url,
    headers: parseHeaders(headers),
    contentType,
    bytes: size,
    read: read as Read,
    reason,
    kind: kind as PageRecord['kind'],
    body,
  };
}

function parseHeaders(text: string): [string, string][] {
  if (text === '') return [];
  const lines = text.split('\n');
  const out: [string, string][] = [];
  for (let i = 0; i + 1 < lines.length && out.length < 200; i += 2) out.push([lines[i]!, lines[i + 1]!]);
  return out;
}
