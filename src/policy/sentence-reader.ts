import type { Terms } from './definitions.ts';
import { answeredRow, answerTo } from './grammar/answers.ts';
import { governsLists, underUse } from './grammar/category-leads.ts';
import { parse } from './grammar/clauses.ts';
import { withoutEntries } from './grammar/data-entries.ts';
import { deedAsSentence, withOwnDeed } from './grammar/deed-items.ts';
import { definesData } from './grammar/defines-data.ts';
import { type Discourse, type Draft, EMPTY_DISCOURSE } from './grammar/draft.ts';
import { unlikeOthers } from './grammar/elliptic.ts';
import { asCase, exceptedDeed } from './grammar/excepted-deeds.ts';
import { exceptedLead } from './grammar/excepted-leads.ts';
import { givenItem } from './grammar/given-items.ts';
import { sectionStatement } from './grammar/headings.ts';
import { heldUnder } from './grammar/held-under.ts';
import { sharedWithHired } from './grammar/hired-in-list.ts';
import { isListed, type SharingLead, sharingLead, toListed } from './grammar/hired-leads.ts';
import { itemRemark } from './grammar/item-remarks.ts';
import { AIMS, CASE, EXCEPTS, GOES_ON, goesOn, LABEL, ON_WHAT, SHORT_ITEM } from './grammar/item-shapes.ts';
import { namesNone, notThis, turnedItem } from './grammar/item-turns.ts';
import { headingOver, keptItem } from './grammar/kept-items.ts';
import {
  behindLabel,
  besideLabel,
  labelledLead,
  namedByLabel,
  ofDataLabel,
  ofLabelled,
  sharedUnder,
} from './grammar/labelled.ts';
import { listCell } from './grammar/labelled-cell.ts';
import { clausesApart, leadClauses } from './grammar/lead-clauses.ts';
import {
  givenByItem,
  isItem,
  LISTS,
  leadsToExceptions,
  leftOpen,
  namedByItem,
  ownCase,
  pointsElsewhere,
} from './grammar/lead-items.ts';
import { toThoseLed } from './grammar/led-to.ts';
import { ofItemAlone } from './grammar/listed-data.ts';
import { formsOfName } from './grammar/name-forms.ts';
import { onOccasion } from './grammar/occasion-items.ts';
import { placeInferred, withPlace } from './grammar/place-inferred.ts';
import { plainLead } from './grammar/plain-leads.ts';
import { purposeAsSentence } from './grammar/purpose-items.ts';
import { besideRow, ofListed, purposeRow, statesNothing } from './grammar/purpose-row.ts';
import { leadsToBases, leadsToRights } from './grammar/rights-leads.ts';
import { endsAsTitle, withoutRunInTitle } from './grammar/run-in-titles.ts';
import { namesSource } from './grammar/sources.ts';
import { type TableForm, tableForm } from './grammar/table-form.ts';
import { type TableHead, tableHead } from './grammar/table-head.ts';
import { rowData, rowStates, withoutColumnCells } from './grammar/table-row.ts';
import { takenBack } from './grammar/taken-back.ts';
import { underTitle } from './grammar/titled-parties.ts';
import { underLead } from './grammar/under-lead.ts';
import { deniesItems, endsLead, isLabel, isSentence, joinLead, units, unlabelled } from './grammar/units.ts';
import { usedItem } from './grammar/used-items.ts';
import { weighsInterests } from './grammar/weighed-interests.ts';
import { tellsOfPast } from './grammar/what-was.ts';
import {
  denied,
  joined,
  NO_TERMS,
  readUnit,
  standingPurpose,
  titlesData,
  underHeading,
  underRow,
  unsure,
} from './read-unit.ts';
import { termWithAim } from './term-aims.ts';

/** How many sentences without data a "this information" may reach back over. */
const REACH = 3;

/** Reads the sentences of one document in order: what one spoke of, the next may refer to. */
export class SentenceReader {
  private discourse: Discourse = EMPTY_DISCOURSE;
  private section = '';
  /** What was asked right before. */
  private asked = '';
  /** What was said right before. */
  private last = '';
  private silent = 0;
  /** What was read right before goes on in what comes next: "your address,". */
  private listing = false;
  /** A line stands before the lists as a heading does: "Why we use your data:". */
  private over = false;
  private head: TableHead | null = null;
  private form: TableForm | null = null;
  private sharing: SharingLead | null = null;
  private listed: { lead: string; discourse: Discourse; own?: Draft[] } | null = null;
  private readonly names: readonly string[];
  private readonly service: string;
  private readonly terms: Terms;
  private readonly headings = new Map<string, Discourse>();

  constructor(options: { service?: string; names?: readonly string[]; terms?: Terms } = {}) {
    this.service = options.service ?? '';
    this.names = [...(this.service ? formsOfName(this.service) : []), ...(options.names ?? [])];
    this.terms = options.terms ?? NO_TERMS;
  }

  /** Forgets what was said: a new section begins. */
  reset(section: string): void {
    this.discourse = EMPTY_DISCOURSE;
    this.section = section;
    this.asked = '';
    this.last = '';
    this.over = false;
    this.silent = 0;
    this.listing = false;
    this.listed = null;
    this.sharing = null;
    this.leaveTable();
    this.discourse = this.headed(section);
  }

  /** What a section's first sentence may refer to: as read before, where the section goes on behind one within it. */
  private headed(section: string): Discourse {
    const known = this.headings.get(section);
    if (known) return known;
    const read = underHeading(section, this.names, this.service, this.terms);
    this.headings.set(section, read);
    return read;
  }

  private unit(told: string): Draft[] {
    if (namesSource(told) || tellsOfPast(told) || definesData(told)) return [];
    const answered = this.asked === '' ? null : answerTo(told, this.asked);
    const text = answered ?? unlikeOthers(told, this.last) ?? told;
    this.last = told;
    this.asked = /\?\s*$/.test(told) ? told : '';
    const { drafts, discourse } = readUnit(
      text,
      this.names,
      this.discourse,
      this.service,
      this.section,
      this.terms,
    );
    const { partners, spoke } = discourse;
    this.silent = spoke ? 0 : this.silent + 1;
    // "With vendors.": whom a title names holds for what stands under it, however far what was said before is.
    const titled = partners.length > 0 && partners !== this.discourse.partners;
    const isFar = this.silent > REACH;
    if (titled) this.silent = 0;
    this.discourse = isFar ? { ...EMPTY_DISCOURSE, partners: titled ? partners : [] } : discourse;
    return drafts;
  }

  /** Claims of the next sentence. */
  read(told: string): Draft[] {
    this.over = governsLists(told) || (this.over && !isSentence(told));
    const place = placeInferred(told);
    return place ? withPlace(this.readAll(place.rest), place) : this.readAll(told);
  }

  private readAll(told: string): Draft[] {
    const used = usedItem(told, this.section, this.names);
    if (used.length > 0) return used;
    const aside = told.endsWith(')') && heldUnder(this.section, told) ? itemRemark(told) : null;
    if (aside) return joined([...this.readAll(aside.item), ...this.readAll(aside.remark)]);
    const sentence = termWithAim(told);
    const inList = this.listing;
    this.listing = GOES_ON.test(told);
    this.discourse = underRow(sentence, this.names, this.discourse);
    const whole = purposeAsSentence(sentence, this.section, this.names);
    const [first = [], ...others] = units(whole)
      .flatMap(clausesApart)
      .map((text) => this.unit(text));
    const spelled = others.flat();
    if (first.length + spelled.length === 0) {
      const kept = keptItem(told, headingOver(this.section, told), this.names);
      if (kept.length > 0) return kept;
    }
    // "You may give us the following: - We ask for your name.": the items say what the lead left open.
    const lists = LISTS.test(sentence) && !EXCEPTS.test(sentence);
    const drafts = [...first.filter((d) => !(lists && leftOpen(d, spelled))), ...spelled];
    const said =
      endsAsTitle(told) && !inList ? drafts.filter((d) => !(isItem(d) && d.action === 'collect')) : drafts;
    return joined(namedByLabel(whole === sentence ? said : unsure(said), sentence));
  }

  /**
   * Claims of a sentence of a table's row: what it says itself, else, of the row's `first` sentence, what its cells say
   * under the table's header.
   */
  readRow(sentence: string, row = sentence, first = true): Draft[] {
    const form = first ? tableForm(row, this.names) : null;
    if (form) {
      this.leaveTable();
      this.form = form;
      return [];
    }
    const formed = this.form?.(row) ?? null;
    if (formed !== null) return first ? joined(formed) : isSentence(sentence) ? this.read(sentence) : [];
    const answered = answeredRow(row);
    if (answered !== null) return first ? joined(this.unit(answered)) : [];
    const head = first ? tableHead(row) : null;
    if (this.head && !head) return joined(this.underHead(sentence, row, first, this.head));
    const lists = listCell(row, this.names);
    const own = withoutEntries(this.read(sentence.replace(lists, ' ')));
    if (head && (own.length === 0 || head.columns.includes('denied'))) {
      const gathered = sectionStatement(this.section)[0]?.action === 'collect';
      this.head = { ...head, gathered: gathered || head.gathered };
      return [];
    }
    const told = first ? purposeRow(row, this.section, this.names) : [];
    const alone = told.length > 0 && told[0]!.action !== 'store' && statesNothing(row, this.names);
    return joined(alone ? told : besideRow(own, told, sentence, row, this.names));
  }

  /** What a row's sentence states of the data that the row is about, and what the table's header adds to it. */
  private underHead(sentence: string, row: string, first: boolean, head: TableHead): Draft[] {
    const data = rowData(row, head, this.names);
    // A row's first sentence speaks of its data, the others of what the one before them does.
    if (first && data.length > 0)
      this.discourse = {
        ...underRow(row, this.names, this.discourse),
        data,
        spoke: true,
        statements: [],
      };
    const text = withoutColumnCells(sentence, row, head, data);
    const own = withoutEntries(
      data.length > 0
        ? ofListed(joined(units(text).flatMap((part) => this.unit(part))), data, sentence)
        : this.read(text),
    );
    const acts = new Set(own.map((d) => d.action));
    const refused = own.some((d) => d.action === 'collect' && d.polarity === 'denied');
    const told = first && !refused ? rowStates(row, head, this.names) : [];
    return [...own, ...told.filter((d) => !acts.has(d.action))];
  }

  /** Forgets a table's header: the table is over. */
  leaveTable(): void {
    this.head = null;
    this.form = null;
  }

  /**
   * Takes in the lead of a list, whose items are read with it. Its own claims are what it denies but for its items: "We
   * share nothing, except:".
   */
  lead(text: string): Draft[] {
    const { before, last: told } = leadClauses(text);
    const last = exceptedLead(told);
    const own = joined(before.flatMap((clause) => this.unit(clause)));
    if (last === '') return own;
    const opens = sharingLead(last, this.discourse.statements, this.section);
    this.sharing = opens && { ...opens, told: text };
    const drafts = joined(this.unit(last.replace(/:\s*$/, '.')));
    // "We will only share it with these parties:": denied but for what is affirmed.
    const isRest = ({ action }: Draft) =>
      drafts.some((d) => d.action === action && d.polarity === 'affirmed');
    const left = drafts.filter((d) => d.polarity === 'denied' && (leadsToExceptions(last) || isRest(d)));
    return joined([...own, ...left]);
  }

  /** Claims of a list's item, read as the end of its lead or as a sentence of its own. */
  readItem(toldLead: string, item: string): Draft[] {
    return underLead(toldLead, item, () => this.itemOf(toldLead, item));
  }

  private itemOf(toldLead: string, item: string): Draft[] {
    if (namesNone(item) && !/\b(?:not|never)\b/i.test(toldLead)) return [];
    const left = notThis(item);
    if (left !== null) return denied(this.itemOf(toldLead, left));
    const hired = sharedWithHired(toldLead, item);
    if (hired) return this.read(hired);
    const told = turnedItem(item);
    const place = placeInferred(told);
    if (place) return withPlace(this.itemOf(toldLead, place.rest), place);
    const aside = told.includes(' (') ? itemRemark(told) : null;
    return aside
      ? joined([...this.readOne(toldLead, aside.item), ...this.read(aside.remark)])
      : ofItemAlone(toldLead, told, this.readOne(toldLead, told));
  }

  private readOne(toldLead: string, told: string): Draft[] {
    const { sharing } = this;
    if (sharing?.told !== toldLead || !isListed(told) || isSentence(unlabelled(told).rest)) {
      const { last } = leadClauses(toldLead);
      const { rest } = unlabelled(told);
      if (last === '') return isSentence(rest) || this.states(told, rest) ? this.read(told) : [];
      return this.readPlain(plainLead(last, told), told, toldLead);
    }
    const outset = this.discourse;
    const drafts = toListed(this.readUnder(sharing.lead, told, toldLead), sharing, told);
    this.discourse = outset;
    return drafts;
  }

  private readPlain(lead: string, told: string, toldLead: string): Draft[] {
    const used = underUse(lead, told, this.over ? 'How we use information' : this.section);
    const drafts = this.readUnder(used, told, toldLead);
    return used === lead ? drafts : drafts.map((d) => ({ ...d, confidence: Math.min(d.confidence, 0.6) }));
  }

  private readUnder(lead: string, told: string, toldLead: string): Draft[] {
    const item = withoutRunInTitle(termWithAim(told));
    // An item continues its lead, not the item before it; the sentences after it continue the item.
    if (this.listed?.lead === toldLead) this.discourse = this.listed.discourse;
    else this.listed = { lead: toldLead, discourse: this.discourse };
    this.discourse = behindLabel(item, this.names, underTitle(item, this.names, this.discourse));
    const { rest } = unlabelled(item);
    if (takenBack(item)) return [];
    if (titlesData(item, this.section, this.names)) return this.read(rest);
    if (leadsToRights(lead) || /\?\s*$/.test(rest) || weighsInterests(rest)) return [];
    const excepted = exceptedDeed(lead, rest);
    if (excepted) return joined(asCase(this.unit(excepted)));
    if (pointsElsewhere(lead, rest)) return this.read(rest);
    if (leadsToBases(lead)) return this.read(rest);
    const kept = keptItem(told, lead, this.names);
    if (kept.length > 0) return kept;
    const outset = this.discourse;
    const isPhrase = endsLead(lead, rest) || !(isSentence(rest) || this.states(item, rest));
    const drafts = ofDataLabel(
      isPhrase ? this.endOfLead(lead, item, outset) : this.besideLead(lead, item, rest, outset),
      lead,
      item,
      (text) => joined(this.aside(text, outset)),
    );
    const deed = deedAsSentence(lead, rest);
    const ofDeed = () => (deed ? joined(unsure(this.aside(deed, outset))) : []);
    if (isPhrase && drafts.length > 0 && deed) return joined([...withOwnDeed(drafts, ofDeed)]);
    if (drafts.length > 0 || isLabel(item, lead) || LABEL.test(rest)) return drafts;
    const alone = standingPurpose(item, lead, this.section, this.names);
    const standing = alone === item ? [] : unsure(this.aside(alone, outset));
    if (standing.length > 0) return joined(deed ? [...withOwnDeed(standing, ofDeed)] : standing);
    const done = ofDeed();
    if (done.length > 0) return done;
    return isPhrase || CASE.test(rest) || ON_WHAT.test(lead) || goesOn(lead, rest) ? this.ofLead(lead) : [];
  }

  /** True for an item with a clause of its own that claims something, though it does not begin like a sentence. */
  private states(item: string, rest: string): boolean {
    if (!parse(rest, this.names).groups.some((g) => g.kind === 'main' && g.shape === 'finite')) return false;
    return this.aside(item).some((d) => !isItem(d));
  }

  /** Claims of an item that is a mere phrase, the end of its lead. */
  private endOfLead(lead: string, item: string, outset: Discourse): Draft[] {
    const ended = joined(ofLabelled(this.unit(joinLead(lead, [item])), item, this.names));
    const { rest } = unlabelled(item);
    if (LABEL.test(rest) || isLabel(item, lead)) return ended.filter((d) => d.data[0] !== 'unspecified');
    if (deniesItems(lead, rest)) return ended;
    const heading = this.section.split(' > ').at(-1)!;
    // "browsing history": closed, so that it is no mere word.
    const given = givenItem(lead, item);
    const alone = () => this.aside(SHORT_ITEM.test(given) ? `${given}.` : given, outset);
    return joined(
      onOccasion(
        givenByItem(namedByItem(ownCase(item, ended), lead, heading, alone), alone),
        // "… if it is necessary to: answer a court"
        AIMS.test(lead) && !/^to\b/i.test(rest) ? `to ${rest}` : rest,
        this.names,
      ),
    );
  }

  /** Claims of an item that is a sentence, with what its lead adds to it. */
  private besideLead(lead: string, item: string, rest: string, outset: Discourse): Draft[] {
    // "We also share it: If we merge, you will be told": a case that says nothing alone goes on from its lead.
    const closed = lead.replace(/:?\s*$/, '.');
    const alone = toThoseLed([...this.read(rest)], () => this.aside(closed, outset));
    const label = labelledLead(lead, item, this.names);
    const given = label ? sharedUnder(this.aside(label, outset), alone, item, this.names) : [];
    if (given.length > 0) return joined([...besideLabel(alone, rest), ...given]);
    if (alone.length > 0 || !(CASE.test(rest) || goesOn(lead, rest))) return alone;
    return ownCase(item, joined(this.unit(joinLead(lead, [rest]))));
  }

  /** What a text says that what comes after does not refer to. */
  private aside(text: string, discourse = this.discourse): Draft[] {
    return readUnit(text, this.names, discourse, this.service, this.section, this.terms).drafts;
  }

  /** What a lead affirms by itself, for an item that adds nothing the reader knows. */
  private ofLead(lead: string): Draft[] {
    if (this.listed?.own) return this.listed.own;
    const stated = this.listed?.discourse ?? this.discourse;
    const read = (text: string) =>
      readUnit(text, this.names, stated, this.service, this.section, this.terms).drafts;
    const closed = read(lead.replace(/:?\s*$/, '.'));
    const own = joined(closed.length > 0 ? closed : read(lead))
      .filter((d) => d.polarity === 'affirmed')
      .map((d) => ({ ...d, confidence: Math.min(d.confidence, 0.6), rule: `${d.rule}+lead` }));
    // Read once for all its items.
    if (this.listed) this.listed.own = own;
    return own;
  }
}
