import type { Claim } from '../../model/claim.ts';
import type { DataType } from '../../model/data-types.ts';

/** "personally identifiable information", "information that identifies you": how a denial says that it speaks of no more. */
const WHAT_IDENTIFIES =
  /^(?:(?:personally|individually)[- ]identif|PII$|identif(?:iable|ying) |(?:\w+ )(?:that|which) (?:\w+ )*identif)/i;

/**
 * Types that tell by themselves who somebody is. What a browser or a device is called is held to identify nobody by most
 * policies that speak of "personally identifiable information", so such a denial is not held against it.
 */
const IDENTIFY: ReadonlySet<DataType> = new Set([
  'phone-number',
  'email-address',
  'name',
  'profile-photo',
  'government-id',
  'postal-address',
  'identity',
]);

/** True for a condition that only says of what kind of data a denial speaks: of what identifies people. */
export function isOfIdentity(condition: string): boolean {
  return WHAT_IDENTIFIES.test(condition.trim());
}

/** Whether a denial of data in general, which may be one of no more than what identifies people, speaks of a type. */
export function speaksOf(claim: Claim, type: DataType): boolean {
  return claim.polarity === 'affirmed' || IDENTIFY.has(type) || !claim.conditions.some(isOfIdentity);
}
