import { lowerFirst } from './first-letter.ts';

/** "No.", "Never, ever.", "We don't.": the question above is denied. */
const NO =
  /^(?:no|never|nope|absolutely not|certainly not|definitely not|not at all|of course not|no way|(?:no, )?(?:we|i) (?:do not|don['\u2019]t|will not|won['\u2019]t|never (?:do|will|have)?|cannot|can['\u2019]t)|(?:no,? )?(?:it|they) (?:is not|isn['\u2019]t|are not|aren['\u2019]t|does not|doesn['\u2019]t|do not|don['\u2019]t|cannot|can['\u2019]t))(?:,? (?:never|ever|not at all|we (?:do not|don['\u2019]t|never (?:do|will)|will not|won['\u2019]t)|(?:it|they) (?:is not|isn['\u2019]t|are not|aren['\u2019]t|do not|don['\u2019]t|will not|won['\u2019]t)))?[.!]*$/i;
/** "Yes.", "Yes, we do.", "Yes (cookies are small files …": it is affirmed. */
const YES =
  /^(?:yes|yep|we do|of course|certainly|absolutely)(?:,? (?:we|they|it) (?:do|does|are|is|will|can|may))?(?:[.!]*$| \()/i;
/** "Yes, with our processors", "only with your consent": and how. */
const HOW =
  /^(?:yes,? (?:but )?(?=(?:only|solely|exclusively|with|to|for|in order to|when|if|after|as)\b)|(?=(?:only|solely|exclusively) (?:with|to|for|in|when|where|if|after|as|by|on|until|while|during)\b))([^.;:?]{3,120})[.!]*$/i;

const WHO =
  '(?:we|you|they|(?:other |your |my )?(?:users|others|people|friends|contacts|members|followers)|third[- ]parties|advertisers|anyone(?: else)?|anybody(?: else)?|everyone|someone else|strangers|the (?:app|site|website|service|company|servers?|operators?|server operators?|relays?)|(?!I\\b)\\p{Lu}[\\w.&-]*(?: \\p{Lu}[\\w.&-]*){0,2})';
const DATA =
  "((?:my|your|our|the|any|this|personal|user)\\b(?: [\\w\u2019'-]+){0,4}?|cookies|messages|emails|data|information)";
const ADVERBS = '((?:ever|also|still|actually|really) )?';

/** "Do you sell my data?" */
const DOES = new RegExp(`^(?:do|does) (${WHO}) ${ADVERBS}([a-z]\\w+(?: [^?]{0,80})?)\\?$`, 'u');
/** "Will you read my messages?", "can Acme see them?" */
const CAN = new RegExp(
  `^(will|can|could|may|would) (${WHO}) ${ADVERBS}((?!be\\b)[a-z]\\w+(?: [^?]{0,80})?)\\?$`,
  'u',
);
/** "Will my data be sold?" */
const WILL_BE = new RegExp(`^(will|can|could|may) ${DATA} ${ADVERBS}be (\\w[^?]{2,80})\\?$`, 'u');
/** "Is my data shared with others?" */
const IS = new RegExp(
  `^(is|are) ${DATA} (?:being )?${ADVERBS}((?:shared|sold|rented|traded|stored|saved|kept|retained|collected|logged|recorded|tracked|used|disclosed|passed|given|transferred|transmitted|sent|processed|monitored|read|scanned|analy[sz]ed|deleted|visible|shown|displayed|public|published|readable|accessible|searchable)\\b[^?]{0,80})\\?$`,
  'u',
);

const DENYING = /^((?:do|does|will|can|could|would|is|are) (?:[\w.&-]+ ){1,4}?)not (?=[a-z])/i;

/** What is asked of the service or of data is asked of "we" and "your". */
export function turned(text: string): string {
  return text
    .replace(/\bI(?: a|['\u2019])m\b/g, 'you are')
    .replace(/\bmy\b/gi, 'your')
    .replace(/\bme\b/gi, 'you')
    .replace(/\bI\b/g, 'you')
    .replace(/\b(?:you|we) (?=(?:collect|gather|store|have|hold|process)\b)/gi, 'we ');
}

function subject(who: string): string {
  return /^(?:you|we)$/i.test(who) ? 'We' : who;
}

const PLAIN_SUBJECT =
  /^(?:we|you|they|i|other|your|my|our|users|others|people|third|advertisers|anyone|anybody|everyone|the|any|cookies|messages|emails|data|information|personal)$/i;

/** "Do We Sell Your Data?" without the capitals of a title, but for a name that stands as its subject. */
function untitled(asked: string): string {
  return asked
    .split(' ')
    .map((word, i) =>
      i === 1 && !PLAIN_SUBJECT.test(word)
        ? word
        : i > 0 && /^\p{Lu}\p{Ll}+\W*$/u.test(word)
          ? lowerFirst(word)
          : word,
    )
    .join(' ')
    .replace(/^\p{Lu}/u, (first) => first.toLowerCase());
}

/** True where most words have a capital. */
function isTitle(asked: string): boolean {
  const words = asked.split(' ').filter((word) => word.length > 3);
  return words.filter((word) => /^\p{Lu}/u.test(word)).length > words.length * 0.7;
}

/** Statements that a question asks for, as denied and as affirmed; null for another question. */
function statement(asked: string): { denied: string; affirmed: string } | null {
  const does = DOES.exec(asked);
  if (does) {
    const who = subject(does[1]!);
    const it = (/^(?:we|they)$|s$/.test(who) && !/^\p{Lu}/u.test(does[1]!)) || who === 'We' ? '' : 'es';
    const act = turned(does[3]!);
    return { denied: `${who} do${it} not ${act}`, affirmed: `${who} ${it ? 'may ' : ''}${act}` };
  }
  const can = CAN.exec(asked);
  if (can) {
    const act = turned(can[4]!);
    const who = subject(can[2]!);
    return {
      denied: `${who} ${can[1]!.toLowerCase()} not ${act}`,
      affirmed: `${who} ${can[1]!.toLowerCase()} ${act}`,
    };
  }
  const will = WILL_BE.exec(asked);
  if (will)
    return {
      denied: `${turned(will[2]!)} ${will[1]!.toLowerCase()} not be ${turned(will[4]!)}`,
      affirmed: `${turned(will[2]!)} ${will[1]!.toLowerCase()} be ${turned(will[4]!)}`,
    };
  const is = IS.exec(asked);
  return is
    ? {
        denied: `${turned(is[2]!)} ${is[1]!.toLowerCase()} not ${turned(is[4]!)}`,
        affirmed: `${turned(is[2]!)} ${is[1]!.toLowerCase()} ${turned(is[4]!)}`,
      }
    : null;
}

/** A "no" or a "yes" to a question, of the heading or right before, as the sentence that it stands for; null for another answer. */
export function yesOrNo(text: string, question: string): string | null {
  if (question.length > 200) return null;
  const said = text.trim().replace(/^A[:.] /, '');
  const whole = question.trim().replace(/^Q[:.] /, '');
  // "Do you not sell my data? No, we don't": asked whether it is so that it is not; "yes" may mean either.
  const asked = whole.replace(DENYING, '$1');
  const no = NO.test(said);
  if (asked !== whole && !no) return null;
  const how = no || YES.test(said) ? null : HOW.exec(said);
  if (!no && !how && !YES.test(said)) return null;
  const stated = statement(isTitle(asked) ? untitled(asked) : lowerFirst(asked));
  if (!stated) return null;
  return no ? `${stated.denied}.` : `${stated.affirmed}${how ? ` ${how[1]!}` : ''}.`;
}
