import type { RuleName } from './key-names.ts';
import { ruleOfKey } from './key-rules.ts';
import { isPushEndpoint } from './push-endpoint.ts';
import type { Scan } from './scan.ts';
import { mask } from './tell.ts';
import { byName } from './typed-by-name.ts';
import { byShape } from './typed-by-shape.ts';

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
