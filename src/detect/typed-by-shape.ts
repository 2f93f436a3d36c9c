import { AMPERSAND, AT, DIGIT, JOIN, KIND, LOWER, ODD, PERCENT, UPPER } from './characters.ts';
import { mayListContacts, scanContactText } from './contacts.ts';
import { Cost } from './credit.ts';
import type { RuleName } from './key-names.ts';
import type { Scan } from './scan.ts';
import { contact, mask, show } from './tell.ts';
import {
  givesIceAddress,
  isDeviceModel,
  isEmail,
  isIpAddress,
  isJwt,
  isLocale,
  isOperatingSystem,
  isPhone,
  isReducedVersion,
  isTimezone,
  isUserAgent,
} from './value-shapes.ts';

/** Shapes that tell themselves under any name; each is behind the cheapest evidence for it. */
export function byShape(scan: Scan, from: number, to: number, kinds: number, rule: RuleName | null): void {
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
    if (isOperatingSystem(b, from, to)) return void show(scan, 'operating-system', from, to);
    if (isDeviceModel(b, from, to)) return void show(scan, 'device-model', from, to);
  }
  if (first === 0x4d && isUserAgent(b, from, to)) return void show(scan, 'browser', from, to);
  if (first === 0x65 && isJwt(b, from, to)) return void mask(scan, 'auth-token', from, to);
  if ((kinds & AT) !== 0 && length <= 100) {
    scan.credit -= Cost.compared;
    if (isEmail(b, from, to)) contact(scan, from, to);
  }
}
