import { gunzipSync, inflateSync, unzlibSync } from 'fflate';
import type { Payload } from '../model/payload.ts';
import { enter } from './detect.ts';
import type { Scan } from './scan.ts';
import { scanMultipart } from './scan-multipart.ts';
import { scanParameters } from './scan-parameters.ts';
import { scanRegion } from './scan-region.ts';
import { descend } from './unfold.ts';

/** Searches a body or a frame by its declared type, else by its first bytes. */
export function scanBody(scan: Scan, payload: Payload): void {
  const bytes = payload.body!;
  const channel = payload.channel;
  enter(
    scan,
    channel === 'websocket' || channel === 'webrtc' || channel === 'webtransport' ? 'frame' : 'body',
  );
  scan.bytes = bytes;
  const end = bytes.length;
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) {
    const out = inflated(bytes);
    if (out !== null) descend(scan, out, out.length, 'gzip');
    return;
  }
  if (payload.contentType.startsWith('application/x-www-form-urlencoded'))
    scanParameters(scan, 0, end, 0x26, true);
  else if (payload.contentType.startsWith('multipart/') && scanMultipart(scan, 0, end)) return;
  else scanRegion(scan, 0, end);
}

function inflated(bytes: Uint8Array): Uint8Array | null {
  try {
    if (bytes[0] === 0x1f) return gunzipSync(bytes);
    if (bytes[0] === 0x78) return unzlibSync(bytes);
    return inflateSync(bytes);
  } catch {
    return null;
  }
}
