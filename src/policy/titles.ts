/** A short line on its own that reads like a title. */
export function titleLike(line: string): boolean {
  const text = line.replace(/[*_]/g, '');
  if (text.length > 90 || /[.,;:!]$/.test(text)) return false;
  if (/^(effective|last|updated|revised|modified|date|version)\b.*\b(19|20)\d\d\b/i.test(text)) return false;
  const words = text.split(/\s+/);
  const big = words.filter((word) => /^[\p{Lu}\d"'\u201c\u2018(&]/u.test(word)).length;
  return words.length <= 12 && (big >= words.length / 2 || words.length <= 5) && /^[\p{Lu}\d]/u.test(text);
}

const NUMBER = /^(?:\d{1,2}((?:\.\d{1,2}){0,3})[.)]?|[IVX]{1,4}\.|[A-Z]\.)\s+(?=[\p{Lu}"\u201c])/u;

/** The level at which a line is a numbered title, "2. Sharing" above "2.1 With whom"; 0 where it is none. */
export function numberedTitle(line: string): number {
  const number = NUMBER.exec(line);
  return number && titleLike(line) && /\p{Ll}/u.test(line) ? (number[1] ? 6 : 5) : 0;
}
