import { isOf, isPractice } from '../lexicon/verbs.ts';
import { selfActs } from './active.ts';
import { ClauseContext } from './clause-reader.ts';
import type { ParsedSentence } from './clauses.ts';
import { isDenied } from './denied-head.ts';
import type { Discourse, Draft } from './draft.ts';
import { subjectRole, WE } from './roles.ts';
import { userActs } from './user-acts.ts';
import type { VerbGroup } from './verb-groups.ts';

/** "For example, by …": what a sentence begins with that only leads over. */
const LEADS =
  /^(?:for (?:example|instance)|in addition|additionally|further(?:more)?|also|similarly|specifically|in particular|moreover|then|likewise|and),? by $/i;

const NOT_MEANT: ReadonlySet<string> = new Set(['unspecified', 'message-content', 'credential']);
const HANDS_IN = new Set(
  'upload provide submit enter give supply sync synchronize synchronise import'.split(' '),
);
const LETS = /^(?:let|allow|enable|help|permit)$/;
/** How a right is used, or the service reached: what is told to that end is told only then. */
const OF_RIGHTS =
  /\b(rights?|requests?|contact|reach|write|complain\w*|opt|unsubscribe|withdraw|object|delet\w+|questions?|clos\w+)\b/i;

/** "by signing up and giving us your name": the gerund behind "by" that one goes on from, or that it is. */
function byGerund(s: ParsedSentence, g: VerbGroup): VerbGroup | null {
  const before = s.tokens[g.first - 1]?.low ?? '';
  if (before === 'by') return g;
  if (g.shape !== 'gerund' || !(before === 'and' || before === 'or')) return null;
  const first = s.groups.findLast((h) => h.last < g.first && s.tokens[h.first - 1]?.low === 'by');
  const between = (h: VerbGroup) => first !== undefined && h.first > first.last && h.last < g.first;
  return first?.shape === 'gerund' && !first.negated && !s.groups.some(between) ? first : null;
}

/** "You can find friends by uploading your contacts": what the person hands in to that end. */
export function byGiving(s: ParsedSentence, k: number, discourse: Discourse, service: string): Draft[] {
  const g = s.groups[k]!;
  if (!HANDS_IN.has(g.lemma) || OF_RIGHTS.test(s.text)) return [];
  const by = byGerund(s, g);
  if (g.negated || !by) return [];
  const main = s.groups.findLast((h) => h.last < by.first && h.kind === 'main' && h.shape === 'finite');
  if (!main || isDenied(s, main)) return [];
  // "We let you find friends by syncing your phone book": the person does it.
  const { role } = subjectRole(s, main);
  const lets = role === 'self' && LETS.test(main.lemma) && s.tokens[main.last + 1]?.low === 'you';
  if (role !== 'user' && !lets) return [];
  const person = { ...WE, role: 'user' as const, word: 'you', first: 'you' };
  const c = new ClauseContext(s, k, { ...g, modal: main.modal || 'can' }, discourse, service, person);
  // "You harm yourself by giving strangers your name": that is no deed of the service.
  if (c.recipients(true).named.length > 0) return [];
  return userActs(c)
    .filter((d) => d.action === 'collect' && !d.data.every((t) => NOT_MEANT.has(t)))
    .map((d) => ({ ...d, confidence: 0.55, rule: `${d.rule}+by` }));
}

const HANDS_OUT = (lemma: string) =>
  isOf(lemma, 'share') || ['give', 'send', 'make', 'display', 'publish'].includes(lemma);
/** "We will keep you informed by sending your invoice to you": to nobody else. */
const ELSEWHERE = (d: Draft) => d.action === 'share' && !['unspecified', 'self'].includes(d.recipient);

/** "We help others find you by making your name visible to other users": how the service does it. */
export function bySharing(s: ParsedSentence, k: number, discourse: Discourse, service: string): Draft[] {
  const g = s.groups[k]!;
  if (!HANDS_OUT(g.lemma) || g.negated || s.tokens[g.first - 1]?.low !== 'by') return [];
  const main = s.groups.findLast((h) => h.last < g.first && h.kind === 'main' && h.shape === 'finite');
  if (!main || isDenied(s, main) || subjectRole(s, main).role !== 'self') return [];
  const c = new ClauseContext(s, k, { ...g, modal: main.modal }, discourse, service, WE);
  return selfActs(c)
    .filter(ELSEWHERE)
    .map((d) => ({ ...d, confidence: d.confidence - 0.1, rule: `${d.rule}+by` }));
}

/** "By combining your photos, we can …": how the service does what it then says it does. */
export function byDoing(
  s: ParsedSentence,
  k: number,
  discourse: Discourse,
  service: string,
  asserted: (g: VerbGroup) => boolean,
): Draft[] {
  const g = s.groups[k]!;
  if (g.shape !== 'gerund' || g.negated || s.tokens[g.first - 1]?.low !== 'by') return [];
  if (g.first > 1 && !LEADS.test(s.text.slice(0, s.tokens[g.first]!.start))) return [];
  if (!isPractice(g.lemma)) return [];
  const main = s.groups.find((h) => h.first > g.last && h.kind === 'main' && asserted(h));
  if (!main || isDenied(s, main) || subjectRole(s, main).role !== 'self') return [];
  const c = new ClauseContext(s, k, g, discourse, service, WE);
  return selfActs(c).map((d) => ({ ...d, confidence: d.confidence - 0.2, rule: `${d.rule}+by` }));
}
