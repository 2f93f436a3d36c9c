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
const DATE = `(?:${MONTH}\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})|(\\d{1,2})(?:st|nd|rd|th)? (?:of )?${MONTH}\\.?,? (\\d{4})|(\\d{4})-(\\d{2})-(\\d{2}))`;

function iso(match: RegExpExecArray, from: number): string | null {
  const named = match[from] ?? match[from + 4];
  const day = Number(match[from + 1] ?? match[from + 3] ?? match[from + 8]);
  const year = Number(match[from + 2] ?? match[from + 5] ?? match[from + 6]);
  const month = named
    ? MONTHS.findIndex((m) => m.startsWith(named.toLowerCase().slice(0, 3))) + 1
    : Number(match[from + 7]);
  if (!(year >= 1995 && year <= 2100 && month >= 1 && month <= 12 && day >= 1 && day <= 31)) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

const EFFECTIVE = new RegExp(
  `\\b(?:effective|in force|in effect|takes effect|valid)(?: date)?(?: as of| from| on| since|:)*[:\\s]*${DATE}`,
  'gi',
);
const UPDATED = new RegExp(
  `\\b(?:last|date of last)\\s+(?:modified|updated|revised|revision|update|changed|edited)(?: on| date|:)*[:\\s]*${DATE}`,
  'gi',
);
const LOOSE = new RegExp(
  `\\b(?:updated|revised|modified|published|version|as of|dated)(?: on|:)*[:\\s]*${DATE}`,
  'gi',
);

/** Characters at the top of a text where its own date stands. */
const TOP = 6000;

function first(pattern: RegExp, text: string): string | null {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const date = iso(match, 1);
    if (date) return date;
  }
  return null;
}

/**
 * The date from which a text says it holds, ISO; null where it names none. "Effective" outranks "last modified";
 * the top and the end of the text are looked at before the middle, which may tell of older versions.
 */
export function effectiveDateOf(text: string): string | null {
  const flat = text.replace(/\s{2,}|[^\S ]/g, ' ');
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
