import type { DataTypeMember } from '../model/data-types.ts';
import type { RuleName } from './key-names.ts';
import { ruleOfName } from './key-rules.ts';

const TYPES: Partial<Record<RuleName, DataTypeMember>> = {
  userId: 'user-id',
  deviceId: 'device-identifier',
  pushToken: 'push-token',
  advertisingId: 'advertising-id',
  phone: 'phone-number',
  email: 'email-address',
  trackingId: 'cookie-identifier',
};

/** Shorter values turn up by accident. */
export const SHORTEST = 8;
export const LONGEST = 512;

/** The kind of identifier that a name stands for; null where it stands for none. */
export function identifyingType(name: string): DataTypeMember | null {
  const rule = ruleOfName(name);
  return (rule !== null && TYPES[rule]) || null;
}

/** The value as text where it is long and varied enough to identify somebody; else null. */
export function identifying(value: string | number): string | null {
  const text = String(value).trim();
  if (text.length < SHORTEST || text.length > LONGEST) return null;
  // A telephone number alone may have spaces.
  if (/\s/.test(text) && !/^\+?[\d\s().-]+$/.test(text)) return null;
  if (!/\d/.test(text) && !text.includes('@')) return null;
  return new Set(text).size >= 4 ? text : null;
}
