import type { DataType } from '../../model/data-types.ts';
import type { ClaimRecipient } from '../../model/vocabulary.ts';
import { selfActs } from './active.ts';
import { ClauseContext } from './clause-reader.ts';
import type { ParsedSentence } from './clauses.ts';
import type { Discourse, Draft } from './draft.ts';
import { partyMentions } from './party-mentions.ts';
import { recipientsOf } from './recipients.ts';
import { subjectRole, WE } from './roles.ts';
import { typesOf } from './types-named.ts';

const HIRES = new Set('use engage work partner hire contract rely employ appoint retain'.split(' '));
const HANDLES = new Set(
  'process store host handle hold access verify transcribe translate scan screen moderate analyze analyse'.split(
    ' ',
  ),
);
const TREATS = new Set(['process', 'handle']);
/** Tokens that may stand between who is hired and what for: "vendors established here and abroad to process it". */
const APART = 16;
const WHO = new Set(['who', 'that', 'which']);

const SERVES =
  /^\W*(?:for (?:the |our )?(?:processing|storage|hosting|handling|analysis|storing|evaluation) of|(?:in order )?to (?:process|store|host|handle|analy[sz]e|evaluate)|(?:when|in) (?:processing|storing|hosting|handling)) /i;

/** "For the processing of your data we use the services of these providers:": they are given it to that end. */
export function handledByThem(c: ClauseContext): Draft[] {
  const { s, g } = c;
  if (g.kind !== 'main' || g.passive || c.denied || c.role.role !== 'self' || !SERVES.test(s.text)) return [];
  const makesUse = g.lemma === 'make' && /^use of\b/i.test(s.text.slice(s.tokens[g.last + 1]?.start ?? 0));
  if (!HIRES.has(g.lemma) && !makesUse) return [];
  const front = s.data.filter((m) => m.last < g.clauseFirst);
  // Data right behind the deed, and nothing between it and whom the service uses for it but what says whose it is.
  if (front.length === 0 || front[0]!.first > 8 || g.clauseFirst < 3) return [];
  const types = typesOf(s, front, g.clauseFirst);
  // "the following providers": the list names them, but what they are stands here.
  const listed = s.tokens.findIndex((t, i) => i > g.last && t.low === 'following');
  const parties =
    listed < 0
      ? s.parties.filter((p) => p.first > g.last && p.last < c.end)
      : partyMentions(s.tokens.slice(listed + 1), []).filter((p) => p.first === 0);
  const others = recipientsOf(
    parties.filter((p) => !['self', 'user', 'users'].includes(p.kind)),
    c.service,
  );
  return others.map((r) => c.draft('share', types, r, 'handled-by-them', 0.6));
}
/** "to verify your number with a text message": what is checked, and not by what. */
function verified(c: ClauseContext): DataType[] {
  const means = c.s.tokens.findIndex((t, i) => i >= c.start && BY.has(t.low));
  const end = means < 0 ? c.object.end : Math.min(means, c.object.end);
  const mentions = c.object.mentions.filter((m) => m.last < end);
  return typesOf(c.s, mentions, end).filter((t) => t !== 'unspecified');
}
const BY = new Set(['with', 'by', 'via', 'through', 'using', 'against']);

/** "We use providers who process your data", "we engage companies to store it": whoever handles it has been given it. */
export function handledBeside(s: ParsedSentence, k: number, discourse: Discourse, service: string): Draft[] {
  const g = s.groups[k]!;
  const related =
    g.kind === 'relative' && g.shape === 'finite' && WHO.has(s.tokens[g.clauseFirst]?.low ?? '');
  if (!(related || g.shape === 'to') || g.negated || g.passive || !HANDLES.has(g.lemma)) return [];
  const from = related ? g.clauseFirst : g.first;
  const head = s.groups.findLast((h) => h.last < g.first && h.shape === 'finite' && h.kind === 'main');
  if (!head || head.negated || head.passive || !HIRES.has(head.lemma)) return [];
  if (subjectRole(s, head).role !== 'self') return [];
  const after = s.groups.some((h) => h.first > head.last && h.last < from && h.shape === 'finite');
  const near = (last: number) => last >= from - (related ? 2 : after ? 6 : APART);
  const parties = s.parties.filter((p) => p.first > head.last && p.last < from && near(p.last));
  const others = recipientsOf(
    parties.filter((p) => !['self', 'user', 'users'].includes(p.kind)),
    service,
  );
  if (others.length === 0) return [];
  // "We use your data to pay those who process it": data is used, and not they.
  const used = s.data.some((m) => m.first > head.last && m.last < parties[0]!.first);
  if (head.lemma === 'use' && used) return [];
  const c = new ClauseContext(s, k, { ...g, kind: 'main', modal: head.modal }, discourse, service, WE);
  const types = g.lemma === 'verify' ? verified(c) : c.objectTypes().types;
  // "to verify your identity": a person's, not data that someone is given.
  const checks = g.lemma === 'verify';
  if (types.length === 0 || !(checks || selfActs(c).length > 0)) return [];
  // "We use Stripe to process your payment": by its means, the service does it.
  const means = parties.every((p) => !/s$/.test(s.tokens[p.last]!.low));
  if (!related && head.lemma === 'use' && TREATS.has(g.lemma) && means)
    return [c.draft('use', types, 'self', 'handled-by-means', 0.6)];
  return others.map((r) => c.draft('share', types, hired(head.lemma, r, s.text), 'handled-beside', 0.6));
}

const PAYS = new Set('hire engage contract employ appoint retain'.split(' '));

/** "We engage third parties to analyse it": whoever is hired works for the service. */
export function hired(lemma: string, who: ClaimRecipient, text: string): ClaimRecipient {
  const kept = who === 'partner' ? /\bpartners?\b/i.test(text) : who !== 'unspecified';
  return PAYS.has(lemma) && !kept ? 'provider' : who;
}
