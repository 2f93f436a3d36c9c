import type { Terms } from './definitions.ts';
import { assertions } from './grammar/asserted.ts';
import { gathersBeside } from './grammar/by-means.ts';
import { parse } from './grammar/clauses.ts';
import { confidenceOf, UNSURE } from './grammar/confidence.ts';
import { dependent } from './grammar/dependent.ts';
import { advance } from './grammar/discourse.ts';
import { type Discourse, type Draft, EMPTY_DISCOURSE } from './grammar/draft.ts';
import { fragmentSays, recipientHeads } from './grammar/fragments.ts';
import { restsOnDeed, takesDeed } from './grammar/gerund-deeds.ts';
import { handledBeside } from './grammar/handled-beside.ts';
import { headingStatement, sectionStatement } from './grammar/headings.ts';
import { helped } from './grammar/helped.ts';
import { idioms } from './grammar/idioms.ts';
import { itemAsSentence } from './grammar/imperatives.ts';
import { inTitle } from './grammar/in-title.ts';
import { involves } from './grammar/involves.ts';
import { labelledLead, sharedUnder } from './grammar/labelled.ts';
import { alsoDone, isItem, LISTS, leadStates, leftOpen, ownCase } from './grammar/lead-items.ts';
import { formsOfName } from './grammar/name-forms.ts';
import { ownServices } from './grammar/own-name.ts';
import { plainSentence } from './grammar/plain-sentence.ts';
import { sharingPresupposed, whichWe } from './grammar/presupposed.ts';
import { purposeAsSentence } from './grammar/purpose-items.ts';
import { isGrounded, purposeRow, statesNothing } from './grammar/purpose-row.ts';
import { readClause } from './grammar/read-clause.ts';
import { leadsToRights } from './grammar/rights-leads.ts';
import { rowSubject } from './grammar/row-subject.ts';
import { sharedWithListed } from './grammar/shared-with.ts';
import { type TableHead, tableHead } from './grammar/table-head.ts';
import { rowStates, withoutDataCells } from './grammar/table-row.ts';
import { partiesOfTitle, underTitle } from './grammar/titled-parties.ts';
import { isSentence, joinLead, sentencesOf, units, unlabelled } from './grammar/units.ts';

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

/** A section's name in quotes says nothing of data. */
const SECTION_NAME =
  /(["'\u2018\u201c])[A-Z][^"'\u2018\u2019\u201c\u201d]{3,80}["'\u2019\u201d] (sections?|above|below)/g;

/** A heading in quotes that is a sentence itself: “How we share your data”. */
const QUOTED_TITLE =
  /["\u201c](?:We|How|What|When|Who|Why|Where|Your|Our|Information|Sharing|Data|Personal|Data Retention)(?: [^"\u201c\u201d.]{2,30}){2,}["\u201d]/g;

/** Reads one simple sentence. */
function readUnit(
  raw: string,
  names: readonly string[],
  before: Discourse,
  service: string,
  section: string,
  terms: Terms,
): { drafts: Draft[]; discourse: Discourse } {
  const discourse = underTitle(raw, names, before);
  const ours = ownServices(itemAsSentence(raw, section), names);
  const text = plainSentence(ours.replace(SECTION_NAME, 'that $2').replace(QUOTED_TITLE, 'that section'));
  const s = parse(text, names, terms, discourse.named);
  const asserted = assertions(s);
  const drafts: Draft[] = [];
  if (!/\?\s*$/.test(text)) {
    s.groups.forEach((g, k) => {
      if (inTitle(s, g.verb)) return;
      if (asserted(g) || sharingPresupposed(s, g)) drafts.push(...readClause(s, k, discourse, service));
      else if (whichWe(s, k, discourse, service).length > 0)
        drafts.push(...whichWe(s, k, discourse, service));
      else
        drafts.push(
          ...dependent(s, k, discourse, service, asserted),
          ...gathersBeside(s, k, discourse, service),
          ...handledBeside(s, k, discourse, service),
          ...helped(s, k, discourse, service, asserted),
          ...sharedWithListed(s, k, discourse, service),
          ...takesDeed(s, k, discourse, service),
          ...restsOnDeed(s, k, discourse, service),
        );
    });
    drafts.push(...idioms(s, discourse), ...recipientHeads(s, discourse));
    if (drafts.length === 0) drafts.push(...involves(s, service), ...fragmentSays(s, discourse));
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

/** What a section's first sentence may refer to: its heading names data and others. */
function underHeading(section: string, names: readonly string[], service: string, terms: Terms): Discourse {
  const discourse: Discourse = { ...EMPTY_DISCOURSE, statements: sectionStatement(section) };
  const heading = section.split(' > ').at(-1)?.replace(/\?$/, '') ?? '';
  if (!heading) return discourse;
  const read = readUnit(heading, names, discourse, service, section, terms).discourse;
  return { ...read, data: [], headed: read.data, partners: partiesOfTitle(heading, names) };
}

/** What the cells of a table's row may refer to: what its first cell names, and nothing of the row before it. */
function underRow(text: string, names: readonly string[], before: Discourse): Discourse {
  const row = text.includes(' | ') ? rowSubject(text, names) : null;
  if (!row) return before;
  const { data, partners } = row;
  return { ...before, data, partners, spoke: data.length > 0, statements: [] };
}

const CASE =
  /^(if|when|where|in the event|in connection|as part|with|for|to|upon|during|as (required|permitted|necessary|needed))\b/i;

/** "Other users you share it with": no sentence of its own, for all its verbs. */
function goesOn(lead: string, item: string): boolean {
  const stated = (text: string) =>
    parse(text, []).groups.some((g) => g.kind === 'main' && g.shape === 'finite');
  return item.length < 160 && !stated(item) && stated(lead.slice(0, 300));
}

/** "Device.": the label of what follows it. */
const LABEL = /^\W*\p{Lu}[\p{L}-]*\.\W*$/u;

/** The lead that a mere phrase continues; empty where none stands right before it. */
function leadOf(context: string, item: string): string {
  const last = sentencesOf(context).at(-1) ?? '';
  const { rest } = unlabelled(item);
  return /:\s*$/.test(last) && !leadsToRights(last) && !/\?\s*$/.test(rest) && !isSentence(rest) ? last : '';
}

/** The lead right before an item, whatever it leads to; empty where none stands there. */
function anyLead(context: string): string {
  const last = sentencesOf(context).at(-1) ?? '';
  return /:\s*$/.test(last) ? last : '';
}

/** "You can use the settings to:": what the items of such a lead tell is no purpose of the service's own. */
const THEIRS =
  /\b(you|users|members|customers) (can|may|could|should|must|have|need|want)\b|\bshar(e|es|ed|ing)\b|\bdisclos/i;

/** An item of a list of purposes that no lead before it makes whole, as a sentence. */
function standingPurpose(item: string, lead: string, section: string, names: readonly string[]): string {
  if (leadsToRights(lead) || THEIRS.test(lead)) return item;
  return purposeAsSentence(item, section, names);
}

/** How many sentences without data a "this information" may reach back over. */
const REACH = 3;

/** What only a heading says of an item is never sure. */
function unsure(drafts: readonly Draft[]): Draft[] {
  return drafts.map((d) => ({ ...d, confidence: Math.min(d.confidence, UNSURE) }));
}

/** Reads the sentences of one document in order: what one spoke of, the next may refer to. */
export class SentenceReader {
  private discourse: Discourse = EMPTY_DISCOURSE;
  private section = '';
  private silent = 0;
  private head: TableHead | null = null;
  private listed: { lead: string; discourse: Discourse; own?: ExtractedClaim[] } | null = null;
  private readonly names: readonly string[];
  private readonly service: string;
  private readonly terms: Terms;

  constructor(options: { service?: string; names?: readonly string[]; terms?: Terms } = {}) {
    this.service = options.service ?? '';
    this.names = [...(this.service ? formsOfName(this.service) : []), ...(options.names ?? [])];
    this.terms = options.terms ?? NO_TERMS;
  }

  /** Forgets what was said: a new section begins. */
  reset(section: string): void {
    this.discourse = underHeading(section, this.names, this.service, this.terms);
    this.section = section;
    this.silent = 0;
    this.listed = null;
    this.head = null;
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
    this.discourse = underRow(sentence, this.names, this.discourse);
    const whole = purposeAsSentence(sentence, this.section, this.names);
    const drafts = units(whole).flatMap((text) => this.unit(text));
    return joined(whole === sentence ? drafts : unsure(drafts));
  }

  /**
   * Claims of a sentence of a table's row: what it says itself, else, of the row's `first` sentence, what its cells say
   * under the table's header.
   */
  readRow(sentence: string, row = sentence, first = true): ExtractedClaim[] {
    const told = !this.head && first ? purposeRow(row, this.section, this.names) : [];
    const own = this.read(this.head ? withoutDataCells(sentence, row, this.head) : sentence);
    if (told.length > 0 && (own.length === 0 || statesNothing(row, this.names))) return joined(told);
    if (told.length > 0 && isGrounded(row)) return joined([...own, ...told]);
    if (own.length > 0 || !first) return own;
    const head = tableHead(row);
    if (head) {
      const gathered = sectionStatement(this.section)[0]?.action === 'collect';
      this.head = { ...head, gathered: gathered || head.gathered };
      return [];
    }
    return this.head ? joined(rowStates(row, this.head, this.names)) : [];
  }

  /** Forgets a table's header: the table is over. */
  leaveTable(): void {
    this.head = null;
  }

  /** Takes in the lead of a list, whose items are read with it. */
  lead(text: string): void {
    this.unit(text.replace(/:\s*$/, '.'));
  }

  /** Claims of a list's item, read as the end of its lead or as a sentence of its own. */
  readItem(lead: string, item: string): ExtractedClaim[] {
    // An item continues its lead, not the item before it; the sentences after it continue the item.
    if (this.listed?.lead === lead) this.discourse = this.listed.discourse;
    else this.listed = { lead, discourse: this.discourse };
    this.discourse = underTitle(item, this.names, this.discourse);
    const { rest } = unlabelled(item);
    if (leadsToRights(lead) || /\?\s*$/.test(rest)) return [];
    if (!isSentence(rest)) {
      const ended = joined(this.unit(joinLead(lead, [rest])));
      if (LABEL.test(rest)) return ended.filter((d) => d.data[0] !== 'unspecified');
      return ended.length > 0 ? ended : this.ofLead(lead);
    }
    // "We also share it: If we merge, you will be told": a case that says nothing alone goes on from its lead.
    const alone = [...this.read(rest)];
    const label = labelledLead(lead, item, this.names);
    if (label) alone.push(...sharedUnder(this.aside(label), alone, item, this.names));
    if (alone.length > 0 || !(CASE.test(rest) || goesOn(lead, rest))) return alone;
    const ended = joined(this.unit(joinLead(lead, [rest])));
    return ended.length > 0 ? ended : this.ofLead(lead);
  }

  /** What a text says that what comes after does not refer to. */
  private aside(text: string): Draft[] {
    return readUnit(text, this.names, this.discourse, this.service, this.section, this.terms).drafts;
  }

  /** What a lead affirms by itself, for an item that adds nothing the reader knows. */
  private ofLead(lead: string): ExtractedClaim[] {
    if (this.listed?.own) return this.listed.own;
    const stated = this.listed?.discourse ?? this.discourse;
    const text = lead.replace(/:?\s*$/, '.');
    const { drafts } = readUnit(text, this.names, stated, this.service, this.section, this.terms);
    const own = joined(drafts)
      .filter((d) => d.polarity === 'affirmed')
      .map((d) => ({ ...d, confidence: Math.min(d.confidence, 0.6), rule: `${d.rule}+lead` }));
    // Read once for all its items.
    if (this.listed) this.listed.own = own;
    return own;
  }
}

/**
 * The claims that one sentence makes, read by grammar: subject, verb, negation and its scope, object, recipient.
 * A sentence may carry a list, its items joined with ` - `. Pure and bounded; never throws.
 */
export function extractClaims(sentence: string, options: ExtractOptions = {}): ExtractedClaim[] {
  const service = options.service ?? '';
  const names = [...(service ? formsOfName(service) : []), ...(options.names ?? [])];
  const section = options.section ?? '';
  let discourse = underHeading(section, names, service, NO_TERMS);
  for (const text of units(options.context ?? '').slice(-12))
    discourse = readUnit(text, names, discourse, service, section, NO_TERMS).discourse;
  const row = purposeRow(sentence, section, names);
  if (row.length > 0 && statesNothing(sentence, names)) return joined(row);
  const drafts: Draft[] = [];
  discourse = underRow(sentence, names, discourse);
  const before = discourse;
  const above = anyLead(options.context ?? '');
  if (above && leadsToRights(above)) return [];
  const whole = above ? sentence : purposeAsSentence(sentence, section, names);
  const [first, ...others] = units(whole).map((text) => {
    const read = readUnit(text, names, discourse, service, section, NO_TERMS);
    discourse = read.discourse;
    return whole === sentence ? read.drafts : unsure(read.drafts);
  });
  const spelled = others.flat();
  // "You may give us the following: - We ask for your name.": the items say what the lead left open.
  drafts.push(...(first ?? []).filter((d) => !(LISTS.test(sentence) && leftOpen(d, spelled))), ...spelled);
  // An item that says nothing alone ends the lead that stands before it.
  const lead = drafts.every(isItem) ? leadOf(options.context ?? '', sentence) : '';
  if (lead) {
    const text = joinLead(lead, [unlabelled(sentence).rest]);
    const labelled = underTitle(sentence, names, before);
    const ended = readUnit(text, names, labelled, service, section, NO_TERMS).drafts;
    drafts.push(...(drafts.length === 0 ? ownCase(sentence, ended) : alsoDone(drafts, ended)));
  }
  const label = above ? labelledLead(above, sentence, names) : '';
  if (label)
    drafts.push(
      ...sharedUnder(
        readUnit(label, names, before, service, section, NO_TERMS).drafts,
        drafts,
        sentence,
        names,
      ),
    );
  const alone = drafts.length === 0 && above ? standingPurpose(sentence, above, section, names) : sentence;
  if (alone !== sentence)
    drafts.push(...unsure(readUnit(alone, names, before, service, section, NO_TERMS).drafts));
  if (drafts.length > 0 || row.length > 0)
    return joined(drafts.length === 0 || isGrounded(sentence) ? [...drafts, ...row] : drafts);
  if (!above) return [];
  const stated = readUnit(above.replace(/:\s*$/, '.'), names, discourse, service, section, NO_TERMS).drafts;
  return joined(leadStates(stated, parse(sentence, names)));
}
