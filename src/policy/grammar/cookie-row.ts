import { formsOf } from '../lexicon/verb-forms.ts';
import { type Draft, plainDraft } from './draft.ts';
import { purposesOfCell } from './purposes-of-cell.ts';

/** Headings under which a table lists cookies, and those under which a person is told how to be rid of them. */
const COOKIES = /\bcookies?\b/i;
const MANAGES = /\b(?:manag\w*|control\w*|opt|block|disabl\w*|delet\w*|choices?|withdraw\w*)\b/i;

/** What a cookie does, as its description begins: "Remembers that you signed in", "Identification of …". */
const DOES = formsOf(
  `allow analyse analyze authenticate block collect communicate count detect determine distinguish enable ensure
  facilitate help hold identify keep limit log maintain measure monitor optimise optimize persist prevent protect
  recognise recognize record register remember retain save secure send serve set show stop store support test throttle
  track understand update verify`.split(/\s+/),
);
const DOING =
  /^(?:(?:is |are )?(?:used|needed|required|necessary) (?:to|for|by)\b|(?:identification|recognition|storage|detection|measurement|analysis|prevention|authentication|optimi[sz]ation|registration) (?:of|and)\b)/i;

/** What such tables list beside cookies. */
const NO_COOKIE =
  /^(?:html5? )?(?:(?:local|session|web) storage|pixels?|web beacons?|scripts?|indexed ?db)(?: object)?$/i;

/** "_ga", "PHPSESSID", "displayCookieConsent": a name that a program reads; "Cookie", the kind of it. */
const NAME = /^(?=[^ ]*[_\d*]|[^ ]*\p{Ll}\p{Lu}|\p{Lu}{3,}|\p{Ll})[\w.*:{}<>\u2026-]{2,60}$/u;
const MOST_NAMES = 4;

function isName(cell: string): boolean {
  if (/^(?:http |browser )?cookies?$/i.test(cell)) return true;
  const words = cell.split(/[\s,/]+/).filter(Boolean);
  return words.length > 0 && words.length <= MOST_NAMES && words.every((word) => NAME.test(word));
}

function tellsUse(cell: string): boolean {
  const words = cell.split(/\s+/);
  if (words.length < 3 || cell.length > 600 || /https?:|www\.|@/.test(cell)) return false;
  const verb = DOES.get(words[/ly$/.test(words[0]!) ? 1 : 0]!.toLowerCase());
  return DOING.test(cell) || (verb !== undefined && verb.form !== 'ed');
}

/**
 * What a row tells of a cookie under a heading about cookies: "_loft_id | Remembers your loft | 1 year", "Purpose |
 * Remembers your loft". Empty for a row that only names one.
 */
export function cookieRow(cells: readonly string[], section: string, names: readonly string[]): Draft[] {
  const near = section.split(' > ').slice(-3);
  if (!COOKIES.test(near.join(' ')) || MANAGES.test(near.at(-1) ?? '')) return [];
  if (cells.some((cell) => NO_COOKIE.test(cell))) return [];
  const named = /^purposes?\W*$/i.test(cells[0] ?? '') || cells.slice(0, 2).some(isName);
  const at = cells.findIndex((cell, i) => i > 0 && tellsUse(cell));
  const told = at > 0 ? cells[at]! : '';
  const attribute =
    cells.length === 2 && /^purposes?\W*$/i.test(cells[0]!) && cells[1]!.split(/\s+/).length > 2
      ? cells[1]!
      : '';
  if (!named || !(told || attribute)) return [];
  return [
    plainDraft({
      action: 'use',
      polarity: 'affirmed',
      data: ['cookie-identifier'],
      purpose: purposesOfCell(told || attribute, names),
      confidence: 0.55,
      rule: 'cookie-row',
    }),
  ];
}
