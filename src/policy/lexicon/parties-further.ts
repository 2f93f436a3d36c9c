import type { RecipientKind } from '../../model/vocabulary.ts';

/** Phrases whose words apart would name someone else. See `parties.ts`. */
export const FURTHER_PARTIES: readonly [kind: RecipientKind, patterns: string][] = [
  ['unspecified', '(third-party|third party|) data (recipient|recipients)'],
  ['partner', 'prospective (business|commercial|) (partner|partners)'],
  ['advertiser', 'prospective (advertiser|advertisers)'],
];
