import { LOWER, UPPER } from './characters.ts';
import type { RuleName } from './key-names.ts';
import type { Scan } from './scan.ts';
import { isNumeric } from './value-shapes.ts';

/** `52.52,13.405` under a name for a place. */
export function coordinates(scan: Scan, from: number, to: number, kinds: number): boolean {
  if ((kinds & (UPPER | LOWER)) !== 0 || to - from > 60) return false;
  const pair = /^\s*(-?\d{1,2}(?:\.\d+)?)\s*[,; ]\s*(-?\d{1,3}(?:\.\d+)?)\s*$/.exec(scan.textOf(from, to));
  // `42,17` is a place in a text, a picture or a file.
  if (pair === null || !`${pair[1]}${pair[2]}`.includes('.')) return false;
  scan.mark(from, to, 'precise-location');
  place(scan, pair[1]!, pair[2]!);
  return true;
}

/** Both numbers to a hundred metres or less: what only a place is told with. */
export function isExact(scan: Scan, from: number, to: number): boolean {
  return to - from <= 60 && /\.\d{3,}.*\.\d{3,}/.test(scan.textOf(from, to));
}

/** A name that is never of a place on a page: "position" and "point" are. */
function namesPlace(scan: Scan): boolean {
  const { bytes, keyStart: from, keyEnd: to } = scan;
  const key = from < 0 ? scan.nearestKey() : { bytes, from, to };
  return key !== null && PLACE.test(new TextDecoder().decode(key.bytes.subarray(key.from, key.to)));
}
const PLACE = /coord|lat.?l|ln?g.?lat|geo|gps|location/i;

/** A number of a list of two under a name for a place, whichever comes first (GeoJSON, RFC 7946 §3.1.1: longitude). */
export function oneOfTwo(scan: Scan, from: number, to: number): boolean {
  if (to - from > 24 || !isNumeric(scan.bytes, from, to)) return false;
  const text = scan.textOf(from, to);
  if (!/\.\d{2,}$/.test(text) || Math.abs(Number(text)) > 180 || !namesPlace(scan)) return false;
  const other = scan.half;
  if (other?.rule !== 'geo' || scan.typedCount - other.at !== 1) {
    scan.half = { rule: 'geo', text, at: scan.typedCount };
    return true;
  }
  scan.half = null;
  place(scan, other.text, text);
  scan.mark(from, to, 'precise-location');
  return true;
}

/** A degree of latitude or longitude, by the rule of its name. */
export function isCoordinate(scan: Scan, rule: RuleName, from: number, to: number): boolean {
  if (to - from > 24 || !isNumeric(scan.bytes, from, to)) return false;
  return Math.abs(Number(scan.textOf(from, to))) <= (rule === 'latitude' ? 90 : 180);
}

const OTHER_HALF: Partial<Record<RuleName, RuleName>> = {
  latitude: 'longitude',
  longitude: 'latitude',
  screenWidth: 'screenHeight',
  screenHeight: 'screenWidth',
};
/** Halves of a pair stand in the same object: at most this many values apart. */
const PAIR_DISTANCE = 8;

/** Half of a pair: kept until its other half comes. */
export function half(scan: Scan, rule: RuleName, from: number, to: number): boolean {
  const text = scan.textOf(from, to);
  const other = scan.half;
  if (rule === 'latitude' || rule === 'longitude') scan.mark(from, to, 'precise-location');
  if (other === null || other.rule !== OTHER_HALF[rule] || scan.typedCount - other.at > PAIR_DISTANCE) {
    scan.half = { rule, text, at: scan.typedCount };
    return true;
  }
  scan.half = null;
  if (rule === 'longitude') place(scan, other.text, text);
  else if (rule === 'latitude') place(scan, text, other.text);
  else {
    const size = rule === 'screenHeight' ? `${other.text}x${text}` : `${text}x${other.text}`;
    scan.typed('screen', size, size);
  }
  return true;
}

function place(scan: Scan, latitude: string, longitude: string): void {
  const dataType =
    /\.\d{3,}/.test(latitude) || /\.\d{3,}/.test(longitude) ? 'precise-location' : 'coarse-location';
  const raw = scan.collected === null ? '' : `${Number(latitude).toFixed(6)},${Number(longitude).toFixed(6)}`;
  scan.typed(dataType, `[${dataType}]`, raw);
}
