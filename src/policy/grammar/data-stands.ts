import { isPractice, VERBS } from '../lexicon/verbs.ts';
import type { Token } from './token.ts';
import { POSSESSIVES } from './words.ts';

const BEFORE_LISTED = new Set([
  ...'e.g. i.e. eg namely \u2014 /'.split(' '),
  ',',
  'and',
  'or',
  'nor',
  'neither',
  'and/or',
  '(',
  ':',
  '/',
  '-',
  'as',
  'including',
  'like',
  'other',
  'new',
  'some',
  'any',
  'all',
  'no',
  'these',
  'those',
  'the',
  'of',
  'private',
  'associated',
  'related',
  'accompanying',
  'personal',
  'individual',
  'those',
  ';',
  'with',
  'sharing',
  'only',
  'collect',
  'store',
  'share',
  'read',
  'sell',
  'their',
  'users',
]);
const NEVER_BEFORE_LISTED = new Set(['a', 'an', 'by', 'via', 'through', 'per', 'another', 'to']);

/** "provide a name": what one is asked for, not "a name" of anything. */
const ASKED_FOR = new Set(
  'provide enter choose give submit supply add set create select register request upload collect use specify need require ask want choose share post'.split(
    ' ',
  ),
);

const LISTING = new Set([
  'as',
  'including',
  'include',
  'includes',
  'like',
  'e.g.',
  'and',
  'or',
  ',',
  ':',
  '(',
]);

/** "your Skype profile", "their Loft Messenger contacts": where the person has it. */
function ofService(tokens: readonly Token[], first: number): boolean {
  // "your public IPv4 address"
  if (/^address(?:es)?$/.test(tokens[first]!.low)) return false;
  for (let i = first - 1; i > Math.max(-1, first - 4); i--) {
    const { low, text } = tokens[i]!;
    if (/^(?:your|their|users['\u2019]?)$/.test(low)) return i < first - 1;
    if (!/^\p{Lu}[\p{L}\d.-]+$/u.test(text)) return false;
  }
  return false;
}

/** What became of what people put there. */
const PAST_STATE = /^(?:deleted|removed|archived|expired|reported|flagged|undelivered)$/;

/** True where a word that is data only among data stands among data: after a possessive, in a list, asked for. */
export function stands(tokens: readonly Token[], first: number): boolean {
  const before = tokens[first - 1];
  if (!before) return true;
  // "A name, a birthday": the first of a list.
  if ((before.low === 'a' || before.low === 'an') && first === 1) return tokens[2]?.low === ',';
  if (before.low === 'a' || before.low === 'an')
    return (
      LISTING.has(tokens[first - 2]?.low ?? '') ||
      // "ask for a name"
      (tokens[first - 2]?.low === 'for' &&
        ['ask', 'request'].includes(VERBS.get(tokens[first - 3]?.low ?? '')?.lemma ?? '')) ||
      ASKED_FOR.has(VERBS.get(tokens[first - 2]?.low ?? '')?.lemma ?? '')
    );
  // "We keep deleted videos for a week."
  if (PAST_STATE.test(before.low) && /s$/.test(tokens[first]!.low)) return stands(tokens, first - 1);
  const verb = VERBS.get(before.low);
  if (verb && verb.form !== 'ed' && isPractice(verb.lemma)) return true;
  if (NEVER_BEFORE_LISTED.has(before.low)) return false;
  // "this address": one that was just spoken of.
  if (/^(this|such|that)$/.test(before.low) && /^(address|query)$/.test(tokens[first]!.low)) return true;
  if (ofService(tokens, first)) return true;
  return POSSESSIVES.has(before.low) || before.possessive || BEFORE_LISTED.has(before.low);
}
