import { rewriter } from './rewriting.ts';

const THING =
  "(?!(?:longer|one|more|other|matter|way|such|further|need|doubt|charge|cost|obligation|guarantee|warranty|responsibility|liability|control|reason|idea)\\b)(?:(?!(?:is|are|was|were|will|may|can|do|does|has|have|and|or|no|that|which|who|we|you|they|it)\\b)[\\w'\\u2019-]+ ){0,3}(?!(?:is|are|was|were|will|may|can|and|or|no)\\b)[\\w'\\u2019-]+";
const HANDLES =
  '(?:collect|store|keep|record|log|retain|save|hold|gather|process|use|share|see|access|track|need|require|request|have|ask for|transmit|send|sell|disclose|transfer|receive|know|want|contain|include|provide|create|leave|learn)';

/** "We keep no names, no numbers and no photos": all of them are what is not kept. */
const NO_AND_NO = new RegExp(
  `\\b(${HANDLES}(?:s|es|ed)? no )(${THING})((?:,? (?:and |or |nor )?no ${THING})+)(?=[.;:)]|$| (?:about|from|of|on|with|in|whatsoever|at all|when|while|without|through|to (?:third|anyone|any|others|our|the)|for)\\b)`,
  'gi',
);

/** The things of "no names, no numbers and no photos", as one list behind one "no". */
function listed(_: string, verb: string, first: string, more: string): string {
  const things = more.split(/,? (?:and |or |nor )?no /i).filter((thing) => thing !== '');
  const last = things.pop()!;
  const before = [first, ...things];
  return `${verb}${before.join(', ')}${before.length > 1 ? ',' : ''} or ${last}`;
}

const PAST: readonly [RegExp, string][] = [
  [/^(?:store|keep|record|log|retain|save|hold)/i, 'stored'],
  [/^(?:share|disclose|sell|transfer|transmit|send)/i, 'shared'],
  [/^(?:use|process)/i, 'used'],
];
/** "We store no data about you: no names, no numbers": nothing, and these above all. */
const NONE_OF = new RegExp(
  `\\b(${HANDLES})((?:s|es|ed)? (?:for )?(?:no|any) (?:(?:personal|user|private|identifying|sensitive|other) )*(?:data|information|details|info)\\b[^.;:()\\u2013\\u2014]{0,50}?)(?: ?: | ?[\\u2013\\u2014] ?| - | \\()no (${THING}(?:(?:, (?:and |or |nor )?| and | or )(?:no )?${THING})*)\\)?(?=[.;\\u2026]|$)`,
  'gi',
);

function noneOf(_: string, verb: string, none: string, list: string): string {
  const things = list
    .split(/,? (?:and |or |nor )?no |, (?:and |or |nor )?| and | or /i)
    .filter((thing) => thing !== '');
  const past = PAST.find(([kind]) => kind.test(verb))?.[1] ?? 'collected';
  return `${verb}${none}; no ${things.join(' or ')} is ${past}`;
}

/** A sentence whose "no" in front of each of several things stands once. */
export const plainNos = rewriter([
  [NO_AND_NO, listed],
  [NONE_OF, noneOf],
]);
