import { parse } from './grammar/clauses.ts';
import { withoutEntries } from './grammar/data-entries.ts';
import type { Draft } from './grammar/draft.ts';
import { labelledLead, ofLabelled, sharedUnder } from './grammar/labelled.ts';
import { alsoDone, isItem, LISTS, leadStates, leftOpen, ownCase } from './grammar/lead-items.ts';
import { formsOfName } from './grammar/name-forms.ts';
import { plainLead } from './grammar/plain-leads.ts';
import { purposeAsSentence } from './grammar/purpose-items.ts';
import { besideRow, purposeRow, statesNothing } from './grammar/purpose-row.ts';
import { leadsToBases, leadsToRights } from './grammar/rights-leads.ts';
import { underTitle } from './grammar/titled-parties.ts';
import {
  deniesItems,
  endsLead,
  isLabel,
  isSentence,
  joinLead,
  labelListed,
  sentencesOf,
  units,
  unlabelled,
} from './grammar/units.ts';
import {
  joined,
  NO_TERMS,
  readUnit,
  standingPurpose,
  titlesData,
  underHeading,
  underRow,
  unsure,
} from './read-unit.ts';

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

/** "Where it is necessary for our interests": a case without a clause of its own that it is the case of. */
function isCase(item: string, names: readonly string[]): boolean {
  return (
    /^(?:where|when|if|insofar as|to the extent)\b/i.test(item) &&
    item.length < 400 &&
    !parse(item, names).groups.some((g) => g.kind === 'main' && g.shape === 'finite')
  );
}

/** The lead that a mere phrase continues; empty where none stands right before it. */
function leadOf(context: string, item: string, names: readonly string[]): string {
  const last = plainLead(sentencesOf(context).at(-1) ?? '');
  const { rest } = unlabelled(item);
  return /:\s*$/.test(last) &&
    !leadsToRights(last) &&
    !leadsToBases(last) &&
    !/\?\s*$/.test(rest) &&
    (!isSentence(rest) || endsLead(last, rest) || isCase(rest, names))
    ? last
    : '';
}

/** The lead right before an item, whatever it leads to; empty where none stands there. */
function anyLead(context: string): string {
  const last = plainLead(sentencesOf(context).at(-1) ?? '');
  return /:\s*$/.test(last) ? last : '';
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
  if (row.length > 0 && row[0]!.action !== 'store' && statesNothing(sentence, names)) return joined(row);
  const drafts: Draft[] = [];
  discourse = underRow(sentence, names, discourse);
  const before = discourse;
  const above = titlesData(sentence, section, names) ? '' : anyLead(options.context ?? '');
  if (above && leadsToRights(above)) return [];
  const whole = above ? sentence : purposeAsSentence(sentence, section, names);
  const [first, ...others] = units(whole).map((text) => {
    const read = readUnit(text, names, discourse, service, section, NO_TERMS);
    discourse = read.discourse;
    const own = sentence.includes(' | ') ? withoutEntries(read.drafts) : read.drafts;
    return whole === sentence ? own : unsure(own);
  });
  const spelled = others.flat();
  // "You may give us the following: - We ask for your name.": the items say what the lead left open.
  drafts.push(...(first ?? []).filter((d) => !(LISTS.test(sentence) && leftOpen(d, spelled))), ...spelled);
  // An item that says nothing alone ends the lead that stands before it.
  const lead =
    above && (drafts.every(isItem) || labelListed(sentence) || deniesItems(above, unlabelled(sentence).rest))
      ? leadOf(options.context ?? '', sentence, names)
      : '';
  if (lead) {
    const text = joinLead(lead, [sentence]);
    const labelled = underTitle(sentence, names, before);
    const stated = readUnit(text, names, labelled, service, section, NO_TERMS).drafts;
    const ended = ofLabelled(stated, sentence, names);
    if (deniesItems(lead, unlabelled(sentence).rest)) drafts.length = 0;
    drafts.push(...(drafts.length === 0 ? ownCase(sentence, ended) : alsoDone(drafts, ended)));
  }
  // "Service Providers." under "We share your data:": only the label of what follows.
  if (lead && isLabel(sentence, lead)) return joined(drafts.filter((d) => d.data[0] !== 'unspecified'));
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
  if (drafts.length === 0 && leadsToBases(above)) return [];
  const alone = drafts.length === 0 && above ? standingPurpose(sentence, above, section, names) : sentence;
  if (alone !== sentence)
    drafts.push(...unsure(readUnit(alone, names, before, service, section, NO_TERMS).drafts));
  if (drafts.length > 0 || row.length > 0) return joined(besideRow(drafts, row, sentence, sentence, names));
  if (!above) return [];
  const stated = readUnit(above.replace(/:\s*$/, '.'), names, discourse, service, section, NO_TERMS).drafts;
  return joined(leadStates(stated, parse(sentence, names)));
}
