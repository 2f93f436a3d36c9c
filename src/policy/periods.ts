const NUMBERS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  fourteen: 14,
  eighteen: 18,
  twenty: 20,
  'twenty-four': 24,
  thirty: 30,
  'thirty-six': 36,
  sixty: 60,
  ninety: 90,
};
const DAYS: Readonly<Record<string, number>> = { hour: 1 / 24, day: 1, week: 7, month: 30.4, year: 365 };
const PERIOD = new RegExp(
  `(?<![\\w-])(\\d{1,4}|${Object.keys(NUMBERS).sort().reverse().join('|')})(?: \\(\\d{1,4}\\))?[ -](?:calendar |business |working |full )?(hour|day|week|month|year)s?\\b(?! (?:old|of age)\\b)`,
  'gi',
);

/** A length of time. */
export interface Period {
  days: number;
  /** As the text has it: `18 months`. */
  words: string;
}

/** The one period that a sentence names: null where it names none, or several. */
export function periodOf(sentence: string): Period | null {
  let found: Period | null = null;
  for (const [words, number = '', unit = ''] of sentence.matchAll(PERIOD)) {
    const count = NUMBERS[number.toLowerCase()] ?? Number(number);
    const days = count * (DAYS[unit.toLowerCase()] ?? 0);
    if (found && found.days !== days) return null;
    found ??= { days, words };
  }
  return found;
}
