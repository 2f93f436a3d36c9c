import { rewriter } from './rewriting.ts';

const WRITES: Readonly<Record<string, string>> = {
  e: 'record',
  es: 'records',
  ed: 'recorded',
  ing: 'recording',
};

/** A record of what is done: no copy of a product, and no list of what the service offers. */
const RECORD =
  '(?:(?:an?|the|any) (?:(?:detailed|full|complete|permanent|digital|electronic|internal|server|automatic|searchable|separate) )?(?:records?|logs?|log files?|log entry|history)|(?:(?:detailed|electronic|internal|server) )?(?:records|logs))';
/** Made, and not denied: what is not made is not kept, which `no-records.ts` reads. */
const MADE =
  "(?<!\\b(?:not|never|n['’]t) )(?<!\\b(?:you|users|members|customers|to you) (?:can |may |could )?)\\b(?:creat|generat|writ)(es?|ed|ing)";
const INCLUDES =
  '(?:,? ?\\(?(?:which|that)(?: may| can| will)?(?: also)? (?:includes?|contains?|consists? of|comprises?))';

/** "We create a record of your visit, which includes the date": that is recorded. */
const RECORD_OF = new RegExp(
  `${MADE} ${RECORD} (?:of|about|on|for) ((?!(?:this|that|these|those|such) (?:request|notice|policy))[^.;:()]{3,90}?)(${INCLUDES} )?(?=[.;:,()]|$|(?<=(?:includes?|contains?|of|comprises?) ))`,
  'gi',
);

/** "Each visit creates a log that contains your address." */
const RECORD_WITH = new RegExp(
  `${MADE} ${RECORD}(?:${INCLUDES}|(?: containing| including| consisting of| with)) (?=(?:the|your|an?|their|ip|device|browser|information|data|dates?|times?)\\b)`,
  'gi',
);

/** A sentence in which what goes into a record that is made is recorded. */
export const plainRecordsMade = rewriter([
  [
    RECORD_OF,
    (_, form: string, what: string, includes: string | undefined) =>
      `${WRITES[form.toLowerCase()]} ${what}${includes ? ', including ' : ''}`,
  ],
  [RECORD_WITH, (_, form: string) => `${WRITES[form.toLowerCase()]} `],
]);
