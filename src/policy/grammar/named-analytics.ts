import { groupOf } from '../../model/data-types.ts';
import type { ClauseContext } from './clause-reader.ts';
import type { Draft } from './draft.ts';
import { recipientsOf } from './recipients.ts';
import { typesOf } from './types-named.ts';

const HIRES = new Set(['use', 'utilize', 'utilise', 'employ', 'work', 'partner', 'integrate']);
/** What such companies do with data about people. */
const WATCHES =
  /\b(?:analy[sz](?:e|es|ing)|understand|measur(?:e|es|ing)|track(?:s|ing)?|monitor(?:s|ing)?|evaluat(?:e|es|ing)|learn|collect(?:s|ing)?|see|metrics on|statistics (?:on|about)) /i;
/** Tokens behind the verb within which they are named. */
const REACH = 14;
/** Words with a capital that name no company. */
const NO_NAME =
  /^named:(?:technolog(?:y|ies)|javascript|apis?|cookies?|pixels?|html\d?|sdks?|local storage)$/i;

/**
 * "We use Google Analytics to understand your visits": whom it names is given what it works with, by the name that the table of
 * hosts has, as what is said of a product is held against what went to its hosts.
 */
export function namedAnalytics(c: ClauseContext): Draft[] {
  const { g, s } = c;
  if (!HIRES.has(g.lemma) || g.passive || g.kind !== 'main' || c.denied || c.role.role !== 'self') return [];
  const rest = s.text.slice(s.tokens[g.last]!.end, s.tokens[c.wholeEnd - 1]?.end ?? s.text.length);
  const watches = WATCHES.exec(rest);
  if (!watches) return [];
  const from = s.tokens[g.last]!.end + watches.index;
  const named = s.parties.filter((p) => p.kind === 'named' && p.first > g.last && p.first <= g.last + REACH);
  const first = named[0];
  // Right behind the verb, or after what it is: "a service of Google".
  if (!first || s.groups.some((h) => h.first > g.last && h.first < first.first)) return [];
  const types = typesOf(
    s,
    s.data.filter(
      (m) =>
        s.tokens[m.first]!.start > from &&
        m.first > first.last &&
        m.types.every((t) => groupOf(t) === 'activity'),
    ),
    s.tokens.length,
  );
  if (types.length === 0) return [];
  const to = recipientsOf(named, c.service).filter((r) => !NO_NAME.test(r));
  return to.map((r) => c.draft('share', types, r, 'named-analytics', 0.55));
}
