import { rewriter } from './rewriting.ts';

const THESE =
  '(?:the |these )?following (?:[\\w-]+ ){0,3}?(?:data|information|details|particulars|fields|items)(?: (?:about|from|of) you)?';
const NEEDED = '(?:mandatory|compulsory|obligatory|necessary|needed|essential|indispensable|required)';
const FREE = '(?:optional|voluntary)';
const ADVERBS = '(?:also |therefore |always |\\w+ly )*';

/** "To register, the following data are mandatory: …" */
const THESE_NEEDED = new RegExp(
  `(?<=^|, |; |\\bthat |\\band )(${THESE}) (?:is|are|will be) ${ADVERBS}${NEEDED}\\b(?! by\\b| to (?:understand|know|read|note|see)\\b)(?: from you\\b)?`,
  'i',
);
/** "The following details are optional: …", "… may be provided voluntarily: …" */
const THESE_FREE = new RegExp(
  `(?<=^|, |; |\\bthat |\\band )(${THESE}) (?:(?:is|are) ${ADVERBS}${FREE}\\b|(?:can|may) ${ADVERBS}be ${ADVERBS}(?:provided|entered|given|specified|added|supplied|stated)\\b(?! (?:to|with|by)\\b)(?: (?:voluntarily|optionally)\\b)?)`,
  'i',
);
/** "Mandatory information for the registration: your name", "Optional details: your town" */
const LABEL = new RegExp(
  `^\\W*(?:(${NEEDED})|${FREE}) (data|information|details|particulars|fields)((?: (?:for|when|upon|during|in) [^:.;]{3,50})?)(?: (?:is|are|includes?|comprises?))?:`,
  'i',
);

const AT_LARGE =
  '(?!(?:(?:any|such|all|this|these|your|the|certain|some) )?(?:(?!following)[\\w-]+ )?(?:data|information)\\b)';
/** "Providing your number is mandatory", "the indication of your age is not required" */
const GIVING = new RegExp(
  `^(?:providing|entering|giving|supplying|submitting|stating|specifying|(?:the )?(?:provision|indication|submission|specification|statement|entry) of) ${AT_LARGE}((?:your|an?|the)\\b[^,.;:]{2,60}?) (?:is|are) ${ADVERBS}(not )?${ADVERBS}(?:(${NEEDED})|${FREE})\\b(?! by\\b)`,
  'i',
);
/** "It is mandatory to provide your number", "it is optional that you enter your age" */
const IT_IS = new RegExp(
  `\\bit is ${ADVERBS}(not )?${ADVERBS}(?:(${NEEDED})|${FREE})(?: for (?:you|users|members))? (?:that you|to) (?:provide|enter|give us|give|supply|submit|state|specify) ${AT_LARGE}(?=(?:your|an?|the|us)\\b)`,
  'i',
);

/** "Without giving us your number you cannot use it." */
const WITHOUT_GIVING = new RegExp(
  `^without (?:providing|giving|entering|supplying|submitting|stating|sharing)(?: us)?(?: with)? ${AT_LARGE}((?:your|an?|the|his or her|their)\\b[^.;:]{2,80}?),? (?:you|the users?|users|members|customers|an? (?:user|person|member)) (?:cannot|can['\u2019]t|can not|may not|will not be able to|(?:are|is) (?:not able|unable) to) (?=[a-z])`,
  'i',
);

const SPELLS = '(?:such as|like|including|for example|for instance|e\\.g\\.),?';
const TO_GIVE = ' to (?:provide|enter|give|share|supply|state|fill in|add|disclose)(?: us)?';
/** "Certain details, such as your age, are optional to provide." */
const SOME_FREE = new RegExp(
  `^(?:certain|some|other|further|additional|all other) (?:(?:personal|profile|account) )*(?:data|information|details|particulars|fields)(?: (?:about|of|on) (?:you|yourself))?[,;]? \\(?${SPELLS} ([^.;:()]{3,120}?)[,)]* (?:is|are) ${ADVERBS}${FREE}\\b(?:${TO_GIVE})?`,
  'i',
);
/** "Your age is optional to provide." */
const THIS_FREE = new RegExp(
  `^(your (?!(?:use|participation|consent|choice|decision|attendance|purchase|subscription|membership|acceptance|agreement|access)\\b)[^,.;:]{2,60}?) (?:is|are) (?:${ADVERBS}${FREE}\\b(?:${TO_GIVE})?(?!,? (?:but|and|or)\\b)|not ${ADVERBS}(?:${NEEDED})\\b${TO_GIVE})`,
  'i',
);

function must(not: string | undefined, needed: string | undefined): string {
  return needed && !not ? 'must' : 'may';
}

/** A sentence that says what people must give, or may, of what is mandatory or optional. */
export const plainMandatory = rewriter([
  [THESE_NEEDED, 'you must provide $1'],
  [THESE_FREE, 'you may provide $1'],
  [
    LABEL,
    (_, needed: string, what: string, when: string) =>
      `You ${must(undefined, needed)} provide the following ${what}${when ?? ''}:`,
  ],
  [WITHOUT_GIVING, 'You must provide $1 to '],
  [SOME_FREE, 'You may provide $1'],
  [THIS_FREE, 'You may provide $1'],
  [GIVING, (_, what: string, not: string, needed: string) => `You ${must(not, needed)} provide ${what}`],
  [
    IT_IS,
    (...[all, not, needed]: string[]) =>
      `${all?.startsWith('I') ? 'You' : 'you'} ${must(not, needed)} provide `,
  ],
]);
