import type { Claim, PolicyDocument } from '../../model/claim.ts';
import type { DataType } from '../../model/data-types.ts';
import { MODALITIES, type Modality } from '../../model/vocabulary.ts';
import { isConditional, standsAlone } from '../judge/conflict.ts';
import { asRecipient, isOwn } from '../judge/cover.ts';
import { dataLabel, recipientLabel } from '../labels.ts';
import { documentsPhrase, listed } from './words.ts';

/** The documents of these claims, in words: `the policy of 25 August 2016`. */
export function whereStated(claims: readonly Claim[], documents: readonly PolicyDocument[]): string {
  const ids = new Set(claims.map((c) => c.document));
  return documentsPhrase(documents.filter((d) => ids.has(d.id)));
}

/** `says` for one document, `say` for several. */
export function say(claims: readonly Claim[]): string {
  return new Set(claims.map((c) => c.document)).size > 1 ? 'say' : 'says';
}

/** A verb for one document or for several: `speaks`, `speak`. */
export const says = (claims: readonly Claim[], one: string, many: string): string =>
  say(claims) === 'say' ? many : one;

/** A term that is broader than what was seen: `information at large`, `“device” at large`. */
export function dataLabelOf(type: DataType | null): string {
  return type === null || type === 'unspecified' ? 'information at large' : `“${dataLabel(type)}” at large`;
}

/** Whom claims speak of as getting it: `partners and other services`. */
export function circles(claims: readonly Claim[], app: { entity: string }): string {
  const of = (claim: Claim) => recipientLabel(isOwn(claim, app) ? claim.recipient : asRecipient(claim.actor));
  return listed([...new Set(claims.map(of))], 3);
}

/** Of several claims those that say it most plainly. */
export function plainest(claims: readonly Claim[]): Claim[] {
  const modality = MODALITIES.find((m) => claims.some((claim) => claim.modality === m));
  return claims.filter((claim) => claim.modality === modality);
}

/** That something happens, as plainly as a claim says it. */
export const HAPPENS: Record<Modality, string> = {
  does: 'that it does',
  may: 'that it may',
  'only-if': 'that it does under a condition',
  'on-request': 'that it does on request',
};

/** What denials come to: `that it does not`, or only so far as they go. */
export function denies(denials: readonly Claim[]): string {
  if (denials.some(standsAlone)) return 'that it does not';
  return denials.some((claim) => !isConditional(claim))
    ? 'that it does not for a purpose that it names'
    : 'that it does not under a condition';
}
