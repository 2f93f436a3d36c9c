import type { Payload } from '../model/payload.ts';
import type { Detection } from '../model/reading.ts';
import { gatherContacts } from './contacts.ts';
import type { Needles } from './needles.ts';
import { beginScan, type Scan } from './scan.ts';
import { scanBody } from './scan-body.ts';
import { scanHeaders } from './scan-headers.ts';
import { scanMethod } from './scan-method.ts';
import { scanUrl } from './scan-url.ts';

/**
 * Searches one payload for the identity's values in any disguise and for metadata that tells itself by name or
 * shape. Synchronous, bounded by the payload's size, never throws; hostile bytes end in `truncated`.
 */
export function detect(payload: Payload, needles: Needles): Detection {
  return search(payload, needles).detection;
}

/**
 * The search with what only the evaluation needs: the scan, which may collect raw typed values, or read every
 * byte itself.
 */
export function search(
  payload: Payload,
  needles: Needles,
  collect = false,
  bytewise = false,
): { detection: Detection; scan: Scan } {
  let size = (payload.body?.length ?? 0) + payload.url.length;
  for (const header of payload.headers) size += header[1].length;
  const scan = beginScan(needles, size, bytewise);
  if (collect) scan.collected = [];
  const url = scanUrl(scan, payload.url);
  scanHeaders(scan, payload.headers);
  scanMethod(scan, payload.method);
  if (payload.body !== null && payload.body.length > 0) scanBody(scan, payload);
  gatherContacts(scan.items, scan.collected);
  return {
    detection: { items: scan.items, url, opaqueBytes: scan.opaqueBytes, truncated: scan.truncated },
    scan,
  };
}
