import type { Draft } from './grammar/draft.ts';
import { headedLead } from './grammar/heading-leads.ts';
import { outerLead } from './grammar/outer-leads.ts';
import { stoppedLead } from './grammar/stopped-leads.ts';
import { sentencesOf, units } from './grammar/units.ts';
import { SentenceReader } from './sentence-reader.ts';

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

/** Units of the context that are read at most. */
const MAX_CONTEXT = 12;

/**
 * The claims that one sentence makes, read as in a document whose text before it is the context: a context that ends in
 * a colon is the lead of the list that it is an item of. A sentence may carry a list, its items joined with ` - `.
 * Pure and bounded; never throws.
 */
export function extractClaims(sentence: string, options: ExtractOptions = {}): ExtractedClaim[] {
  const { context = '', section = '' } = options;
  const reader = new SentenceReader(options);
  reader.reset(section);
  const last = sentencesOf(context).at(-1) ?? '';
  const lead = /:\s*$/.test(last) ? outerLead(last) : '';
  const before = units(context).slice(-MAX_CONTEXT);
  for (const text of lead ? before.slice(0, -1) : before) reader.read(text);
  if (lead) reader.lead(lead);
  if (sentence.includes(' | ')) return reader.readRow(sentence);
  const itemOf = lead || stoppedLead(last, sentence) || (context === '' && headedLead(section, sentence));
  return itemOf ? reader.readItem(itemOf, sentence) : reader.read(sentence);
}
