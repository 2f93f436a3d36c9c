import { isOf } from '../lexicon/verbs.ts';
import type { ClauseContext } from './clause-reader.ts';
import { clauseText } from './clause-text.ts';
import { cued } from './cued.ts';

const VARIES = cued(
  /\b(?:different|varying|various|differing) (?:\w+ )?(?:periods|lengths|durations|amounts of time|times)\b/i,
);

/** "The advice has not been reviewed for accuracy": of what it is worth. */
const FOR_QUALITY =
  /\bfor (?:its |their )?(?:content|accuracy|completeness|correctness|quality|reliability)\b/i;

/** "They are commonly used to remember you": what is done everywhere, not here. */
function isCustomary(c: ClauseContext): boolean {
  // "Your number is often shared": here.
  if (c.denied || /^your\b/.test(c.role.first)) return false;
  // "An address can be used to find a place": what can be done with one, anywhere; "to improve our service", here.
  const ours = /\b(?:our|us)\b/i.test(c.s.text.slice(c.s.tokens[c.g.last]!.end));
  if (/^an? /.test(c.role.first) && ['can', 'could'].includes(c.g.modal) && !ours) return true;
  return c.s.tokens
    .slice(c.g.first, c.g.last + 1)
    .some((t) => ['commonly', 'widely', 'often', 'typically', 'frequently'].includes(t.low));
}

const RUNS = /^(operate|own|control|run|manage|endorse)$/;

/** True where a passive says nothing of what is done with data here: what is done everywhere, how well it is kept, what fails. */
export function isNoDeed(c: ClauseContext): boolean {
  const { g } = c;
  const { lemma } = g;
  // "Different types of data are kept for different periods": how long depends.
  const varies = VARIES.exec(clauseText(c, c.wholeEnd))?.[0] ?? '';
  if (varies && isOf(lemma, 'store') && !/\b(?:longer|more) than\b|\bup to\b/i.test(c.s.text)) return true;
  // "The integrity of your data will be maintained": how it is kept.
  if (lemma === 'review' && FOR_QUALITY.test(clauseText(c, c.wholeEnd))) return true;
  const quality =
    /^(?:the )?(?:(?:integrity|availability|confidentiality|security|accuracy|privacy|quality)(?: and|,| or)? )+of\b/i;
  if (c.g.subject && quality.test(c.s.text.slice(c.s.tokens[c.g.subject.first]!.start))) return true;
  if (isCustomary(c) || /\bunlawful(ly)?\b/i.test(clauseText(c))) return true;
  // "the content or information to be removed": what is asked for.
  if (isOf(lemma, 'delete') && c.s.tokens[g.first - 1]?.low === 'to' && g.modal === '') return true;
  // "What was deleted cannot be retrieved", "cookies are not managed by it": nothing of what is done with data.
  if (c.denied && ['retrieve', 'recover', 'restore', 'manage'].includes(lemma)) return true;
  // "they are not operated or maintained by us": sites, whatever was spoken of.
  if (lemma === 'maintain' || lemma === 'host') {
    const runs = c.s.groups.find((h, n) => (h.mate === c.k || g.mate === n) && RUNS.test(h.lemma));
    if (runs) return true;
  }
  // "No such data should be uploaded": told to the person.
  if (c.denied && g.modal === 'should' && isOf(lemma, 'submit')) return true;
  // "Content cannot be transferred to a new account": what cannot be done is not what is never done.
  const impossible =
    c.denied && g.modal === 'can' && ['transfer', 'exchange', 'move', 'process', 'handle'].includes(lemma);
  return impossible && c.recipients().named.length === 0;
}
