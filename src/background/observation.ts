import type { Observation } from '../model/payload.ts';
import type { PageRecord } from '../watch/record.ts';

const encoder = new TextEncoder();

/** A page record as an observation; null where its body is not what it says. */
export function observationOf(run: string, record: PageRecord): Observation | null {
  const body = bodyOf(record);
  if (body === undefined) return null;
  return {
    id: `${run}:${record.seq}`,
    witness: 'page',
    time: record.time,
    channel: record.channel,
    context: record.context,
    method: record.method.toUpperCase(),
    url: record.url,
    headers: record.headers,
    contentType: record.contentType,
    body,
    bytes: record.read === 'full' && body ? body.length : record.bytes,
    read: record.read,
    reason: record.reason,
    ...(record.deferred ? { deferred: true } : {}),
    ...(record.kind === 'f' ? { text: true } : {}),
  };
}

function bodyOf(record: PageRecord): Uint8Array | null | undefined {
  if (record.kind === 'n') return null;
  if (record.kind !== 'b') return encoder.encode(record.body);
  try {
    return Uint8Array.from(atob(record.body), (c) => c.charCodeAt(0));
  } catch {
    return undefined;
  }
}
