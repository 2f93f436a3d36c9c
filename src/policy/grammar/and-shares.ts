import { rewriter } from './rewriting.ts';

const USES =
  '(?:use|process|collect|analy[sz]e|gather|obtain|receive|keep|store|retain|need|require|record|hold|combine|request|take|review|monitor|scan|read)';
const ADVERB =
  '(?:(?:may|will|might|can|also|then|sometimes|never|only|therefore|thus|subsequently|automatically) )*';
const DEED =
  '(?:share|disclose|pass|transfer|provide|sell|rent|trade|show|display|publish|send|give|forward|transmit|release|store|keep|retain|save|delete|erase|combine)';
const IT =
  '(?:it|them|(?:this|that|such|the|these|those) (?:personal )?(?:data|information|details|content|messages|logs|images))\\b';

/** What others do, or are helped to do, in the aim. */
const BY_OTHERS =
  /\b(?:help|allow|enabl|permit|let|assist|ask|requir|encourag|invit|support|authori[sz]|caus)\w* (?:you|users?|others?|members|people|them|us|the|our|your|third|partners|customers|advertisers|an?)\b|\b(?:you|users|they|who|that|which) (?:can|may|will|could|might|want|wish|choose)\b/i;

/** "We use your data to mend the app and share it with vendors": the second deed is the service's own, and no aim. */
const TO_AND = new RegExp(
  `\\b((?:[Ww]e|[Ww]hich we|[Tt]hat we) (?:(?:may|will|can|might|also|only|sometimes|do|generally|mainly) )*${USES} [^.;:]{2,140}? (?:in order )?to ([^.;:]{3,120}?)),? and (${ADVERB}${DEED} (?:(?:on|over|along) )?${IT})`,
  'g',
);

/** All that the pattern ends in: looked for first, as it is rare and cheap to find. */
const ENDS = new RegExp(`,? and ${ADVERB}${DEED} (?:(?:on|over|along) )?${IT}`);

const besides = rewriter([
  [
    TO_AND,
    (all: string, uses: string, aim: string, shares: string) =>
      BY_OTHERS.test(aim) ? all : `${uses}, and we ${shares}`,
  ],
]);

/** A sentence in which what the service does besides what it does something for stands as a clause of its own. */
export function plainBesides(text: string): string {
  return ENDS.test(text) ? besides(text) : text;
}
