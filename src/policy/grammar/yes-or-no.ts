const NO =
  /^(?:(?:no|nope|never|absolutely not|not at all|certainly not|definitely not|of course not)(?:[,.!]? (?:never|(?:we|it|they) (?:do not|don['\u2019]t|will not|won['\u2019]t|never (?:do|will)|is not|isn['\u2019]t|are not|aren['\u2019]t)|not at all|not ever|absolutely not|of course not))?|we (?:do not|don['\u2019]t|will not|won['\u2019]t|never (?:do|will)))[.!]*$/i;
const YES =
  /^(?:yes|yep|certainly|of course|absolutely)(?:[,.!]? (?:we|it|they) (?:do|will|does|is|are))?[.!]*$/i;
/** "Do you sell my data?": what the service is asked about. */
const OF_DEED =
  /^([Dd]o|[Dd]oes|[Ww]ill|[Cc]an|[Dd]id|[Hh]ave|[Hh]as) (you|we|\p{Lu}[\w.]+(?: \p{Lu}\w+)?|(?:the|your|our) (?:app|service|site|website|company|extension)|other users|third parties|advertisers) ([a-z]+ [^?]{3,120})\?$/u;
const DONE =
  '(?:shared|sold|stored|kept|collected|recorded|logged|used|disclosed|visible|public|saved|given|passed|tracked|read|monitored|seen|shown|transferred|sent|rented|retained|processed)';
/** "Is my location stored?": what is asked of what is done with data. */
const OF_DATA = new RegExp(
  `^(is|are|will|can) ((?:my|your|our|the|any|users?['\\u2019]?) [\\w\\u2019' -]{2,50}?)( be)? (${DONE}\\b[^?]{0,80})\\?$`,
  'i',
);
const ELSE = /\b(?:how|why|what|when|who|whom|which|where|if)\b|\bopt|\b(?:I|me)\b/;

/** What is asked of "my data" is answered of "your data". */
function turned(words: string): string {
  return words.replace(/\bmy\b/gi, 'your').replace(/\bmine\b/gi, 'yours');
}

/** A question as a statement that it is, or is not, so; null where it asks for more than yes or no. */
function stated(question: string, denied: boolean): string | null {
  if (ELSE.test(question)) return null;
  const not = denied ? ' not' : '';
  const deed = OF_DEED.exec(question);
  if (deed) {
    const [, aux = '', who = '', rest = ''] = deed;
    const subject = /^(?:you|we)$/i.test(who)
      ? 'We'
      : who.replace(/^(?:your|our)\b/, 'Our').replace(/^[a-z]/, (c) => c.toUpperCase());
    return `${subject} ${aux.toLowerCase()}${not} ${turned(rest)}.`;
  }
  const data = OF_DATA.exec(question);
  if (!data) return null;
  const [, aux = '', what = '', be = '', rest = ''] = data;
  const thing = turned(what);
  return `${thing.charAt(0).toUpperCase()}${thing.slice(1)} ${aux.toLowerCase()}${not}${be} ${turned(rest)}.`;
}

/** "No." or "Yes, we do." to a question, as the statement that it makes; null for any other text. */
export function yesOrNo(text: string, question: string): string | null {
  if (text.length > 40 || question.length > 200) return null;
  const said = text.trim().replace(/^A[:.] /, '');
  if (!NO.test(said) && !YES.test(said)) return null;
  return stated(question.trim().replace(/^Q[:.] /, ''), NO.test(said));
}
