import type { Draft } from './draft.ts';
import { leadsToExceptions } from './lead-items.ts';

const DENIES_GIVING =
  /(?:\b(?:not|never|no|neither|nor)\b|n['\u2019]t\b).{0,80}\b(?:shar|sell|sold|rent|disclos|transfer|provid|giv|releas|trad)/i;
const GIVES = 'share|provide|disclose|transfer|give|release|send|transmit';
const OBJECT =
  '(?=(?:(?:the|such|this|that|these|your|any|certain|some|personal|relevant|limited|necessary|account|user|customer) )*(?:information|data|details|it\\b|them\\b))';
const DEED = new RegExp(`^\\W*(?:in order )?to (${GIVES})(?:, [^,;.]{3,60},)? ${OBJECT}`, 'i');

/**
 * "to give the data to vendors who work for us" under "We do not sell or share it except in these cases:", as the sentence
 * that it stands for: who gets what is said there, and not by the lead; empty for other items and leads.
 */
export function exceptedDeed(lead: string, item: string): string {
  if (!leadsToExceptions(lead) || !DENIES_GIVING.test(lead)) return '';
  const deed = DEED.exec(item);
  return deed ? `We ${deed[1]!.toLowerCase()} ${item.slice(deed[0].length)}` : '';
}

/** What such a sentence states: of one case alone. */
export function asCase(drafts: readonly Draft[]): Draft[] {
  return drafts.map((d) => (d.polarity === 'affirmed' ? { ...d, modality: 'only-if' as const } : d));
}
