import { listed } from './data-cell.ts';
import { type Draft, plainDraft } from './draft.ts';
import { statementOf } from './headings.ts';

/** "For six years", "Until you close your account": how long. */
const PERIOD =
  /^(?:(?:retained|kept|stored|held) )?(?:for |up to |until |till |as long as |at least |a (?:maximum|minimum) of |during |maximum |minimum )|^(?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|twelve|a|an)\b.{0,12}\b(?:years?|months?|weeks?|days?|hours?)\b/i;
const LENGTH = /\b(?:years?|months?|weeks?|days?|hours?|until|till|as long as|duration|during|deletion)\b/i;
const GONE = /\b(?:not|never|no longer|immediately|at once)\b/i;

/** "Life of the account", "While you are a member": how long, by what lasts so. */
const LASTS = /^(?:the )?(?:duration|life(?:time)?|term) of |^while (?:you|your) |^indefinitely\b/i;

/** True for a cell that says for how long something is kept. */
export function isPeriod(cell: string): boolean {
  return ((PERIOD.test(cell) && LENGTH.test(cell)) || LASTS.test(cell)) && !GONE.test(cell);
}

/** "Deleted after 24 hours": that something goes, and when. */
const DELETED =
  /^(?:it is |they are )?(?:automatically |permanently )?(?:deleted|erased|removed|purged|destroyed) (?:\w+ )?(?:after|within|once|when|upon|at the end|following|as soon as|\d)/i;

/** True for a cell that says when something is deleted. */
export function isDeleted(cell: string): boolean {
  return DELETED.test(cell);
}

/** "Our interests. The data is kept for a year": what a cell adds of the data that the row is about. */
const KEPT =
  /(?:^|\s)(?:(?:the |this |these |your |such )(?:personal )?(?:data|information)|personal (?:data|information)|it|they) (?:is|are) (?:(?:retained|kept|stored|held|processed\/retained) (?:for (?!the purposes?)|until|up to|as long as|during)|processed for (?:the duration|as long as|up to|\d))/i;

/** True for a cell with a sentence that says for how long the data of its row is kept. */
export function isKept(cell: string): boolean {
  return KEPT.test(cell);
}

/** What a row states under a heading about how long data is kept: "Payment data | For six years". Empty for other rows. */
export function retentionRow(cells: readonly string[], section: string, names: readonly string[]): Draft[] {
  if (cells.length > 4 || statementOf(section.split(' > ').at(-1) ?? '')?.action !== 'store') return [];
  const period = cells.findIndex((c, i) => i > 0 && isPeriod(c));
  const data = period < 0 ? [] : listed(cells[0]!, names);
  if (data.every((t) => t === 'unspecified')) return [];
  return [
    plainDraft({ action: 'store', polarity: 'affirmed', data, confidence: 0.55, rule: 'retention-row' }),
  ];
}
