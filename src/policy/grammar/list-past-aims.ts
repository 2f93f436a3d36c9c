import { isOf } from '../lexicon/verbs.ts';
import type { ParsedSentence } from './clauses.ts';
import { insideMention } from './extent.ts';
import { pastAim } from './list-resumes.ts';
import type { VerbGroup } from './verb-groups.ts';
import * as w from './words.ts';

/** Longest aim inside a list, in tokens. */
const LONGEST = 10;
/** What is done to or for a person with a datum, and never to another datum of theirs. */
const TO_PERSON = new Set(
  'call contact reach text notify message bill charge greet pay invoice ship write respond reply answer comply prevent fight register log sign communicate create open run operate improve remind alert inform email phone'.split(
    ' ',
  ),
);
/** Where what is made is named with an article: "to provide the service". */
const MAKES = new Set(
  'provide offer deliver maintain support set process fulfil fulfill complete'.split(' '),
);
/** What shows one thing or another to somebody. */
const GIVES = new Set(
  'show display provide give send tell offer share let present recommend suggest deliver'.split(' '),
);
const OURS = new Set(['the', 'our', 'this', 'an', 'a']);

const LISTS = ['collect', 'receive', 'store', 'ask'] as const;

/** The typed datum "your …" behind a comma, past "and"; null where none stands there. */
function yoursAfter(s: ParsedSentence, comma: number): { last: number } | null {
  const at = w.COORDINATORS.has(s.tokens[comma + 1]?.low ?? '') ? comma + 2 : comma + 1;
  if (s.tokens[at]?.low !== 'your') return null;
  const m = insideMention(s, at + 1);
  return m?.level === 'typed' && m.first >= at && m.first <= at + 1 ? m : null;
}

/** True where "your number to call you, your name and your age" has an end behind its next item: more of it, or the stop. */
function goesOn(s: ParsedSentence, last: number): boolean {
  const next = s.tokens[last + 1]?.low ?? '.';
  return next === '.' || next === ';' || next === ',' || w.COORDINATORS.has(next);
}

/**
 * "your number to call you, your name, and your age": the comma behind the aim of one item after which the list of what is
 * collected goes on, or -1. What stands behind an aim that may take it ("to show you your photos, your messages") is of the aim.
 */
function pastOwnAim(s: ParsedSentence, governor: VerbGroup, to: number, limit: number): number {
  if (!LISTS.some((kind) => isOf(governor.lemma, kind))) return -1;
  const aim = s.groups[s.groupAt[to] ?? -1];
  if (!aim || aim.negated || governor.negated) return -1;
  const comma = s.tokens.findIndex((t, i) => i > aim.last && t.low === ',');
  if (comma < 0 || comma > to + LONGEST || comma >= limit) return -1;
  const between = s.tokens.slice(aim.last + 1, comma).map((t) => t.low);
  if (between.some((low) => w.isMark(low) || w.RELATIVES.has(low))) return -1;
  if (s.groups.some((g) => g.first > aim.last && g.first < comma)) return -1;
  const item = yoursAfter(s, comma);
  if (!item || item.last >= limit) return -1;
  const next = s.groups[s.groupAt[item.last + 1] ?? -1];
  // "your number to confirm your account, your contacts to find friends": each with an aim of its own.
  if (next?.shape === 'to' && !GIVES.has(aim.lemma)) return comma;
  // "…, your contacts to find friends, and your location": the last of such a list.
  const last = w.COORDINATORS.has(s.tokens[comma + 1]?.low ?? '') && !GIVES.has(aim.lemma);
  const again = s.groups.some((g) => g.shape === 'to' && g.first > governor.last && g.last < to);
  const yours = between.includes('your') || s.data.some((m) => m.first > aim.last && m.last < comma);
  const apart = TO_PERSON.has(aim.lemma) || (MAKES.has(aim.lemma) && OURS.has(between[0] ?? ''));
  return (apart || (last && again)) && !yours && goesOn(s, item.last) ? comma : -1;
}

/** Where a list of data goes on behind the aim at `to` of one of its items, said of what group `k` does; or -1. */
export function pastAims(s: ParsedSentence, k: number, to: number, limit: number): number {
  const beyond = pastAim(s, to, limit);
  const governor = s.groups[k];
  return beyond > 0 || !governor ? beyond : pastOwnAim(s, governor, to, limit);
}
