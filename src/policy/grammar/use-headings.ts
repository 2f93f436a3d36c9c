import { cued } from './cued.ts';

const DATA =
  '(?:personal |personally identifiable |user |usage |customer |member |collected )*(?:information|data|info)';

/** Headings under which purposes are listed for which the service uses data. */
const USES_DATA = cued(
  new RegExp(
    `\\b(?:how|why|what)\\b.{0,40}\\b(?:us(?:e|es|ed|ing)|process(?:es|ed)?)\\b.{0,30}\\b${DATA}\\b|\\b(?:how|why)\\b.{0,40}\\b${DATA}\\b.{0,30}\\b(?:used|processed)\\b`,
    'i',
  ),
  new RegExp(`\\b(?:uses?|usage|processing)(?: and \\w+)? of (?:your |the |this |any )?${DATA}\\b`, 'i'),
  new RegExp(`\\b(?:${DATA}|processing|business|commercial) (?:uses|purposes?)\\b`, 'i'),
  new RegExp(
    `\\bpurposes?\\b.{0,40}\\b(?:use|used|process(?:ing|es|ed)?|collect(?:ing|ed|ion)?|${DATA})\\b`,
    'i',
  ),
  /^\W*(?:[\divx]+[.)]?\s*)?(?:purposes?|our purposes|(?:(?:other|additional|primary|main|secondary|specific) )?uses)\W*$/i,
);

/** Headings that speak of cookies, of giving data away, of what people may do, or of the law's grounds alone. */
const OF_ELSE =
  /\b(?:cookies?|local storage|shar(?:e|es|ed|ing)|disclos\w*|third[- ]part(?:y|ies)|recipients?|transfers?|rights?|choices?|options?|control|retention|retain|store[ds]?|long|opt|terms|sell|sold|sale|sources?|children|by others|people|others)\b/i;

const COOKIES =
  /\b(?:how|why|what)\b.{0,40}\bus(?:e|es|ed|ing)\b.{0,20}\bcookies\b|\b(?:use|uses|purposes?) of (?:the )?cookies\b/i;
const OF_COOKIES = /\bmanag|control|opt|block|disabl|third|choices?\b/i;

/**
 * What a list of purposes under these headings is told of: the data at large, or cookies. Null where none of the three
 * nearest headings says that the service uses it, or one in between speaks of something else.
 */
export function usedUnder(section: string): 'information' | 'cookies' | null {
  const near = section.split(' > ').slice(-3);
  if (near.slice(-2).some((heading) => COOKIES.test(heading) && !OF_COOKIES.test(heading))) return 'cookies';
  return near.slice(near.findLastIndex((h) => OF_ELSE.test(h)) + 1).some((h) => USES_DATA.test(h))
    ? 'information'
    : null;
}
