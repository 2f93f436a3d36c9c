import type { Claim } from '../../model/claim.ts';
import type { Cover } from './cover.ts';
import { isOfIdentity } from './identifying.ts';

/** The purposes that a claim states; none where it states none. */
export function statedPurposes(claim: Claim): string[] {
  return claim.purpose.filter((p) => p !== 'unspecified');
}

/**
 * A claim that holds only under a condition ("when location services are off", "at your request"). Of which data it speaks
 * is none.
 */
export function isConditional(claim: Claim): boolean {
  return (
    claim.modality === 'only-if' ||
    claim.modality === 'on-request' ||
    claim.conditions.some((condition) => !isOfIdentity(condition))
  );
}

/** A denial with a stated purpose or a condition of its own covers no flow by itself: a flow shows neither. */
export function standsAlone(denial: Claim): boolean {
  return statedPurposes(denial).length === 0 && !isConditional(denial);
}

/**
 * Both stand in the same sentence, or one in the lead of a list and the other in an item of it ("with nobody except: our
 * providers"). Claims without a place are never of the same.
 */
export function sameSentence(a: Claim, b: Claim): boolean {
  if (a.document !== b.document || a.start === undefined || a.end === undefined) return false;
  return (a.start === b.start && a.end === b.end) || goesOn(a, b) || goesOn(b, a);
}

/** An item is quoted with its lead before it. */
function goesOn(lead: Claim, item: Claim): boolean {
  return lead.quote !== undefined && item.quote?.startsWith(`${lead.quote} `) === true;
}

function shareAny(a: readonly string[], b: readonly string[]): boolean {
  const plain = new Set(a.map((x) => x.trim().toLowerCase()));
  return b.some((x) => plain.has(x.trim().toLowerCase()));
}

/** Whether the denial is the narrower of the two, in data or in recipients, and the wider in neither. */
function isNarrower(denial: Cover, affirmation: Cover): boolean {
  const inData = denial.precision - affirmation.precision;
  const inRecipients = denial.narrowness - affirmation.narrowness;
  // "Information with vendors" beside "no number with third parties" is narrower in one way and wider in the other.
  return inData >= 0 && inRecipients >= 0 && inData + inRecipients > 0;
}

/**
 * Whether an affirmation takes a flow out of a denial: both stand in one sentence, as a rule and its exception
 * ("not unless you agree", "none but to Zendesk"). In "we share information with the family, but not your number" or
 * "with others, but not with advertisers" the denial is the exception: an affirmation at large, under no condition, does
 * not take out what its own sentence denies in particular.
 */
export function isException(affirmation: Cover, denial: Cover): boolean {
  const [a, d] = [affirmation.claim, denial.claim];
  return sameSentence(a, d) && (isConditional(a) || !isNarrower(denial, affirmation));
}

/**
 * What an affirmation and a denial that cover the same flow, neither the other's exception, make of each other:
 * `none` where a condition of the denial or a purpose keeps them apart, `denied` where the denial is the narrower of the
 * two, in data (group affirmed, member denied) or in recipients (others affirmed, advertisers denied), and wider in
 * neither, else `both`.
 */
export function conflict(affirmation: Cover, denial: Cover): 'none' | 'denied' | 'both' {
  const [a, d] = [affirmation.claim, denial.claim];
  const [purposesOfA, purposesOfD] = [statedPurposes(a), statedPurposes(d)];
  // Also where the affirmation has the same one: that it held, or that the person is where it says, shows in no flow.
  if (isConditional(d)) return 'none';
  if (purposesOfD.length > 0 && !shareAny(purposesOfA, purposesOfD)) return 'none';
  if (!standsAlone(d)) return 'both';
  if (isNarrower(denial, affirmation)) return 'denied';
  // "We collect it to run the service" beside a bare "we do not collect it": the denial may mean any other purpose, and the
  // rules leave it open, so the milder verdict stands.
  const isLevel = affirmation.precision === denial.precision && affirmation.narrowness === denial.narrowness;
  return isLevel && purposesOfA.length > 0 ? 'none' : 'both';
}
