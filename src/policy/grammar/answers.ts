import { lowerFirst } from './first-letter.ts';
import { cellsOf } from './table-head.ts';
import { whatAsked } from './what-asked.ts';
import { yesOrNo } from './yes-no.ts';

const OWN = '(?:my|your|the|our)';
/** "How long do you keep my messages?" */
const HOW_LONG = new RegExp(
  `^how long (?:do|will|does|is|are) (?:(?:you|we|\\p{Lu}[\\w.]+) )?(?:(keep|store|retain|hold|save) )?${OWN} ([^?]{3,60}?)(?: (?:kept|stored|retained|saved|held))?\\?$`,
  'iu',
);
const SPAN =
  /^(?:only |generally,? |usually,? )?(?:for|until|as long as|up to|at most|at least|between|indefinitely|no longer than|(?:about |a maximum of )?(?:\d+|one|two|three|six|twelve|a few) (?:hours?|days?|weeks?|months?|years?))\b/i;
/** "Who can see my phone number?" */
const WHO = new RegExp(
  `^who (?:can |will |may )?(sees?|reads?|views?|(?:has )?access(?: to)?|gets?|receives?) ${OWN} ([^?]{3,60}?)\\?$`,
  'i',
);
const PEOPLE =
  /^(?:only |just )?(?:everyone|everybody|anyone|your|other|all|the|members|people|users|friends|our|those|nobody but|you and|moderators|administrators)\b/i;
/** "Why do you need my phone number?", "What do you use my location for?" */
const WHY = new RegExp(
  `^(?:why (?:do|does|are|is) (?:you|we|\\p{Lu}[\\w.]+) (?:need|collect|ask(?:ing)? for|use|using|want|require|store|process|collecting)|(?:what|how) (?:do|does) (?:you|we|\\p{Lu}[\\w.]+) (?:use|need|process)) ${OWN} ([^?]{3,60}?)(?: for)?\\?$`,
  'iu',
);
const AIM = /^(?:to (?!(?:find|learn|see|read|know) (?:out )?(?:more|how)\b)|so that |in order to )/i;
const STATES = /^[^,;:]{2,60} (?:is|are|was|were|has|have|can|may|will|do|does|must|should)\b/i;

/** A mere phrase that answers the question of the heading it stands under, as a sentence; else the text itself. */
export function answer(text: string, section: string): string {
  if (!section.endsWith('?') || text.length > 160) return text;
  const asked = section
    .slice(section.lastIndexOf(' > ') + 1)
    .replace(/^> /, '')
    .replace(/^[\d.)\s]+/, '')
    .replace(/["\u201c\u201d]/g, '')
    .trim();
  const said = yesOrNo(text, asked) ?? whatAsked(text, asked);
  if (said !== null) return said;
  const long = HOW_LONG.exec(asked);
  if (long && SPAN.test(text) && !/^for (?:more|further|information|details|questions)\b/i.test(text)) {
    const span = lowerFirst(text);
    const of = /^(?:only |generally,? |usually,? )?(?:for|until|as|indef)/i.test(span) ? span : `for ${span}`;
    return `We ${(long[1] ?? 'keep').toLowerCase()} your ${long[2]} ${of}`;
  }
  const who = WHO.exec(asked);
  if (who && PEOPLE.test(text) && !STATES.test(text))
    return `${text.replace(/[.\s]+$/, '')} can ${/^read/i.test(who[1]!) ? 'read' : 'see'} your ${who[2]}.`;
  const why = WHY.exec(asked);
  if (why && AIM.test(text)) return `We use your ${why[1]} ${lowerFirst(text)}`;
  return text;
}

/** "Do we collect your location? | No": a row whose second cell answers its first, as a sentence; null for any other. */
export function answeredRow(row: string): string | null {
  const [asked = '', said = '', ...more] = cellsOf(row);
  if (more.length > 0 || !asked.endsWith('?') || said === '') return null;
  return yesOrNo(said, asked) ?? whatAsked(said, asked);
}
