/** A day or a month as notices write it: March 3, 2021 · 3rd of March 2021 · March 2021 · 2021-03-03 · 03/03/2021. */
const DATE = [
  '(?:\\d{1,2}(?:st|nd|rd|th)? (?:of )?)?[a-z]{3,9}\\.?,? (?:\\d{1,2}(?:st|nd|rd|th)?,? )?(?:19|20)\\d\\d',
  '(?:19|20)\\d\\d-\\d{2}-\\d{2}',
  '\\d{1,2}[./]\\d{1,2}[./](?:19|20)\\d\\d',
].join('|');
/** What says of a date that it is the text's own. */
const LABEL = [
  'effective',
  'in force',
  'valid',
  '(?:date )?(?:of )?last (?:updated?|modified|revised|revision|changed|edited|reviewed)',
  '(?:updated|revised|modified|published|posted)',
  'date of (?:issue|publication|revision)',
].join('|');
const NOTICE = new RegExp(
  `(?<![^ ])(?:${LABEL})(?: date)?(?: as of| from| since| on)*(?: ?[:\\u2013\\u2014-])?(?: as of| from| since| on)* ?\\b(?:${DATE})\\b(?: \\([^()]{1,60}\\))?[.;|]?(?= |$)`,
  'gi',
);

/** What a sentence or a numbered title begins with. */
const OPENS = /^ (?:["'\u201c\u2018(]?\p{Lu}|\d{1,2}[.)])/u;

/** "Terms effective March 3, 2021" and "Effective March 3, 2021 we collect …" are parts of a sentence: no notice. */
function isNotice(found: string, next: string): boolean {
  return /^[A-Z]/.test(found) && (next === '' || found.includes(':') || OPENS.test(next));
}

/** A run of text, and whether it is a notice of the text's own date. */
export interface DatedPart {
  text: string;
  isNotice: boolean;
}

/**
 * A run of text, its white space single, cut where "Last updated: March 3, 2021" stands in it without a sentence: such a
 * notice ends with its line, though no full stop tells, and what follows begins anew.
 */
export function apartFromDates(text: string): DatedPart[] {
  const parts: DatedPart[] = [];
  let at = 0;
  const add = (part: string, isNotice: boolean) => {
    if (part.trim()) parts.push({ text: part.trim(), isNotice });
  };
  for (const match of text.matchAll(NOTICE)) {
    const end = match.index + match[0].length;
    if (!isNotice(match[0], text.slice(end, end + 5))) continue;
    add(text.slice(at, match.index), false);
    add(match[0], true);
    at = end;
  }
  add(text.slice(at), false);
  return parts;
}
