import { rewriter } from './rewriting.ts';

/** "You will be asked to", "we may ask you to". */
const ASKED =
  "(?:(?:you|users)(?:[\u2019']ll| will| may| might| can)?(?: also| then| first)* (?:be|are) (?:also |then |first )?(?:asked|prompted|invited|requested)|we(?:[\u2019']ll| will| may| might)?(?: also| then| first)* (?:ask|prompt|request|invite) you)";
const WHAT = '(?=(?:your|the|certain)\\b)';

/** "You will be asked to allow us access to your address book", "we ask you to let the app read your contacts". */
const ALLOW_ACCESS = new RegExp(
  `\\b${ASKED} (?:if you (?:want|wish|would like) )?to (?:allow|grant|give|let)(?: us| the app| our app| the service)? (?:(?:permission )?to |have )?access (?:to )?${WHAT}`,
  'gi',
);
/** "You will be asked to allow the use of your location." */
const ALLOW_USE = new RegExp(
  `\\b${ASKED} to (?:allow|permit|authori[sz]e|agree to|consent to) (?:our |the )(use|collection|storage|sharing) of ${WHAT}([^,.;:]{2,80}?)(?:, and (?=you\\b))?(?=[,.;:]|$|you\\b)`,
  'gi',
);

const DEEDS: Readonly<Record<string, string>> = {
  use: 'use',
  collection: 'collect',
  storage: 'store',
  sharing: 'share',
};

/** A sentence that tells what people are asked to allow, as one that says that leave is asked for it. */
export const plainLeave = rewriter([
  [ALLOW_ACCESS, 'we ask for permission to access '],
  [
    ALLOW_USE,
    (whole: string, deed: string, what: string) =>
      `we ask for permission to ${DEEDS[deed.toLowerCase()]} ${what}${/ $/.test(whole) ? '; ' : ''}`,
  ],
]);
