import { rewriter } from './rewriting.ts';

const AUX =
  '((?:(?:may|might|will|can|also|only|generally|typically|usually|mainly|primarily|therefore|then|sometimes|additionally) )*)';
const GROUND =
  '(?:consent|legitimate(?: business)? interests?|interests?|(?:legal|lawful|statutory) (?:bas[ie]s|grounds?|obligations?|duties|duty|justifications?)|legal bas[ie]s|grounds?|justifications?|bas[ie]s|contracts?|agreement|contractual necessity|necessity|performance of (?:a|the|our|this) (?:contract|agreement)|public interest)';
const WHICH = '(?:(?!(?:that|which|to|not|where|when|if)\\b)[\\w\\u2019\'"\\u201c\\u201d-]+ ){0,6}?';
const MORE =
  '(?:(?: with you| you have given(?: us)?| set out (?:above|below)| listed (?:above|below))?(?: \\([^()]{2,60}\\))?(?: (?:as|under|pursuant to|in) (?:the |a |an |our )?[^.;:,]{2,50}?)?)';
const DEEDS =
  'process|collect|use|share|disclose|store|handle|receive|analy[sz]e|retain|access|keep|obtain|gather';
const DOING: Readonly<Record<string, string>> = {
  processing: 'process',
  collecting: 'collect',
  using: 'use',
  sharing: 'share',
  disclosing: 'disclose',
  storing: 'store',
  handling: 'handle',
};
/** "Where we rely on consent to use it", "the basis we rely on to use it": no statement of its own. */
const STATED =
  "(?<!\\b(?:where|when|whenever|if|that|which|because|as|bas[ie]s|grounds?|whom?|extent|whether|how|why|circumstances|cases|instances|purposes|information|data) )(?<!n['\\u2019]t )";

/** "We rely on several legal bases to collect and use it": that it is done stands in the ground it is done on. */
const WE_RELY = new RegExp(
  `${STATED}\\b(we) ${AUX}(?:rely|depend) (?:up)?on ${WHICH}${GROUND}${MORE},? (?:in order )?to (?=(?:${DEEDS})\\b)`,
  'gi',
);
const IT_RELIES = new RegExp(
  `(?<=^|[.;,] )(\\p{Lu}[\\w.]+) (?:(?:also|generally|typically) )*(?:relies|will rely|may rely) (?:up)?on ${WHICH}${GROUND}${MORE},? (?:in order )?to (?=(?:${DEEDS})\\b)`,
  'gu',
);
const WE_RELY_WHEN = new RegExp(
  `${STATED}\\b(we) ${AUX}(?:rely|depend) (?:up)?on ${WHICH}${GROUND}${MORE},? (?:when|for) (${Object.keys(DOING).join('|')}) (?=(?:your|personal|the|this|these|certain|such|any|same|users?)\\b)`,
  'gi',
);

/** A sentence that says on what legal ground data is processed, as one that says that it is. */
export const plainGroundsOfLaw = rewriter([
  [
    WE_RELY_WHEN,
    (_, who: string, aux: string, deed: string) =>
      `${who} ${aux.replace(/only /gi, '')}${DOING[deed.toLowerCase()]} `,
  ],
  [WE_RELY, (_, who: string, aux: string) => `${who} ${aux.replace(/only /gi, '')}`],
  [IT_RELIES, '$1 will '],
]);
