import { cued } from './grammar/cued.ts';

/** "Contacts: no", "Shared: with nobody": an answer, and no title. */
const ANSWERS = cued(
  /^(?:\S+ ){0,3}\S+: ?(?:yes|no|never|none|not|only|always)\b|^(?:collected|shared|stored|sold|used|logged|uploaded|kept|retained)\??: ?\S/i,
);

/** A short line on its own that reads like a title. */
export function titleLike(line: string): boolean {
  const text = line.replace(/[*_]/g, '');
  if (text.length > 90 || /[.,;:!]$/.test(text) || ANSWERS.test(text)) return false;
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

const bareTitle = (text: string): string =>
  text
    .toLowerCase()
    .replace(/^\W*(?:\d{1,2}(?:\.\d{1,2})*\.?|[a-z][.)])?\s+|[\s.:*_?!]+$|^[\s*_]+/g, '')
    .replace(/\W+/g, ' ');

/** True for a line that only says its section's heading once more: it goes on from no list's lead. */
export function repeatsHeading(line: string, section: string): boolean {
  if (line.length > 120) return false;
  const heading = section.slice(section.lastIndexOf(' > ') + 1).replace(/^> /, '');
  const bare = bareTitle(line);
  return bare !== '' && bare === bareTitle(heading);
}
