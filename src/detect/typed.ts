import type { DataTypeMember } from '../model/data-types.ts';
import { foldedHash, hashSet } from './ascii.ts';
import { AMPERSAND, AT, DIGIT, HIGH, JOIN, KIND, LOWER, ODD, PERCENT, SPACE, UPPER } from './characters.ts';
import { mayListContacts, scanContactText } from './contacts.ts';
import { Cost } from './credit.ts';
import {
  isAge,
  isDecision,
  isNoBrowser,
  isNoDevice,
  isNoSecret,
  isNoSystem,
  isSignIn,
  isVoid,
  LONG_NUMBER,
} from './general-names.ts';
import { isHashedContact } from './hashed-contact.ts';
import type { RuleName } from './key-names.ts';
import { ruleAround, ruleOfKey } from './key-rules.ts';
import { isPushEndpoint } from './push-endpoint.ts';
import type { Scan } from './scan.ts';
import { coordinates, half, isCoordinate, isExact, oneOfTwo } from './typed-pairs.ts';
import {
  givesIceAddress,
  isBoolean,
  isDeviceModel,
  isEmail,
  isIpAddress,
  isJwt,
  isLanguageName,
  isLocale,
  isNumeric,
  isOperatingSystem,
  isPhone,
  isReducedVersion,
  isScreen,
  isText,
  isTimezone,
  isUrl,
  isUserAgent,
} from './value-shapes.ts';

const STATES = hashSet(
  'available unavailable online offline away busy dnd idle invisible active inactive present absent foreground background xa chat true false 0 1 yes no on off visible hidden',
);
const CERTAIN_STATES = hashSet('available unavailable online offline away dnd idle invisible');
const TYPING_STATES = hashSet(
  'composing paused typing stopped start stop recording true false 0 1 writing idle active yes no started none',
);
const TYPING_KINDS = hashSet(
  'typing composing typing_start typing_stop typingstart typingstop typing-start typing-stop user_typing',
);

/** Longest value that is shown to a tap. */
const MAX_TAPPED = 512;

/** Looks at a value for what it tells without knowing the person: by its key's name, then by its shape. */
export function typedValue(scan: Scan, from: number, to: number, kinds: number): void {
  if (to <= from) return;
  if (scan.full) {
    scan.truncated = true;
    return;
  }
  typedByRule(scan, ruleOfKey(scan), from, to, kinds);
}

/** The same where the rule is known. */
export function typedByRule(
  scan: Scan,
  rule: RuleName | null,
  from: number,
  to: number,
  kinds: number,
): void {
  scan.typedCount++;
  scan.pieces.add(scan, from, to);
  if (scan.tap !== null && to - from <= MAX_TAPPED) scan.tap(scan.textOf(from, to), from, to);
  if (isPushEndpoint(scan.bytes, from, to)) return void mask(scan, 'push-token', from, to);
  if (rule !== null && byName(scan, rule, from, to, kinds)) return;
  byShape(scan, from, to, kinds, rule);
}

function byName(scan: Scan, rule: RuleName, from: number, to: number, kinds: number): boolean {
  const b = scan.bytes;
  const length = to - from;
  if (isVoid(b, from, to, rule === 'message' || rule === 'search')) return true;
  switch (rule) {
    case 'presence':
      return oneOf(scan, STATES, from, to) && show(scan, 'presence', from, to);
    case 'status':
      return oneOf(scan, CERTAIN_STATES, from, to) && show(scan, 'presence', from, to);
    case 'typing':
      return oneOf(scan, TYPING_STATES, from, to) && show(scan, 'typing', from, to);
    case 'kind':
      return oneOf(scan, TYPING_KINDS, from, to) && show(scan, 'typing', from, to);
    case 'lastSeen':
      return length >= 4 && length <= 40 && (kinds & DIGIT) !== 0 && show(scan, 'last-seen', from, to);
    case 'message':
      return isProse(b, from, to, kinds) && mask(scan, 'message-content', from, to);
    case 'search':
      return (
        length < 200 &&
        isProse(b, from, to, kinds) &&
        !isDecision(b, from, to) &&
        mask(scan, 'search-query', from, to)
      );
    case 'device':
      return isLabel(b, from, to, kinds) && show(scan, 'device-model', from, to);
    case 'model':
      return isLabel(b, from, to, kinds) && !isNoDevice(b, from, to) && show(scan, 'device-model', from, to);
    case 'os':
      return (
        (isLabel(b, from, to, kinds) || (ruleAround(scan) === 'os' && isNumeric(b, from, to))) &&
        !isNoSystem(b, from, to) &&
        system(scan, from, to)
      );
    case 'osVersion':
      return length <= 60 && isLabelOrNumber(b, from, to, kinds) && system(scan, from, to);
    case 'browser':
      return (
        (isLabel(b, from, to, kinds) || (ruleAround(scan) === 'browser' && isNumeric(b, from, to))) &&
        !isNoBrowser(b, from, to) &&
        show(scan, 'browser', from, to)
      );
    case 'appVersion':
      return length <= 40 && (kinds & DIGIT) !== 0 && show(scan, 'app-version', from, to);
    case 'screen':
      return isScreen(b, from, to) && show(scan, 'screen', from, to);
    case 'language':
      return (isLocale(b, from, to, true) || isLanguageName(b, from, to)) && show(scan, 'language', from, to);
    case 'timezone':
      return (
        (isTimezone(b, from, to) || (length <= 6 && isNumeric(b, from, to))) &&
        show(scan, 'timezone', from, to)
      );
    case 'battery':
      return (
        length <= 8 &&
        (isNumeric(b, from, to) || (isBoolean(b, from, to) && ruleAround(scan) !== 'battery')) &&
        show(scan, 'battery', from, to)
      );
    case 'hardware':
      return (
        length <= 100 &&
        (isNumeric(b, from, to) || isLabel(b, from, to, kinds)) &&
        show(scan, 'hardware', from, to)
      );
    case 'ip':
      return isIpAddress(b, from, to) && mask(scan, 'ip-address', from, to);
    case 'geo':
      return coordinates(scan, from, to, kinds) || oneOfTwo(scan, from, to);
    case 'center':
      // Of a picture and of a map.
      return isExact(scan, from, to) && coordinates(scan, from, to, kinds);
    case 'latitude':
    case 'longitude':
      return isCoordinate(scan, rule, from, to) && half(scan, rule, from, to);
    case 'screenWidth':
    case 'screenHeight':
      return length <= 8 && isNumeric(b, from, to) && half(scan, rule, from, to);
    case 'coarseLocation':
      // One sign is a flag, as `dma=0`: the name stands for an act of law as well as for an area.
      return (
        length > 1 &&
        length <= 60 &&
        (kinds & (UPPER | LOWER | DIGIT | HIGH)) !== 0 &&
        !isBoolean(b, from, to) &&
        mask(scan, 'coarse-location', from, to)
      );
    case 'authToken':
      return (
        length >= 8 &&
        !isBoolean(b, from, to) &&
        !isNoSecret(b, from, to) &&
        mask(scan, 'auth-token', from, to)
      );
    case 'trackingId':
      return isOpaqueId(b, from, to, kinds) && mask(scan, 'cookie-identifier', from, to);
    case 'deviceId':
      return isOpaqueId(b, from, to, kinds) && mask(scan, 'device-identifier', from, to);
    case 'advertisingId':
      return isOpaqueId(b, from, to, kinds) && mask(scan, 'advertising-id', from, to);
    case 'pushToken':
      return length >= 16 && mask(scan, 'push-token', from, to);
    case 'phone':
      return (isPhone(b, from, to, true) && contact(scan, from, to)) || hashedContact(scan, from, to);
    case 'number':
      return isPhone(b, from, to, length >= LONG_NUMBER) && contact(scan, from, to);
    case 'email':
      return (isEmail(b, from, to) && contact(scan, from, to)) || hashedContact(scan, from, to);
    case 'recipient':
      return (isPhone(b, from, to, false) || isEmail(b, from, to)) && contact(scan, from, to);
    case 'event':
    case 'shortEvent':
      return (
        (rule === 'event' || (kinds & SPACE) === 0) &&
        length <= 60 &&
        (kinds & (UPPER | LOWER)) !== 0 &&
        (kinds & (PERCENT | AMPERSAND)) === 0 &&
        isLabel(b, from, to, kinds) &&
        show(scan, 'usage-event', from, to)
      );
    case 'sessionTiming':
      return length <= 24 && isNumeric(b, from, to) && show(scan, 'session-timing', from, to);
    case 'pageUrl':
      return isUrl(b, from, to) && mask(scan, 'page-url', from, to);
    case 'connection':
      return length <= 20 && !isUrl(b, from, to) && show(scan, 'connection', from, to);
    case 'operator':
      // Of a query, `is` or `search`, as often as of a network: networks have names or numbers.
      return (
        length <= 40 &&
        (kinds & (UPPER | DIGIT | HIGH)) !== 0 &&
        !isSignIn(b, from, to) &&
        isLabelOrNumber(b, from, to, kinds) &&
        show(scan, 'mobile-network', from, to)
      );
    case 'mobileNetwork':
      return length <= 40 && isLabelOrNumber(b, from, to, kinds) && show(scan, 'mobile-network', from, to);
    case 'fingerprint':
      return mask(scan, 'fingerprint', from, to);
    case 'shortFingerprint':
      // Short for much else, first paint among it: only what looks like a digest.
      return length >= 8 && (kinds & (UPPER | LOWER)) !== 0 && mask(scan, 'fingerprint', from, to);
    case 'diagnostics':
      return length >= 3 && isLabel(b, from, to, kinds) && mask(scan, 'diagnostics', from, to);
    case 'birth':
      return length <= 30 && (kinds & DIGIT) !== 0 && mask(scan, 'date-of-birth', from, to);
    case 'age':
      return isAge(b, from, to) && mask(scan, 'date-of-birth', from, to);
    case 'gender':
      return (
        length <= 12 &&
        (kinds & (UPPER | LOWER)) !== 0 &&
        (kinds & DIGIT) === 0 &&
        mask(scan, 'gender', from, to)
      );
    case 'postal':
      return (
        length >= 6 &&
        (kinds & DIGIT) !== 0 &&
        (kinds & SPACE) !== 0 &&
        (kinds & LOWER) !== 0 &&
        mask(scan, 'postal-address', from, to)
      );
    case 'payment':
      return (
        length >= 12 && length <= 40 && isNumeric(b, from, to) && mask(scan, 'payment-information', from, to)
      );
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

/** Shapes that tell themselves under any name; each is behind the cheapest evidence for it. */
function byShape(scan: Scan, from: number, to: number, kinds: number, rule: RuleName | null): void {
  const b = scan.bytes;
  const length = to - from;
  if (mayListContacts(b, from, to, kinds) && scanContactText(scan, from, to)) return;
  const first = b[from]!;
  // `candidate:…` or `v=0…`.
  if ((first === 0x63 || first === 0x76) && givesIceAddress(b, from, to))
    return void mask(scan, 'ip-address', from, to);
  if (length < 4 || length > 400) return;
  if ((kinds & (UPPER | LOWER)) === 0) {
    if ((kinds & DIGIT) === 0 || length < 7) return;
    if (first === 0x2b) {
      if (isPhone(b, from, to, false)) contact(scan, from, to);
    } else if (
      length <= 15 &&
      (kinds & JOIN) === 0 &&
      rule !== 'appVersion' &&
      rule !== 'partVersion' &&
      rule !== 'browser' &&
      isIpAddress(b, from, to) &&
      !isReducedVersion(b, from, to)
    ) {
      mask(scan, 'ip-address', from, to);
    }
    return;
  }
  if ((kinds & JOIN) !== 0) {
    if ((KIND[first]! & UPPER) !== 0 && length >= 8 && length <= 40 && isTimezone(b, from, to))
      return void show(scan, 'timezone', from, to);
    if (length <= 6 && isLocale(b, from, to, false)) return void show(scan, 'language', from, to);
  }
  if ((kinds & DIGIT) !== 0 && length <= 40 && (kinds & (PERCENT | AMPERSAND | ODD)) === 0) {
    if (isOperatingSystem(b, from, to)) return void system(scan, from, to);
    if (isDeviceModel(b, from, to)) return void show(scan, 'device-model', from, to);
  }
  if (first === 0x4d && isUserAgent(b, from, to)) return void show(scan, 'browser', from, to);
  if (first === 0x65 && isJwt(b, from, to)) return void mask(scan, 'auth-token', from, to);
  if ((kinds & AT) !== 0 && length <= 100) {
    scan.credit -= Cost.compared;
    if (isEmail(b, from, to)) contact(scan, from, to);
  }
}

function oneOf(scan: Scan, states: ReadonlySet<number>, from: number, to: number): boolean {
  return to - from <= 16 && states.has(foldedHash(scan.bytes, from, to));
}

/** True where an identifier stands in the value in hand, so that it may not be shown. */
function holdsOwn(scan: Scan): boolean {
  return scan.finds > scan.before;
}

function show(scan: Scan, dataType: DataTypeMember, from: number, to: number): true {
  const text = scan.textOf(from, to);
  // `Ada's iPhone` names a person.
  const hidden = holdsOwn(scan) || (to - from > 4 && POSSESSIVE.test(text));
  scan.typed(dataType, hidden ? `[${dataType}]` : text, text);
  return true;
}

/** Some names for the system are also used of models and browsers: the value decides. */
function system(scan: Scan, from: number, to: number): true {
  return show(scan, 'operating-system', from, to);
}

const POSSESSIVE = /['’]s\b/;

function mask(scan: Scan, dataType: DataTypeMember, from: number, to: number): true {
  if (!holdsOwn(scan)) scan.mark(from, to, dataType);
  scan.typed(dataType, `[${dataType}]`, scan.collected === null ? '' : scan.textOf(from, to));
  return true;
}

/** Somebody's number or address: a contact, where it is not the person's own. */
function contact(scan: Scan, from: number, to: number): true {
  return holdsOwn(scan) ? true : mask(scan, 'contact-identifier', from, to);
}

/** The digest of such a one, by its name. */
function hashedContact(scan: Scan, from: number, to: number): boolean {
  if (!isHashedContact(scan, from, to)) return false;
  if (holdsOwn(scan)) return true;
  scan.mark(from, to, 'contact-identifier');
  scan.typed('contact-identifier', '[contact-identifier]', '', true);
  return true;
}

/** Words a person may have written: letters, and not a token, a link or markup. */
function isProse(b: Uint8Array, from: number, to: number, kinds: number): boolean {
  if ((kinds & (UPPER | LOWER | HIGH)) === 0) return false;
  const first = b[from]!;
  if (first === 0x7b || first === 0x5b || first === 0x3c) return false;
  if (isUrl(b, from, to) || isBoolean(b, from, to)) return false;
  if ((kinds & (HIGH | SPACE)) !== 0) return isText(b, from, to);
  return (
    to - from <= 24 &&
    (kinds & (DIGIT | JOIN | AMPERSAND | PERCENT)) === 0 &&
    b.subarray(from, to).indexOf(0x3a) < 0
  );
}

function isLabel(b: Uint8Array, from: number, to: number, kinds: number): boolean {
  const length = to - from;
  return (
    length >= 2 &&
    length <= 300 &&
    (kinds & (UPPER | LOWER)) !== 0 &&
    !isBoolean(b, from, to) &&
    !isUrl(b, from, to)
  );
}

function isLabelOrNumber(b: Uint8Array, from: number, to: number, kinds: number): boolean {
  return isNumeric(b, from, to) || isLabel(b, from, to, kinds);
}

/** Long enough for an identifier, and neither a sentence nor a small number. */
function isOpaqueId(b: Uint8Array, from: number, to: number, kinds: number): boolean {
  const length = to - from;
  return (
    length >= 8 && length <= 512 && (kinds & DIGIT) !== 0 && (kinds & SPACE) === 0 && !isUrl(b, from, to)
  );
}
