import type { Header } from '../model/payload.ts';
import { Cost } from './credit.ts';
import { encode } from './room.ts';
import type { Scan } from './scan.ts';
import { scanParameters } from './scan-parameters.ts';
import { scanRegion } from './scan-region.ts';
import { PART_ROOM, scanAddress } from './scan-url.ts';
import { describeUserAgent } from './user-agent.ts';

/** Headers that every request has and that tell nothing of the person. */
const PLAIN = new Set(
  'accept accept-encoding content-length content-type content-encoding connection host origin pragma cache-control upgrade sec-fetch-site sec-fetch-mode sec-fetch-dest sec-fetch-user upgrade-insecure-requests sec-websocket-key sec-websocket-version sec-websocket-extensions te priority'.split(
    ' ',
  ),
);

/** Searches the headers: those with a meaning of their own by it, all by what their values hold. */
export function scanHeaders(scan: Scan, headers: readonly Header[]): void {
  for (let n = 0; n < headers.length; n++) {
    const name = headers[n]![0];
    const value = headers[n]![1];
    if (PLAIN.has(name) || value === '') continue;
    const location = `header.${name}`;
    if (!scan.spend(Cost.part)) {
      const { bytes, length } = encode(value, PART_ROOM);
      scan.enter(bytes, length, location, name);
      scan.words(0, length, false);
      continue;
    }
    if (name === 'user-agent') {
      const { browser, system } = describeUserAgent(value);
      scan.enter(NOTHING, 0, location, name);
      scan.typed('browser', browser, browser);
      if (system !== '') scan.typed('operating-system', system, system);
      continue;
    }
    const { bytes, length } = encode(value, PART_ROOM);
    if (name === 'referer') scanAddress(scan, bytes, length, location);
    scan.enter(bytes, length, location, name);
    scan.half = null;
    if (name === 'referer') scan.typed('page-url', '[page-url]', value);
    else if (name === 'accept-language') scan.typed('language', value.slice(0, 60), value);
    else if (name === 'cookie') {
      scanParameters(scan, 0, length, 0x3b, false);
      scan.typed('cookie-identifier', '[cookie-identifier]', value);
    } else scanRegion(scan, 0, length);
  }
}

const NOTHING = new Uint8Array(0);
