import { cued } from './grammar/cued.ts';
import { lowerFirst } from './grammar/first-letter.ts';
import { dataMentions } from './grammar/mentions.ts';
import { partyMentions } from './grammar/party-mentions.ts';
import { plain, tokenise } from './grammar/token.ts';
import { isSentence } from './grammar/units.ts';
import { purposeBook } from './lexicon/books.ts';

/** A term, the mark behind it and what is said of it. */
const TERM = /^(\W{0,3}[\p{L}\p{N}][^:\u2013\u2014.;?!|]{1,80}?)\s?[:\u2013\u2014] ?(?=\S)(.{3,400})$/u;
/** Words that say what for. */
const AIM = cued(
  /^(?:used )?(?:(?:in order )?to (?!(?:the|you|your|us|our)\b)\p{Ll}|for (?!(?:more|details|further|example|instance)\b)\p{Ll}|so (?:that )?we )/iu,
);
/** "How we use your address: to write to you": what is told, and no term. */
const TELLS = /^\W*(?:how|why|what|when|where|who|which)\b/i;
/** What the reader of the text is asked to do. */
const ASKS = /\b(?:go to|see|visit|click|tap|select|choose|please|contact us)\b/i;

/** True for words that are nothing but the name of a purpose: "Security", "analytics and advertising". */
function isAim(text: string): boolean {
  if (partyMentions(tokenise(plain(text)), []).length > 0) return false;
  const tokens = tokenise(plain(text)).filter((t) => /\p{L}/u.test(t.low) && !/^(?:and|or|our)$/.test(t.low));
  const named = purposeBook().all(tokens);
  return tokens.length > 0 && tokens.every((_, n) => named.some((m) => m.first <= n && n <= m.last));
}

/**
 * "Phone number: to verify your account", "Phone number – security", as lists of definitions have it, in the words of a
 * sentence: "Phone number, to verify your account". What says no purpose of a datum is given back as it is.
 */
export function termWithAim(text: string): string {
  const [, term = '', said = ''] = TERM.exec(text) ?? [];
  if (!term) return text;
  const data = dataMentions(tokenise(plain(term))).some((m) =>
    m.types.some((type) => type !== 'unspecified'),
  );
  if (!data || isSentence(term) || TELLS.test(term) || ASKS.test(said)) return text;
  if (AIM.test(said) && !isSentence(said)) return `${term}, ${lowerFirst(said)}`;
  return said.length <= 60 && isAim(said) ? `${term}, for ${lowerFirst(said)}` : text;
}
