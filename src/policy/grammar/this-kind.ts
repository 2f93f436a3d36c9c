import { rewriter } from './rewriting.ts';

const DATA = '(?:information|data|details)';

/** "Information of this type", "data of such a kind": what was spoken of. */
const OF_THIS_KIND = new RegExp(
  `\\b(${DATA}) of (?:this|that|such a|the same) (?:kind|sort|type|nature)\\b`,
  'gi',
);

/** "Information that we have about your purchases": about them. */
const WE_HAVE = new RegExp(
  `\\b(${DATA}) (?:that |which )?we (?:already )?(?:have|hold|possess|keep|have got) (?:about|on|regarding|concerning) (?!(?:you|them|him|her|it|each|the user|any|our|a|an|users|people|individuals|file)\\b)(?=[a-z])`,
  'gi',
);

/** "The information we use for this process is …": what was just spoken of. */
const FOR_THIS = new RegExp(
  `^(?:The|Any|All) (${DATA}) (?:(?:that |which )?(?:we|is|are) (?:use|used|process|processed|need|needed)|used|processed|needed) (?:for|in|during|by) (?:this|that|these|those|such an?) (?:process|feature|effect|check|step|tool|function|analysis|test|comparison|verification)(?:es|s)? (?=(?:is|are|will|may|can|does|do|has|have|never|stays?|remains?|helps?)\\b)`,
  'i',
);

const MADE =
  'personali[sz]ation|recommendations?|suggestions?|ads|adverts|advertisements?|advertising|offers|customi[sz]ation|tailoring|analys[ei]s|profiling';
/** "Personalisation using this information may include …", "ads based on such data can include …": what it is used for. */
const MADE_WITH = new RegExp(
  `^(?:The |Such |This |Our )?(${MADE}) (?:using|with the help of|based on|drawing on|made from|by means of) (this|that|these|those|such) (information|data|details|content|activity|activities|interests|actions) ((?:may|can|could|might|will) )?(?:includes?|consists? of|involves?|means?) `,
  'i',
);

/** "The ads you see reflect these interests", "our suggestions depend on this data": it is used for them. */
const REFLECTS = new RegExp(
  `^(?:The |Our |These |Such )?(${MADE}|content)(?: (?:that |which )?(?:we show(?: you)?|you see|you are shown|are shown to you|shown to you))? (?:(?:may|can|will|often|also|then|usually|generally) )*(?:reflects?|depends? on|(?:is|are|be) (?:based on|shaped by|informed by|derived from)|draws? on) (?:this|that|these|those|such) (information|data|details|signals|interests|inferences|guesses|activity|activities)\\b(?: and (?:[\\w-]+ ){1,2}?(?:information|data|signals|interests|inferences|guesses|activity))?(?=[.;,]| (?:to|so|and|when|in order)\\b)`,
  'i',
);

/** A sentence that points back to data by its kind, its holder or its use, with a plain "this information". */
export const plainKinds = rewriter([
  [OF_THIS_KIND, 'such $1'],
  [WE_HAVE, '$1 about '],
  [FOR_THIS, 'This $1 '],
  [
    REFLECTS,
    // What was inferred is data of its own, and not what it was inferred from.
    (_, what: string, data: string) =>
      `We use ${/^(?:interests|inferences|guesses)$/i.test(data) ? 'inferences about you' : 'this information'} for ${what.toLowerCase()}`,
  ],
  [
    MADE_WITH,
    (_, what: string, which: string, data: string, may = '') =>
      `We ${/^(?:may|can|could|might)/i.test(may) ? 'may ' : ''}use ${which.toLowerCase()} ${data} for ${what.toLowerCase()}, for example `,
  ],
]);
