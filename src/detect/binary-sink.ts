import type { Sink } from '../decode/sink.ts';
import { FIELD } from '../decode/sink.ts';
import { DIGIT } from './characters.ts';
import type { RuleName } from './key-names.ts';
import { ruleOfKey } from './key-rules.ts';
import { numberKey } from './needles.ts';
import type { Scan } from './scan.ts';
import { scanRegion, scanText } from './scan-region.ts';
import { INDEXED, NUMBERED } from './trail.ts';
import { typedByRule, typedValue } from './typed.ts';

const encoder = new TextEncoder();

/** Takes what a walker of a binary container tells to the search. */
export class BinarySink implements Sink {
  private readonly scan: Scan;

  constructor(scan: Scan) {
    this.scan = scan;
  }

  open(from: number, to: number, index: number): void {
    const { scan } = this;
    if (from >= 0) {
      scan.open(from, to, -1);
      scan.keyStart = from;
      scan.keyEnd = to;
    } else if (from === FIELD) {
      scan.open(NUMBERED, 0, index);
      scan.keyStart = -1;
    } else scan.open(INDEXED, 0, index);
  }

  close(): void {
    this.scan.close();
  }

  text(from: number, to: number): void {
    const { scan } = this;
    if (to <= from) return;
    const { keyStart, keyEnd, pathDepth } = scan;
    scan.text = true;
    scan.valueStart = from;
    scan.valueEnd = to;
    const first = scan.bytes[from];
    if (first === 0x7b || first === 0x5b) scanText(scan, from, to);
    else {
      scan.words(from, to, false);
      if (keyStart !== from) typedValue(scan, from, to, scan.kinds);
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
      const { digests, recipes } = scan.needles;
      const entry = digests.find(scan.bytes, from, length);
      if (entry >= 0) {
        scan.identity(digests.ownerOf(entry), recipes[digests.recipeOf(entry)]!, from, to, true);
        return;
      }
    }
    const { keyStart, keyEnd, pathDepth } = scan;
    scanRegion(scan, from, to);
    scan.keyStart = keyStart;
    scan.keyEnd = keyEnd;
    scan.pathDepth = pathDepth;
  }

  integer(low: number, high: number): void {
    const { scan } = this;
    for (const needle of scan.needles.numbers.get(numberKey(low, high)) ?? []) {
      if (needle.low === low && needle.high === high) scan.identity(needle.owner, INTEGER, 0, 0, false);
    }
    const rule = scan.keyStart < 0 ? null : ruleOfKey(scan);
    if (rule === null) return;
    this.typed(
      rule,
      high === 0 ? String(low) : String(BigInt.asIntN(64, (BigInt(high) << 32n) | BigInt(low))),
    );
  }

  float(value: number): void {
    const rule = this.scan.keyStart < 0 ? null : ruleOfKey(this.scan);
    if (rule !== null) this.typed(rule, String(value));
  }

  boolean(value: boolean): void {
    const rule = this.scan.keyStart < 0 ? null : ruleOfKey(this.scan);
    if (rule !== null) this.typed(rule, String(value));
  }

  /** A number or a truth value, written out for the rules, which read text. */
  private typed(rule: RuleName, text: string): void {
    const { scan } = this;
    const bytes = encoder.encode(text);
    scan.before = scan.items.length;
    scan.descend(bytes, '');
    scan.valueStart = 0;
    scan.valueEnd = bytes.length;
    typedByRule(scan, rule, 0, bytes.length, DIGIT);
    scan.ascend();
  }
}

const INTEGER = ['integer'];
