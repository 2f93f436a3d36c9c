import { rewriter } from './rewriting.ts';

const MORE =
  '(?=(?:(?:any|the|some|certain|such) )?(?:further|more|additional|supplementary|other|relevant|necessary) (?:[\\w-]+ )?(?:information|details|data|documents?|documentation|evidence)\\b|(?:information|details|documents|documentation)\\b|your (?:name|phone|e-?mail|address|date|payment|bank|id\\b))';

/** "We may contact you to ask for further details": it is asked for. */
const CONTACTS = new RegExp(
  `(?<!\\b(?:not|never|n['\u2019]t) )\\b(?:contact|e-?mail|call|phone|message|write to|reach out to|get in touch with) you (?:in order )?to (?:ask (?:you )?for|obtain|request|collect|gather|get|seek)(?: from you)? ${MORE}`,
  'gi',
);

/** "The restaurant may ask you for further details", "partners may request more information from you". */
const OTHERS_ASK = new RegExp(
  `(?<=\\b(?:partners?|suppliers?|providers?|sellers?|merchants?|shops?|stores?|restaurants?|hosts?|drivers?|couriers?|organi[sz]ers?|banks?|vendors?|developers?|advertisers?|part(?:y|ies)|compan(?:y|ies)) (?:may|might|will|can) (?:also )?)(?:ask you for|request(?: from you)?|require(?: from you)?) (?![^.;]*\\bfrom us\\b)${MORE}`,
  'gi',
);

/** A sentence in which what somebody writes to the person to ask for, or others ask for, is said to be asked for or taken. */
export const plainQuestions = rewriter([
  [CONTACTS, 'ask you for '],
  [OTHERS_ASK, 'collect '],
]);
