import type { ClaimRecipient } from '../model/vocabulary.ts';
import type { Terms } from './definitions.ts';
import { othersAct, selfActs, subjectParties, userActs } from './grammar/active.ts';
import { ClauseContext } from './grammar/clause-reader.ts';
import { type ParsedSentence, parse } from './grammar/clauses.ts';
import { confidenceOf } from './grammar/confidence.ts';
import { dataActs } from './grammar/data-acts.ts';
import { dependent } from './grammar/dependent.ts';
import { type Discourse, type Draft, EMPTY_DISCOURSE } from './grammar/draft.ts';
import { headingStatement, sectionStatement } from './grammar/headings.ts';
import { idioms, includes } from './grammar/idioms.ts';
import { dataIsOpen, dataSuffers } from './grammar/passive.ts';
import { onlyFor, relativeStatement, sharingPresupposed } from './grammar/presupposed.ts';
import { recipientsOf } from './grammar/recipients.ts';
import { subjectRole } from './grammar/roles.ts';
import { typesOf } from './grammar/types-named.ts';
import { isSentence, joinLead, units } from './grammar/units.ts';
import type { VerbGroup } from './grammar/verb-groups.ts';
import { isOf } from './lexicon/verbs.ts';

/** What a sentence states. */
export type ExtractedClaim = Draft;

export interface ExtractOptions {
  /** Sentences before it in its paragraph, or the lead of its list. */
  context?: string;
  /** Headings above it, outermost first, joined with ` > `. */
  section?: string;
  /** Name of the service; its own names count as "we". */
  service?: string;
  /** More names that the service calls itself. */
  names?: readonly string[];
}

const NO_TERMS: Terms = new Map();

/** Clauses that are asserted though they stand under another verb. */
const ASSERTING = new Set([
  'mean',
  'note',
  'remember',
  'say',
  'show',
  'state',
  'agree',
  'acknowledge',
  'understand',
  'recognize',
  'confirm',
  'promise',
  'know',
  'ensure',
  'consent',
]);
const ASSERTED_OPENERS = new Set(['as', 'because', 'since', 'so', 'while', 'although', 'though', 'whereas']);

/** "data which are stored", not "the extent to which data are stored". */
function openerIs(g: VerbGroup, s: ParsedSentence): boolean {
  return s.tokens[g.clauseFirst]?.low === 'which';
}

/** "You control whether your activity is saved" states nothing. */
const WHETHER = /\b(control|choose|decide|manage|determine|select|know|check|see) whether\b/i;

function asserted(s: ParsedSentence, g: VerbGroup): boolean {
  const whether = WHETHER.exec(s.text);
  if (whether && s.tokens[g.verb]!.start > whether.index + 3) return false;
  if (g.shape !== 'finite') return false;
  if (g.kind === 'main') return true;
  if (g.kind === 'complement') return ASSERTING.has(g.opener);
  if (g.kind === 'sub') return ASSERTED_OPENERS.has(g.opener);
  return (
    g.kind === 'relative' &&
    (g.opener.startsWith(',') || (g.opener === 'which' && g.passive && openerIs(g, s)))
  );
}

/** "They have no access to your messages": access is disclosure to others, collection for the service. */
function hasAccess(c: ClauseContext): Draft[] {
  const words = c.s.tokens.slice(c.start, c.start + 5).map((t) => t.low);
  const at = words.indexOf('access');
  if (at < 0 || words[at + 1] !== 'to') return [];
  const inner = new ClauseContext(
    c.s,
    c.k,
    { ...c.g, lemma: 'access', last: c.start + at + 1, negated: c.g.negated },
    c.discourse,
    c.service,
    c.role,
  );
  const drafts =
    c.role.role === 'self'
      ? selfActs(inner)
      : c.role.role === 'third'
        ? othersAct(inner, subjectParties(inner))
        : [];
  return [...drafts, ...inner.exceptions(drafts)];
}

/** Reads one clause. */
function readClause(s: ParsedSentence, k: number, discourse: Discourse, service: string): Draft[] {
  const g = s.groups[k]!;
  const c = new ClauseContext(s, k, g, discourse, service);
  if (isOf(g.lemma, 'include') && g.lemma !== 'cover') return includes(c);
  const head = relativeStatement(s, k, c, discourse, service);
  if (head.length > 0) return head;
  if (g.lemma === 'be' || g.lemma === 'become') return dataIsOpen(c);
  const granted =
    g.passive && ['give', 'grant', 'provide', 'allow'].includes(g.lemma) && c.role.role === 'third';
  if (g.lemma === 'have' || granted) return hasAccess(c);
  const role = c.role.role;
  // "Not all data can be accessed" denies nothing of any.
  if (/^not (all|every|only)\b/i.test(c.role.first)) return [];
  if (
    g.passive &&
    g.negated &&
    ['may', 'might'].includes(g.modal) &&
    !/\b(unless|except|without|other than)\b/i.test(s.text)
  )
    return [];
  if (g.able && g.negated && /\b(may|might|will) not be able\b/i.test(s.text)) return [];
  if (g.modal === 'would' && /\bif\b/i.test(s.text)) return [];
  let out: Draft[] = [];
  if (g.passive) {
    if (role === 'data' || role === 'pronoun' || (role === 'other' && c.role.anaphor)) out = dataSuffers(c);
  } else if (role === 'self') out = selfActs(c);
  else if (role === 'data' || (role === 'pronoun' && !['they', 'who'].includes(c.role.word)))
    out = dataActs(c);
  if (out.length > 0 || g.passive) {
    // read already
  } else if (role === 'pronoun' && ['they', 'it', 'who', 'which'].includes(c.role.word))
    out = othersAct(c, c.earlierThird());
  else if (role === 'user') out = userActs(c);
  else if (role === 'third')
    out =
      c.role.parties.some((p) => p.kind === 'self') && !c.role.negated
        ? selfActs(c)
        : othersAct(c, subjectParties(c));
  else if (
    role === 'other' &&
    g.lemma === 'delete' &&
    /^deleting$/.test(s.tokens[g.subject?.first ?? 0]?.low ?? '')
  ) {
    out = selfActs(c).map((d) => ({ ...d, modality: 'on-request' as const }));
  }
  out.push(...onlyFor(c, out), ...c.contrasted(out));
  out.push(...c.exceptions(out));
  return out;
}

/** A section's name in quotes says nothing of data. */
const SECTION_NAME =
  /(["'\u2018\u201c])[A-Z][^"'\u2018\u2019\u201c\u201d]{3,80}["'\u2019\u201d] (sections?|above|below)/g;

/** Reads one simple sentence. */
function readUnit(
  raw: string,
  names: readonly string[],
  discourse: Discourse,
  service: string,
  section: string,
  terms: Terms,
): { drafts: Draft[]; discourse: Discourse } {
  const text = raw.replace(SECTION_NAME, 'that $2');
  const s = parse(text, names, terms);
  const drafts: Draft[] = [];
  if (!/\?\s*$/.test(text)) {
    s.groups.forEach((g, k) => {
      if (asserted(s, g) || sharingPresupposed(s, g)) drafts.push(...readClause(s, k, discourse, service));
      else drafts.push(...dependent(s, k, discourse, service, (x) => asserted(s, x)));
    });
    drafts.push(...idioms(s, discourse));
    if (drafts.length === 0) {
      const heading = headingStatement(s, section, discourse.statements);
      if (heading.fragment.length > 0) drafts.push(...heading.fragment);
      else if (heading.statements.length > 0)
        return { drafts, discourse: { ...advance(s, drafts, discourse), statements: heading.statements } };
    }
  }
  for (const d of drafts) d.confidence = confidenceOf(d, s);
  return { drafts, discourse: advance(s, drafts, discourse) };
}

const WORKS_WITH = new Set(['work', 'engage', 'partner', 'hire', 'rely', 'contract']);

/** "We work with …": kept for the sentences that follow until one names recipients of its own. */
function partnersOf(s: ParsedSentence, drafts: readonly Draft[], before: Discourse): ClaimRecipient[] {
  for (const g of s.groups) {
    if (g.kind !== 'main' || !WORKS_WITH.has(g.lemma) || g.negated || subjectRole(s, g).role !== 'self')
      continue;
    const named = recipientsOf(
      s.parties.filter((p) => p.first > g.last && p.first <= g.last + 8),
      '',
    );
    if (named.length > 0) return named.slice(0, 2);
  }
  return drafts.some(
    (d) => d.action === 'share' && d.recipient !== 'unspecified' && !before.partners.includes(d.recipient),
  )
    ? []
    : before.partners;
}

/** What the next sentence may refer to. */
function advance(s: ParsedSentence, drafts: readonly Draft[], before: Discourse): Discourse {
  const stated = [...new Set(drafts.flatMap((d) => d.data))];
  const typed = typesOf(s, s.data, s.tokens.length);
  const named = typed.filter((t) => t !== 'unspecified');
  const statedNamed = stated.filter((t) => t !== 'unspecified');
  const data =
    statedNamed.length > 0
      ? statedNamed
      : named.length > 0
        ? named
        : stated.length > 0
          ? stated
          : before.data;
  let third: ClaimRecipient | null = before.third;
  for (const g of s.groups) {
    const role = g.kind === 'main' ? subjectRole(s, g) : null;
    if (role?.role === 'third') third = recipientsOf(role.parties, '')[0] ?? third;
  }
  if (third === before.third) third = recipientsOf(s.parties, '').at(-1) ?? third;
  return {
    data,
    third,
    statements: drafts.length > 0 ? [...drafts] : before.statements,
    partners: partnersOf(s, drafts, before),
    spoke: s.data.length > 0,
  };
}

function sameClaim(a: Draft, b: Draft): boolean {
  return (
    a.action === b.action &&
    a.polarity === b.polarity &&
    a.recipient === b.recipient &&
    a.actor === b.actor &&
    a.modality === b.modality
  );
}

/** Joins claims that differ only in their data. */
function joined(drafts: readonly Draft[]): Draft[] {
  const out: Draft[] = [];
  for (const d of drafts) {
    const like = out.find((o) => sameClaim(o, d));
    if (!like) out.push({ ...d, data: [...d.data], purpose: [...d.purpose], conditions: [...d.conditions] });
    else {
      for (const t of d.data) if (!like.data.includes(t)) like.data.push(t);
      like.confidence = Math.min(like.confidence, d.confidence);
    }
  }
  return out;
}

/** How many sentences without data a "this information" may reach back over. */
const REACH = 3;

/** Reads the sentences of one document in order: what one spoke of, the next may refer to. */
export class SentenceReader {
  private discourse: Discourse = EMPTY_DISCOURSE;
  private section = '';
  private silent = 0;
  private readonly names: readonly string[];
  private readonly service: string;
  private readonly terms: Terms;

  constructor(options: { service?: string; names?: readonly string[]; terms?: Terms } = {}) {
    this.service = options.service ?? '';
    this.names = [...(this.service ? [this.service] : []), ...(options.names ?? [])];
    this.terms = options.terms ?? NO_TERMS;
  }

  /** Forgets what was said: a new section begins. */
  reset(section: string): void {
    this.discourse = { ...EMPTY_DISCOURSE, statements: sectionStatement(section) };
    this.section = section;
    this.silent = 0;
    const heading = section.split(' > ').at(-1) ?? '';
    if (heading) this.unit(heading.replace(/\?$/, ''));
  }

  private unit(text: string): Draft[] {
    const { drafts, discourse } = readUnit(
      text,
      this.names,
      this.discourse,
      this.service,
      this.section,
      this.terms,
    );
    this.silent = discourse.spoke ? 0 : this.silent + 1;
    this.discourse = this.silent > REACH ? EMPTY_DISCOURSE : discourse;
    return drafts;
  }

  /** Claims of the next sentence. */
  read(sentence: string): ExtractedClaim[] {
    return joined(units(sentence).flatMap((text) => this.unit(text)));
  }

  /** Takes in the lead of a list, whose items are read with it. */
  lead(text: string): void {
    this.unit(text.replace(/:\s*$/, '.'));
  }

  /** Claims of a list's item, read as the end of its lead or as a sentence of its own. */
  readItem(lead: string, item: string): ExtractedClaim[] {
    if (isSentence(item)) return this.read(item);
    const before = this.discourse;
    const drafts = joined(this.unit(joinLead(lead, [item])));
    // The next item continues the lead, not this item.
    this.discourse = before;
    return drafts;
  }
}

/**
 * The claims that one sentence makes, read by grammar: subject, verb, negation and its scope, object, recipient.
 * A sentence may carry a list, its items joined with ` - `. Pure and bounded; never throws.
 */
export function extractClaims(sentence: string, options: ExtractOptions = {}): ExtractedClaim[] {
  const service = options.service ?? '';
  const names = [...(service ? [service] : []), ...(options.names ?? [])];
  const section = options.section ?? '';
  let discourse: Discourse = { ...EMPTY_DISCOURSE, statements: sectionStatement(section) };
  for (const text of units(options.context ?? '').slice(-12))
    discourse = readUnit(text, names, discourse, service, section, NO_TERMS).discourse;
  const drafts: Draft[] = [];
  for (const text of units(sentence)) {
    const read = readUnit(text, names, discourse, service, section, NO_TERMS);
    drafts.push(...read.drafts);
    discourse = read.discourse;
  }
  return joined(drafts);
}
