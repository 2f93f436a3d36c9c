import { rewriter } from './rewriting.ts';

const DATA =
  '(?:personal |user |identifying |sensitive |further |private )*(?:data|information|details|content|particulars)';
const EXAMPLES = '(?:such as|like|including|for example|e\\.g\\.)';
/** What holds or takes along what stands behind it: a link, a request, a notice. */
const HOLDS =
  '((?:will |may |can )?(?:only |just |solely |merely )?(?:includes?|contains?|carr(?:y|ies)|holds?|comprises?|reveals?|transmits?))';
const CARRIER =
  '(?:(?:the|each|every|any|this|that|our|these|those|all) )(?:[\\w-]+ ){0,3}?(?:links?|urls?|addresses|requests?|quer(?:y|ies)|notifications?|reports?|messages?|tokens?|payloads?|files?|codes?|pings?|calls?|packets?|logs?|records?|entry|entries|headers?|cookies?|receipts?|certificates?)';

/** "The link only includes your user name and no other information, such as your messages": these are not sent. */
const AND_NO_OTHER = new RegExp(
  `^(${CARRIER})((?: [\\w-]+){0,6}?) ${HOLDS} (?!no\\b)([^.;:]{3,90}?),? (?:and|but) no (?:other|further|additional) ${DATA}(?:,? ${EXAMPLES} ([^.;:]{3,120}))?(?=[.;]|$)`,
  'iu',
);
/** "We send them your number and no other information, such as your name" */
const GIVEN_ALONE = new RegExp(
  `^((?:we|\\p{Lu}[\\p{L}\\d]+)) ((?:will |may |do |only |just )*)(send|give|share|disclose|transmit|pass|collect|store|keep|receive|record|get|obtain|log)s? ([^.;:]{3,110}?),? (?:and|but) no (?:other|further|additional) ${DATA},? ${EXAMPLES} ([^.;:]{3,120})(?=[.;]|$)`,
  'iu',
);

/** What is shown to people: what stands in it need not be had from them. */
const SHOWN = /(?:notifications?|messages?|codes?|receipts?|certificates?|files?|tokens?)$/i;

/** Sentences that name what else is not taken along, as ones that deny it in a clause of its own. */
export const plainNothingBeside = rewriter([
  [
    AND_NO_OTHER,
    (all, carrier: string, _more: string, _verb: string, what: string, examples: string | undefined) =>
      SHOWN.test(carrier)
        ? all
        : `We collect ${what}; in this case, we do not collect any other information${examples ? `; in this case, we do not collect ${examples}` : ''}`,
  ],
  [
    GIVEN_ALONE,
    (_, who: string, how: string, verb: string, what: string, examples: string) => {
      const to = /,? (?:to|with|from) [^,]+$/i.exec(what)?.[0] ?? '';
      return `${who} ${how}${verb} ${what}; ${/^we$/i.test(who) ? 'we' : who} do not ${verb} any other information${to}; ${/^we$/i.test(who) ? 'we' : who} do not ${verb} ${examples}${to}`;
    },
  ],
]);
