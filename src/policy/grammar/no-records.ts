import { lowerFirst } from './first-letter.ts';
import { rewriter } from './rewriting.ts';

const RECORDS =
  '(?:(?:permanent|lasting|further|additional|other|server-side|central|such|access|server) )*(?:records?|logs?|log files?|cop(?:y|ies)|archives?|back-?ups?|recordings?|transcripts?|documentation)';
const OF =
  '(?:of|about|on|with) (?!this\\b|the (?:policy|agreement|terms|software|app)\\b|our\\b|any breach)';
const MADE =
  '(?:made|created|taken|produced|generated|written|left|available|preserved|maintained|in existence)';
const THING = '(?:(?! (?:is|are|that|which|if|when|can|may|will|has|have) )[^.,;:]){2,80}?';

/** "No records of your messages are created": they are not kept. */
const NONE_MADE = new RegExp(
  `\\b(no ${RECORDS} ${OF}${THING}) (?:(is|are|gets?) (?:ever )?${MADE}|exists?)(?= ?(?:[.,;:)]|$)| (?:on|by|in|at|anywhere)\\b)`,
  'gi',
);
/** "No logs are kept of who talks to whom." */
const KEPT_OF = new RegExp(
  `^(no ${RECORDS}) (?:is|are) (?:ever )?(?:${MADE}|kept|stored|retained|saved|held) (${OF}${THING})(?= ?(?:[.,;:)]|$))`,
  'i',
);
/** "There are no logs of your calls on our servers." */
const THERE_ARE_NONE = new RegExp(
  `^(?:on our servers,? )?there (?:is|are) (no ${RECORDS} ${OF}${THING})(?= ?(?:[.,;:)]|$)| (?:on|in) our\\b)`,
  'i',
);
/** "No logs are created." */
const NO_LOGS =
  /^no (access |server |activity |connection )?(?:logs?|log files?) (?:is|are) (?:ever )?(?:made|created|written|generated|taken)(?= ?(?:[.,;:)]|$)| (?:on|by|in|at)\b)/i;
/** "We make no copies of your messages." */
const WE_MAKE_NONE = new RegExp(
  `\\b(we|they|our servers?|the servers?|the service|the app|\\p{Lu}[\\w.]+) (?:(?:(make|create|take|produce|generate|write)|makes|creates|takes|produces|generates|writes) no|(do|does) not (?:make|create|take|produce|generate|write) any) (?=${RECORDS} ${OF})`,
  'giu',
);

/** "We never create a record of your calls." */
const NEVER_MADE = new RegExp(
  `\\b(never|(?:do|does|will|can) ?not|(?:do|does)n['’]t) (?:ever )?(?:make|create|take|produce|generate|write)s? (?:an?|any) (?=${RECORDS} ${OF})`,
  'gi',
);

/** A sentence that says of what nobody makes a record of that none is kept. */
export const plainRecords = rewriter([
  [NONE_MADE, '$1 are kept'],
  [KEPT_OF, (_, none: string, of: string) => `We keep ${lowerFirst(none)} ${of}`],
  [THERE_ARE_NONE, '$1 are kept'],
  [NO_LOGS, 'No $1logs are kept'],
  [NEVER_MADE, '$1 keep a '],
  [
    WE_MAKE_NONE,
    (_, who: string, plural?: string, not?: string) =>
      `${who} ${plural || not === 'do' ? 'keep' : 'keeps'} no `,
  ],
]);
