import type { Action } from '../../model/vocabulary.ts';
import { cued } from './cued.ts';
import { actionOfDeed, DEED_WORDS } from './denied-headings.ts';
import type { Draft } from './draft.ts';

const JOINT = '(?::|;|\\(| [\\u2013\\u2014-]|\\.) ?';
const WHAT = '(?:we|it|this|they|these|those|that|i)';
const DOES =
  '(?:(?:do|does|is|are|was|may|will|can|also|still|only|must|have|has|to|be|been|currently|always|nevertheless|however) ){0,5}';
const DONE = '(?:collected|gathered|stored|kept|saved|retained|logged|recorded|shared|disclosed|sold|used)';
/** "Phone number: we collect it", "Phone number (it is stored)" */
const STATES = new RegExp(
  `${JOINT}(?:(?:but|yet|however|though|nevertheless|in fact|when you [^,]{2,40}),? )?(?:${WHAT} ${DOES}(?:${DEED_WORDS}|need|require|ask|hold|held|have|needed|required)\\b(?! (?:not?|never|neither|nothing)\\b)|(?:(?:always|also|still|is|are) )*${DONE}(?: by us| too| anyway| as well)?\\W*$).*$`,
  'is',
);
/** "Collected: your phone number" */
const LABELLED = new RegExp(
  `^\\W*(?:(?:we|data|information|what|what we) )?(?:(?:do|is|are|always|only) )?(?:${DEED_WORDS})(?: (?:by us|anyway|instead|nevertheless))?:`,
  'i',
);
const NOT =
  "(?:(?:do|does|is|are|will|can|would)(?: not| never|n['\\u2019]t)|cannot|not|never)(?: be| been| ever)?";
/** "Phone number: we do not collect it", "Not collected: phone number" */
const STATES_NOT = cued(
  new RegExp(
    `(?:${JOINT}(?:${WHAT} )?(?:(?:but|yet|however|though),? )?|^\\W*(?:(?:we|data|information|what|what we) )?)${NOT} (?<deed>${DEED_WORDS})\\b(?= ?(?:$|[.,;:)!]|(?:it|them|this|these|those|that|any|such|at all|by us|or|and|ever)\\b))`,
    'i',
  ),
);
const IS_LABEL = new RegExp(
  `^\\W*(?:(?:we|data|information|what|what we) )?${NOT} (?:${DEED_WORDS})[^:]{0,20}:`,
  'i',
);
const EACH_DEED = new RegExp(`\\b(?:${DEED_WORDS})\\b`, 'gi');
/** "Phone number – except when you sign up", "All data but your phone number", "more than we need" */
const LEAVES = cued(
  /(?:[,;:(]| [\u2013\u2014-]) ?(?:except|unless|apart from|aside from|other than|but (?!not)|only (?:if|when|where|with)|until|without)\b|\b(?:all|any|every(?:thing)?|other|no|nothing)\b[^.;]{0,40} (?:but|except|save|apart from|aside from|other than) |\b(?:more|longer|further|other) (?:[\w-]+ ){0,6}than\b|^\W*(?:apart|aside) from\b/i,
);

/** "not your location but your number": neither all denied nor all affirmed. */
const TURNS =
  /^\W*(?:not|no|neither|never)\b[^.;]*?(?:,| [\u2013\u2014-])? (?:but(?! not| also| never| neither)|just|only|merely|rather) (?!by\b|if\b|when\b|with\b|for\b)/i;

/** What an item says is done, under a lead or a heading that denies; what is needed is collected. */
function saysDone(item: string): Set<Action> | null {
  const said = STATES.exec(item)?.[0] ?? LABELLED.exec(item)?.[0];
  if (said === undefined) return null;
  const deeds = said.match(EACH_DEED) ?? [];
  return new Set(['collect', ...deeds.flatMap((deed) => actionOfDeed(deed) ?? [])]);
}

/** What an item says is not done, under a lead that affirms, without a limit. */
function saysNotDone(item: string): Action | null {
  const deed = STATES_NOT.exec(item);
  if (!deed || (deed.index === 0 && !IS_LABEL.test(item)) || LIMITED.test(item)) return null;
  return actionOfDeed(deed.groups!.deed!);
}
const LIMITED =
  /\b(?:unless|except|without|only|until|after|if|when|where|while|other than|apart from|for|longer|more|yet|by default|on our|in our)\b/i;

/** What a lead and its item state together, less what the item itself says is otherwise. */
export function unlessAgainst(item: string, drafts: Draft[]): Draft[] {
  if (drafts.length === 0) return drafts;
  if (TURNS.test(item) && drafts.some((d) => d.polarity === 'denied')) return [];
  const not = saysNotDone(item);
  const kept =
    not === null ? drafts : drafts.filter((d) => d.polarity === 'denied' || !comesOf(d.action, not));
  if (!kept.some((d) => d.polarity === 'denied')) return kept;
  const done = saysDone(item);
  if (done !== null) return kept.filter((d) => d.polarity === 'affirmed' || !done.has(d.action));
  if (!LEAVES.test(item) || kept.some((d) => d.polarity === 'affirmed')) return kept;
  return kept.filter(
    (d) =>
      d.polarity === 'affirmed' ||
      d.modality !== 'does' ||
      d.conditions.length > 0 ||
      d.purpose.some((purpose) => purpose !== 'unspecified'),
  );
}

/** True where an action cannot be if another is not: what is not collected is not used. */
function comesOf(action: Action, other: Action): boolean {
  return action === other || (other === 'collect' && (action === 'use' || action === 'store'));
}
