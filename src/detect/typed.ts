import type { DataTypeMember } from '../model/data-types.ts';
import { DIGIT, HIGH, JOIN, KIND, LOWER, SIGN, UPPER } from './characters.ts';
import { KEY_NAMES, type RuleName } from './key-names.ts';
import type { Scan } from './scan.ts';
import {
  isBoolean,
  isDeviceModel,
  isEmail,
  isIpAddress,
  isJwt,
  isLocale,
  isOperatingSystem,
  isPhone,
  isScreen,
  isTimezone,
  isUserAgent,
} from './value-shapes.ts';

/** Rule of each normalised key name. */
const RULE_OF = new Map<string, RuleName>();
for (const [rule, names] of Object.entries(KEY_NAMES)) {
  for (const name of names.split(' ')) if (!RULE_OF.has(name)) RULE_OF.set(name, rule as RuleName);
}

/** Rules seen by the hash of a key's bytes, so that a name is taken apart only once. */
const memo = new Map<number, RuleName | null>();
const MEMO_LIMIT = 8192;

/** Rule of the value in hand by its key, or where that is said by the object around it, by both. */
function ruleOfKey(scan: Scan): RuleName | null {
  const from = scan.keyStart;
  if (from < 0) return scan.place.name === '' ? null : ruleOfName(scan.place.name);
  const rule = ruleOfBytes(scan, from, scan.keyEnd);
  if (rule === null || !PART_RULES.has(rule)) return rule;
  const d = scan.pathDepth - 2;
  if (d < 0 || d >= scan.pathKeyStart.length) return rule;
  const around =
    scan.pathKeyStart[d]! < 0 ? null : ruleOfBytes(scan, scan.pathKeyStart[d]!, scan.pathKeyEnd[d]!);
  return around === null ? rule : partOf(around, rule);
}

function ruleOfBytes(scan: Scan, from: number, to: number): RuleName | null {
  let hash = 0;
  if (to - from > 40) return null;
  for (let i = from; i < to; i++) hash = (Math.imul(hash, 31) + scan.bytes[i]!) | 0;
  hash = (hash << 5) ^ (to - from);
  let rule = memo.get(hash);
  if (rule === undefined) {
    rule = ruleOfName(scan.textOf(from, to));
    if (memo.size >= MEMO_LIMIT) memo.clear();
    memo.set(hash, rule);
  }
  return rule;
}

const PART_RULES: ReadonlySet<RuleName> = new Set<RuleName>([
  'partLevel',
  'partWidth',
  'partHeight',
  'partVersion',
  'partOffset',
  'partArea',
  'name',
]);

function partOf(around: RuleName, part: RuleName): RuleName | null {
  switch (part) {
    case 'partLevel':
      return around === 'battery' ? around : null;
    case 'partWidth':
      return around === 'screen' ? 'screenWidth' : null;
    case 'partHeight':
      return around === 'screen' ? 'screenHeight' : null;
    case 'partVersion':
      return around === 'os' || around === 'browser' ? around : null;
    case 'partOffset':
      return around === 'timezone' ? around : null;
    case 'partArea':
      return around === 'geo' ? 'coarseLocation' : null;
    case 'name':
      return around === 'os' || around === 'browser' || around === 'device' || around === 'timezone'
        ? around
        : part;
    default:
      return part;
  }
}

/** The rule that a key's name stands for: the whole name, without its number, or its last words. */
export function ruleOfName(name: string): RuleName | null {
  const words = name
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\d]+/u)
    .filter((w) => w !== '');
  const whole = words.join('');
  const found = RULE_OF.get(whole) ?? RULE_OF.get(whole.replace(/\d+$/, ''));
  if (found !== undefined) return found;
  for (const count of [3, 2]) {
    if (words.length <= count) continue;
    const tail = RULE_OF.get(words.slice(-count).join(''));
    if (tail !== undefined) return tail;
  }
  if (words.length > 1) {
    const last = RULE_OF.get(words.at(-1)!);
    if (last !== undefined && SUFFIX_RULES.has(last)) return last;
  }
  return null;
}

/** Rules whose last word alone tells: `client_tz`, `reportedLocale`. */
const SUFFIX_RULES: ReadonlySet<RuleName> = new Set<RuleName>([
  'timezone',
  'language',
  'battery',
  'ip',
  'latitude',
  'longitude',
  'screen',
  'os',
  'presence',
  'typing',
  'lastSeen',
  'browser',
]);

const STATES = new Set(
  'available unavailable online offline away busy dnd idle invisible active inactive present absent foreground background xa chat true false 0 1 yes no on off'.split(
    ' ',
  ),
);
const CERTAIN_STATES = new Set('available unavailable online offline away dnd idle invisible'.split(' '));
const TYPING_STATES = new Set(
  'composing paused typing stopped start stop recording true false 0 1 writing idle active'.split(' '),
);

/** Looks at a value for what it tells without knowing the person: by its key's name, then by its shape. */
export function typedValue(scan: Scan, from: number, to: number, kinds: number): void {
  const length = to - from;
  if (length === 0) return;
  const rule = ruleOfKey(scan);
  if (rule !== null && byName(scan, rule, from, to, kinds)) return;
  byShape(scan, from, to, kinds);
}

function byName(scan: Scan, rule: RuleName, from: number, to: number, kinds: number): boolean {
  const b = scan.bytes;
  const length = to - from;
  switch (rule) {
    case 'presence':
      return (
        length <= 12 && STATES.has(scan.textOf(from, to).toLowerCase()) && show(scan, 'presence', from, to)
      );
    case 'status':
      return (
        length <= 12 &&
        CERTAIN_STATES.has(scan.textOf(from, to).toLowerCase()) &&
        show(scan, 'presence', from, to)
      );
    case 'lastSeen':
      return length >= 4 && (kinds & DIGIT) !== 0 && show(scan, 'last-seen', from, to);
    case 'typing':
      return (
        length <= 12 &&
        TYPING_STATES.has(scan.textOf(from, to).toLowerCase()) &&
        show(scan, 'typing', from, to)
      );
    case 'kind':
      return (
        length <= 16 &&
        /^(typing|composing|typing_?start|typing_?stop)$/i.test(scan.textOf(from, to)) &&
        show(scan, 'typing', from, to)
      );
    case 'message':
      return isProse(b, from, to, kinds) && mask(scan, 'message-content', from, to);
    case 'search':
      return length < 200 && isProse(b, from, to, kinds) && mask(scan, 'search-query', from, to);
    case 'device':
      return isLabel(scan, from, to, kinds) && show(scan, 'device-model', from, to);
    case 'os':
      return isLabel(scan, from, to, kinds) && show(scan, 'operating-system', from, to);
    case 'browser':
      return isLabel(scan, from, to, kinds) && show(scan, 'browser', from, to);
    case 'appVersion':
      return length <= 40 && (kinds & DIGIT) !== 0 && show(scan, 'app-version', from, to);
    case 'screen':
      return isScreen(b, from, to) && show(scan, 'screen', from, to);
    case 'language':
      return isLocale(b, from, to, true) && show(scan, 'language', from, to);
    case 'timezone':
      return (
        (isTimezone(b, from, to) || (length <= 6 && isNumeric(b, from, to))) &&
        show(scan, 'timezone', from, to)
      );
    case 'battery':
      return (
        length <= 8 && (isNumeric(b, from, to) || isBoolean(b, from, to)) && show(scan, 'battery', from, to)
      );
    case 'hardware':
      return length <= 100 && isLabelOrNumber(scan, from, to, kinds) && show(scan, 'hardware', from, to);
    case 'ip':
      return isIpAddress(b, from, to) && mask(scan, 'ip-address', from, to);
    case 'geo':
      return coordinates(scan, from, to, kinds);
    case 'latitude':
    case 'longitude':
      return coordinate(scan, rule, from, to);
    case 'screenWidth':
    case 'screenHeight':
      return side(scan, rule, from, to);
    case 'coarseLocation':
      return (
        length <= 60 &&
        (kinds & (UPPER | LOWER | DIGIT | HIGH)) !== 0 &&
        !isBoolean(b, from, to) &&
        mask(scan, 'coarse-location', from, to)
      );
    case 'authToken':
      return length >= 8 && !isBoolean(b, from, to) && mask(scan, 'auth-token', from, to);
    case 'trackingId':
      return length >= 8 && (kinds & DIGIT) !== 0 && mask(scan, 'cookie-identifier', from, to);
    case 'deviceId':
      return length >= 8 && (kinds & DIGIT) !== 0 && mask(scan, 'device-identifier', from, to);
    case 'advertisingId':
      return length >= 8 && (kinds & DIGIT) !== 0 && mask(scan, 'advertising-id', from, to);
    case 'pushToken':
      return length >= 16 && mask(scan, 'push-token', from, to);
    case 'phone':
      return isPhone(b, from, to, true) && contact(scan, from, to);
    case 'email':
      return isEmail(b, from, to) && contact(scan, from, to);
    case 'recipient':
      return (isPhone(b, from, to, false) || isEmail(b, from, to)) && contact(scan, from, to);
    case 'event':
      return length <= 60 && (kinds & (UPPER | LOWER)) !== 0 && show(scan, 'usage-event', from, to);
    case 'sessionTiming':
      return length <= 24 && (kinds & DIGIT) !== 0 && show(scan, 'session-timing', from, to);
    case 'pageUrl':
      return isUrl(b, from, to) && mask(scan, 'page-url', from, to);
    case 'connection':
      return length <= 20 && !isUrl(b, from, to) && show(scan, 'connection', from, to);
    case 'mobileNetwork':
      return length <= 40 && show(scan, 'mobile-network', from, to);
    case 'fingerprint':
      return length >= 1 && mask(scan, 'fingerprint', from, to);
    case 'diagnostics':
      return length >= 3 && mask(scan, 'diagnostics', from, to);
    case 'birth':
      return length >= 1 && (kinds & DIGIT) !== 0 && mask(scan, 'date-of-birth', from, to);
    case 'gender':
      return length <= 12 && (kinds & (UPPER | LOWER)) !== 0 && mask(scan, 'gender', from, to);
    case 'postal':
      return (
        length >= 6 &&
        (kinds & DIGIT) !== 0 &&
        (kinds & LOWER) !== 0 &&
        !isUrl(b, from, to) &&
        mask(scan, 'postal-address', from, to)
      );
    case 'payment':
      return length >= 12 && (kinds & DIGIT) !== 0 && mask(scan, 'payment-information', from, to);
    case 'readReceipt':
      return length <= 64 && mask(scan, 'read-receipt', from, to);
    case 'deliveryReceipt':
      return length <= 64 && mask(scan, 'delivery-receipt', from, to);
    case 'callMetadata':
      return length <= 64 && mask(scan, 'call-metadata', from, to);
    case 'adInteraction':
      return length <= 64 && mask(scan, 'ad-interaction', from, to);
    default:
      return false;
  }
}

function byShape(scan: Scan, from: number, to: number, kinds: number): void {
  const b = scan.bytes;
  const length = to - from;
  if (length < 4 || length > 400) return;
  const letters = kinds & (UPPER | LOWER);
  if (letters === 0) {
    if (length <= 15 && (kinds & JOIN) === 0 && length >= 7 && isIpAddress(b, from, to))
      mask(scan, 'ip-address', from, to);
    else if (b[from] === 0x2b && isPhone(b, from, to, false)) contact(scan, from, to);
    return;
  }
  const first = b[from]!;
  if ((kinds & JOIN) !== 0) {
    if (length <= 40 && (KIND[first]! & UPPER) !== 0 && isTimezone(b, from, to))
      return void show(scan, 'timezone', from, to);
    if (length <= 6 && isLocale(b, from, to, false)) return void show(scan, 'language', from, to);
  }
  if ((kinds & DIGIT) !== 0 && letters !== 0 && length <= 40) {
    if (isOperatingSystem(b, from, to)) return void show(scan, 'operating-system', from, to);
    if (isDeviceModel(scan, from, to)) return void show(scan, 'device-model', from, to);
  }
  if (first === 0x4d && isUserAgent(b, from, to)) return void show(scan, 'browser', from, to);
  if (first === 0x65 && isJwt(b, from, to)) return void mask(scan, 'auth-token', from, to);
  if (length <= 100 && isEmail(b, from, to)) contact(scan, from, to);
}

function show(scan: Scan, dataType: DataTypeMember, from: number, to: number): true {
  const text = scan.textOf(from, to);
  scan.typed(dataType, scan.hitAt === scan.valueStart ? `[${dataType}]` : text, text);
  return true;
}

function mask(scan: Scan, dataType: DataTypeMember, from: number, to: number): true {
  if (scan.onHit !== null) scan.onHit(from, to, dataType);
  scan.typed(dataType, `[${dataType}]`, scan.collected === null ? '' : scan.textOf(from, to));
  return true;
}

/** Somebody's number or address: a contact, where it is not the person's own. */
function contact(scan: Scan, from: number, to: number): true {
  if (scan.hitAt === scan.valueStart) return true;
  return mask(scan, 'contact-identifier', from, to);
}

function isNumeric(b: Uint8Array, from: number, to: number): boolean {
  let digits = 0;
  for (let i = from; i < to; i++) {
    const c = b[i]!;
    if (c >= 0x30 && c <= 0x39) digits++;
    else if (c !== 0x2e && c !== 0x2d && c !== 0x2b && c !== 0x25) return false;
  }
  return digits > 0;
}

/** Words a person may have written: letters, and not one long token, a link or a markup. */
function isProse(b: Uint8Array, from: number, to: number, kinds: number): boolean {
  if ((kinds & (UPPER | LOWER | HIGH)) === 0) return false;
  const first = b[from]!;
  if (first === 0x7b || first === 0x5b || first === 0x3c) return false;
  if (isUrl(b, from, to) || isBoolean(b, from, to)) return false;
  if ((kinds & HIGH) !== 0) return true;
  for (let i = from; i < to; i++) if (b[i] === 0x20) return true;
  return to - from <= 24 && (kinds & (DIGIT | JOIN | SIGN)) === 0;
}

function isLabel(scan: Scan, from: number, to: number, kinds: number): boolean {
  return (
    to - from <= 300 &&
    to - from >= 2 &&
    (kinds & (UPPER | LOWER)) !== 0 &&
    !isBoolean(scan.bytes, from, to) &&
    !isUrl(scan.bytes, from, to)
  );
}

function isLabelOrNumber(scan: Scan, from: number, to: number, kinds: number): boolean {
  return isNumeric(scan.bytes, from, to) || isLabel(scan, from, to, kinds);
}

function isUrl(b: Uint8Array, from: number, to: number): boolean {
  if (to - from < 8 || to - from > 4000) return false;
  let i = from;
  while (i < from + 8 && (KIND[b[i]!]! & LOWER) !== 0) i++;
  return i > from && b[i] === 0x3a && b[i + 1] === 0x2f && b[i + 2] === 0x2f;
}

/** `52.52,13.405` under a name for a place. */
function coordinates(scan: Scan, from: number, to: number, kinds: number): boolean {
  if ((kinds & (UPPER | LOWER)) !== 0 || to - from > 60) return false;
  const pair = /^\s*(-?\d{1,2}(?:\.\d+)?)\s*[,; ]\s*(-?\d{1,3}(?:\.\d+)?)\s*$/.exec(scan.textOf(from, to));
  if (pair === null) return false;
  place(scan, pair[1]!, pair[2]!, from, to);
  return true;
}

/** Half of a pair: kept until its other half comes. */
function coordinate(scan: Scan, rule: 'latitude' | 'longitude', from: number, to: number): boolean {
  if (to - from > 24 || !isNumeric(scan.bytes, from, to)) return false;
  const text = scan.textOf(from, to);
  const value = Number(text);
  if (!(Math.abs(value) <= (rule === 'latitude' ? 90 : 180))) return false;
  const other = scan.half;
  const pair = rule === 'longitude' ? 'latitude' : 'longitude';
  if (other !== null && other.rule === pair && from > other.at && from - other.at < 120) {
    scan.half = null;
    if (rule === 'longitude') place(scan, other.text, text, from, to);
    else place(scan, text, other.text, from, to);
    return true;
  }
  scan.half = { rule, text, at: from };
  return true;
}

/** A width or a height: kept until the other comes. */
function side(scan: Scan, rule: 'screenWidth' | 'screenHeight', from: number, to: number): boolean {
  if (to - from > 8 || !isNumeric(scan.bytes, from, to)) return false;
  const text = scan.textOf(from, to);
  const other = scan.half;
  const pair = rule === 'screenHeight' ? 'screenWidth' : 'screenHeight';
  if (other !== null && other.rule === pair && from > other.at && from - other.at < 120) {
    scan.half = null;
    const size = rule === 'screenHeight' ? `${other.text}x${text}` : `${text}x${other.text}`;
    scan.typed('screen', size, size);
  } else scan.half = { rule, text, at: from };
  return true;
}

function place(scan: Scan, latitude: string, longitude: string, from: number, to: number): void {
  const precise = /\.\d{3,}/.test(latitude) || /\.\d{3,}/.test(longitude);
  const raw = `${Number(latitude).toFixed(6)},${Number(longitude).toFixed(6)}`;
  if (scan.onHit !== null) scan.onHit(from, to, 'precise-location');
  const dataType = precise ? 'precise-location' : 'coarse-location';
  scan.typed(dataType, `[${dataType}]`, raw);
}
