import { rewriter } from './rewriting.ts';

const SAVE = '(?:except|other than|apart from|besides|beyond|aside from|but)(?: for)?';
const ANY =
  '(?:any |anything |no )?(?:(?:other|further|additional|personal|private|identifying|of your) )*(?:information|data|details)?(?: about yourself)?';

/** "You need not tell us anything except your number": that is asked for, and of the rest nothing is denied. */
const NEED_NOT = new RegExp(
  `\\b(?:you|users|members) (?:(?:do not|don['\\u2019]t|will not|won['\\u2019]t|will never|never) (?:have|need) to|need not|(?:are not|aren['\\u2019]t|will not be|are never) (?:required|asked|obliged|forced) to) (?:provide|give|submit|share|enter|disclose|supply|reveal|tell|hand over) (?:to us |us )?(?:with )?${ANY},? ${SAVE} (?=(?:your|an?|the) )`,
  'gi',
);
/** "No data is required except your number", "we need no information other than a name". */
const NONE_BUT = new RegExp(
  `\\bno (?:(?:other|further|additional|personal|private) )*(?:information|data|details) (?:is|are) (?:ever )?(?:required|needed|necessary|requested) ${SAVE} (?=(?:your|an?|the) )`,
  'gi',
);

/** What is asked for, told as all that need not be told but for it. */
export const plainNeedless = rewriter([
  [NEED_NOT, 'we require only '],
  [NONE_BUT, 'we require only '],
]);
