import { rewriter } from './rewriting.ts';

const ROLE =
  '(?:providers?|processors?|hosts?|hosters?|partners?|vendors?|suppliers?|compan(?:y|ies)|affiliates?|subsidiar(?:y|ies)|agenc(?:y|ies)|contractors?|networks?|operators?|platforms?|gateways?|registrars?|printers?|couriers?|bank)';
const NAME = '\\p{Lu}[\\p{L}\\d.&-]*(?: (?:\\p{Lu}[\\p{L}\\d.&-]*|of|and|&)){0,4}';
/** "Our payment processor, Acme, collects it": the name stands apart, and the verb is that of the processor. */
const APART = new RegExp(
  `\\b((?:[Oo]ur|[Tt]he|[Aa]n?|[Tt]heir) (?:[\\w'-]+ ){0,4}?${ROLE}(?: of (?:our|the) (?:[\\w-]+ ){0,2}?[\\w-]+)?), (${NAME}), (?=(?:(?:also|then|only|may|can|will|might|could|does|do|has|have|is|are|never)|(?!as|this|its|plus|besides|always|perhaps)[a-z]{3,}(?:[^s]s|sses|shes|ches))\\b)`,
  'gu',
);

/** "When you call someone, your address is visible to them": those with whom one has to do. */
const TO_THEM =
  /^((?:when(?:ever)?|if|once|as soon as) you (?:call|phone|message|write to|chat with|contact|talk to|match with|follow|invite|add|send (?:an? )?(?:[\w-]+ )?(?:message|file|photo|request) to) (?:someone|somebody|another (?:user|person|member|player)|an? (?:user|person|contact|friend|stranger|member)|people|others|other users)\b[^.;:]*?) to (?:them|him or her|that person|this person|these people)(?=[.,;]|$| (?:as|unless|until|so|and|too)\b)/i;

/** "By default nobody sees your number." */
const BY_DEFAULT =
  /^by default (?=(?:nobody|no one|none|no other|only|everyone|everybody|anyone|all|other|others|your|the|we|our)\b)/i;

/** A sentence in which those who get data stand beside the verb, and not apart from it. */
export const plainNamed = rewriter([
  [APART, '$1 ($2) '],
  [TO_THEM, '$1 to other users'],
  [BY_DEFAULT, 'By default, '],
]);
