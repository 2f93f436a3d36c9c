import { parse } from 'tldts';
import { foldedHash, hashSet, latin1 as text } from './ascii.ts';
import { DIGIT, KIND, LOWER, UPPER } from './characters.ts';

/** Shapes that tell a value without its name. All take a half-open part of a region and never throw. */

export function isBoolean(b: Uint8Array, from: number, to: number): boolean {
  const length = to - from;
  if (length === 4)
    return (
      ((b[from]! | 0x20) === 0x74 && /^(true)$/i.test(text(b, from, to))) || /^null$/i.test(text(b, from, to))
    );
  return length === 5 && (b[from]! | 0x20) === 0x66 && /^false$/i.test(text(b, from, to));
}

/** Enough of a value to tell text from bytes. */
const MOST_READ = 256;
/** No part of a text, as they are or as JSON escapes them: controls, and what stands for bytes that are no UTF-8. */
const NO_TEXT =
  /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]|\\u00(?:0[0-8bcef]|1[0-9a-f]|7f|[89][0-9a-f])|\uFFFD.*\uFFFD/is;

/** Text in UTF-8, as a person may have written it; bytes of another kind have something in them that no text has. */
export function isText(b: Uint8Array, from: number, to: number): boolean {
  const end = Math.min(to, from + MOST_READ);
  try {
    const decoder = new TextDecoder('utf-8', { fatal: true });
    return !NO_TEXT.test(decoder.decode(b.subarray(from, end), { stream: end < to }));
  } catch {
    return false;
  }
}

const AREAS = new Set(
  'Africa America Antarctica Arctic Asia Atlantic Australia Europe Indian Pacific Etc'.split(' '),
);

/** An IANA time zone name, `Europe/Berlin`, or `UTC` and the like. */
export function isTimezone(b: Uint8Array, from: number, to: number): boolean {
  if (to - from > 40 || to - from < 3) return false;
  let slash = from;
  while (slash < to && b[slash] !== 0x2f) {
    if ((KIND[b[slash]!]! & (UPPER | LOWER)) === 0) {
      return to - from <= 9 && /^(UTC|GMT|Z)?[+-]\d{1,2}:?\d{0,2}$/.test(text(b, from, to));
    }
    slash++;
  }
  if (slash === to)
    return (
      to - from <= 4 &&
      /^(UTC|GMT|CET|EET|WET|EST|MST|HST|CST|PST|CEST|EDT|PDT|CDT|IST|BST|JST|MSK)$/.test(text(b, from, to))
    );
  return (
    slash < to - 1 &&
    AREAS.has(text(b, from, slash)) &&
    // `Asia/Pacific`: parts of the world.
    !AREAS.has(text(b, slash + 1, to)) &&
    /^[A-Z][\w+-]*(\/[A-Z][\w+-]*)?$/.test(text(b, slash + 1, to))
  );
}

const LANGUAGES = new Set(
  'af am ar as az be bg bn bs ca ceb cs cy da de el en eo es et eu fa fi fil fr ga gl gu ha he hi hr hu hy id ig is it iw ja jv ka kk km kn ko ku ky lb lo lt lv mg mi mk ml mn mr ms mt my nb ne nl nn no ny or pa pl ps pt ro ru rw sd si sk sl sm sn so sq sr st su sv sw ta te tg th ti tk tl tr tt ug uk ur uz vi xh yi yo zh zu'.split(
    ' ',
  ),
);

/** The two-letter ones, by their letters. */
const SHORT_LANGUAGES = heads([...LANGUAGES].filter((l) => l.length === 2).join(' '));

function isLanguage(b: Uint8Array, from: number): boolean {
  return (KIND[b[from]!]! & (UPPER | LOWER)) !== 0 && begins(SHORT_LANGUAGES, b, from);
}

/** A BCP 47 tag, `pt-BR`; with `named` a bare language or a list of tags will do. */
export function isLocale(b: Uint8Array, from: number, to: number, named: boolean): boolean {
  const length = to - from;
  if (length < 2 || length > (named ? 80 : 6)) return false;
  if (length === 5 && (b[from + 2] === 0x2d || b[from + 2] === 0x5f)) {
    const region = named ? UPPER | LOWER : UPPER;
    return (
      isLanguage(b, from) && (KIND[b[from + 3]!]! & region) !== 0 && (KIND[b[from + 4]!]! & region) !== 0
    );
  }
  if (named && length === 2) return isLanguage(b, from);
  const value = text(b, from, to);
  const tag = /^([A-Za-z]{2,3})(?:[-_]([A-Za-z]{4}))?(?:[-_]([A-Za-z]{2}|\d{3}))?(?:[-_][A-Za-z\d]+)*$/;
  for (const one of named ? value.split(/[,;]/, 1) : [value]) {
    const match = tag.exec(one.trim().replace(/\..*$/, ''));
    if (match === null || !LANGUAGES.has(match[1]!.toLowerCase())) return false;
    if (!named && (match[3] === undefined || !/^[a-z]{2,3}[-_][A-Z]{2}$/.test(value))) return false;
  }
  return true;
}

const LANGUAGE_NAMES = hashSet(
  'english german french spanish italian portuguese russian turkish polish dutch arabic hindi chinese japanese korean indonesian persian hebrew swedish danish norwegian finnish greek czech hungarian romanian ukrainian vietnamese thai deutsch francais espanol italiano portugues nederlands polski svenska dansk norsk suomi magyar bahasa',
);

/** A language by its name, `English`. */
export function isLanguageName(b: Uint8Array, from: number, to: number): boolean {
  return to - from <= 12 && LANGUAGE_NAMES.has(foldedHash(b, from, to));
}

/** `1920x1080`, also with `×`, `*` or a comma. */
export function isScreen(b: Uint8Array, from: number, to: number): boolean {
  if (to - from < 7 || to - from > 24) return false;
  return /^\s*\d{3,5}(\.\d+)?\s*(x|X|\*|,|×|Ã\u0097| by )\s*\d{3,5}(\.\d+)?(\s*[x@,*]\s*[\d.]+)?\s*$/.test(
    text(b, from, to),
  );
}

/** `141.0.0.0`: a browser's version as its reduced user agent gives it, and no host's address. */
export function isReducedVersion(b: Uint8Array, from: number, to: number): boolean {
  return to - from > 6 && text(b, to - 6, to) === '.0.0.0';
}

/** IPv4 (dotted) or IPv6 (RFC 4291 text form). */
export function isIpAddress(b: Uint8Array, from: number, to: number): boolean {
  const length = to - from;
  if (length < 3 || length > 45) return false;
  let dots = 0;
  let colons = 0;
  let part = 0;
  let digits = 0;
  for (let i = from; i < to; i++) {
    const c = b[i]!;
    if (c === 0x2e) {
      if (digits === 0 || part > 255) return false;
      dots++;
      part = 0;
      digits = 0;
    } else if (c === 0x3a) {
      colons++;
      part = 0;
      digits = 0;
    } else if ((KIND[c]! & DIGIT) !== 0) {
      part = part * 10 + (c - 0x30);
      digits++;
    } else if ((c | 0x20) >= 0x61 && (c | 0x20) <= 0x66) {
      if (dots > 0) return false;
      digits++;
    } else return false;
    if (digits > 4) return false;
  }
  // The address of noughts is nobody's (RFC 1122, section 3.2.1.3).
  if (colons === 0) return dots === 3 && digits > 0 && part <= 255 && !isNoughts(b, from, to);
  return colons >= 2 && colons <= 7 && (colons === 7 || /::/.test(text(b, from, to)));
}

function isNoughts(b: Uint8Array, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (b[i] !== 0x30 && b[i] !== 0x2e) return false;
  return true;
}

const CANDIDATE = /(?:^|a=)candidate:\S+ \d+ (?:udp|tcp) \d+ (\S+) \d+ typ /gi;
const MAX_DESCRIPTION = 20_000;

/**
 * An ICE candidate, or a session description with some (RFC 8839, 5.1), that gives an address of the device: a name
 * under `.local` hides it.
 */
export function givesIceAddress(b: Uint8Array, from: number, to: number): boolean {
  const length = to - from;
  if (length < 40 || length > MAX_DESCRIPTION) return false;
  if (!/^(candidate:|v=0)/.test(text(b, from, from + 10))) return false;
  for (const [, address = ''] of text(b, from, to).matchAll(CANDIDATE)) {
    if (address !== '0.0.0.0' && (/^[\d.]+$/.test(address) || address.includes(':'))) return true;
  }
  return false;
}

const SYSTEM =
  /^(android|ios|ipados|iphone os|windows( nt| phone)?|mac ?os( x)?|os x|linux|ubuntu|fedora|debian|chrome ?os|cros|harmonyos|tizen|kaios|watchos|tvos|visionos|freebsd)([ _/-]?\d[\w.]*|[ _/-](x86_64|i686|aarch64|arm\w*|amd64))( [\w.()]+)?$/i;

export function isOperatingSystem(b: Uint8Array, from: number, to: number): boolean {
  return to - from >= 4 && begins(SYSTEM_HEADS, b, from) && SYSTEM.test(text(b, from, to));
}

const MODEL =
  /^((iphone|ipad|ipod|macbook(pro|air)?|imac(pro)?|mac(mini|pro)?|watch|appletv)\d{1,2},\d{1,2}|(apple )?iphone( \d{1,2}| se| x[rs]?)( ?(pro|max|plus|mini))*|sm-[a-z]\d{3,4}[a-z\d]*|(google )?pixel \d[a-z]?( ?(pro|xl|fold|a))*|(samsung )?galaxy [\w+ ]{1,20}|(redmi|poco|oneplus|huawei|xiaomi|moto|nokia|xperia|oppo|vivo|realme)[ _-][\w+ -]{1,24}|macbook ?(pro|air)[\w ]*)$/i;

/** A phone's or computer's model as makers write it. */
export function isDeviceModel(b: Uint8Array, from: number, to: number): boolean {
  return begins(MODEL_HEADS, b, from) && MODEL.test(text(b, from, to));
}

/** First two letters of the names in a pattern: what a value is asked for before the pattern is tried. */
const SYSTEM_HEADS = heads('an io ip wi ma os li ub fe de ch cr ha ti ka wa tv vi fr');
const MODEL_HEADS = heads('ip ma im wa ap sm pi go ga sa re po on hu xi mo no xp op vi');

function heads(pairs: string): Uint8Array {
  const table = new Uint8Array(1024);
  for (const pair of pairs.split(' '))
    table[((pair.charCodeAt(0) & 31) << 5) | (pair.charCodeAt(1) & 31)] = 1;
  return table;
}

function begins(table: Uint8Array, b: Uint8Array, from: number): boolean {
  const first = b[from]!;
  const second = b[from + 1]!;
  return first >= 0x41 && second >= 0x41 && table[((first & 31) << 5) | (second & 31)] === 1;
}

/** `Mozilla/5.0 (`. */
export function isUserAgent(b: Uint8Array, from: number, to: number): boolean {
  return to - from > 20 && text(b, from, from + 9) === 'Mozilla/5';
}

/** A JSON web token in compact form (RFC 7519): base64url of `{"`. */
export function isJwt(b: Uint8Array, from: number, to: number): boolean {
  return to - from > 40 && /^eyJ[\w-]+\.eyJ[\w-]+\.[\w-]*$/.test(text(b, from, to));
}

/** One e-mail address and nothing else. */
export function isEmail(b: Uint8Array, from: number, to: number): boolean {
  let at = -1;
  for (let i = from; i < to; i++) {
    if (b[i] === 0x40) {
      if (at >= 0) return false;
      at = i;
    } else if (b[i]! <= 0x20) return false;
  }
  if (at <= from || to - at < 5 || to - from > 120) return false;
  const ascii = text(b, from, to);
  // International addresses have letters outside ASCII on both sides (RFC 6531).
  const address = /[\x80-\xff]/.test(ascii) ? utf8.decode(b.subarray(from, to)) : ascii;
  return ADDRESS.test(address) && takesMail(address.slice(address.indexOf('@') + 1).toLowerCase());
}

const ADDRESS =
  /^[^\s@"<>,;:]+@[\p{L}\p{M}\d-]+(\.[\p{L}\p{M}\d-]+)*\.(?:[a-z]{2,}|xn--[a-z\d-]+|[^\P{L}a-z][\p{L}\p{M}]+)$/iu;
const utf8 = new TextDecoder();

/** Top-level domains of nobody's registry: reserved ones (RFC 2606, 6761, 7686) and those of networks at home and work. */
const OUTSIDE = new Set(
  'example test invalid localhost local internal lan home corp intranet onion'.split(' '),
);

/** True for a host under a top-level domain that there is: `a@2x.png` names a picture. */
function takesMail(host: string): boolean {
  return OUTSIDE.has(host.slice(host.lastIndexOf('.') + 1)) || parse(host).isIcann === true;
}

/** A telephone number and nothing else; with `named` the plus may be missing. */
export function isPhone(b: Uint8Array, from: number, to: number, named: boolean): boolean {
  const length = to - from;
  if (length < 8 || length > 26) return false;
  let digits = 0;
  for (let i = from; i < to; i++) {
    const c = b[i]!;
    if (c >= 0x30 && c <= 0x39) digits++;
    else if (c === 0x2b) {
      if (i !== from) return false;
    } else if (c === 0x40) {
      return digits >= 8 && /^@(s\.whatsapp\.net|c\.us|lid)$/.test(text(b, i, to));
    } else if (c !== 0x20 && c !== 0x2d && c !== 0x28 && c !== 0x29 && c !== 0x2e) return false;
  }
  return digits >= 8 && digits <= 15 && (named || b[from] === 0x2b);
}

/** A number, with sign, fraction or per cent sign. */
export function isNumeric(b: Uint8Array, from: number, to: number): boolean {
  let digits = 0;
  for (let i = from; i < to; i++) {
    const c = b[i]!;
    if (c >= 0x30 && c <= 0x39) digits++;
    else if (c !== 0x2e && c !== 0x2d && c !== 0x2b && c !== 0x25) return false;
  }
  return digits > 0;
}

/** An absolute address, `https://…`. */
export function isUrl(b: Uint8Array, from: number, to: number): boolean {
  if (to - from < 8 || to - from > 4000) return false;
  let i = from;
  while (i < from + 8 && (KIND[b[i]!]! & LOWER) !== 0) i++;
  return i > from && b[i] === 0x3a && b[i + 1] === 0x2f && b[i + 2] === 0x2f;
}
