import type { Action } from '../../model/vocabulary.ts';
import { isOf } from '../lexicon/verbs.ts';
import type { ClauseContext } from './clause-reader.ts';
import type { Draft } from './draft.ts';
import { typesOf } from './types-named.ts';

/** What the service does for people. */
const DOES = new Set(
  'help provide offer operate deliver give work run supply serve do exist function create ship'.split(' '),
);
/** Tokens between "without" and what is gone without. */
const REACH = 9;
const GIVEN =
  /^without (?:(?:(?:you|your|people|users|members|us|our|first|also|at least) )*(?:providing|giving|sharing|telling(?: us)?|supplying|submitting) )?(?:us )?(?:with )?(?:some|certain|a little|a few|basic|your|personal|at least)\b/i;

/** "We cannot help you without some details about you": what is needed for it is had. */
export function withoutWhich(c: ClauseContext): Draft[] {
  const { g, s } = c;
  if (g.kind !== 'main' || !g.negated || !['can', 'could'].includes(g.modal) || c.role.role !== 'self')
    return [];
  if (!DOES.has(g.lemma)) return [];
  const at = s.tokens.findIndex((t, i) => i > g.last && t.low === 'without');
  if (at < 0) return [];
  const gerunds = s.groups.filter((h) => h.shape === 'gerund' && h.first > at && h.first <= at + 6);
  const first = s.data.find((m) => m.first > at && m.first <= at + REACH);
  if (!first) return [];
  const types = typesOf(
    s,
    s.data.filter((m) => m.first >= first.first && m.last < s.tokens.length),
    s.tokens.length,
  );
  const whole = /\babout you(?:rself)?\b/i.test(s.text.slice(s.tokens[at]!.start));
  if (whole && !types.includes('unspecified')) types.push('unspecified');
  // "this information": what was spoken of.
  const pointed = /^(?:this|these|that|such|it)$/.test(
    s.tokens[first.first - 1]?.low ?? s.tokens[first.first]!.low,
  );
  const spoken = pointed && c.discourse.data.length > 0 ? [...c.discourse.data] : types;
  const own = gerunds.filter((h) => h.last < first.first);
  const actions: Action[] = [];
  for (const h of own)
    for (const name of ['collect', 'use', 'store', 'share'] as const)
      if (isOf(h.lemma, name) && !/^(?:you|your)$/.test(s.tokens[h.first - 1]?.low ?? '')) actions.push(name);
  if (own.some((h) => ['get', 'receive', 'obtain'].includes(h.lemma))) actions.push('collect');
  const given = GIVEN.test(s.text.slice(s.tokens[at]!.start));
  const told: Action[] = given ? ['collect'] : [...new Set(actions)].filter((a) => a !== 'share');
  return told.map((action) =>
    c.draft(action, spoken, 'self', 'without-which', 0.55, { polarity: 'affirmed' }),
  );
}
