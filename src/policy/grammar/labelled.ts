import type { Draft } from './draft.ts';
import { partiesOfTitle } from './titled-parties.ts';
import { joinLead, unlabelled } from './units.ts';

/** The lead with an item's label, where that names who gets what the lead tells of: "recipients: Vendors"; else empty. */
export function labelledLead(lead: string, item: string, names: readonly string[]): string {
  const { label } = unlabelled(item);
  return label && partiesOfTitle(label, names).length > 0 ? joinLead(lead, [`${label}.`]) : '';
}

/** What a lead that is joined to a label says of who gets data: those of the label. Nothing where the item says whom. */
export function sharedUnder(
  drafts: readonly Draft[],
  own: readonly Draft[],
  item: string,
  names: readonly string[],
): Draft[] {
  const gives = (d: Draft) => d.action === 'share' || d.action === 'sell';
  const first = drafts.find((d) => gives(d) && d.polarity === 'affirmed');
  if (!first || own.some(gives)) return [];
  const given = { ...first, confidence: Math.min(first.confidence, 0.6), rule: `${first.rule}+label` };
  return partiesOfTitle(unlabelled(item).label, names).map((recipient) => ({ ...given, recipient }));
}
