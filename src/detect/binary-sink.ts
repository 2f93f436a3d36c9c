import { FIELD, FIXED_NAMES, type FixedName, type Sink } from '../decode/sink.ts';
import { DIGIT } from './characters.ts';
import { contactKey } from './contacts.ts';
import { isNested } from './containers.ts';
import { Cost } from './credit.ts';
import type { RuleName } from './key-names.ts';
import { ruleOfKey } from './key-rules.ts';
import { numberKey } from './needles.ts';
import { digestAt, rawDigest } from './raw-digest.ts';
import type { Scan } from './scan.ts';
import { scanRegion, scanText } from './scan-region.ts';
import { INDEXED, MAX_DEPTH, MAX_PATH, NUMBERED } from './trail.ts';
import { typedByRule, typedValue } from './typed.ts';

const encoder = new TextEncoder();

/** The names that formats give, one behind the other, and where each begins. */
const NAMES = encoder.encode(FIXED_NAMES.join(''));
const PLACES = new Map<FixedName, number>();
{
  let at = 0;
  for (const name of FIXED_NAMES) {
    PLACES.set(name, at);
    at += name.length;
  }
}

/** Takes what a walker of a binary container tells to the search. */
export class BinarySink implements Sink {
  private readonly scan: Scan;
  private level = 0;
  /** Levels at which an entry with a given name is open. */
  private readonly fixed: number[] = [];

  constructor(scan: Scan) {
    this.scan = scan;
  }

  open(from: number, to: number, index: number): void {
    const { scan } = this;
    this.level++;
    scan.spend(Cost.value);
    if (from >= 0) {
      scan.open(from, to, -1);
      scan.keyStart = from;
      scan.keyEnd = to;
    } else if (from === FIELD) {
      scan.open(NUMBERED, 0, index);
      scan.keyStart = -1;
    } else scan.open(INDEXED, 0, index);
  }

  /** The name stands in bytes of its own, which the search goes through on its way. */
  named(name: FixedName): void {
    const { scan } = this;
    this.level++;
    if (scan.depth + 2 > MAX_DEPTH) {
      scan.open(INDEXED, 0, -1);
      scan.keyStart = -1;
      return;
    }
    this.fixed.push(this.level);
    const { bytes, text } = scan;
    const from = PLACES.get(name)!;
    scan.descend(NAMES, '');
    scan.open(from, from + name.length, -1);
    scan.keyStart = from;
    scan.keyEnd = from + name.length;
    scan.descend(bytes, '');
    scan.text = text;
  }

  get spent(): boolean {
    return this.scan.spent;
  }

  close(): void {
    const { scan } = this;
    if (this.fixed.at(-1) === this.level--) {
      this.fixed.pop();
      scan.ascend();
      scan.ascend();
      return;
    }
    scan.close();
    // What follows belongs to the entry around the closed one.
    let d = Math.min(scan.pathDepth, MAX_PATH) - 1;
    while (d >= scan.base && scan.pathKeyStart[d] === INDEXED) d--;
    scan.keyStart = d < scan.base || scan.pathKeyStart[d]! < 0 ? -1 : scan.pathKeyStart[d]!;
    if (scan.keyStart >= 0) scan.keyEnd = scan.pathKeyEnd[d]!;
  }

  text(from: number, to: number): void {
    const { scan } = this;
    if (to <= from) return;
    const apart = scan.spend(Cost.value);
    const { keyStart, keyEnd, pathDepth } = scan;
    scan.text = true;
    scan.valueStart = from;
    scan.valueEnd = to;
    if (!apart) scan.words(from, to, false);
    else if (isNested(scan.bytes, from, to)) scanText(scan, from, to);
    else {
      scan.words(from, to, false);
      if (keyStart !== from) typedValue(scan, from, to, scan.kinds);
      else contactKey(scan, from, to, scan.kinds);
    }
    scan.keyStart = keyStart;
    scan.keyEnd = keyEnd;
    scan.pathDepth = pathDepth;
  }

  binary(from: number, to: number): void {
    const { scan } = this;
    const length = to - from;
    if (length < 4) return;
    scan.valueStart = from;
    scan.valueEnd = to;
    if (length >= 8 && length <= 64) {
      scan.tap?.(hexOf(scan.bytes, from, to), from, to);
      if (rawDigest(scan, from, to)) return;
    }
    const { keyStart, keyEnd, pathDepth } = scan;
    if (scan.spend(Cost.region)) scanRegion(scan, from, to);
    else scan.words(from, to, false);
    scan.keyStart = keyStart;
    scan.keyEnd = keyEnd;
    scan.pathDepth = pathDepth;
  }

  isKnown(from: number, to: number): boolean {
    return digestAt(this.scan, from, to) >= 0;
  }

  integer(low: number, high: number): void {
    const { scan } = this;
    this.known(low, high);
    const rule = scan.keyStart < 0 ? null : ruleOfKey(scan);
    if (rule === null && scan.tap === null) return;
    const text = high === 0 ? String(low) : String(BigInt.asIntN(64, (BigInt(high) << 32n) | BigInt(low)));
    // What has a rule is shown to the tap with it.
    if (rule === null) scan.tap?.(text, 0, 0);
    else this.typed(rule, text);
  }

  float(value: number): void {
    // What has more than 32 bits is a double to many an encoder (msgpackr, cbor-x; `Value` of protobuf).
    if (value > 0xffff_ffff && Number.isSafeInteger(value))
      this.known(value >>> 0, Math.floor(value / 2 ** 32));
    const rule = this.scan.keyStart < 0 ? null : ruleOfKey(this.scan);
    if (rule !== null) this.typed(rule, String(value));
  }

  boolean(value: boolean): void {
    const rule = this.scan.keyStart < 0 ? null : ruleOfKey(this.scan);
    if (rule !== null) this.typed(rule, String(value));
  }

  /** Looks a whole number up among those of the person. */
  private known(low: number, high: number): void {
    const { scan } = this;
    scan.credit -= Cost.number;
    const needles = scan.needles.numbers.get(numberKey(low, high));
    if (needles === undefined) return;
    for (const needle of needles) {
      if (needle.low === low && needle.high === high) scan.identity(needle.owner, INTEGER, 0, 0, false);
    }
  }

  /** A number or a truth value, written out for the rules, which read text. */
  private typed(rule: RuleName, text: string): void {
    const { scan } = this;
    const bytes = encoder.encode(text);
    scan.before = scan.finds;
    scan.descend(bytes, '');
    scan.valueStart = 0;
    scan.valueEnd = bytes.length;
    typedByRule(scan, rule, 0, bytes.length, DIGIT);
    scan.ascend();
  }
}

const INTEGER = ['integer'];

function hexOf(b: Uint8Array, from: number, to: number): string {
  let text = '';
  for (let i = from; i < to; i++) text += b[i]!.toString(16).padStart(2, '0');
  return text;
}
