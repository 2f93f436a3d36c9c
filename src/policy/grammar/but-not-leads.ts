import type { ParsedSentence } from './clauses.ts';
import { parse } from './clauses.ts';
import { cued } from './cued.ts';
import type { LeadClauses } from './lead-clauses.ts';

const THESE =
  '(?: (?:any|either|all) of)?(?: (?:the|these|those))?(?: following)?(?: (?:data|information|details|items|things|categories|types|kinds|ones|parties|companies|people|recipients|purposes))?';
/** "We collect your name, but not:", "We share it with our partners, but never with:" */
const BUT_NOT = cued(
  new RegExp(
    `^(?<told>[^:]{8,240}?)(?:,| [-\\u2013\\u2014]|;)? (?:but|and|though|yet) (?:not|never|none of) ?(?:(?<tie>with|to|for|by|from)\\b)?(?:${THESE})\\s*:\\s*$`,
    'i',
  ),
);
/** "We collect data about your device, except:": what is said holds for all but the items, of which nothing is said. */
const ALL_BUT = cued(
  new RegExp(
    `^(?<told>[^:]{8,240}?),? (?:except(?:ing)?(?: for)?|with the exceptions? of|apart from|other than|excluding|save(?: for)?|but not including)(?:${THESE})\\s*:\\s*$`,
    'i',
  ),
);
const DENIES =
  /\b(?:not|never|no|none|nobody|nothing|neither|nor|cannot|only|without|solely|unless)\b|n['\u2019]t\b/i;
/** What ends a thing kept rather than does something with it: all but the items is not what is kept. */
const ENDS = /\b(?:delet|eras|remov|destroy|wip|purg|anonymi|encrypt|stays?|remains?)\w*/i;

/** Where the first words of a kind that tie a verb to somebody or something stand behind it, or behind the end. */
function tieAt(s: ParsedSentence, after: number, tie: string): number {
  const at = s.tokens.findIndex((t, i) => i > after && t.low === tie);
  return at < 0 ? s.text.length : s.tokens[at]!.start;
}

/**
 * Of "We share your data with our partners, but not with:" the clause before the turn and the denial that the items end,
 * "We do not share your data with:"; null for any other lead.
 */
export function butNotLead(lead: string): LeadClauses | null {
  const { told, tie } = BUT_NOT.exec(lead)?.groups ?? {};
  if (told === undefined || DENIES.test(told)) return null;
  const s = parse(told, []);
  const mains = s.groups.filter((g) => g.kind === 'main' && g.shape === 'finite');
  const g = mains[0];
  if (mains.length !== 1 || !g?.subject || g.passive || g.lemma === 'be') return null;
  const whom = s.text.slice(s.tokens[g.subject.first]!.start, s.tokens[g.subject.last]!.end);
  const front = s.text.slice(0, s.tokens[g.subject.first]!.start);
  const third =
    /^(?:it|\p{Lu}\S*|(?:the|this|our) [\w ]*[^s])$/u.test(whom) && !/^(?:we|i|they|you)$/i.test(whom);
  const not = g.modal === 'can' || g.modal === 'could' ? 'cannot' : third ? 'does not' : 'do not';
  const behind = s.tokens[g.last]!.end;
  const to = tie?.toLowerCase();
  // "We share it with our partners, but not:" is of what is shared, "but not with:" of whom.
  const given = s.tokens.findIndex((t, i) => i > g.last && (t.low === 'with' || t.low === 'to'));
  const rest = to
    ? `${s.text.slice(behind, tieAt(s, g.last, to)).trimEnd()} ${to}`
    : given > 0
      ? ` ${s.text.slice(s.tokens[given]!.start)}`
      : '';
  return { before: [`${told}.`], last: `${front}${whom} ${not} ${g.lemma}${rest}:` };
}

/** The clause of a lead that affirms what it says of all but its items; null for any other lead. */
export function allButLead(lead: string): string | null {
  const { told } = ALL_BUT.exec(lead)?.groups ?? {};
  return told === undefined || DENIES.test(told) || ENDS.test(told) ? null : `${told}.`;
}
