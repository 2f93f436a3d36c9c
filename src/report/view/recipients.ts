import { partyLabel } from '../../audit/labels.ts';
import type { Report } from '../../model/report.ts';
import type { Party } from '../../model/vocabulary.ts';
import { byName, listed } from './format.ts';
import { grouped } from './grouped.ts';
import { type Row, rowsOf } from './rows.ts';
import { gravity, type Shown } from './verdicts.ts';

/** One company (or one host of unknown owner) and what it got. */
export interface Recipient {
  key: string;
  name: string;
  party: Party;
  /** Who it is to the app, in words: `the app itself`, `same owner, Meta`, `another company`, `owner not known`. */
  relation: string;
  /** Other companies in the form of whose SDKs part of it was sent: they may get it too. */
  makers: string[];
  hosts: string[];
  /** Data items: each kind counted once for each transmission that held it. */
  items: number;
  /** Distinct kinds of data. */
  kinds: number;
  /** Gravest first; one entry a verdict. */
  groups: { verdict: Shown; rows: Row[] }[];
}

/** Recipients, the one with the gravest verdict first; the app itself last among equals. */
export function recipientsOf(report: Report, rows: readonly Row[] = rowsOf(report)): Recipient[] {
  const byKey = grouped(rows, (row) => row.to);
  const recipients = [...byKey].map(([key, own]): Recipient => {
    const [first] = own as [Row, ...Row[]];
    const hosts = new Set(own.flatMap((row) => row.flows.map((flow) => flow.recipient.host)));
    return {
      key,
      name: first.toName,
      party: first.party,
      relation: relationOf(first),
      makers: makersOf(own),
      hosts: [...hosts].sort(),
      items: own.reduce((sum, row) => sum + row.count, 0),
      kinds: kindsIn(own),
      groups: [...grouped(own, (row) => row.verdict)].map(([verdict, rows]) => ({ verdict, rows })),
    };
  });
  return recipients.sort(
    (a, b) =>
      gravity(a.groups[0]!.verdict) - gravity(b.groups[0]!.verdict) ||
      PARTY_ORDER.indexOf(a.party) - PARTY_ORDER.indexOf(b.party) ||
      b.items - a.items ||
      byName(a.name, b.name),
  );
}

/** Distinct kinds of data: one that matched several of the person's values is one. */
export function kindsIn(rows: readonly Row[]): number {
  return new Set(rows.map((row) => row.dataType)).size;
}

function makersOf(rows: readonly Row[]): string[] {
  const flows = rows.flatMap((row) => row.flows);
  const makers = flows.flatMap(({ behind = [], recipient }) =>
    behind
      .map(({ entity }) => entity)
      .filter((entity) => entity !== 'unknown' && entity !== recipient.entity),
  );
  return [...new Set(makers)].sort();
}

/** `Part of it has the form of Mixpanel’s SDK: what this host gets may go on to Mixpanel.`; empty where none has. */
export function makersInWords({ makers }: Recipient): string {
  if (makers.length === 0) return '';
  const forms =
    makers.length === 1 ? `the form of ${makers[0]}’s SDK` : `the forms of SDKs of ${listed(makers)}`;
  return `Part of it has ${forms}: what this host gets may go on to ${makers.length === 1 ? makers[0] : 'them'}.`;
}

const PARTY_ORDER: readonly Party[] = ['third', 'unknown', 'family', 'first'];

const KINDS = { provider: 'provider', advertiser: 'advertising', partner: 'partner' } as const;

function relationOf({ party, flows }: Row): string {
  const { entity, family, kind } = flows[0]!.recipient;
  const owner = family === entity || family === 'unknown' ? '' : family;
  return party === 'third' && kind ? `${partyLabel(party)}, ${KINDS[kind]}` : partyLabel(party, owner);
}
