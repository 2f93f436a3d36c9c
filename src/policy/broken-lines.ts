/** The foot of a printed page between two parts of a sentence: a number, `Page 2 of 9`, a form feed. */
const PAGE_END =
  /([\p{L}\d,)])[ \t]{0,9}\n\s{0,20}(?:(?:[Pp]age\s{1,3})?\d{1,3}(?:\s{0,3}(?:of|\/)\s{0,3}\d{1,3})?|\f)[ \t]{0,9}\n\s{0,20}(?=\p{Ll})/gu;
/** A word that a line's end parts. */
const PARTED = /(?<!\p{L})(\p{L}{1,40})-[ \t]{0,9}\n[ \t]{0,9}(?=(\p{Ll}{1,40}))/gu;

/**
 * Text that was copied from printed pages, with its sentences whole again: without what ends a page in the middle of
 * one, and without the hyphen that parts a word at the end of a line, where the text has the word whole elsewhere.
 */
export function withoutPageEnds(text: string): string {
  const whole = text.replace(PAGE_END, '$1\n');
  let words: Set<string> | null = null;
  return whole.replace(PARTED, (_, first: string, second: string) => {
    words ??= new Set(whole.toLowerCase().match(/\p{L}+/gu));
    return words.has((first + second).toLowerCase()) ? first : `${first}-`;
  });
}

/** "**4. Your data" and, a line or two below, the marks that close it: a title that bold type was to set apart. */
const BOLD_OPEN =
  /^\*\*(?=[\p{Lu}\d])([^*\n]{3,90}?)[ \t]{0,9}\n(?:[ \t]{0,9}\n)?\*\*(?=[^\s*]|[ \t]{0,9}$)/gmu;

/** Markdown in which bold type that ends on another line than it began on ends with its line. */
export function withBoldClosed(text: string): string {
  return text.includes('\n**') ? text.replace(BOLD_OPEN, '**$1**\n\n') : text;
}
