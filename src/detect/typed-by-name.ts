import { foldedHash, hashSet } from './ascii.ts';
import { AMPERSAND, DIGIT, HIGH, LOWER, PERCENT, SPACE, UPPER } from './characters.ts';
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
import type { RuleName } from './key-names.ts';
import { ruleAround } from './key-rules.ts';
import type { Scan } from './scan.ts';
import { contact, hashedContact, mask, show } from './tell.ts';
import { coordinates, half, isCoordinate, isExact, oneOfTwo } from './typed-pairs.ts';
import {
  isBoolean,
  isEmail,
  isIpAddress,
  isLanguageName,
  isLocale,
  isNumeric,
  isPhone,
  isScreen,
  isTimezone,
  isUrl,
} from './value-shapes.ts';
import { isLabel, isLabelOrNumber, isOpaqueId, isProse } from './value-texts.ts';

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

/** Takes a value for what its key's name says, where its shape fits; false where it does not. */
export function byName(scan: Scan, rule: RuleName, from: number, to: number, kinds: number): boolean {
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
        show(scan, 'operating-system', from, to)
      );
    case 'osVersion':
      return length <= 60 && isLabelOrNumber(b, from, to, kinds) && show(scan, 'operating-system', from, to);
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

function oneOf(scan: Scan, states: ReadonlySet<number>, from: number, to: number): boolean {
  return to - from <= 16 && states.has(foldedHash(scan.bytes, from, to));
}
