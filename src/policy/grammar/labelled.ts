import { listed } from './data-cell.ts';
import type { Draft } from './draft.ts';
import { dataMentions } from './mentions.ts';
import { partiesOfTitle } from './titled-parties.ts';
import { plain, tokenise } from './token.ts';
import { joinLead, unlabelled } from './units.ts';

/** The lead with an item's label, where that names who gets what the lead tells of: "recipients: Vendors"; else empty. */
export function labelledLead(lead: string, item: string, names: readonly string[]): string {
  const { label } = unlabelled(item);
  return label && partiesOfTitle(label, names).length > 0 ? joinLead(lead, [`${label}.`]) : '';
}

/** In brackets behind a label: "(optional)". */
const ASIDE = /\s*\([^)]{1,40}\)\s*$/;

/** The lead with an item's label, where that is data: "We collect: IP addresses: kept for a week"; else empty. */
export function leadOfData(lead: string, item: string): string {
  const { label } = unlabelled(item);
  const named = label.replace(ASIDE, '');
  if (!named || !/:\s*$/.test(lead) || named.split(/\s+/).length > 6) return '';
  return isData(named) ? joinLead(lead, [`${named}.`]) : '';
}

const BESIDE = /^(?:and|or|and\/or|,|\/|&|your|the|other)$/;

/** True for a label of nothing but data: "IP addresses", "Name and email". */
function isData(label: string): boolean {
  const tokens = tokenise(plain(label));
  const named = dataMentions(tokens);
  return (
    named.length > 0 &&
    named.every(({ types }) => !types.includes('unspecified')) &&
    tokens.every((t, i) => BESIDE.test(t.low) || named.some((m) => m.first <= i && i <= m.last))
  );
}

/**
 * What a lead says of data at large, of the data that its item lists behind those who get it: "We share data with: Google:
 * IP address".
 */
export function ofLabelled(drafts: readonly Draft[], item: string, names: readonly string[]): Draft[] {
  const { label, rest } = unlabelled(item);
  const isParty = label !== '' && partiesOfTitle(label, names).length > 0;
  const data = isParty ? listed(rest.replace(/[.;]\s*$/, ''), names) : [];
  if (!data.some((type) => type !== 'unspecified')) return [...drafts];
  const isAtLarge = (d: Draft) =>
    (d.action === 'share' || d.action === 'sell') &&
    d.polarity === 'affirmed' &&
    d.data.every((type) => type === 'unspecified');
  return drafts.map((d) => (isAtLarge(d) ? { ...d, data: [...data] } : d));
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
