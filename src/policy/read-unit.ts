import type { Terms } from './definitions.ts';
import { aimDeeds } from './grammar/aim-deeds.ts';
import { answer } from './grammar/answers.ts';
import { assertions } from './grammar/asserted.ts';
import { bareEntry } from './grammar/bare-entries.ts';
import { bareLead } from './grammar/bare-leads.ts';
import { gathersBeside } from './grammar/by-means.ts';
import { parse } from './grammar/clauses.ts';
import { companyOfHeading } from './grammar/company-headings.ts';
import { confidenceOf, UNSURE } from './grammar/confidence.ts';
import { ofContacts } from './grammar/contacts-data.ts';
import { cookiesBeside } from './grammar/cookies-beside.ts';
import { dataEntry } from './grammar/data-entries.ts';
import { deniedItem } from './grammar/denied-headings.ts';
import { dependent } from './grammar/dependent.ts';
import { besidesDevice } from './grammar/device-sections.ts';
import { advance } from './grammar/discourse.ts';
import { doneFor } from './grammar/done-for.ts';
import { type Discourse, type Draft, EMPTY_DISCOURSE } from './grammar/draft.ts';
import { foundBy } from './grammar/found-by.ts';
import { fragmentSays, recipientHeads, sharesBeside } from './grammar/fragments.ts';
import { restsOnDeed, takesDeed } from './grammar/gerund-deeds.ts';
import { handledBeside } from './grammar/handled-beside.ts';
import { headingStatement, sectionStatement } from './grammar/headings.ts';
import { heldItem } from './grammar/held-titles.ts';
import { helped } from './grammar/helped.ts';
import { idioms } from './grammar/idioms.ts';
import { itemAsSentence } from './grammar/imperatives.ts';
import { asImposed } from './grammar/imposed.ts';
import { inOthersBooks } from './grammar/in-others-books.ts';
import { inTitle } from './grammar/in-title.ts';
import { involves } from './grammar/involves.ts';
import { sharedAllTheSame } from './grammar/left-out.ts';
import { legalEnds } from './grammar/legal-ends.ts';
import { nominalCollected } from './grammar/nominal-collected.ts';
import { isOfAnybody } from './grammar/of-anybody.ts';
import { onceRefused } from './grammar/once-refused.ts';
import { withoutOverruled } from './grammar/overruled.ts';
import { withoutOwnExceptions } from './grammar/own-exceptions.ts';
import { ownServices } from './grammar/own-name.ts';
import { plainSentence } from './grammar/plain-sentence.ts';
import { tokensMeant } from './grammar/points-back.ts';
import { sharingPresupposed, whichWe } from './grammar/presupposed.ts';
import { purposeAsSentence } from './grammar/purpose-items.ts';
import { aimsBeside } from './grammar/purposes-in.ts';
import { readClause } from './grammar/read-clause.ts';
import { recordingsMeant } from './grammar/recordings-meant.ts';
import { unlessRefused } from './grammar/refused-before.ts';
import { retentionPeriod } from './grammar/retention-periods.ts';
import { leadsToRights } from './grammar/rights-leads.ts';
import { rowSubject } from './grammar/row-subject.ts';
import { saidOfDeed } from './grammar/said-of-deed.ts';
import { withoutRepeats } from './grammar/said-twice.ts';
import { saleBeside } from './grammar/sale.ts';
import { heldInFront } from './grammar/scope-in-front.ts';
import { sharedWithListed, whomWeShareWith } from './grammar/shared-with.ts';
import { fromSource } from './grammar/sources.ts';
import { partiesOfTitle, underTitleLine } from './grammar/titled-parties.ts';
import { toldBeside } from './grammar/told-beside.ts';
import { underDataHeading } from './grammar/under-data-heading.ts';
import { underLabel } from './grammar/under-label.ts';
import { underSharing } from './grammar/under-sharing.ts';
import { letsShareBeside } from './grammar/user-lets.ts';
import { repeatsHeading } from './titles.ts';

/** Of a text that defines none. */
export const NO_TERMS: Terms = new Map();

/** A section's name in quotes says nothing of data. */
const SECTION_NAME =
  /(["'\u2018\u201c])[A-Z][^"'\u2018\u2019\u201c\u201d]{3,80}["'\u2019\u201d] (sections?|above|below)/g;

/** A heading in quotes that is a sentence itself: “How we share your data”. */
const QUOTED_TITLE =
  /["\u201c](?:We|How|What|When|Who|Why|Where|Your|Our|Information|Sharing|Data|Personal|Data Retention)(?: [^"\u201c\u201d.\s]+){2,}["\u201d]/g;

/** "Data to be collected”, and …": the end of a section's name in quotes, whose beginning was cut off. */
const QUOTED_END = /^[^"\u201c\u201d]{3,100}\u201d/;

/** "1.2 Data we receive when you visit.": a section's title, though it ends in a stop. */
const NUMBERED = /^\W*\d{1,2}(?:\.\d{1,2})+\.?\s/;

/** "What We Share?" at the end of a text. */
const ASKING_TITLE =
  /["'\u201c\u2018]?(?:With [Ww]hom|How|What|Who|Why|When|Where|Which|Do|Does|Can|Is|Are)(?: [^\s?.;:]+){2,14}\?\W*$/;
/** “3. Data to be collected”: a section by its number. */
const NUMBERED_TITLE = /["\u201c]\d{1,2}(?:\.\d{1,2})*\.? [^"\u201c\u201d]{3,80}["\u201d]/g;

const NAMED_AFTER =
  /\b(?:in|under|see|at|of|to|section)(?: the| our)?(?: sections?)?(?: (?:titled|entitled|called|headed|on))? $/;
const ASKS_FIRST =
  /^(?:how|what|who|why|when|where|which|do|does|did|can|could|is|are|will|would|should|may)\b/i;

/** "…, as described in How Do We Share It?": with a section's name that asks at the end, but no question itself. */
function withoutAskingTitle(text: string): string {
  const title = /\?\W*$/.test(text.slice(-8)) && !ASKS_FIRST.test(text) ? ASKING_TITLE.exec(text) : null;
  const before = text.slice(0, title?.index ?? 0);
  return before.length > 20 && NAMED_AFTER.test(before.slice(-40)) ? `${before}that section.` : text;
}

/** Reads one simple sentence. */
export function readUnit(
  raw: string,
  names: readonly string[],
  before: Discourse,
  service: string,
  section: string,
  terms: Terms,
): { drafts: Draft[]; discourse: Discourse } {
  const titled = underTitleLine(raw, names, before);
  const ours = ownServices(
    itemAsSentence(underDataHeading(raw, section, names) ?? answer(raw, section), section),
    names,
  );
  const told = sharedAllTheSame(withoutAskingTitle(ours), before);
  const text = plainSentence(
    told
      .replace(QUOTED_END, 'that section')
      .replace(NUMBERED_TITLE, 'that section')
      .replace(SECTION_NAME, 'that $2')
      .replace(QUOTED_TITLE, 'that section'),
  );
  const s = parse(text, names, terms, titled.named);
  const discourse = underLabel(s, titled);
  const asserted = assertions(s);
  const drafts: Draft[] = [];
  if (!/\?\s*$/.test(text) && !isOfAnybody(text, names)) {
    s.groups.forEach((g, k) => {
      if (inTitle(s, g.verb)) return;
      if (asserted(g) || sharingPresupposed(s, g)) drafts.push(...readClause(s, k, discourse, service));
      else if (whichWe(s, k, discourse, service).length > 0)
        drafts.push(...whichWe(s, k, discourse, service));
      else
        drafts.push(
          ...dependent(s, k, discourse, service, asserted),
          ...gathersBeside(s, k, discourse, service),
          ...cookiesBeside(s, k, discourse, service),
          ...handledBeside(s, k, discourse, service),
          ...toldBeside(s, k, discourse, service),
          ...letsShareBeside(s, k, discourse, service),
          ...saleBeside(s, k, discourse, service),
          ...helped(s, k, discourse, service, asserted),
          ...sharedWithListed(s, k, discourse, service),
          ...whomWeShareWith(s, k, discourse, service),
          ...takesDeed(s, k, discourse, service),
          ...restsOnDeed(s, k, discourse, service),
          ...aimDeeds(s, k, discourse),
        );
    });
    drafts.push(...sharesBeside(s, drafts));
    const turns = idioms(s, discourse).map((d) => heldInFront(d, s, service));
    const kept = withoutOverruled(drafts, turns);
    drafts.splice(0, drafts.length, ...kept, ...turns, ...recipientHeads(s, discourse));
    if (drafts.length === 0)
      drafts.push(...involves(s, service), ...fragmentSays(s, discourse), ...saidOfDeed(s, discourse));
    if (drafts.length === 0) drafts.push(...doneFor(s, discourse), ...retentionPeriod(s, discourse));
    if (drafts.length === 0)
      drafts.push(...deniedItem(s, section), ...fromSource(s, section), ...underSharing(s, section));
    if (drafts.length === 0) drafts.push(...bareLead(s, discourse), ...foundBy(s));
    if (drafts.length === 0) drafts.push(...heldItem(s, section));
    if (drafts.length === 0) {
      const heading = headingStatement(s, section, discourse.statements);
      const nominal = heading.fragment.length > 0 || NUMBERED.test(raw) ? [] : nominalCollected(s);
      if (heading.fragment.length > 0 || nominal.length > 0) drafts.push(...heading.fragment, ...nominal);
      else {
        // What goes on from the lead of a list goes on from it still behind one of its entries.
        const listed = dataEntry(s, section);
        const entry = listed.length > 0 ? listed : bareEntry(s, section);
        if (entry.length > 0) return { drafts: entry, discourse: advance(s, [], discourse) };
        if (heading.statements.length > 0)
          return { drafts, discourse: { ...advance(s, drafts, discourse), statements: heading.statements } };
      }
    }
  }
  const imposed = asImposed(drafts, raw);
  const ended = legalEnds(aimsBeside(imposed, s), text);
  const read = onceRefused(inOthersBooks(s, besidesDevice(text, section, ended)), text).map((d) => ({
    ...d,
    data: recordingsMeant(
      s,
      ofContacts(s, tokensMeant(s, d.data, discourse.data, section), discourse.data),
      discourse.data,
    ),
  }));
  const stated = unlessRefused(
    raw,
    read,
    before,
    () => readUnit(raw, names, { ...before, data: [], statements: [] }, service, section, terms).drafts,
  );
  for (const d of stated) d.confidence = confidenceOf(d, s);
  // What an aim's example names is not what the next sentence goes on from, nor what a company named is given.
  const spoken = stated.filter(
    (d) => d.rule !== 'named-analytics' && (d.rule !== 'aim-deed' || stated.length === 1),
  );
  return { drafts: stated, discourse: advance(s, spoken, discourse) };
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

/** What two claims of the same data are made for. A denial at large and one of some ends, in one breath, are of those. */
function bothEnds({ purpose }: Draft, other: Draft): Draft['purpose'] {
  const named = [...new Set([...purpose, ...other.purpose])].filter((p) => p !== 'unspecified');
  return named.length > 0 ? named : ['unspecified'];
}

/**
 * Whether two claims alike may be one: of other data for the same ends, or of the same data. What is done with a location
 * to show ads is not done with a number that is used to protect an account; and what is denied under a condition is not
 * denied because something else is.
 */
function mayJoin(one: Draft, other: Draft): boolean {
  const sameEnds = isSame(one.purpose, other.purpose);
  if (one.polarity === 'denied') {
    const atLarge = [one, other].some(({ purpose }) => purpose.every((p) => p === 'unspecified'));
    const ends = sameEnds || (atLarge && isSame(one.data, other.data));
    return ends && isSame(one.conditions, other.conditions);
  }
  return sameEnds || other.data.every((t) => one.data.includes(t));
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((one) => b.includes(one));
}

/** Joins claims that differ only in their data, or in what they are made for. */
export function joined(drafts: readonly Draft[]): Draft[] {
  const out: Draft[] = [];
  for (const d of withoutRepeats(drafts)) {
    const like = out.find((o) => sameClaim(o, d) && mayJoin(o, d));
    if (!like) out.push({ ...d, data: [...d.data], purpose: [...d.purpose], conditions: [...d.conditions] });
    else {
      if (d.data.every((t) => like.data.includes(t))) like.purpose = bothEnds(like, d);
      for (const t of d.data) if (!like.data.includes(t)) like.data.push(t);
      like.confidence = Math.min(like.confidence, d.confidence);
    }
  }
  return withoutOwnExceptions(out);
}

/** What a section's first sentence may refer to: its heading names data and others. */
export function underHeading(
  section: string,
  names: readonly string[],
  service: string,
  terms: Terms,
): Discourse {
  const discourse: Discourse = { ...EMPTY_DISCOURSE, statements: sectionStatement(section) };
  const heading = section.split(' > ').at(-1)?.replace(/\?$/, '') ?? '';
  if (!heading) return discourse;
  const read = readUnit(heading, names, discourse, service, section, terms).discourse;
  const titled = partiesOfTitle(heading, names);
  const partners = titled.length > 0 ? titled : companyOfHeading(section, names);
  return { ...read, data: [], headed: read.data, partners };
}

/** What the cells of a table's row may refer to: what its first cell names, and nothing of the row before it. */
export function underRow(text: string, names: readonly string[], before: Discourse): Discourse {
  const row = text.includes(' | ') ? rowSubject(text, names) : null;
  if (!row) return before;
  const { data, partners } = row;
  return { ...before, data, partners, spoke: data.length > 0, statements: [] };
}
/** "You can use the settings to:": what the items of such a lead tell is no purpose of the service's own. */
const THEIRS =
  /\b(you|users|members|customers) (can|may|could|should|must|have|need|want)\b|\bshar(e|es|ed|ing)\b|\bdisclos/i;

/** An item of a list of purposes that no lead before it makes whole, as a sentence. */
export function standingPurpose(
  item: string,
  lead: string,
  section: string,
  names: readonly string[],
): string {
  if (leadsToRights(lead) || THEIRS.test(lead)) return item;
  return purposeAsSentence(item, section, names);
}

/** "Your messages with us." under "Your messages with us": a title that names data, and no item of the list before it. */
export function titlesData(line: string, section: string, names: readonly string[]): boolean {
  return repeatsHeading(line, section) && parse(line, names).data.length > 0;
}

/** "Others can see: … not your number": of what an item leaves out, the lead is denied. */
export function denied(drafts: readonly Draft[]): Draft[] {
  return drafts
    .filter((d) => d.polarity === 'affirmed' && d.modality !== 'only-if' && d.data[0] !== 'unspecified')
    .map((d) => ({
      ...d,
      polarity: 'denied' as const,
      modality: 'does' as const,
      confidence: Math.min(d.confidence, UNSURE),
    }));
}

/** What only a heading says of an item is never sure. */
export function unsure(drafts: readonly Draft[]): Draft[] {
  return drafts.map((d) => ({ ...d, confidence: Math.min(d.confidence, UNSURE) }));
}
