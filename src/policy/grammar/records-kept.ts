import type { DataType } from '../../model/data-types.ts';
import { isOf } from '../lexicon/verbs.ts';
import type { ClauseContext } from './clause-reader.ts';
import type { Draft } from './draft.ts';
import { onDevice } from './on-device.ts';
import { heldIn } from './types-named.ts';
import { isMark, PREPOSITIONS, RELATIVES } from './words.ts';

/** What of a person a service keeps as such, whatever it tells of them. */
const RECORDS =
  /^(?:records?|cop(?:y|ies)|entr(?:y|ies)|listings?|tickets?|invoices?|receipts?|contracts?|transcripts?|back-?ups?|submissions?|documents?|logins?|log-ins?|log-offs?|logs?|sessions?|transactions?|conversations?|interactions?|archives?|registrations?|bookings?|reservations?|applications?|inquir(?:y|ies)|enquir(?:y|ies)|correspondence|statistics|opt-ins?|consents|accounts?|profiles?|samples?)$/;

const OF_ACCOUNT = /^(?:accounts?|profiles?)$/;

/** Policies, rules and the service's own papers, which are of nobody. */
const OWN_PAPERS =
  /\b(?:policy|policies|notice|terms|agreement|version|english|translation|this document)\b/i;

const HOW_LONG =
  /\b(?:for (?!sale)|until|as long as|within|after|indefinitely|permanently|no longer than|on our)\b/i;

const LOCALLY = /\b(?:locally|on (?:their|its) own|offline)\b/i;

/** The noun that a subject is of: "entries" of "the entries holding what you wrote". */
function headOf(c: ClauseContext): number {
  const span = c.g.subject;
  if (!span) return -1;
  let i = span.first;
  while (i < span.last) {
    const next = c.s.tokens[i + 1]!.low;
    const verb = c.s.groupAt[i + 1]! >= 0 && c.s.groups[c.s.groupAt[i + 1]!] !== c.g;
    if (verb || isMark(next) || PREPOSITIONS.has(next) || RELATIVES.has(next) || next === 'you') break;
    i++;
  }
  return i;
}

/** "Invoice records are kept for ten years", "tickets are deleted after a year": what is held of a person, by the form it is held in. */
export function recordsKept(c: ClauseContext): Draft[] {
  const { g } = c;
  if (!g.passive || c.denied || c.role.role !== 'other' || ['should', 'must'].includes(g.modal)) return [];
  const head = headOf(c);
  // "Your address (which is deleted later)": said in passing.
  if (c.s.tokens.slice(0, g.first).some((t) => t.low === '(')) return [];
  if (head < 0 || !RECORDS.test(c.s.tokens[head]!.low)) return [];
  const text = c.s.text.slice(c.s.tokens[g.clauseFirst]?.start ?? 0);
  if (OWN_PAPERS.test(text) || LOCALLY.test(text) || onDevice(text)) return [];
  const account = OF_ACCOUNT.test(c.s.tokens[head]!.low);
  const held = heldIn(c.s, head);
  const data: DataType[] = account ? ['identity'] : held.length > 0 ? held : ['unspecified'];
  if (isOf(g.lemma, 'delete')) {
    if (account || ['can', 'could', 'may', 'might'].includes(g.modal)) return [];
    return [
      c.draft('store', data, 'self', 'records-deleted', 0.55, { polarity: 'denied', modality: 'only-if' }),
    ];
  }
  const kept = (isOf(g.lemma, 'store') && g.lemma !== 'back') || g.lemma === 'log' || g.lemma === 'record';
  const told = HOW_LONG.test(text) || /^your\b/.test(c.role.first);
  return kept && told ? [c.draft('store', data, 'self', 'records-kept', 0.55)] : [];
}
