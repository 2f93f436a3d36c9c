import type { Header } from '../model/payload.ts';
import { enter } from './detect.ts';
import type { Scan } from './scan.ts';
import { scanParameters } from './scan-parameters.ts';
import { scanRegion } from './scan-region.ts';
import { addressParts } from './scan-url.ts';
import { typedValue } from './typed.ts';
import { describeUserAgent } from './user-agent.ts';

const encoder = new TextEncoder();
/** Headers that every request has and that tell nothing of the person. */
const PLAIN = new Set(
  'accept accept-encoding content-length content-type content-encoding connection host origin pragma cache-control upgrade sec-fetch-site sec-fetch-mode sec-fetch-dest sec-fetch-user upgrade-insecure-requests sec-websocket-key sec-websocket-version sec-websocket-extensions te priority'.split(
    ' ',
  ),
);

/** Searches the headers: those with a meaning of their own by it, all by what their values hold. */
export function scanHeaders(scan: Scan, headers: readonly Header[]): void {
  for (const [name, value] of headers) {
    if (PLAIN.has(name) || value === '') continue;
    const location = `header.${name}`;
    enter(scan, location, name);
    switch (name) {
      case 'user-agent': {
        const { browser, system } = describeUserAgent(value);
        scan.typed('browser', browser, browser);
        if (system !== '') scan.typed('operating-system', system, system);
        continue;
      }
      case 'accept-language':
        scan.typed('language', value.slice(0, 60), value);
        continue;
      case 'referer':
        addressParts(scan, encoder.encode(value), location);
        enter(scan, location, name);
        scan.typed('page-url', '[page-url]', value);
        continue;
      case 'cookie':
        scan.bytes = encoder.encode(value);
        scanParameters(scan, 0, scan.bytes.length, 0x3b, false);
        enter(scan, location, name);
        scan.typed('cookie-identifier', '[cookie-identifier]', value);
        continue;
      default:
    }
    scan.bytes = encoder.encode(value);
    scanRegion(scan, 0, scan.bytes.length);
    scan.keyStart = -1;
    typedValue(scan, 0, scan.bytes.length, scan.kinds);
  }
}
