import { parse } from './clauses.ts';

/** More characters than this are no heading of a list. */
const LONGEST = 200;

/** Words of such headings that are written with a capital for nothing but being in a heading. */
const PLAIN = new Set(
  `a also and any are as be by can categories collect collected collects content data details disclose discloses except following for from
get has have how if in information is it may never no not of on only or our parties personal process processes provide provides purposes
receive receives retain sell sells send sends share shared shares store stores such that the their them these third this to types us use
used users uses we when where who will with without you your`.split(/\s+/),
);

/** "Pigeon May Disclose Data To:": each longer word with a capital. */
function isTitle(heading: string): boolean {
  const words = heading.split(/[^\p{L}'\u2019-]+/u).filter((word) => word.length > 3);
  return words.length > 2 && words.every((word) => /^\p{Lu}/u.test(word));
}

/** A heading as it is written in a sentence. */
function inSentence(heading: string): string {
  if (!isTitle(heading)) return heading;
  return heading.replace(/(?<=\S\s+)\p{Lu}\p{Ll}*/gu, (word) =>
    PLAIN.has(word.toLowerCase()) ? word.toLowerCase() : word,
  );
}

/**
 * A heading that is a sentence which the items under it end, as it is written in one: "We share nothing, except:"; empty
 * for any other.
 */
export function leadOfItems(heading: string): string {
  if (!/:\s*$/.test(heading.slice(-4)) || heading.length > LONGEST) return '';
  const lead = inSentence(heading);
  const { groups } = parse(lead, []);
  return groups.some((g) => g.kind === 'main' && g.shape === 'finite' && g.subject !== null) ? lead : '';
}

const LABELLED = /^[^.:]{2,40}: /;

/** The lead that the heading right above a sentence is for it, where it is an item that ends it, or one with a label. */
export function headedLead(section: string, sentence: string): string {
  // "… from the following sources:" says what its items are.
  if (!section.endsWith(':') || /\bfollowing\b/i.test(section.split(' > ').at(-1)!)) return '';
  const whole = parse(sentence.slice(0, 300), []).groups.some(
    (g) => g.kind === 'main' && g.shape === 'finite',
  );
  return whole && !LABELLED.test(sentence) ? '' : leadOfItems(section.split(' > ').at(-1)!);
}
