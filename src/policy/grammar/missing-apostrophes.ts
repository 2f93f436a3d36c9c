import { rewriter } from './rewriting.ts';

const PERSONS =
  '[Uu]sers|[Cc]ustomers|[Mm]embers|[Vv]isitors|[Ss]ubscribers|[Cc]lients|[Pp]articipants|[Pp]atients';
const THEIRS =
  '(?:(?:personal|personally identifiable|private|contact|account|profile|usage|location) )?(?:information|data|details|messages|content|privacy)\\b';

/** "Users personal information is not sold", "we share members contact details": whose it is, without the sign that says so. */
export const plainApostrophes = rewriter([
  [/\bpublically\b/gi, 'publicly'],
  [
    new RegExp(
      `^(\\W*(?:(?:Our|All|The) )?(?:${PERSONS})) (?=${THEIRS} (?:is|are|may|will|can|shall)\\b)`,
      'gu',
    ),
    '$1\u2019 ',
  ],
  [
    new RegExp(
      `\\b((?:share|sell|disclose|collect|use|store|keep|sells|shares|uses|of|about) (?:(?:our|all|the|any) )?(?:${PERSONS})) (?=(?:personal|personally identifiable|private|contact|account|profile) (?:information|data|details)\\b)`,
      'gu',
    ),
    '$1\u2019 ',
  ],
]);
