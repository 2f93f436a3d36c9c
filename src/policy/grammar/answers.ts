import { cued } from './cued.ts';
import { lowerFirst } from './first-letter.ts';
import { cellsOf } from './table-head.ts';
import { whatAsked } from './what-asked.ts';
import { yesOrNo } from './yes-no.ts';

const OWN = '(?:my|your|the|our)';
/** "How long do you keep my messages?" */
const HOW_LONG = cued(
  new RegExp(
    `^how long (?:do|will|does|is|are) (?:(?:you|we|\\p{Lu}[\\w.]+) )?(?:(keep|store|retain|hold|save) )?${OWN} ([^?]{3,60}?)(?: (?:kept|stored|retained|saved|held))?\\?$`,
    'iu',
  ),
);
const SPAN =
  /^(?:only |generally,? |usually,? )?(?:for|until|as long as|up to|at most|at least|between|indefinitely|no longer than|(?:about |a maximum of )?(?:\d+|one|two|three|six|twelve|a few) (?:hours?|days?|weeks?|months?|years?))\b/i;
/** "Who can see my phone number?" */
const WHO = cued(
  new RegExp(
    `^who (?:can |will |may )?(sees?|reads?|views?|(?:has )?access(?: to)?|gets?|receives?) ${OWN} ([^?]{3,60}?)\\?$`,
    'i',
  ),
);
const PEOPLE =
  /^(?:only |just )?(?:everyone|everybody|anyone|your|other|all|the|members|people|users|friends|our|those|nobody but|you and|moderators|administrators)\b/i;
/** "Who do you share my number with?" */
const WITH_WHOM = cued(
  new RegExp(
    `^(?:with whom|to whom|who|whom) (?:do|does|will) (?:you|we|\\p{Lu}[\\w.]+) (share|disclose|give|pass|send|transfer|exchange) ${OWN} ([^?]{3,60}?)(?: (?:with|to))?\\?$`,
    'iu',
  ),
);
/** A few words, and none of them a deed's. */
const PHRASE =
  /^(?!.*\b(?:to|reserves?|uses?|shares?|does|also|if|when)\b)(?:[\w'\u2019-]+,? ){0,9}[\w'\u2019-]+$/i;
const NOBODY = /^(?:(?:with|to) )?(?:nobody|no[ -]one|none)(?: (?:else|at all))?$/i;
/** "Why do you need my phone number?", "What do you use my location for?" */
const WHY = cued(
  new RegExp(
    `^(?:why (?:do|does|are|is) (?:you|we|\\p{Lu}[\\w.]+) (?:need|collect|ask(?:ing)? for|use|using|want|require|store|process|collecting)|(?:what|how) (?:do|does) (?:you|we|\\p{Lu}[\\w.]+) (?:use|need|process)) ${OWN} ([^?]{3,60}?)(?: for)?\\?$`,
    'iu',
  ),
);
const AIM = /^(?:to (?!(?:find|learn|see|read|know) (?:out|more|how)\b)|so that |in order to )/i;
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
  return answerTo(text, asked) ?? text;
}

/** What stands behind a question, as the sentence that it stands for where it is a mere answer; null for any other. */
export function answerTo(told: string, asked: string): string | null {
  return yesOrNo(told, asked) ?? whatAsked(told, asked) ?? phraseAsked(told, asked);
}

/** A mere phrase that answers how long, who or what for, as the sentence that it stands for; null for another answer. */
function phraseAsked(text: string, asked: string): string | null {
  if (text.length > 160 || asked.length > 160) return null;
  const long = HOW_LONG.exec(asked);
  if (long && SPAN.test(text) && !/^for (?:more|further|information|details|questions)\b/i.test(text)) {
    const span = lowerFirst(text);
    const of = /^(?:only |generally,? |usually,? )?(?:for|until|as|indef)/i.test(span) ? span : `for ${span}`;
    return `We ${(long[1] ?? 'keep').toLowerCase()} your ${long[2]} ${of}`;
  }
  const who = WHO.exec(asked);
  if (who && PEOPLE.test(text) && !STATES.test(text))
    return `${text.replace(/[.\s]+$/, '')} can ${/^read/i.test(who[1]!) ? 'read' : 'see'} your ${who[2]}.`;
  const whom = WITH_WHOM.exec(asked);
  if (whom) return givenTo(whom[1]!.toLowerCase(), whom[2]!, text);
  const why = WHY.exec(asked);
  return why && AIM.test(text) ? `We use your ${why[1]} ${lowerFirst(text)}` : null;
}

/** "With our hosting provider.", "Nobody." */
function givenTo(verb: string, what: string, text: string): string | null {
  const said = text.trim().replace(/[.\s]+$/, '');
  const [verbs, to] = /^(?:share|exchange)$/.test(verb) ? ['share', 'with'] : [verb, 'to'];
  if (NOBODY.test(said)) return `We do not ${verbs} your ${what} ${to} anyone.`;
  const only = /^(?:only|just|exclusively) (?=with\b|to\b)/i.exec(said)?.[0] ?? '';
  const named = said.slice(only.length).replace(/^(?:with|to) /i, '');
  if (!(named !== said || (PEOPLE.test(said) && PHRASE.test(said))) || STATES.test(said)) return null;
  return `We ${only ? 'only ' : ''}${verbs} your ${what} ${to} ${lowerFirst(named)}.`;
}

/** "Do we collect your location? | No": a row whose second cell answers its first, as a sentence; null for any other. */
export function answeredRow(row: string): string | null {
  const [asked = '', said = '', ...more] = cellsOf(row);
  if (more.length > 0 || !asked.endsWith('?') || said === '') return null;
  return yesOrNo(said, asked) ?? whatAsked(said, asked);
}
