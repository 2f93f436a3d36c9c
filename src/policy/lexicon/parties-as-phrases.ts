import type { RecipientKind } from '../../model/vocabulary.ts';

/** Phrases whose words apart would name someone else. See `parties.ts`. */
export const PARTIES_AS_PHRASES: readonly [kind: RecipientKind, patterns: string][] = [
  ['unspecified', '(third-party|third party|) data (recipient|recipients)'],
  [
    'provider',
    'others (to|who|that) (help|assist|support) us; others to (perform|provide) (services|tasks) for us',
  ],
  ['partner', 'prospective (business|commercial|) (partner|partners)'],
  ['advertiser', 'prospective (advertiser|advertisers)'],
];
