import { cued } from './cued.ts';
import { lowerFirst } from './first-letter.ts';
import { turned } from './yes-no.ts';

const ASKED = '(you|we|they|the (?:app|server|servers|service|site|company)|\\p{Lu}[\\w.]+)';
const DEED =
  '(collect|store|keep|retain|log|record|save|gather|hold|have|know|share|sell|disclose|pass on|receive|see|process|use)';
/** "What data do you store about me?" */
const WHAT = cued(
  new RegExp(
    `^(?:what|which)(?: (?:kinds?|types?|sorts?|categories) of)?(?: (?:personal |user |other )*(?:data|information|details|things))? (?:do|does|will|can) ${ASKED} ${DEED}((?: (?:about|of|on|from|with|to) [^?]{2,40})?)\\?$`,
    'iu',
  ),
);
/** "Where are my messages stored?" */
const WHERE = cued(
  /^where (?:(is|are) (?:my|our|your|the) ([^?]{3,50}?) (stored|kept|saved|held)|(?:do|does) (?:you|we|\p{Lu}[\w.]+) (store|keep|save|hold) (?:my|our|your|the) ([^?]{3,50}?))\?$/iu,
);
/** "How do you use my data?", "How long do you keep logs?" */
const HOW = new RegExp(
  `^(?:how|when|why|where|how long|for what|what for|with whom|how often) (?:do|does|will) ${ASKED} ([a-z]+(?: [^?]{2,80})?)\\?$`,
  'iu',
);

const NOTHING = /^(?:nothing|none|no data|no information)(?: (?:at all|whatsoever|about you|of it))*[.!]*$/i;
const WE_DO_NOT =
  /^(?:we|it|they) (?:do not|don['\u2019]t|does not|doesn['\u2019]t|never do|will not|won['\u2019]t)[.!]*$/i;
/** A mere phrase that names data, and no title of what follows. */
const NAMES = /^(?:(?:only|just|nothing (?:but|except|more than)) \S|(?:your|the|an?) .*\.$)/i;
/** What is used or given to others is told by more than its name. */
const OF_HELD = /^(?:collect|store|keep|retain|log|record|save|gather|hold|have|know|receive|see)$/;
const STATES =
  /\b(?:is|are|was|were|can|may|will|do|does|must|should|we|please|depends?|collect|collects|store|stores|keep|keeps)\b/i;
const ONLY = /^(?:only|just|nothing (?:but|except|more than)) /i;
const SOMEWHERE =
  /^(?:only |just |exclusively )?(?:on|in|at|with|locally)\b(?!.*\b(?:is|are|can|may|will|see|page|section|settings|policy)\b)/i;

function subject(who: string): string {
  return /^(?:you|we|they)$/i.test(who) ? 'We' : who;
}

/** A mere phrase, or nothing, that answers what, where or how, as the sentence that it stands for; null for another answer. */
export function whatAsked(text: string, question: string): string | null {
  const said = text.trim().replace(/[.\s]+$/, '');
  if (question.length > 160 || said.length > 160) return null;
  const asked = question.trim().replace(/^Q[:.] /, '');
  const what = WHAT.exec(asked);
  if (what) {
    const [, who = '', deed = '', rest = ''] = what;
    const we = subject(who);
    const not = we === 'We' || /servers$/i.test(we) ? 'do not' : 'does not';
    const verb = deed.toLowerCase();
    const about = turned(rest);
    if (NOTHING.test(said)) return `${we} ${not} ${verb} any data${about}.`;
    if (!NAMES.test(text.trim()) || STATES.test(said) || !OF_HELD.test(verb)) return null;
    const named = lowerFirst(said.replace(ONLY, ''));
    if (ONLY.test(said)) return `${we} ${not} ${verb} any data${about} except ${named}.`;
    return we === 'We' ? `We ${verb} ${named}.` : null;
  }
  const where = WHERE.exec(asked);
  if (where) {
    const [, be = '', held = '', kept = '', keep = '', thing = ''] = where;
    const spot = lowerFirst(said);
    if (/^nowhere$/i.test(said))
      return keep ? `We do not ${keep.toLowerCase()} your ${thing}.` : `Your ${held} ${be} not ${kept}.`;
    if (!SOMEWHERE.test(said)) return null;
    return keep ? `We ${keep.toLowerCase()} your ${thing} ${spot}.` : `Your ${held} ${be} ${kept} ${spot}.`;
  }
  const how = WE_DO_NOT.test(text.trim()) ? HOW.exec(asked) : null;
  return how ? `${subject(how[1]!)} do not ${turned(how[2]!)}.` : null;
}
