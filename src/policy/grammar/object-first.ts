import type { Rule } from './rewriting.ts';

const DEED =
  'collect|store|keep|retain|hold|save|log|record|use|process|share|disclose|sell|rent|give|provide|pass|send|transfer|transmit|read|see|view|access|scan|analy[sz]e|track|need|want|know|request';
/** "Your location we do not share with others": the data first, and a verb of denial that has no object behind it. */
const OBJECT_FIRST = new RegExp(
  `(?<=^|[.;:,()\\u2013\\u2014] |\\b(?:and|but|yet|while|whereas|although|though|however|because|since|as|that) )(your (?:(?!(?:and|or|that|which|who|we|they)\\b)[\\w'\\u2019-]+ ){0,4}?(?!(?:and|or|that|which|who)\\b)[\\w'\\u2019-]+),? (we|they|\\p{Lu}\\w+) ((?:(?:will|shall|do|does|did|would|can) (?:not|never)|(?:will|do|does|did|would|can|wo|ca)n['\\u2019]t|cannot|never)(?: ever)?) (${DEED})((?: (?:with|to|for|on|in|at|by|from|anywhere|anymore)\\b(?:(?! (?:is|are|was|were|will|may|can|must|has|have|do|does) )[^.;,:()])*)?)(?=[.;:)]|$|, (?:and|but|nor|while|whereas|although|because|since|so|unless|except)\\b| (?:and|but|because|although|while|whereas|since|so|\\u2013|\\u2014) )`,
  'giu',
);

/** Sentences whose object stands first, in the order that clauses are read in: a denial stays one. */
export const OBJECT_IN_FRONT: readonly Rule[] = [
  [
    OBJECT_FIRST,
    (_, what: string, who: string, aux: string, deed: string, rest: string) =>
      `${who} ${aux} ${deed} ${what.replace(/^Your\b/, 'your')}${rest}`,
  ],
];
