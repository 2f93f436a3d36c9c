import type { Claim } from '../model/claim.ts';
import type { Draft } from './grammar/draft.ts';
import { pointsElsewhere } from './grammar/lead-items.ts';
import { leadScope } from './grammar/lead-scope.ts';
import { leadInCase } from './grammar/outer-leads.ts';
import type { ReadOptions } from './read-text.ts';
import { saidAfterwards } from './said-afterwards.ts';
import { sectionScope } from './section-scope.ts';
import type { SentenceReader } from './sentence-reader.ts';
import type { PolicySentence } from './sentences.ts';

/** Recipients to whom the device itself may send: what goes to others goes between servers. */
const SEEN_FROM_DEVICE = new Set(['advertiser', 'partner', 'unspecified']);

/** Whether the device would show it. */
export function observabilityOf(draft: Pick<Draft, 'action' | 'recipient'>): 'client' | 'server' {
  if (draft.action === 'collect') return 'client';
  if (draft.action !== 'share') return 'server';
  return SEEN_FROM_DEVICE.has(draft.recipient) || draft.recipient.startsWith('named:') ? 'client' : 'server';
}

/** Characters of an item that stand as a condition. */
const LONGEST_CONDITION = 160;

function key(c: {
  action: string;
  polarity: string;
  recipient: string;
  modality?: string;
  data: readonly string[];
  actor?: string;
}): string {
  return [
    c.actor ?? 'self',
    c.action,
    c.polarity,
    c.recipient,
    c.modality ?? 'does',
    [...c.data].sort().join('+'),
  ].join('|');
}

/**
 * The conditions of a draft; of a denial with the lead of its list and the heading of its section that hold it to some
 * cases, people or products.
 */
function conditionsIn(
  { polarity, conditions }: Draft,
  { section, lead }: PolicySentence,
  service: string,
): string[] {
  if (polarity !== 'denied') return conditions;
  const scope = sectionScope(section, service);
  const led = lead ? leadScope(lead)?.slice(0, LONGEST_CONDITION) : undefined;
  const isNew = led !== undefined && !conditions.some((condition) => condition.includes(led));
  return [...conditions, ...(isNew ? [led] : []), ...(scope === null ? [] : [`under “${scope}”`])];
}

/** An exception that was not understood is one all the same: what its lead denies holds but for that. */
function noteUnread(
  { lead, text }: PolicySentence,
  drafts: readonly Draft[],
  before: readonly Claim[],
): void {
  if (pointsElsewhere(lead, text)) return;
  for (const claim of before) {
    if (claim.polarity !== 'denied' || claim.quote !== lead) continue;
    const isRead = drafts.some((draft) => draft.polarity === 'affirmed' && draft.action === claim.action);
    if (!isRead) claim.conditions = [...claim.conditions, text.slice(0, LONGEST_CONDITION)];
  }
}

/** Characters between a sentence and the one of a paragraph that it speaks of, at most. */
const GAP = 2;
/** So far back at most reaches one that speaks of "the above". */
const REACH = 400;
const ABOVE = /\b(?:above|foregoing|these|those)\b/i;
/** A claim of which it was said that it no longer holds: it covers nothing. */
const NO_LONGER = 0.4;

/** The claims that a sentence speaks of: those of the sentence before it, or of the list. */
function spokenOf({ start, text }: PolicySentence, before: readonly Claim[]): Claim[] {
  const last = before.findLast((claim) => claim.end !== undefined && claim.end <= start);
  if (last?.end === undefined || last.end < start - GAP) return [];
  const from = ABOVE.test(text) ? start - REACH : last.end;
  return before.filter(
    ({ end = start + 1, source }) =>
      end <= start && (end >= from || (source !== 'reader' && source === last.source)),
  );
}

/** A sentence that leaves cases open narrows what the one before it denies; one that says it is over takes it back. */
function noteAfterwards(sentence: PolicySentence, drafts: readonly Draft[], before: readonly Claim[]): void {
  const says = before.length > 0 ? saidAfterwards(sentence.text, drafts) : null;
  if (says === null) return;
  for (const claim of spokenOf(sentence, before)) {
    if (says === 'ends') claim.confidence = Math.min(claim.confidence, NO_LONGER);
    else if (claim.polarity === 'denied')
      claim.conditions = [...(claim.conditions ?? []), sentence.text.slice(0, LONGEST_CONDITION)];
  }
}

/**
 * Claims of one sentence. A lead ("We collect:") is read with each item of its list, not alone, but for what it denies
 * beside the exceptions that its items are; an item that repeats the lead's claim adds its purposes to it. `before` are
 * the claims of its section so far. Ids are given when all of the text is read.
 */
export function claimsOf(
  reader: SentenceReader,
  sentence: PolicySentence,
  next: PolicySentence | undefined,
  options: ReadOptions,
  before: readonly Claim[],
): Claim[] {
  const led = next?.lead ?? '';
  // A case that heads a list within a list is read with the lead over it.
  const opensList = led !== '' && (led === sentence.text || led === leadInCase(sentence.lead, sentence.text));
  if (!sentence.row && !opensList) reader.leaveTable();
  const drafts = opensList
    ? reader.lead(led)
    : sentence.row
      ? reader.readRow(sentence.text, sentence.row.cells, sentence.row.first)
      : sentence.lead
        ? reader.readItem(sentence.lead, sentence.text)
        : reader.read(sentence.text);
  if (sentence.lead && !opensList) noteUnread(sentence, drafts, before);
  else noteAfterwards(sentence, drafts, before);
  // What a lead denies itself its items do not say again.
  const of = opensList ? led : sentence.lead;
  const out: Claim[] = [];
  for (const draft of drafts) {
    const same = of
      ? before.findLast((c) => c.source === of.slice(0, 200) && key(c) === key(draft))
      : undefined;
    if (same) {
      same.purpose = [...new Set([...same.purpose, ...draft.purpose])].filter(
        (p, _, all) => p !== 'unspecified' || all.length === 1,
      );
      continue;
    }
    out.push({
      id: '',
      service: options.service ?? '',
      document: options.document ?? '',
      section: sentence.section,
      quote: sentence.lead ? `${sentence.lead} ${sentence.text}` : sentence.text,
      start: sentence.start,
      end: sentence.end,
      actor: draft.actor,
      action: draft.action,
      polarity: draft.polarity,
      modality: draft.modality,
      data: draft.data,
      recipient: draft.recipient,
      purpose: draft.purpose,
      conditions: conditionsIn(draft, sentence, options.service ?? ''),
      observability: observabilityOf(draft),
      confidence: Math.round(draft.confidence * 100) / 100,
      source: of ? of.slice(0, 200) : 'reader',
    });
  }
  return out;
}
