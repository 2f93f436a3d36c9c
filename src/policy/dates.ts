const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';
/** Weekday or none, then: May 5, 2024 · 5th day of May, 2024 · 2024-05-05 · 5.5.2024. */
const DATE = `(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:${[
  `${MONTH}\\.? ${DAY},? (\\d{4})`,
  `${DAY}[ -](?:day )?(?:of )?${MONTH}\\.?,?[ -](\\d{4})`,
  '(\\d{4})(?:[-/.]|\u5e74)(\\d{1,2})(?:[-/.]|\u6708)(\\d{1,2})(?!\\d)',
  '(\\d{1,2})([/.])(\\d{1,2})\\11(\\d{4})(?!\\d)',
].join('|')})`;

/** True for a day of the calendar. */
function isDay(year: number, month: number, day: number): boolean {
  if (!(year >= 1995 && year <= 2100 && month >= 1 && month <= 12)) return false;
  return day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function iso(match: RegExpExecArray): string | null {
  const [, monthA, dayA, yearA, dayB, monthB, yearB, yearC, monthC, dayC, first, mark, second, yearD] = match;
  const named = monthA ?? monthB;
  const year = Number(yearA ?? yearB ?? yearC ?? yearD);
  let day = Number(dayA ?? dayB ?? dayC ?? first);
  let month = named
    ? MONTHS.findIndex((m) => m.startsWith(named.toLowerCase().slice(0, 3))) + 1
    : Number(monthC ?? second);
  if (mark === '/') {
    // 3/4/2025 is one day in Europe and another in America: nobody can tell.
    if (day !== month && day <= 12 && month <= 12) return null;
    if (month > 12) [day, month] = [month, day];
  }
  return isDay(year, month, day)
    ? `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
    : null;
}

/** What may stand between a label and its date. */
const GAP = '[\\s:(\u2013\u2014-]*(?:this |the )?';
const EFFECTIVE = new RegExp(
  `\\b(?:effective|in(?:to)? force|in(?:to)? effect|takes? effect|with effect|valid)(?: date)?(?: of this [a-z]+(?: [a-z]+)?)?(?: starting)?(?: as of| from| on| since|:)*${GAP}${DATE}`,
  'gi',
);
const UPDATED = new RegExp(
  `\\b(?:(?:last|date of last)\\s+(?:modified|updated?|revised|revision|changed|edited|reviewed)|date of (?:revision|issue|publication)|revision date)(?: on| date|:)*${GAP}${DATE}`,
  'gi',
);
const LOOSE = new RegExp(
  `\\b(?:updated|revised|modified|published|posted|version|as of|dated)(?: on|:)*${GAP}${DATE}`,
  'gi',
);
/** What stands before the date of a law or of an older text in one sentence. */
const OF_ANOTHER =
  /\b(?:acts?|laws?|regulation|directive|framework|[A-Z]{2}PA|GDPR|LGPD|PIPEDA|previous|prior|earlier|former|archived|older)\b[^.|\n]*$/i;

/** Characters at the top of a text where its own date stands. */
const TOP = 6000;

function first(pattern: RegExp, text: string): string | null {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const date = iso(match);
    const before = text.slice(Math.max(0, match.index - 100), match.index);
    if (date && !OF_ANOTHER.test(before)) return date;
  }
  return null;
}

/** Gaps within lines that are not one space: there are few, and one space between words there is everywhere. */
const GAPS = / [^\S\n]+|[^\S\n ][^\S\n]*/g;

/**
 * The date from which a text says it holds, ISO; null where it names none. "Effective" outranks "last modified";
 * the top and the end of the text are looked at before the middle, which may tell of older versions. A date that can be
 * read in two ways is none, and that of a law or of an older version is not the text's own.
 */
export function effectiveDateOf(text: string): string | null {
  const flat = text.replace(GAPS, ' ');
  const parts = flat.length > 2 * TOP ? [flat.slice(0, TOP), flat.slice(-TOP)] : [flat];
  for (const part of parts) {
    for (const pattern of [EFFECTIVE, UPDATED, LOOSE]) {
      const date = first(pattern, part);
      if (date) return date;
    }
  }
  for (const pattern of [EFFECTIVE, UPDATED]) {
    const date = first(pattern, flat);
    if (date) return date;
  }
  return null;
}
