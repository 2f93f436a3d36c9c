import { rewriter } from './rewriting.ts';

const WHO =
  '(?:you|they|it|users|participants|people|members|visitors|customers|someone|messages|calls|posts|(?:an?|the|each|your) [\\w-]+)';
/** What another member of a list of data begins with, and no clause on what people do. */
const NEXT =
  '(?:and |or )?(?:whether|how|which|what|who|whom|where|amounts?|dates?|times?|IP|device|browser|pages|links|features|clicks|metadata|performance|duration|(?:the|their|its|your) (?:IP|device|browser|pages?|links?|features?|dates?|times?|durations?|types?|numbers?|amounts?|content|people|files?|websites?|location|size|length|clicks?|name|operating|sender|recipients?)\\b|when (?:you|it|they|users|an?|the)\\b)';

/** "such as when you visited us, the pages you viewed": a moment is one of what is listed. */
const FIRST_LISTED = new RegExp(
  `\\b(such as|including|like|includes?|contains?)(:?) when (?=${WHO} [^,;.:()]{2,70}(?:; |, ${NEXT}))`,
  'gi',
);
/** "…; when you left; …", ", when a plan ends, and the sum": between others of a list that one opens. */
const LATER_LISTED = new RegExp(
  `(the times at which ${WHO} [^,;.:()]{2,70}[,;] )((?:and |or )?)when (?=${WHO} )`,
  'gi',
);
const WERE = '(?:was|were|has been|have been) (?:last |first |originally )?\\w+(?:ed|en|de|nt|ld|id|ad)';
const YOU_DID =
  'you (?:last |first )?(?:created|posted|sent|uploaded|shared|opened|made|joined|changed|deleted|edited) (?:it|them|those)';
/** "the files you upload, when they were uploaded, their size": past, so no case in which it is collected. */
const PAST_LISTED = new RegExp(
  `((?:,|;|\\band|\\() )when (?=(?:(?:it|they) (?:${WERE})|${YOU_DID})(?:[,;)]|\\.?$| and (?:by|where|how|who|which|from|to|the|their|its)\\b))(?!(?:[^,;.:()]+)(?:, )(?:we|it|they)\\b)`,
  'gi',
);
const GAINS =
  /\b(?:collect|receive|gather|record|log|obtain|store|know|capture|include|contain)(?:s|ed)?\b|:/i;

/** A sentence in which a moment that is one of a list of data is no case in which it is collected. */
export const plainMoments = rewriter([
  [FIRST_LISTED, '$1$2 the times at which '],
  [LATER_LISTED, '$1$2the times at which '],
  [
    PAST_LISTED,
    (all: string, mark: string, ...rest: (string | number)[]) =>
      GAINS.test(String(rest.at(-1)).slice(0, Number(rest.at(-2)))) ? `${mark}the times at which ` : all,
  ],
]);
