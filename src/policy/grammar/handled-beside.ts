import type { DataType } from '../../model/data-types.ts';
import type { ClaimRecipient } from '../../model/vocabulary.ts';
import { selfActs } from './active.ts';
import { ClauseContext } from './clause-reader.ts';
import type { ParsedSentence } from './clauses.ts';
import { cued } from './cued.ts';
import { isDenied } from './denied-head.ts';
import type { Discourse, Draft } from './draft.ts';
import { partyMentions } from './party-mentions.ts';
import { recipientsOf } from './recipients.ts';
import { subjectRole, WE } from './roles.ts';
import { typesOf } from './types-named.ts';
import type { VerbGroup } from './verb-groups.ts';

const HIRES = new Set('use engage work partner hire contract rely employ appoint retain'.split(' '));
const HANDLES = new Set(
  'process store host handle hold access verify transcribe translate scan screen moderate analyze analyse review inspect'.split(
    ' ',
  ),
);
const HELPS = new Set(['help', 'assist']);
const TREATS = new Set(['process', 'handle']);
/** Tokens that may stand between who is hired and what for: "vendors established here and abroad to process it". */
const APART = 16;
const WHO = new Set(['who', 'that', 'which']);

const SERVES = cued(
  /^\W*(?:for (?:the |our )?(?:processing|storage|hosting|handling|analysis|storing|evaluation) of|(?:in order )?to (?:process|store|host|handle|analy[sz]e|evaluate)|(?:when|in) (?:processing|storing|hosting|handling)) /i,
);

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
    parties.filter((p) => !OWN.has(p.kind)),
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

/** The group whose clause says what those hired do: "to review it", "who help us review it", "to assist us in storing it". */
function hiredFor(s: ParsedSentence, k: number): VerbGroup {
  const g = s.groups[k]!;
  const before = s.groups[k - 1];
  const helps =
    (g.shape === 'bare' || g.shape === 'gerund' || g.shape === 'to') &&
    before !== undefined &&
    HELPS.has(before.lemma) &&
    g.first <= before.last + 3 &&
    !['you', 'them', 'users'].includes(s.tokens[before.last + 1]!.low);
  return helps ? before : g;
}

/** "Our vendors help us review your messages": they see them. */
function helpers(s: ParsedSentence, k: number, discourse: Discourse, service: string): Draft[] {
  const g = s.groups[k]!;
  const help = s.groups[k - 1]!;
  const span = help.subject;
  if (!span || isDenied(s, help) || help.passive || g.negated || !HANDLES.has(g.lemma)) return [];
  if (help.modal === 'must' || help.modal === 'should' || s.tokens[g.last + 1]?.low === 'how') return [];
  const others = recipientsOf(
    s.parties.filter((p) => p.first >= span.first && p.last <= span.last && !OWN.has(p.kind)),
    service,
  );
  const c = new ClauseContext(s, k, { ...g, kind: 'main' }, discourse, service, WE);
  const { types } = c.objectTypes();
  if (types.length === 0 || selfActs(c).length === 0) return [];
  return others.map((r) => c.draft('share', types, r, 'handled-by-helpers', 0.6));
}

const OWN: ReadonlySet<string> = new Set(['self', 'user', 'users']);

/** "We use providers who process your data", "we engage companies to store it": whoever handles it has been given it. */
export function handledBeside(s: ParsedSentence, k: number, discourse: Discourse, service: string): Draft[] {
  const g = s.groups[k]!;
  const deed = hiredFor(s, k);
  if (deed !== g && deed.kind === 'main' && deed.shape === 'finite') return helpers(s, k, discourse, service);
  const related =
    deed.kind === 'relative' && deed.shape === 'finite' && WHO.has(s.tokens[deed.clauseFirst]?.low ?? '');
  if (!(related || deed.shape === 'to') || g.negated || deed.negated || g.passive || !HANDLES.has(g.lemma))
    return [];
  // "to help us analyse how it is used": of nobody in particular.
  if (deed !== g && s.tokens[g.last + 1]?.low === 'how') return [];
  const from = related ? deed.clauseFirst : deed.first;
  const head = s.groups.findLast((h) => h.last < deed.first && h.shape === 'finite' && h.kind === 'main');
  if (!head || isDenied(s, head) || head.passive || !HIRES.has(head.lemma)) return [];
  if (subjectRole(s, head).role !== 'self') return [];
  const after = s.groups.some((h) => h.first > head.last && h.last < from && h.shape === 'finite');
  const near = (last: number) => last >= from - (related ? 2 : after ? 6 : APART);
  const parties = s.parties.filter(
    // "We use the recipient's address to store it": whose data it is.
    (p) => p.first > head.last && p.first < from && near(p.last) && !s.tokens[p.last]!.possessive,
  );
  // Third parties that the service uses to handle it work for it.
  const others = recipientsOf(
    parties.filter((p) => !OWN.has(p.kind)),
    service,
  ).map((r) => (r === 'unspecified' ? 'provider' : r));
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
  const to = others.map((r) => hired(head.lemma, r, s.text));
  return [...new Set(to)].map((r) => c.draft('share', types, r, 'handled-beside', 0.6));
}

const PAYS = new Set('hire engage contract employ appoint retain'.split(' '));

/** "We engage third parties to analyse it": whoever is hired works for the service. */
export function hired(lemma: string, who: ClaimRecipient, text: string): ClaimRecipient {
  const kept = who === 'partner' ? /\bpartners?\b/i.test(text) : who !== 'unspecified';
  return PAYS.has(lemma) && !kept ? 'provider' : who;
}
