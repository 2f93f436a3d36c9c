import { isOf } from '../lexicon/verbs.ts';
import { selfActs } from './active.ts';
import { ClauseContext } from './clause-reader.ts';
import type { Draft } from './draft.ts';
import { wordsOf } from './object-ends.ts';
import { recipientsOf } from './recipients.ts';
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
const A_SALE =
  /^(?:(?:to be|to|as|an?|the|being) )*"? ?(?:sale|sales|selling|"?shar(?:e|ing) ?"? (?:and|or) "? ?(?:sale|selling))\b/;

/** "This", "such disclosures": what was just said to be shared. */
const GOES_ON =
  /^(?:some of |each of |the above )?(?:this|these|such|those|that|certain of these)(?: (?:types? of|kinds? of|data|information))*(?: (?:sharing|disclosures?|practices?|activit(?:y|ies)|transfers?|exchanges?|uses?|arrangements?))?$/;
/** "Our disclosure of your e-mail address": the deed that is meant stands in the subject. */
const DEED =
  /\b(?:disclosures?|sharing|transfers?|provision|making available|use|participation)\b|\bways in which we (?:provide|share|disclose)\b/;

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
  if (!DEED.test(words) || !ours) return [];
  const types = typesOf(s, s.data.filter(within), subject.last + 1);
  const named = recipientsOf(s.parties.filter(within), c.service);
  return (named.length > 0 ? named : (['unspecified'] as const)).map((recipient) =>
    sold({ data: types.length > 0 ? types : ['unspecified'], recipient }),
  );
}
