import type { Header } from '../model/payload.ts';
import { Cost } from './credit.ts';
import { quietWords } from './quiet-words.ts';
import { encode } from './room.ts';
import type { Scan } from './scan.ts';
import { scanParameters } from './scan-parameters.ts';
import { scanRegion } from './scan-region.ts';
import { PART_ROOM, scanAddress } from './scan-url.ts';
import { describeUserAgent } from './user-agent.ts';

/** Headers that every request has and that tell nothing of the person. */
const PLAIN = new Set(
  'accept-encoding content-length connection host origin upgrade sec-fetch-site sec-fetch-mode sec-fetch-dest sec-fetch-user upgrade-insecure-requests sec-websocket-key sec-websocket-version sec-websocket-extensions te'.split(
    ' ',
  ),
);
/** Those in which a page may tell what it likes, and which say nothing else of the person. */
const QUIET = new Set(
  'accept access-control-request-headers access-control-request-method cache-control content-encoding content-type if-match if-modified-since if-none-match if-range if-unmodified-since pragma priority purpose range'.split(
    ' ',
  ),
);
/** Names that browsers give themselves, or that are the same on every site. */
const COMMON = new Set(
  'accept-language authorization content-language cookie dnt ping-from ping-to referer sec-ch-ua sec-ch-ua-arch sec-ch-ua-bitness sec-ch-ua-full-version sec-ch-ua-full-version-list sec-ch-ua-mobile sec-ch-ua-model sec-ch-ua-platform sec-ch-ua-platform-version sec-gpc sec-websocket-protocol user-agent x-requested-with'.split(
    ' ',
  ),
);

/** Searches the headers: those with a meaning of their own by it, all by what their values hold. */
export function scanHeaders(scan: Scan, headers: readonly Header[]): void {
  for (let n = 0; n < headers.length; n++) {
    const name = headers[n]![0];
    const value = headers[n]![1];
    if (PLAIN.has(name)) continue;
    const isQuiet = QUIET.has(name);
    const location = isQuiet || COMMON.has(name) || !tells(scan, name) ? `header.${name}` : 'header';
    if (value === '') continue;
    if (isQuiet || !scan.spend(Cost.part)) {
      const { bytes, length } = encode(value, PART_ROOM);
      scan.enter(bytes, length, location, name);
      quietWords(scan, 0, length);
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
    if (name === 'referer' || name === 'ping-from') scanAddress(scan, bytes, length, location);
    else if (name === 'ping-to') {
      scanAddress(scan, bytes, length, location);
      continue;
    }
    scan.enter(bytes, length, location, name);
    scan.half = null;
    if (name === 'referer' || name === 'ping-from') scan.typed('page-url', '[page-url]', value);
    else if (name === 'accept-language') {
      quietWords(scan, 0, length);
      scan.typed('language', value.slice(0, 60), value);
    } else if (name === 'cookie') {
      scanParameters(scan, 0, length, 0x3b, false);
      if (tellsApart(value)) scan.typed('cookie-identifier', '[cookie-identifier]', value);
    } else scanRegion(scan, 0, length);
  }
}

/** True where a cookie's value may tell one browser from another, and not only what was chosen: `theme=dark`. */
function tellsApart(cookies: string): boolean {
  return cookies.split(';').some((pair) => {
    const value = pair.slice(pair.indexOf('=') + 1).trim();
    return value.length >= 16 || (value.length >= 6 && /\d/.test(value));
  });
}

/** True where a header's name holds a value of the person's, found under `header`. */
function tells(scan: Scan, name: string): boolean {
  const before = scan.items.length;
  const { bytes, length } = encode(name, PART_ROOM);
  scan.enter(bytes, length, 'header');
  quietWords(scan, 0, length);
  return scan.items.length > before;
}

const NOTHING = new Uint8Array(0);
