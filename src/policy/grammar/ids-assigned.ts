import { rewriter } from './rewriting.ts';

const OWNER = '(device|phone|computer|browser|installation|user|account|member|customer)';
const ID = '(identifier|ID|(?<=(?:unique|random|internal|numeric|individual) )number)';
const KIND =
  '(?:\\([\\w-]+\\) )?(?:(?:unique|random|randomly generated|anonymous|numeric|internal|persistent|pseudonymous|own|so-called|individual) )*';

/** "Each device is allocated an identifier", "every account receives a number": it is assigned one. */
const EACH_HAS = new RegExp(
  `^(?:each|every|any) ${OWNER}(?: (?:that |which )?you use[^.,;:]{0,40}?| [^.,;:]{0,15}?)? (?:(?:is|are|will be|gets?) (?:allocated|given|issued|assigned|provided with)|receives?|gets?) (?:an?|its|their) ${KIND}${ID}\\b`,
  'i',
);
/** "We assign an identifier to each device." */
const TO_EACH = new RegExp(
  `\\b(?:assign|allocate|give|issue)(s?) (?:an? )${KIND}${ID} to (?:each|every|your) ${OWNER}\\b`,
  'gi',
);
/** "We give your browser a random identifier." */
const GIVES_ONE = new RegExp(
  `\\b(?:allocate|give|issue)(s?) (?:each|every|your) ${OWNER} (?:an? )${KIND}${ID}\\b`,
  'gi',
);

/** "We assign each new account with a number, which tells it from others." */
const WITH_ONE = new RegExp(
  `\\bassign(s?) (?:each|every|your) (?:new )?(?:[\\w-]+ )?${OWNER} (?:with )?an? (?:(?:unique|random|internal|numeric|individual) )*(?:number|identifier|ID)\\b`,
  'gi',
);

/** A sentence that says plainly that someone or something is assigned an identifier. */
export const plainAssigning = rewriter([
  [EACH_HAS, 'We assign your $1 a unique ID'],
  [TO_EACH, 'assign$1 a unique ID to your $3'],
  [
    WITH_ONE,
    (_, s: string, owner: string) =>
      /^(?:user|account|member|customer)$/i.test(owner)
        ? `assign${s} your account a user ID`
        : `assign${s} a unique ID to your ${owner}`,
  ],
  [GIVES_ONE, 'assign$1 a unique ID to your $2'],
]);
