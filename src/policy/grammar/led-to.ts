import type { ClaimRecipient } from '../../model/vocabulary.ts';
import type { Draft } from './draft.ts';

/** Those whom a lead says that data is shared with, where it names them. */
function gets(led: readonly Draft[]): ClaimRecipient[] {
  const shared = led.filter((d) => d.action === 'share' && d.polarity === 'affirmed' && d.actor === 'self');
  const all = [...new Set(shared.map((d) => d.recipient))];
  return all.includes('unspecified') ? [] : all;
}

/**
 * "Your name may be disclosed to prevent fraud" under "We share data with our affiliates for these purposes:": those get
 * it whom the lead names, where the item names nobody. `led`: what the lead says by itself.
 */
export function toThoseLed(drafts: Draft[], led: () => readonly Draft[]): Draft[] {
  const open = (d: Draft) =>
    d.action === 'share' &&
    d.polarity === 'affirmed' &&
    d.recipient === 'unspecified' &&
    /^(?:is-shared|self-share)\b/.test(d.rule);
  if (!drafts.some(open)) return drafts;
  const whom = gets(led());
  if (whom.length === 0) return drafts;
  return drafts.flatMap((d) =>
    open(d)
      ? whom.map((recipient) => ({
          ...d,
          recipient,
          rule: `${d.rule}+led`,
          confidence: Math.min(d.confidence, 0.65),
        }))
      : [d],
  );
}
