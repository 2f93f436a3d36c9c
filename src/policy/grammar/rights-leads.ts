import { cued } from './cued.ts';

/** "You have the right to have your data erased where:": what follows are the terms of a right. */
const RIGHTS =
  /\b(you|users|consumers|customers|individuals|residents|person)\b[^.;]{0,60}\b((have|has|with)\b[^.;]{0,40}\brights?\b|entitled to\b|(may|can|could) (also )?(ask|request|object|obtain)\b|certain requests\b|you to request\b)|\bmake (this|such|a|your) (a )?request\b|\brights?\b(?: under [^.:]{2,40})?(?: (?:may|can|could|will|also))* (?:to|include|includes|including)(?: the(?: following)?| (?:the )?rights? to)?:\s*$/i;

/** "We must erase it where one of these grounds applies:", "these cases are excluded from disclosure:". */
const GROUNDS =
  /\b(grounds?|reasons?|conditions?|criteria|requirements?|exceptions?) (applies|apply|is met|are met|is fulfilled|are fulfilled|holds?)\b[^:]{0,20}:\s*$|\b(excluded|exempt|exempted) from (the )?(disclosure|right|deletion|erasure|access)\b[^:]{0,20}:\s*$/i;

/** "We rely on the following legal bases:", "our lawful bases include:": on what ground, item by item. */
const BASES = cued(
  /\brel(?:y|ies) (?:up)?on\b[^.:]{0,40}\b(?:(?:legal|lawful) (?:bas[ie]s|grounds?)|justifications?)\b[^.:]{0,60}:\s*$|\b(?:legal|lawful) (?:bas[ie]s|grounds?)\b[^.:]{0,90}\b(?:includes?|are|is)\b[^.:]{0,20}:\s*$/i,
);

/** "Examples of what you can see and change:": what people reach of their own. */
const REACHED =
  /\b(information|data|items?|examples?)\b[^.:]{0,40}\byou (can|may) (access|view|see|change|update|edit|manage|review|download|delete)\b[^.:]{0,60}:\s*$/i;

/** "These details are not personal data:", "personal data does not include:": what does not count as such. */
const NOT_COUNTED =
  /\b(?:data|information|details|PII)\b[^.:]{0,30}\b(?:is|are|does|do|shall|will) not (?:\w+ )?(?:include|cover|considered|constitute|personal|PII|personally)\b[^.:]*:\s*$/i;

/** "You may choose from these settings:": what a person may set. */
const SETTINGS = /\byou (?:may|can|could) (?:choose|select|pick) (?:from|between|among|one of)\b[^.:]*:\s*$/i;

const TO_RIGHTS = cued(RIGHTS, GROUNDS, REACHED, NOT_COUNTED, SETTINGS);

/** True for the lead of a list whose items tell what people may ask for, on what terms,
 * or what they reach themselves. */
export function leadsToRights(lead: string): boolean {
  return TO_RIGHTS.test(lead);
}

/** True for the lead of a list of grounds in law: an item that is no sentence states nothing. */
export function leadsToBases(lead: string): boolean {
  return BASES.test(lead);
}
