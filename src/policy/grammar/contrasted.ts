import type { ClauseContext } from './clause-reader.ts';
import type { Draft } from './draft.ts';
import { find } from './extent.ts';
import { readObject } from './objects.ts';
import { endsDenied } from './purposes-in.ts';
import { recipientsOf } from './recipients.ts';
import { recipientsIn } from './recipients-named.ts';

/** "your name (but not your address), your birthday": the bracket ends what is denied. */
function contrastEnd(c: ClauseContext): number {
  const opens = [c.contrast - 1, c.contrast - 2].some((i) => c.s.tokens[i]?.low === '(');
  const close = opens ? find(c.s, ')', c.contrast, c.wholeEnd) : -1;
  return close > 0 ? close : c.wholeEnd;
}

/** What something may be used for, though it serves no purpose that has a name of its own. */
const AIM =
  /^(?:(?:any )?(?:other|further|different) (?:purposes?|reasons?|ends)|anything else|(?:(?:user|cross-site|behaviou?ral) )?(?:tracking|profiling|surveillance|identification|monitoring)|identifying|tracking)\b/;

/** What "but not …" denies: the same deed with the data or the recipients that stand after it. */
export function contrasted(c: ClauseContext, drafts: readonly Draft[]): Draft[] {
  if (c.contrast < 0 || drafts.length === 0) return [];
  const first = drafts[0]!;
  if (first.polarity === 'denied') return [];
  const end = contrastEnd(c);
  const recipients = recipientsOf(recipientsIn(c.s, c.k, c.contrast + 1, end, false), c.service);
  const types = readObject(c.s, c.k, c.contrast + 1, end).types.filter(
    (t) => t !== 'unspecified' && !first.data.includes(t),
  );
  const make = (over: Partial<Draft>): Draft => ({
    ...first,
    polarity: 'denied',
    modality: 'does',
    purpose: ['unspecified'],
    confidence: Math.min(first.confidence, 0.7),
    rule: `${first.rule}+not`,
    ...over,
  });
  const next = c.s.tokens[c.contrast + 1]?.low ?? '';
  const ends = endsDenied(c.s, c.contrast + 1, end);
  if ((next === 'to' || next === 'for') && first.action === 'use') {
    const words = c.s.tokens.slice(c.contrast + 2, c.contrast + 5).map((t) => t.low);
    if (ends[0] !== 'unspecified' || AIM.test(words.join(' '))) return [make({ purpose: ends })];
  }
  if (first.action === 'share' && recipients.length > 0)
    return recipients.map((recipient) => make({ recipient }));
  return types.length > 0 ? [make({ data: types })] : [];
}
