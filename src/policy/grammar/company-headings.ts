import type { ClaimRecipient } from '../../model/vocabulary.ts';
import { VERBS } from '../lexicon/verbs.ts';
import { isCommonWord } from './listed-companies.ts';

/** Headings over those whom a service works with, each under a heading of its own. */
const OF_OTHERS =
  /\b(?:third[- ]part(?:y|ies)|(?:data |sub-?)?processors?|(?:service|cloud|hosting|infrastructure) providers?|vendors|partners|integrations|(?:data|information) sharing|services we use|recipients)\b/i;
/** "Acme", "Acme Cloud": one or two words, each with a capital. */
const NAME = /^\p{Lu}[\p{L}\d.&-]+(?: \p{Lu}[\p{L}\d.&-]*)?$/u;

/** The company that a heading is the name of: "6.4 Acme" under "6. Third-party processors"; empty where it may be a task. */
export function companyOfHeading(section: string, names: readonly string[]): ClaimRecipient[] {
  const [own = '', over = ''] = section.split(' > ').reverse();
  if (!OF_OTHERS.test(over)) return [];
  const name = own.replace(/^[\d.)\s]+|\s*\([^()]*\)\s*$|[:.]\s*$/g, '');
  if (!NAME.test(name) || names.includes(name)) return [];
  const words = name.split(' ');
  return words.some((word) => isCommonWord(word) || VERBS.has(word.toLowerCase())) ? [] : [`named:${name}`];
}
