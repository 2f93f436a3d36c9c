import { upperFirst } from './first-letter.ts';
import { rewriter } from './rewriting.ts';

/** "There is a possibility that we may obtain it": it may be so. */
const POSSIBLE =
  /(?<=^|[.;] )(?:[Tt]here is (?:also )?(?:a|the) (?:small |slight )?(?:possibility|chance) that|[Ii]t is (?:also )?possible that) (?=(?:we|\p{Lu}[\w.]+(?: \p{Lu}[\w.]+)?) (?:may|might|will|can|could|also|\p{Ll}+) )(?!(?:The|Third|Internet|Your|Other|Our|These|Hackers|Others)\b)/gu;
/** "It is possible that we store it." */
const WE_MAY =
  /(?<=^|[.;] )(?:[Tt]here is (?:also )?(?:a|the) (?:small |slight )?(?:possibility|chance) that|[Ii]t is (?:also )?possible that) (we )(?!(?:may|might|will|can|could|also|do|are|have|had|were)\b)(?=\p{Ll}+ )/gu;
/** "Our app lets your photos be seen by others": they may be seen. */
const LETS_BE =
  /(?<=^|[.;] )(?:we|our (?:app|apps|service|services|site|website|platform|software)|the (?:app|service|site|platform)|this (?:feature|function)|\p{Lu}[\w.]+) (?:may |will |can |also )*(?:enables?|allows?|permits?|lets?) ((?:certain|some|your|the|any|all) (?!us\b|you\b|users\b)[^.,;:]{3,60}?) (?:to )?be (shared|shown|displayed|seen|viewed|accessed) (?=(?:publicly |(?:with|to|by) )(?!you\b|us\b))/giu;
/** "files which, when placed on your device, enable us to collect it" */
const PLACED =
  /\b(which|that), (?:when|once|if) (?:placed|stored|saved|set|installed|downloaded|put) [^,.;:]{3,60}, (?=(?:enables?|allows?|helps?|lets?|permits?|collects?|records?)\b)/gi;

/** What is possible, as what may be. */
export const plainPossible = rewriter([
  [WE_MAY, '$1may '],
  [POSSIBLE, 'It may happen that '],
  [LETS_BE, (_, what: string, verb: string) => `${upperFirst(what)} may be ${verb} `],
  [PLACED, '$1 '],
]);
