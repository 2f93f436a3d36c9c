import { isOf } from '../lexicon/verbs.ts';
import { selfActs } from './active.ts';
import { ClauseContext } from './clause-reader.ts';
import type { ParsedSentence } from './clauses.ts';
import { cued } from './cued.ts';
import { isDenied } from './denied-head.ts';
import type { Discourse, Draft } from './draft.ts';
import { wordsOf } from './object-ends.ts';
import { recipientsOf } from './recipients.ts';
import { subjectRole } from './roles.ts';
import { typesOf } from './types-named.ts';

const COUNTS_AS = new Set([
  'consider',
  'deem',
  'constitute',
  'qualify',
  'regard',
  'treat',
  'classify',
  'view',
  'be',
]);
const A_SALE = cued(
  /^(?:(?:to be|to|as|an?|the|being) )*"? ?(?:sale|sales|selling|"?shar(?:e|ing) ?"? (?:and|or) "? ?(?:sale|selling))\b/,
);

/** "This", "such disclosures": what was just said to be shared. */
const GOES_ON =
  /^(?:some of |each of |the above )?(?:this|these|such|those|that|certain of these)(?: (?:types? of|kinds? of|data|information))*(?: (?:sharing|disclosures?|practices?|activit(?:y|ies)|transfers?|exchanges?|uses?|arrangements?)(?: of (?:(?:the|your|such|this|personal|that) )*(?:information|data))?)?$/;
/** "Our disclosure of your e-mail address": the deed that is meant stands in the subject. */
const DEED =
  /\b(?:disclosures?|sharing|transfers?|provision|making available|use|participation)\b|\bways in which we (?:provide|share|disclose)\b/;

/** "Transfers of your name to partners", "sharing data with ad networks": whose deed it is goes without saying. */
const NOBODYS =
  /^(?:(?:certain|some|many|the|any|all|most|such) )*(?:disclosures?|transfers?|sharing|disclosing|transferring|providing|making available|participation)\b(?!.*\b(?:your (?:use|participation)|their|you)\b)/;

/** Verbs by which a service lets others have data, or hands it on. */
const GIVES = new Set('allow permit let enable share disclose provide transfer send give'.split(' '));

/** "If you do not want this sharing, which may be considered a sale, …": what can be refused. */
const REFUSED = /\b(?:if you (?:do not|don't|wish|want|would|believe|prefer|opt)|opt[- ]out of|right to)\b/i;

/** What is shared in a clause that stands before this one: "to the extent that we share it with them, this …". */
function sharedBefore(c: ClauseContext): Draft[] {
  const k = c.s.groups.findLastIndex(
    (h) => h.last < c.g.clauseFirst && isOf(h.lemma, 'share') && h.shape === 'finite',
  );
  const h = c.s.groups[k];
  if (!h || h.negated || h.passive) return [];
  const inner = new ClauseContext(c.s, k, h, c.discourse, c.service);
  return inner.role.role === 'self' ? selfActs(inner) : [];
}

/** Those whom a service lets have data, where that is called a sale. */
const BUYERS: ReadonlySet<string> = new Set(['advertiser', 'partner', 'provider', 'named', 'unspecified']);

/** "We let ad networks see your visits, which may be a sale": those who get it, and what they get. */
function givenBefore(c: ClauseContext): Pick<Draft, 'data' | 'recipient'>[] {
  const { g, s } = c;
  const head = s.groups.find((h) => h.shape === 'finite' && h.kind === 'main');
  if (!head || head.last >= g.first || isDenied(s, head) || head.passive || !GIVES.has(head.lemma)) return [];
  if (!['may', 'can', 'could', 'might'].includes(g.modal) || subjectRole(s, head).role !== 'self') return [];
  const between = (m: { first: number }) => m.first > head.last && m.first < g.first;
  const to = recipientsOf(
    s.parties.filter((p) => between(p) && BUYERS.has(p.kind)),
    c.service,
  );
  const types = typesOf(s, s.data.filter(between), g.first);
  return to.map((recipient) => ({ data: types.length > 0 ? types : ['unspecified'], recipient }));
}

/** "Such disclosures may be considered a sale": what is shared is, by that name, sold. */
export function amountsToSale(c: ClauseContext): Draft[] {
  const { g, s } = c;
  if (!COUNTS_AS.has(g.lemma) || g.negated || !g.subject || REFUSED.test(s.text)) return [];
  const after = wordsOf(s, { first: g.last + 1, last: Math.min(g.last + 9, s.tokens.length - 1) });
  if (!A_SALE.test(after)) return [];
  const subject = { first: g.subject.first, last: g.first - 1 };
  const words = wordsOf(s, subject).replace(/( \w+ly| also| sometimes|,)+$/, '');
  const sold = (d: Pick<Draft, 'data' | 'recipient'>) => {
    const named = d.data.filter((type) => type !== 'unspecified');
    const data = named.length > 0 ? named : d.data;
    return c.draft('sell', data, d.recipient, 'amounts-to-sale', 0.6, { polarity: 'affirmed', data });
  };
  if (GOES_ON.test(words)) {
    const own = sharedBefore(c);
    const stated = own.length > 0 ? own : c.discourse.statements;
    // Those last spoken of get it, where what spells the data out does not say who.
    const to = (r: Draft['recipient']) =>
      own.length === 0 && r === 'unspecified' ? (c.discourse.third ?? r) : r;
    return stated
      .filter((d) => d.action === 'share' && d.polarity === 'affirmed')
      .map((d) => sold({ data: d.data, recipient: to(d.recipient) }));
  }
  const within = (m: { first: number; last: number }) => m.first >= subject.first && m.last <= subject.last;
  const ours = s.parties.some((p) => p.kind === 'self' && within(p)) || /\b(?:we|our)\b/.test(words);
  if (!(DEED.test(words) && ours) && !(NOBODYS.test(words) && g.kind === 'main'))
    return g.kind === 'relative' ? givenBefore(c).map(sold) : [];
  const types = typesOf(s, s.data.filter(within), subject.last + 1);
  const named = recipientsOf(s.parties.filter(within), c.service);
  return (named.length > 0 ? named : (['unspecified'] as const)).map((recipient) =>
    sold({ data: types.length > 0 ? types : ['unspecified'], recipient }),
  );
}

/** The same where the clause that calls it a sale stands close behind a noun, without a comma. */
export function saleBeside(s: ParsedSentence, k: number, discourse: Discourse, service: string): Draft[] {
  const g = s.groups[k]!;
  return g.kind === 'relative' && g.shape === 'finite'
    ? amountsToSale(new ClauseContext(s, k, g, discourse, service))
    : [];
}
