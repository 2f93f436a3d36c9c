import { cued } from './cued.ts';
import { upperFirst } from './first-letter.ts';

/** "if you sign in with a network, your name": a case in front of what is listed. */
const CASE_FIRST = cued(
  /^((?:only )?(?:if|when|whenever|where|once|while|after) [^,;:.]{3,110}), ((?:(?:also|and) )?(?:your|an?|the|any|all|certain|some|other|additional|information|data|details|copies|records|location|device|usage|payment|contact|messages?|photos?)\b[^.;:]{0,200}?)([.;,]*)$/i,
);
/** What is said in a clause of its own. */
const CLAUSE =
  /(?:^|, |\b(?:and|or|that) )(?:we|they|it|he|she)\b|\b(?:is|are|was|were|may|will|can|must|should|has|have|do|does|applies|includes?)\b/i;

/** "Partners: may send us data": what those do whom the label names. */
const LABEL_DOES =
  /^((?:our |other |some |third[- ]party )*(?:[\w-]+ ){0,2}?(?:partners|advertisers|users|members|vendors|providers|affiliates|third parties|companies|networks|friends|contacts|administrators|sellers|merchants))(?:: ?| [\u2013\u2014-] )((?:may|can|will|might) (?=[a-z]+ ))/i;

/** "Between and among our affiliates": who get it of each other. */
const AMONG =
  /^(?:between and among|between|among|amongst|within) (?=(?:our|us|the|its|\p{Lu}[\w.]*,? and|affiliate|compan)\b)/iu;
/** An item of a list with its words in the order in which they end a sentence. */
export function turnedItem(item: string): string {
  const first = CASE_FIRST.exec(item);
  if (first && !CLAUSE.test(first[2]!)) return `${first[2]} ${first[1]}${first[3]}`;
  if (AMONG.test(item)) return item.replace(AMONG, 'with ');
  return item.replace(LABEL_DOES, (_, who: string, does: string) => `${upperFirst(who)} ${does}`);
}

const NOT_THIS = /^(?:(?:but|and|though) )?not (?=(?:your|the|an?|any|their|our)\b)/i;

/** "no other services (maps, photos)" under "We use:": of nothing is the lead true. */
export function namesNone(item: string): boolean {
  return (
    /^no (?:other|further|additional|more|such|third[- ]party|external) (?!than\b)/i.test(item) &&
    item.length < 160
  );
}

/** "but not your number" under "Others can see:": what the item names, for its lead is not true of it; null for any other. */
export function notThis(item: string): string | null {
  return NOT_THIS.test(item) && item.length < 120 ? item.replace(NOT_THIS, '') : null;
}
