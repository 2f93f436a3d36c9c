import { ClauseContext } from './clause-reader.ts';
import type { ParsedSentence } from './clauses.ts';
import { isDenied } from './denied-head.ts';
import type { Discourse, Draft } from './draft.ts';
import { othersAct } from './others-act.ts';
import { recipientsOf } from './recipients.ts';
import { subjectRole } from './roles.ts';
import type { VerbGroup } from './verb-groups.ts';

const WORKS_WITH = new Set(
  'work partner cooperate collaborate contract engage use employ hire rely have be integrate deal'.split(' '),
);
const TELLS = new Set(
  'give provide send supply share pass return transmit deliver report furnish'.split(' '),
);
const WHO = new Set(['who', 'that', 'which']);
const SERVES =
  /^[^,;.]{0,80}\b(?:services?|support|tools?|software|solutions?|infrastructure|platforms?|expertise|advice|hosting|storage)\b(?! (?:data|providers?)\b)/i;
const COMPANIES =
  /^(?:companies|firms|businesses|agencies|organi[sz]ations|entities|services|websites|sites)$/;
/** "information about you": of a person, whoever is told. */
const OF_PERSON =
  /\b(?:about|on|regarding|concerning|relating to) (?:you|our (?:\w+ )?(?:users|customers|members|visitors|audience))\b(?! can\b)/i;

/** True where the service says of itself that it works with others: "we partner with …", "there are partners who …". */
function worksWith(s: ParsedSentence, head: VerbGroup): boolean {
  if (isDenied(s, head) || head.passive || !WORKS_WITH.has(head.lemma)) return false;
  if (head.lemma === 'be') return /^there\b/i.test(s.text);
  return (
    subjectRole(s, head).role === 'self' || /^\W*we\b/i.test(s.text.slice(s.tokens[head.clauseFirst]!.start))
  );
}

/** "We partner with companies that may provide information about you": what they tell the service is collected. */
export function toldBeside(s: ParsedSentence, k: number, discourse: Discourse, service: string): Draft[] {
  const g = s.groups[k]!;
  if (g.kind !== 'relative' || g.shape !== 'finite' || g.negated || g.passive || !TELLS.has(g.lemma))
    return [];
  if (!WHO.has(s.tokens[g.clauseFirst]?.low ?? '')) return [];
  const head = s.groups.findLast((h) => h.last < g.clauseFirst && h.shape === 'finite');
  if (!head || !worksWith(s, head)) return [];
  const near = s.parties.filter(
    (p) =>
      p.first > head.last &&
      p.first < g.clauseFirst &&
      p.last >= g.clauseFirst - 2 &&
      !['self', 'user', 'users'].includes(p.kind),
  );
  const companies = COMPANIES.test(s.tokens[g.clauseFirst - 1]?.low ?? '');
  const others = near.length > 0 || !companies ? recipientsOf(near, service) : (['unspecified'] as const);
  if (others.length === 0) return [];
  // Those who are worked with stand right behind the verb.
  if ((near[0]?.first ?? g.clauseFirst - 1) > head.last + 6) return [];
  const c = new ClauseContext(s, k, { ...g, kind: 'main' }, discourse, service);
  // "who provide data analysis services to us": no data is given.
  if (c.object.mentions.length === 0 || SERVES.test(s.text.slice(s.tokens[c.start]!.start))) return [];
  const told = othersAct(c, others.slice(0, 1)).filter((d) => d.action === 'collect');
  if (told.length > 0)
    return told.map((d) => ({ ...d, confidence: d.confidence - 0.15, rule: 'told-beside' }));
  const { named, user } = c.recipients(true);
  const data = c.object.mentions[0];
  const about =
    data && OF_PERSON.test(s.text.slice(s.tokens[data.first]!.start, s.tokens[data.last]!.end + 30));
  if (named.length > 0 || user || !about || data.first > c.start + 4) return [];
  return [c.draft('collect', c.object.types, 'self', 'told-beside', 0.6)];
}
