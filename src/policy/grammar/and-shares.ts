import { rewriter } from './rewriting.ts';

const USES =
  '(?:use|process|collect|analy[sz]e|gather|obtain|receive|keep|store|retain|need|require|record|hold|combine|request|take|review|monitor|scan|read)';
const ADVERB =
  '(?:(?:may|will|might|can|also|then|sometimes|never|only|therefore|thus|subsequently|automatically) )*';
const DEED =
  '(?:share|disclose|pass|transfer|provide|sell|rent|trade|show|display|publish|send|give|forward|transmit|release|store|keep|retain|save|delete|erase|combine|use|process|compare|match|analy[sz]e|encrypt|hash)';
const IT =
  '(?:it|them|(?:this|that|such|the|these|those) (?:personal )?(?:data|information|details|content|messages|logs|images))\\b';

/** What others do, or are helped to do, in the aim. */
const BY_OTHERS =
  /\b(?:help|allow|enabl|permit|let|assist|ask|requir|encourag|invit|support|authori[sz]|caus)\w* (?:you|users?|others?|members|people|them|us|the|our|your|third|partners|customers|advertisers|an?)\b|\b(?:you|users|they|who|that|which) (?:can|may|will|could|might|want|wish|choose)\b/i;

/** "We require the recipient to protect it and use it for us": what others are bound to do. */
const BOUND =
  /\b(?:require|request)s? (?:(?:the|our|all|any|these|such|each|third[- ]party|service) )*(?:recipients?|providers?|vendors?|partners?|part(?:y|ies)|third[- ]part(?:y|ies)|contractors?|compan(?:y|ies)|employees|staff|processors?|affiliates|them|users)\b/i;

/** "We use your data to mend the app and share it with vendors": the second deed is the service's own, and no aim. */
const TO_AND = new RegExp(
  `\\b((?:[Ww]e|[Ww]hich we|[Tt]hat we) (?:(?:may|will|can|might|also|only|sometimes|do|generally|mainly) )*${USES} [^.;:]{2,140}? (?:in order )?to ([^.;:]{3,120}?)),? and (${ADVERB}${DEED} (?:(?:on|over|along) )?${IT})`,
  'g',
);

const MODAL = '(?:(?:may|will|might|can|also|then|subsequently) )';
/**
 * "We record how you use the app, and may share it with vendors": behind a clause within, the second deed is the service's
 * own where it has a modal or stands behind a comma.
 */
const CLAUSE_AND = new RegExp(
  `\\b((?:[Ww]e) ((?:(?:may|will|can|might|also|only|sometimes|generally) )*)${USES} [^.;:]{2,160}?\\b(?:that|which|who|whom|how|when|where|whether|including|such as)\\b[^.;:]{2,110}?)(?:(,) and |(?: and (?=${MODAL})))(${ADVERB}${DEED} (?:(?:on|over|along) )?${IT})(?= ([^.;:]{0,40}))`,
  'g',
);
/** With those a person has to do with: what people themselves do. */
const WITH_FRIENDS =
  /^(?:with|to) (?:(?:your|their|other|the) )?(?:friends|others|people|followers|contacts|users|members|anyone|everyone|someone)\b/i;
const HAS_MODAL = /^(?:also |then )?(?:may|will|might|can)\b/;

/** "We use it to write to you and to share it with vendors": the second aim is a deed. */
const AND_TO = new RegExp(
  `\\b(we (?:(?:may|will|can|might|also|only) )*${USES} [^.;:]{2,120}? to [^.;:]{3,100}?),? and to ((?:share|disclose|pass|transfer|provide|send|transmit) (?:on )?(?:it|them|(?:this|that|these|those|such) [a-z]+) (?:with|to) (?!you\\b|us\\b))`,
  'gi',
);

function behindClause(
  all: string,
  first: string,
  may: string,
  comma: string | undefined,
  deed: string,
  rest: string,
): string {
  const modal = HAS_MODAL.test(deed);
  if (!modal && (!comma || WITH_FRIENDS.test(rest))) return all;
  const kept = modal || !/\b(?:may|might|can)\b/.test(may) ? '' : 'may ';
  return `${first}, and we ${kept}${deed}`;
}

/** All that the patterns end in: looked for first, as it is rare and cheap to find. */
const ENDS = new RegExp(
  `,? and (?:${ADVERB}${DEED} (?:(?:on|over|along) )?${IT}|to (?:share|disclose|pass|transfer|provide|send|transmit) )`,
);

const besides = rewriter([
  [
    TO_AND,
    (all: string, uses: string, aim: string, shares: string) =>
      BY_OTHERS.test(aim) || BOUND.test(uses) ? all : `${uses}, and we ${shares}`,
  ],
  [
    CLAUSE_AND,
    (all: string, first: string, may: string, comma: string | undefined, deed: string, rest: string) =>
      behindClause(all, first, may, comma, deed, rest),
  ],
  [
    AND_TO,
    (_, uses: string, deed: string) =>
      `${uses}, and we ${deed.replace(/\b(?:that|this) profile\b/i, 'your profile')}`,
  ],
]);

/** A sentence in which what the service does besides what it does something for stands as a clause of its own. */
export function plainBesides(text: string): string {
  return ENDS.test(text) ? besides(text) : text;
}
