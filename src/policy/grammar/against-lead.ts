import { DEED_WORDS } from './denied-headings.ts';
import type { Draft } from './draft.ts';

const JOINT = '(?::|;|\\(| [\\u2013\\u2014-]|\\.) ?';
const WHAT = '(?:we|it|this|they|these|those|that|i)';
const DOES =
  '(?:(?:do|does|is|are|was|may|will|can|also|still|only|must|have|has|to|be|been|currently|nevertheless|however) ){0,5}';
/** "Phone number: we collect it", "Phone number (it is stored)" */
const STATES = new RegExp(
  `${JOINT}(?:(?:but|yet|however|though|nevertheless|in fact|when you [^,]{2,40}),? )?${WHAT} ${DOES}(?:${DEED_WORDS}|need|require|ask|hold|held|have|needed|required)\\b(?! (?:not?|never|neither|nothing)\\b)`,
  'i',
);
/** "Collected: your phone number" */
const LABELLED = new RegExp(
  `^\\W*(?:(?:we|data|information|what|what we) )?(?:(?:do|is|are|always|only) )?(?:${DEED_WORDS})(?: (?:by us|anyway|instead|nevertheless))?:`,
  'i',
);
/** "Phone number – except when you sign up", "All data but your phone number", "more than we need" */
const LEAVES =
  /(?:[,;:(]| [\u2013\u2014-]) ?(?:except|unless|apart from|aside from|other than|but (?!not)|only (?:if|when|where|with)|until|without)\b|\b(?:all|any|every(?:thing)?|other|no|nothing)\b[^.;]{0,40} (?:but|except|save|apart from|aside from|other than) |\b(?:more|longer|further|other) (?:[\w-]+ ){0,6}than\b|^\W*(?:apart|aside) from\b/i;

/** "not your location but your number": neither all denied nor all affirmed. */
const TURNS =
  /^\W*(?:not|no|neither|never)\b[^.;]*?(?:,| [\u2013\u2014-])? (?:but(?! not| also| never| neither)|just|only|merely|rather) (?!by\b|if\b|when\b|with\b|for\b)/i;

/** True for an item that says, under a lead or a heading that denies, that it is so all the same. */
export function speaksAgainst(item: string): boolean {
  return STATES.test(item) || LABELLED.test(item);
}

/** True for an item that is denied but for some of it, or some cases. */
export function leavesSome(item: string): boolean {
  return LEAVES.test(item);
}

/** What is denied of an item without a limit, where the item itself says that it is so, or sets one. */
export function unlessAgainst(item: string, drafts: Draft[]): Draft[] {
  if (!drafts.some((d) => d.polarity === 'denied')) return drafts;
  if (TURNS.test(item)) return [];
  if (speaksAgainst(item)) return drafts.filter((d) => d.polarity === 'affirmed');
  if (!leavesSome(item) || drafts.some((d) => d.polarity === 'affirmed')) return drafts;
  return drafts.filter(
    (d) =>
      d.polarity === 'affirmed' ||
      d.modality !== 'does' ||
      d.conditions.length > 0 ||
      d.purpose.some((purpose) => purpose !== 'unspecified'),
  );
}
