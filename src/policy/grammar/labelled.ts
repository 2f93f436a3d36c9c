import type { ClaimRecipient } from '../../model/vocabulary.ts';
import { listed } from './data-cell.ts';
import type { Discourse, Draft } from './draft.ts';
import { partiesOfLabel } from './label-parties.ts';
import { dataMentions } from './mentions.ts';
import { plain, tokenise } from './token.ts';
import { joinLead, unlabelled } from './units.ts';

/** What an item goes on from behind its label: "Hosts: They …" speaks of those whom the label names. */
export function behindLabel(item: string, names: readonly string[], before: Discourse): Discourse {
  const { label } = unlabelled(item);
  const [third] = label === '' ? [] : partiesOfLabel(label, names);
  return third ? { ...before, third } : before;
}

/** The lead with an item's label, where that names who gets what the lead tells of: "recipients: Vendors"; else empty. */
export function labelledLead(lead: string, item: string, names: readonly string[]): string {
  const { label } = unlabelled(item);
  return label && partiesOfLabel(label, names).length > 0 ? joinLead(lead, [`${label}.`]) : '';
}

/** In brackets behind a label: "(optional)". */
const ASIDE = /\s*\([^)]{1,40}\)\s*$/;

/** The lead with an item's label, where that is data: "We collect: IP addresses: kept for a week"; else empty. */
function leadOfData(lead: string, item: string): string {
  const { label } = unlabelled(item);
  const named = label.replace(ASIDE, '');
  if (!named || !/:\s*$/.test(lead) || named.split(/\s+/).length > 6) return '';
  return isData(named) ? joinLead(lead, [`${named}.`]) : '';
}

/**
 * "IP addresses: kept for a week" under "We collect:": what the item's explanation names no data for is said of its label;
 * `read` reads a text by itself.
 */
export function ofDataLabel(
  drafts: Draft[],
  lead: string,
  item: string,
  read: (text: string) => Draft[],
): Draft[] {
  if (drafts.some((d) => d.data.some((type) => type !== 'unspecified'))) return drafts;
  const led = leadOfData(lead, item);
  const ofLabel = led === '' ? [] : read(led);
  return ofLabel.length > 0 ? ofLabel : drafts;
}

const HAS: ReadonlySet<string> = new Set(['collect', 'store', 'use']);
const BEYOND =
  /\b(?:other|further|additional|aggregated?|anonym\w+|more|no) (?:\w+ )?(?:information|data|details)\b/i;

/** "Name and e-mail: We collect personal data when you register": of what its label names, where it names none itself. */
export function namedByLabel(drafts: readonly Draft[], text: string): Draft[] {
  const atLarge = (d: Draft) =>
    HAS.has(d.action) &&
    d.polarity === 'affirmed' &&
    d.actor === 'self' &&
    d.data.every((t) => t === 'unspecified');
  if (drafts.length === 0 || !drafts.every(atLarge) || !drafts.some((d) => d.action === 'collect'))
    return [...drafts];
  const { label, rest } = unlabelled(text);
  const named = label.replace(ASIDE, '');
  if (!named || named.split(/\s+/).length > 12 || BEYOND.test(rest) || !isData(named)) return [...drafts];
  const data = [...new Set(dataMentions(tokenise(plain(named))).flatMap((m) => m.types))];
  // "Log files: we keep some information": where it stands.
  if (data.every((t) => t === 'activity')) return [...drafts];
  return drafts.map((d) => ({ ...d, data: [...data], confidence: Math.min(d.confidence, 0.6) }));
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

/** "We share it with others, including: Payment partners: they settle your orders": the label tells whom. */
function givenTo(d: Draft, parties: readonly ClaimRecipient[], rest: string): Draft[] {
  if (d.action !== 'share' || d.recipient !== 'unspecified') return [d];
  if (d.polarity === 'affirmed' && GETS_NONE.test(rest)) return [];
  return parties.map((recipient) => ({ ...d, recipient }));
}

/**
 * What a lead says of data at large, of the data that its item lists behind those who get it: "We share data with: Google:
 * IP address".
 */
export function ofLabelled(told: readonly Draft[], item: string, names: readonly string[]): Draft[] {
  const { label, rest } = unlabelled(item);
  const parties = label === '' ? [] : partiesOfLabel(label, names);
  const drafts = parties.length > 0 ? told.flatMap((d) => givenTo(d, parties, rest)) : told;
  const data = parties.length > 0 ? listed(rest.replace(/[.;]\s*$/, ''), names) : [];
  if (!data.some((type) => type !== 'unspecified')) return [...drafts];
  const isAtLarge = (d: Draft) =>
    (d.action === 'share' || d.action === 'sell') &&
    d.polarity === 'affirmed' &&
    d.data.every((type) => type === 'unspecified');
  return drafts.map((d) => (isAtLarge(d) ? { ...d, data: [...data] } : d));
}

const USES = '(?:uses?|works? with|employs?|engages?|hires?|partners? with|rel(?:y|ies) on)';
/** "We use them to count visitors", "Pigeon works with trusted partners to …": that those of the label are made use of. */
const USES_THEM = new RegExp(
  String.raw`^(?:we|i|\p{Lu}[\w.]+) (?:(?:may|also|will|currently) )*${USES} (?:them|these|those|(?:[\w-]+,? ){0,6}?(?:partners|providers|vendors|third parties|companies|firms|processors|suppliers|agencies|services))\b`,
  'iu',
);

/** "They receive no personal data", "they get aggregated numbers only", "we do not work with any". */
const GETS_NONE =
  /\b(?:they|these [\w-]+|those|which|who) (?:(?:do|does|will|may|can) not|don['\u2019]t|won['\u2019]t|cannot|can['\u2019]t|never) (?:\w+ly )?(?:receive|get|obtain|see|access|have access)\b|\b(?:they|these [\w-]+|those) (?:(?:will|may|can|only) )*(?:receives?|gets?|obtains?|sees?|have access to|are given|are sent) (?:only |no |none|nothing|(?:fully )?(?:aggregated?|anonym\w+|statistic\w*)\b)|\bonly (?:receives?|gets?|obtains?|sees?) (?:aggregated?|anonym\w+|statistic\w*)|\bwe (?:do not|don['\u2019]t|never) (?:work with|use|have|share|disclose)\b/i;

/** What an item says behind a label of those who get data: to make use of them is no use of data. */
export function besideLabel(own: readonly Draft[], rest: string): Draft[] {
  return USES_THEM.test(rest) ? own.filter((d) => d.action !== 'use') : [...own];
}

/** What a lead that is joined to a label says of who gets data: those of the label. Nothing where the item says whom. */
export function sharedUnder(
  drafts: readonly Draft[],
  own: readonly Draft[],
  item: string,
  names: readonly string[],
): Draft[] {
  const gives = (d: Draft) => d.action === 'share' || d.action === 'sell';
  const given = drafts.filter(gives);
  const denied = given.length === 1 && given[0]!.modality === 'does' ? given[0] : undefined;
  const first = given.find((d) => d.polarity === 'affirmed') ?? denied;
  const { label, rest } = unlabelled(item);
  if (!first || own.some(gives) || GETS_NONE.test(rest)) return [];
  const ofLead = { ...first, confidence: Math.min(first.confidence, 0.6), rule: `${first.rule}+label` };
  return partiesOfLabel(label, names).map((recipient) => ({ ...ofLead, recipient }));
}
