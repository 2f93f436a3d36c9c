import { type Captured, capture, ODD } from './capture.ts';
import * as native from './natives.ts';

/**
 * The reason that a connection is closed with, as `option` gives it; null where there is none. One that only the page's own
 * code could tell is left unread.
 */
export function closeReason({ value, odd }: { value: unknown; odd: boolean }): Captured | null {
  if (odd) return ODD;
  const text = value === undefined ? '' : native.textOf(value);
  if (text === null) return ODD;
  return text === '' ? null : capture(text);
}
