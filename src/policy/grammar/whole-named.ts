import type { DataType } from '../../model/data-types.ts';
import type { ParsedSentence } from './clauses.ts';
import { cued } from './cued.ts';
import type { DataMention } from './mentions.ts';
import { specified } from './types-named.ts';

const OWN = /^(your|my|personal|personally|private)$/;
const SOME = /^(?:certain|some|limited|particular|only)$/;
/** What says of general data whose it is: "about you", "you provide to us", "associated with your account". */
const WHOSE =
  /^(?:(?:that |which )?you(?:['\u2019]ve| have| may| choose to)? (?:provided?|given?|gave|shared?|submit(?:ted)?|enter(?:ed)?)|about you|relating to you|associated with your|(?:(?:that )?we (?:have|hold|store|collect(?:ed)?|obtain(?:ed)?|receive[d]?) )(?:about|from) you)\b/;

/** "that personally identifies you", "by which you may be identified": what makes data personal. */
const IDENTIFIES = cued(
  /^(?:(?:that|which) )?(?:(?:\w+ly|can|may|could|might|alone|,|be used|allows?|enables?|lets?|helps?|us|others|someone|to|contact|locate|reach|and|or) )*(?:personally )?(?:identif(?:y|ies)|identifying) (?:you|a (?:person|user)|an individual|users?)\b|^(?:by|from|with|through) which you (?:(?:can|may|could|might) )?(?:be |are )?(?:\w+ly )?(?:identified|recogni[sz]ed)\b/,
);

/** True for data in general that is said to be the person's: "your information", "information about you". */
function isWhole(s: ParsedSentence, m: DataMention): boolean {
  if (m.level !== 'general' || m.types[0] !== 'unspecified') return false;
  const words = s.tokens.slice(Math.max(0, m.first - 1), m.last + 1);
  // "Certain personal information, such as your name": no more than some of it.
  if (words.slice(0, 2).some((t) => SOME.test(t.low))) return false;
  if (words.some((t) => OWN.test(t.low))) return true;
  const after = s.tokens
    .slice(m.last + 1, m.last + 14)
    .map((t) => t.low)
    .join(' ');
  return words.some((t) => t.low === 'you') || WHOSE.test(after) || IDENTIFIES.test(after);
}

/** "Your content, including your photos": all that someone makes, and not the photos alone. */
function isOwnContent(s: ParsedSentence, m: DataMention): boolean {
  if (m.types.length !== 1 || m.types[0] !== 'content') return false;
  return s.tokens
    .slice(Math.max(0, m.first - 2), m.first + 1)
    .some((t) => t.low === 'your' || t.low === 'my');
}

/**
 * What a list only gives examples of, where that is all that a person's data is: "we share your information, such as
 * your name". "Certain information such as your name" is what is listed. Token indices, `end` exclusive.
 */
export function namedWhole(s: ParsedSentence, mentions: readonly DataMention[], end: number): DataType[] {
  const whole = mentions.filter(
    (m) =>
      (isWhole(s, m) || isOwnContent(s, m)) && givesExamples(s, m) && specified(s, m, end) === 'replaced',
  );
  return whole.flatMap((m) => m.types);
}

/** A colon or "in the form of" says all of it; "information concerning your beliefs" says of what it is. */
function givesExamples(s: ParsedSentence, m: DataMention): boolean {
  const next = s.data.find((d) => d.first > m.last && d.level === 'typed')?.first ?? m.last;
  const between = s.tokens.slice(m.last + 1, next).map((t) => t.low);
  if (between.some((low) => low === ':' || low === 'form')) return false;
  return !between.some((low) => OF_WHAT.test(low)) || between.some((low) => GIVES.test(low));
}
const OF_WHAT = /^(?:concerning|regarding|about|on)$/;
const GIVES = /^(?:includ\w+|such|like|e\.g\.?|example|instance|\()$/;
