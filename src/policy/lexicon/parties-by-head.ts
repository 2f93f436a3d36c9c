import type { RecipientKind } from '../../model/vocabulary.ts';

/** Nouns that name a party whatever stands before them, in the singular → whom they mean where that says nothing. */
export const PARTY_HEADS: ReadonlyMap<string, RecipientKind> = new Map(
  (
    [
      [
        'provider',
        'vendor contractor subcontractor sub-contractor supplier processor subprocessor consultancy gateway',
      ],
      [
        'partner',
        `company firm organization organisation institution corporation enterprise business platform operator maker
         manufacturer retailer reseller distributor dealer broker aggregator issuer lender studio association charity
         nonprofit ngo foundation registrar publisher broadcaster hospital bureau league collaborator agency body outlet
         entity network exchange site website app application`,
      ],
      ['authority', 'authority regulator tribunal ministry commission'],
    ] as const
  ).flatMap(([kind, words]) => words.split(/\s+/).map((word) => [word, kind] as const)),
);

/** Heads that are things as often as parties: only a word of a trade before them makes them one. */
export const UNSURE_HEADS = new Set(
  'platform network body outlet exchange gateway business agency commission site website app application'.split(
    ' ',
  ),
);

/** Words before a head → whom the two name together; the first line that fits holds. */
export const PARTY_TRADES: readonly [kind: RecipientKind, words: RegExp, heads?: RegExp][] = [
  ['family', /^(parent|sister|affiliated|affiliate|related|associated|subsidiary|common-ownership)$/],
  [
    'authority',
    /^(governments?|governmental|quasi-governmental|state|federal|public|regulatory|enforcement|judicial|taxe?s?|customs|police|immigration|intelligence|supervisory|competent|national|municipal|criminal|investigative|military|dispute-resolution|justice)$/,
    /^(agency|authority|body|entity|institution|tribunal|ministry|commission|organi[sz]ation|regulator)$/,
  ],
  [
    'advertiser',
    /^(ads?|adverts?|advertising|advertisement|adtech|ad-[a-z]+|marketing|remarketing|retargeting|attribution|telemarketing|media-buying|demand-side|supply-side|programmatic)$/,
  ],
  [
    'provider',
    /^(hosting|web-hosting|payments?|payment-processing|billing|cloud|it|shipping|delivery|logistics|support|fulfil?lment|mailing|mail|printing|storage|security|infrastructure|audit|auditing|accounting|law|consulting|translation|transcription|moderation|monitoring|outsourcing|email|sms|survey|market-research|processing|reporting|maintenance|ai|crm|helpdesk|technology|staffing|telephony|cybersecurity|recognition|service|services|background|insurance|outsourced|contracted|hired|data-enrichment)$/,
    /^(company|firm|vendor|contractor|agency|organi[sz]ation|business|supplier|gateway|network|operator|consultancy|platform|corporation)$/,
  ],
  ['provider', /^(collection|debt-collection|recovery)$/, /^(agency|firm)$/],
  // "third-party shopping sites": whoever runs them.
  ['partner', /^(third-party|third|external)$/, /^(site|website|platform|app|application|network)$/],
];
