import { isOf } from '../lexicon/verbs.ts';
import { goesAbroad } from './abroad.ts';
import { selfActs } from './active.ts';
import { ClauseContext } from './clause-reader.ts';
import type { ParsedSentence } from './clauses.ts';
import { cued } from './cued.ts';
import { isDenied } from './denied-head.ts';
import type { Discourse, Draft } from './draft.ts';
import { recipientsIn } from './recipients-named.ts';
import { subjectRole } from './roles.ts';
import { keptInForm } from './tempered.ts';
import { trailingTypes } from './trailing-types.ts';
import { typesOf } from './types-named.ts';
import type { VerbGroup } from './verb-groups.ts';

/** "To the extent that we share it", "insofar as we share it", before what then holds. */
const SO_FAR = /^\W*(?:to the extent|in ?so ?far as)\b/i;

/** "If we share it with vendors, we require them to protect it": what is laid down for it is done. */
const IF_BINDS = cued(
  /^\W*if we (?:do |also )?(?:share|disclose|transfer|pass|send|provide|give) [^.;]{3,160}, we (?:will |always |then |also )*(?:require|ensure|oblige|bind|enter into|conclude|take (?:appropriate|adequate|all|care|steps|security|suitable|reasonable|measures)|make sure|limit|sign)\b/i,
);

function isSupposed(s: ParsedSentence, g: VerbGroup): boolean {
  if (g.kind === 'sub' && ['when', 'whenever', 'where'].includes(g.opener)) return true;
  if (g.kind === 'sub' && g.opener === 'if' && IF_BINDS.test(s.text)) return true;
  return ['sub', 'relative'].includes(g.kind) && g.clauseFirst <= 4 && SO_FAR.test(s.text);
}

/** "When we share information with providers, …": the sharing is taken for granted. */
export function sharingPresupposed(s: ParsedSentence, g: VerbGroup): boolean {
  if (!isSupposed(s, g) || g.shape !== 'finite' || g.negated) return false;
  const { role } = subjectRole(s, g);
  const shares = isOf(g.lemma, 'share') && (g.passive ? role === 'data' : role === 'self');
  if (!shares && !(role === 'self' && !g.passive && HANDS.has(g.lemma))) return false;
  // "How and when we share it": a heading. "You will be told when it might be shared": of the telling.
  const main = s.groups.find((h) => h.kind === 'main' && h.shape === 'finite');
  if (!main || (g.passive && (main.first < g.first || g.modal !== ''))) return false;
  const k = s.groups.indexOf(g);
  const named = recipientsIn(s, k, g.last + 1, s.tokens.length, false).some(
    (p) => p.kind !== 'self' && p.kind !== 'user',
  );
  // "Where we transfer it to recipients outside the country, we rely on clauses": on what ground it goes there.
  if (MOVES.has(g.lemma) && goesAbroad(s.text) && GROUND.test(s.text)) return false;
  return named || (isOf(g.lemma, 'share') && !g.passive && BINDS.test(s.text) && !goesAbroad(s.text));
}

const HANDS = new Set(['give', 'provide', 'send', 'supply']);
const MOVES = new Set(['transfer', 'transmit', 'move', 'send']);
const GROUND = /\b(?:clauses?|adequa\w+|safeguards?|decisions?|mechanisms?|frameworks?)\b/i;

/** "When we share it, we require the recipient to …", "we enter into a contract …": someone gets it, whoever it is. */
const BINDS =
  /\b(requires?|oblig\w+|asks?|bind\w*|contract\w*)\b[^.;]{0,80}\b(the|those|such|each|any|all|these|receiving) (recipients?|receiving part(?:y|ies)|part(?:y|ies)|third part(?:y|ies)|vendors?)\b/i;

const THINGS = /^(items?|things?|elements?|points?|details?|attributes?|fields?|pieces)$/;

/** "Personal data is any information which we …": a definition. */
const DEFINES = /\b(is|are|means|refers to) any (information|data)\b/i;

/** "There are two kinds of data …" */
const KINDS_OF = cued(
  /^There (?:are|is) (?:\w+ ){0,3}?(?:kinds?|types?|categor(?:y|ies)|sorts?|sets?|groups?) of\b/i,
);

/** A clause whose object stands before it. */
function ofTypes(
  c: ClauseContext,
  types: ReturnType<typeof typesOf>,
  mentions: ParsedSentence['data'],
): ClauseContext {
  return Object.assign(Object.create(Object.getPrototypeOf(c)), c, {
    object: { ...c.object, types, mentions, anaphor: false },
  }) as ClauseContext;
}

/** Where the bracket begins that `i` stands in, or -1. */
function openBracket(s: ParsedSentence, i: number): number {
  let depth = 0;
  for (let k = i; k >= 0; k--) {
    if (s.tokens[k]!.low === ')') depth++;
    else if (s.tokens[k]!.low === '(' && --depth < 0) return k;
  }
  return -1;
}

/** "except", "other than", "apart from": what follows is left out of what was said. */
function isSave(s: ParsedSentence, i: number): boolean {
  const { low } = s.tokens[i]!;
  const next = s.tokens[i + 1]?.low;
  return (
    ['except', 'besides', 'beyond'].includes(low) ||
    (low === 'other' && next === 'than') ||
    (['apart', 'aside'].includes(low) && next === 'from')
  );
}

/** The first of the verbs of a relative clause that stand side by side: "which we use and disclose". */
function firstOfMates(s: ParsedSentence, g: VerbGroup): VerbGroup {
  const mate = s.groups[g.mate];
  if (mate?.kind !== 'relative' || g.first > mate.last + 5) return g;
  const between = s.tokens.slice(mate.last + 1, g.first);
  return between.some((t) => t.low === ';' || t.low === ')') ? g : firstOfMates(s, mate);
}

/** "We collect data that we use to send you letters": it is taken, and used for that. */
function thatWeUse(s: ParsedSentence, k: number, discourse: Discourse, service: string): Draft[] {
  const g = s.groups[k]!;
  const main = s.groups[k - 1];
  const isUse = g.lemma === 'use' && g.shape === 'finite' && !g.passive && !g.negated && g.modal === '';
  if (!isUse || !main || main.kind !== 'main' || isDenied(s, main) || !isOf(main.lemma, 'collect')) return [];
  if (s.tokens[g.last + 1]?.low !== 'to' || subjectRole(s, g).role !== 'self') return [];
  if (subjectRole(s, main).role !== 'self') return [];
  const head = s.data.filter((m) => m.first > main.last && m.last < g.clauseFirst);
  if (head.at(-1)?.last !== g.clauseFirst - 1) return [];
  const c = new ClauseContext(s, k, g, discourse, service);
  return [c.draft('use', typesOf(s, head, g.clauseFirst), 'self', 'that-we-use', 0.65)];
}

/** "…, which we use to …": what the list before it names is what we use. */
export function whichWe(s: ParsedSentence, k: number, discourse: Discourse, service: string): Draft[] {
  const that = s.groups[k]!.kind === 'relative' ? thatWeUse(s, k, discourse, service) : [];
  return that.length > 0 ? that : ofListBefore(s, k, discourse, service);
}

function ofListBefore(s: ParsedSentence, k: number, discourse: Discourse, service: string): Draft[] {
  const g = s.groups[k]!;
  if (g.kind !== 'relative' || g.opener !== 'which' || g.shape !== 'finite' || DEFINES.test(s.text))
    return [];
  const lead = firstOfMates(s, g);
  const from = lead.clauseFirst;
  if (![',', '('].includes(s.tokens[from - 1]?.low ?? '') || subjectRole(s, g).role !== 'self') return [];
  const stated = ['use', 'store'].some((name) => isOf(g.lemma, name as 'use'));
  const given =
    (isOf(g.lemma, 'share') || ['give', 'provide', 'send', 'supply'].includes(g.lemma)) &&
    !g.negated &&
    ((g !== lead && isOf(g.lemma, 'share')) ||
      recipientsIn(s, k, g.last + 1, s.tokens.length, false).some(
        (p) => p.kind !== 'self' && p.kind !== 'user',
      ));
  const denied =
    g.negated &&
    (['collect', 'share', 'sell', 'give'].some((name) => isOf(g.lemma, name as 'sell')) ||
      g.lemma === 'make');
  if (!(stated || denied || given)) return [];
  const after = s.groups.findLast((h) => h.last < from && h.kind !== 'relative' && h.shape === 'finite');
  // "nothing except your number, which we do not keep": of what is excepted alone.
  const excepted = s.tokens.findLastIndex((_, i) => i < from && i > (after?.last ?? -1) && isSave(s, i));
  // "your address, which we use for ads, and your number, which we share": of what another such clause did not tell yet.
  const told = s.groups.findLast(
    (h) => h.kind === 'relative' && h.opener === 'which' && h.last < from && h.clauseFirst < from,
  );
  const since = Math.max(after?.last ?? -1, excepted, told?.last ?? -1);
  const before = s.data.filter((m) => m.first > since && m.last < from);
  // A bracket speaks of the last thing named; within one, of what it names itself.
  const open = openBracket(s, from - 1);
  const head = s.tokens[from - 1]!.low === '(' ? before.slice(-1) : before.filter((m) => m.first > open);
  const types = typesOf(s, head, from);
  if (types.length === 0) return [];
  const c = new ClauseContext(s, k, g, discourse, service);
  if (!g.negated && !given)
    return [c.draft(isOf(g.lemma, 'use') ? 'use' : 'store', types, 'self', 'which-we', 0.7)];
  // "your password, which we never store in plain text": how, not that.
  if (g.negated && keptInForm(c)) return [];
  const made = selfActs(ofTypes(c, types, head));
  return made.map((d) => ({ ...d, confidence: Math.min(d.confidence, 0.7), rule: 'which-we' }));
}

/** "Log data is information that is collected when …", "this is information we collect": the complement states it. */
export function definedAs(s: ParsedSentence, k: number, c: ClauseContext): Draft[] {
  const g = s.groups[k]!;
  if (g.lemma !== 'be' || g.negated || !g.subject || c.role.word === 'here') return [];
  // "There are several kinds of data that we and our vendors collect": the noun and its verb may stand far.
  const far = KINDS_OF.test(s.text) ? 4 : 0;
  const noun = s.data.find((m) => m.first > g.last && m.first <= g.last + 3 + far && m.level !== 'typed');
  if (!noun) return [];
  const inner = s.groups.find(
    (h) => h.kind === 'relative' && h.first > noun.last && h.first <= noun.last + 6 + far,
  );
  if (!inner || inner.negated || inner.shape !== 'finite') return [];
  const gains = isOf(inner.lemma, 'collect') || isOf(inner.lemma, 'receive');
  const who = subjectRole(s, inner);
  // "There are two kinds of data we or our partners may collect."
  const ours = who.role === 'self' || who.parties.some((p) => p.kind === 'self');
  if (!gains || !(inner.passive || ours)) return [];
  const late = trailingTypes(s, inner.last + 1);
  const own = c.role.types.filter((t) => t !== 'unspecified');
  const data = late.length > 0 ? late : own.length > 0 ? own : (['unspecified'] as const);
  return [c.draft('collect', data, 'self', 'defined-as', 0.65)];
}

/** What data is that tells nobody apart. */
const HIDES_WHO =
  /^(?:anonymous|anonymi[sz]ed|aggregated?|statistical|pseudonymous|pseudonymi[sz]ed|non-personal|non-identifi(?:able|ed|ying)|de-identified|technical|public)$/;

/** "The data we collect and process": the verbs that stand beside the first in its clause. */
function besides(s: ParsedSentence, r: number, discourse: Discourse, service: string): ClauseContext[] {
  const deeds = ['collect', 'use', 'store'] as const;
  return s.groups.flatMap((h, k) =>
    h.mate === r && !h.negated && h.first <= s.groups[r]!.last + 3 && deeds.some((d) => isOf(h.lemma, d))
      ? [new ClauseContext(s, k, { ...h, kind: 'main' }, discourse, service)]
      : [],
  );
}

const AIMED = /\b(?:for|to)\b/i;

/** "We share it with vendors, who … What we share includes your name.": with those who were just said to get it. */
function toThoseTold(made: readonly Draft[], discourse: Discourse): Draft[] {
  const told = discourse.statements.filter(
    (d) => d.action === 'share' && d.polarity === 'affirmed' && d.rule !== 'heading',
  );
  const whom = [...new Set(told.map((d) => d.recipient))];
  if (whom.length === 0 || whom.includes('unspecified')) return [...made];
  return made.flatMap((d) =>
    d.action === 'share' && d.recipient === 'unspecified' && d.polarity === 'affirmed'
      ? whom.map((recipient) => ({ ...d, recipient }))
      : [d],
  );
}

/** "The only cookies we use are those that are needed", "… are for signing in": used for nothing else. */
const WHICH_ONES =
  /^ (?:the )?(?:those|ones|for|to|used|needed|necessary|required|strictly|essential|technically|anonym\w+|encrypted|hashed)\b/i;

/**
 * "The information we collect includes …", "the only cookies we use are …": the verb stands in a relative clause,
 * what it acts on is the head before it and what is listed after.
 */
export function relativeStatement(
  s: ParsedSentence,
  k: number,
  c: ClauseContext,
  discourse: Discourse,
  service: string,
): Draft[] {
  const g = s.groups[k]!;
  const hides = HIDES_WHO.test(s.tokens[g.passive ? g.verb : g.last + 1]?.low ?? '');
  const states =
    ['be', 'include', 'consist', 'comprise', 'contain'].includes(g.lemma) || (g.passive && hides);
  if (!states || !g.subject || g.negated) return [];
  const r = s.groups.findIndex(
    (h) =>
      h.kind === 'relative' && h.shape === 'finite' && h.clauseFirst > g.subject!.first && h.last < g.first,
  );
  if (r < 0) return [];
  const inner = s.groups[r]!;
  if (subjectRole(s, inner).role !== 'self' || inner.negated) return [];
  const head = s.data.filter((m) => m.first >= g.subject!.first && m.last < inner.clauseFirst);
  const loose = head.every((m) => m.level !== 'typed');
  const listed = g.lemma === 'be' && !loose ? [] : c.object.types.filter((t) => t !== 'unspecified');
  const types = listed.length > 0 ? listed : typesOf(s, head, inner.clauseFirst);
  // "The items we log include …": what they are is listed.
  const things =
    head.length === 0 && listed.length > 0 && THINGS.test(s.tokens[inner.clauseFirst - 1]?.low ?? '');
  if (types.length === 0 || (head.length === 0 && !things)) return [];
  const stated = new ClauseContext(s, r, { ...inner, kind: 'main' }, discourse, service);
  const asked = ['whether', 'how', 'when', 'what', 'where'].includes(s.tokens[g.last + 1]?.low ?? '');
  const only = s.tokens.slice(g.subject.first, g.subject.first + 3).some((t) => t.low === 'only');
  // "The only data we collect is anonymous": no other is collected.
  const alone = only && hides;
  if ((g.lemma === 'be' || g.passive || asked) && types[0] === 'unspecified' && !alone) return [];
  const made = [stated, ...besides(s, r, discourse, service)].flatMap((x) =>
    selfActs(ofTypes(x, types, head)),
  );
  const drafts = toThoseTold(made, discourse).map((d) => ({
    ...d,
    confidence: d.confidence - 0.1,
    rule: `${d.rule}+relative`,
  }));
  const said = s.text.slice(s.tokens[inner.last]!.end, s.tokens[g.first]!.start);
  // Of things listed one by one each is only a part. The only data that is demanded: what is given freely is not denied.
  // "The only cookie we set is …": one itself; that there are others is denied, but not which.
  const isOne = !loose && !WHICH_ONES.test(s.text.slice(s.tokens[g.last]!.end));
  if (!only || things || isOne || isOf(inner.lemma, 'ask'))
    return only ? drafts.map((d) => ({ ...d, modality: 'only-if' as const })) : drafts;
  return drafts.flatMap((d) => [
    { ...d, modality: 'only-if' as const },
    {
      ...d,
      polarity: 'denied' as const,
      modality: d.modality === 'may' ? ('does' as const) : d.modality,
      // "The only data we keep is your name": any other is denied, not the name.
      data: loose && listed.length > 0 ? typesOf(s, head, inner.clauseFirst) : d.data,
      // "The only data we use for ads is your age": other data is used for other ends.
      purpose: AIMED.test(said) ? d.purpose : ['unspecified' as const],
      confidence: d.confidence - 0.05,
    },
  ]);
}
