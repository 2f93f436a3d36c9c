import { type SankeyLink, type SankeyNode, sankey } from 'd3-sankey';
import { dataLabel } from '../../audit/labels.ts';
import { groupOf } from '../../model/data-types.ts';
import { capital, counted, number } from './format.ts';
import { grouped } from './grouped.ts';
import { kindsIn, type Recipient } from './recipients.ts';
import type { Row } from './rows.ts';
import { gravity, type Shown, verdictWord } from './verdicts.ts';

/** What went out unread to one recipient, or to recipients that are not told apart. */
export interface UnreadStream {
  /** The recipient's name as shown (the host where the owner is not known); null: not told apart. */
  to: string | null;
  times: number;
}

/** One end of the picture: a kind of data, or a recipient, with the place of its bar and of its label. */
export interface End {
  key: string;
  name: string;
  count: number;
  /** Short lines under the name. */
  details: string[];
  top: number;
  bottom: number;
  /** Middle of the label, moved apart from its neighbours. */
  label: number;
  /** True for what cannot be told: its bar is dashed. */
  unknown: boolean;
}

export interface Ribbon {
  verdict: Shown;
  path: string;
  from: string;
  to: string;
  count: number;
  /** `Device to Giphy: 22 times, not mentioned`. */
  title: string;
  /** Where its shape can stand, at the start; null where the ribbon is too thin for it. */
  mark: number | null;
}

export interface FlowPicture {
  width: number;
  height: number;
  left: End[];
  right: End[];
  ribbons: Ribbon[];
  description: string;
}

const WIDTH = 1000;
/** A label at the very top or bottom needs half its height beside its bar. */
const EDGE = 18;
const BAR = 5;
/** Height of a line of a label, and the room above and below one, px. */
const LINE = 16;
const AIR = 8;
/** Letters of a detail that fit in a line of a label; longer ones take two. */
const LETTERS = { left: 30, right: 22 } as const;
const MOST_RECIPIENTS = 10;
const THINNEST = 1.5;

interface Data {
  key: string;
  side: 'left' | 'right';
  order: number;
  name: string;
  details: string[];
  unknown: boolean;
}
interface Stream {
  verdict: Shown;
  count: number;
}
type Node = SankeyNode<Data, Stream>;
type Link = SankeyLink<Data, Stream>;

/**
 * Lays out what went where: kinds of data on one side, recipients on the other, one ribbon for each verdict
 * between them. Widths are counts. Null where nothing left.
 */
export function flowPictureOf(
  rows: readonly Row[],
  recipients: readonly Recipient[],
  unread: readonly UnreadStream[] = [],
): FlowPicture | null {
  const streams = unread.filter((stream) => stream.times > 0);
  if (rows.length === 0 && streams.length === 0) return null;
  const { nodes, links } = graphOf(rows, recipients, streams);
  const sides = (side: Data['side']) => nodes.filter((node) => node.side === side);
  const crowd = Math.max(sides('left').length, sides('right').length);
  const height = Math.max(240, crowd * 68);
  const layout = sankey<Data, Stream>()
    .nodeId((node) => node.key)
    .nodeWidth(BAR)
    .nodePadding(Math.min(40, (height * 0.55) / Math.max(1, crowd - 1)))
    .nodeSort((a, b) => a.order - b.order)
    .linkSort(
      (a, b) =>
        (a.target as Node).order - (b.target as Node).order ||
        (a.source as Node).order - (b.source as Node).order ||
        gravity(a.verdict) - gravity(b.verdict),
    )
    .extent([
      [0, EDGE],
      [WIDTH, height - EDGE],
    ])
    .iterations(24);
  const drawn = layout({ nodes, links });
  const ends = (side: Data['side']) =>
    spread(
      drawn.nodes.filter((node) => node.side === side).map((node) => endOf(node)),
      side,
      height,
    );
  return {
    width: WIDTH,
    height,
    left: ends('left'),
    right: ends('right'),
    // the gravest on top of the others
    ribbons: drawn.links
      .map(ribbonOf)
      .sort((a, b) => paintOrder(b.verdict) - paintOrder(a.verdict) || b.count - a.count),
    description: descriptionOf(recipients, streams),
  };
}

function paintOrder(verdict: Shown): number {
  return verdict === 'opaque' ? Number.POSITIVE_INFINITY : gravity(verdict);
}

function graphOf(rows: readonly Row[], recipients: readonly Recipient[], unread: readonly UnreadStream[]) {
  const shown = recipients.slice(0, recipients.length > MOST_RECIPIENTS ? MOST_RECIPIENTS - 1 : undefined);
  const rest = recipients.slice(shown.length);
  const rank = new Map(recipients.map((recipient, index) => [recipient.key, Math.min(index, shown.length)]));
  const rightKey = (to: string) => (rank.get(to)! < shown.length ? `to ${to}` : 'to rest');
  const nodes: Data[] = shown.map((recipient, order) => ({
    key: `to ${recipient.key}`,
    side: 'right',
    order,
    name: recipient.name,
    details: [recipient.relation, verdictsInWords(recipient)],
    unknown: false,
  }));
  if (rest.length > 0) {
    nodes.push({
      key: 'to rest',
      side: 'right',
      order: shown.length,
      name: counted(rest.length, 'more recipient', 'more recipients'),
      details: ['see the findings'],
      unknown: false,
    });
  }
  const links: (Stream & { source: string; target: string; value: number })[] = [];
  for (const [group, own] of grouped(rows, (row) => groupOf(row.dataType))) {
    const total = own.reduce((sum, row) => sum + row.count, 0);
    const pull = own.reduce((sum, row) => sum + row.count * rank.get(row.to)!, 0) / total;
    nodes.push({
      key: `of ${group}`,
      side: 'left',
      order: pull,
      name: capital(dataLabel(group)),
      details: [typesInWords(own)],
      unknown: false,
    });
    for (const [, same] of grouped(own, (row) => `${rightKey(row.to)} ${row.verdict}`)) {
      const count = same.reduce((sum, row) => sum + row.count, 0);
      links.push({
        source: `of ${group}`,
        target: rightKey(same[0].to),
        value: count,
        verdict: same[0].verdict,
        count,
      });
    }
  }
  const byName = new Map(recipients.map((recipient) => [recipient.name, rightKey(recipient.key)]));
  addUnread(nodes, links, unread, (name) => byName.get(name) ?? null);
  return { nodes, links };
}

function addUnread(
  nodes: Data[],
  links: (Stream & { source: string; target: string; value: number })[],
  unread: readonly UnreadStream[],
  keyOf: (to: string) => string | null,
) {
  if (unread.length === 0) return;
  const last = Number.MAX_SAFE_INTEGER;
  nodes.push({
    key: 'unread',
    side: 'left',
    order: last,
    name: 'Not readable',
    details: ['size and time only'],
    unknown: true,
  });
  // A recipient of which nothing could be read still is one; the rarest of many share a place.
  const unnamed = unread.filter((stream) => stream.to !== null && keyOf(stream.to) === null);
  const alone = new Set(
    unnamed
      .toSorted((a, b) => b.times - a.times)
      .slice(0, 3)
      .map((stream) => stream.to),
  );
  const targetOf = ({ to }: UnreadStream) => {
    if (to === null) return 'to unknown';
    return keyOf(to) ?? (alone.has(to) ? `to unread ${to}` : 'to unknown');
  };
  for (const [target, own] of grouped(unread, targetOf)) {
    const named = own[0].to !== null && target === `to unread ${own[0].to}`;
    if (named || target === 'to unknown') {
      nodes.push({
        key: target,
        side: 'right',
        order: last,
        name: named ? (own[0].to ?? '') : 'Others, or these',
        details: [named ? 'nothing of it readable' : 'see the blind spots'],
        unknown: true,
      });
    }
    const count = own.reduce((sum, stream) => sum + stream.times, 0);
    links.push({ source: 'unread', target, value: count, verdict: 'opaque', count });
  }
}

function typesInWords(rows: readonly Row[]): string {
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(row.word, (counts.get(row.word) ?? 0) + row.count);
  const words = [...counts].sort((a, b) => b[1] - a[1]).map(([word]) => word);
  return words.length > 3
    ? `${words.slice(0, 2).join(', ')} and ${number(words.length - 2)} more`
    : words.join(', ');
}

function verdictsInWords(recipient: Recipient): string {
  return recipient.groups
    .map(({ verdict, rows }) => `${number(kindsIn(rows))} ${verdictWord(verdict).toLowerCase()}`)
    .join(', ');
}

function endOf(node: Node): End {
  return {
    key: node.key,
    name: node.name,
    count: node.value ?? 0,
    details: node.details,
    top: round(node.y0 ?? 0),
    bottom: round(Math.max(node.y1 ?? 0, (node.y0 ?? 0) + THINNEST)),
    label: ((node.y0 ?? 0) + (node.y1 ?? 0)) / 2,
    unknown: node.unknown,
  };
}

/** Moves labels apart so that none covers another, as near to their bars as that allows. */
function spread(ends: End[], side: Data['side'], height: number): End[] {
  const sorted = ends.sort((a, b) => a.top - b.top);
  const half = (end: End) => (linesOf(end, side) * LINE + AIR) / 2;
  let free = 0;
  for (const end of sorted) {
    end.label = Math.max(end.label, free + half(end));
    free = end.label + half(end);
  }
  let limit = height;
  for (const end of sorted.toReversed()) {
    end.label = round(Math.min(end.label, limit - half(end)));
    limit = end.label - half(end);
  }
  return sorted;
}

function linesOf(end: End, side: Data['side']): number {
  return end.details.reduce((sum, detail) => sum + (detail.length > LETTERS[side] ? 2 : 1), 1);
}

function ribbonOf(link: Link): Ribbon {
  const source = link.source as Node;
  const target = link.target as Node;
  const half = Math.max(link.width ?? 0, THINNEST) / 2;
  const [from, to] = [link.y0 ?? 0, link.y1 ?? 0];
  const [a, b, c, d] = [from - half, to - half, to + half, from + half].map(round);
  const [start, end, middle] = [BAR + 2, WIDTH - BAR - 2, WIDTH / 2];
  return {
    verdict: link.verdict,
    path: `M${start} ${a}C${middle} ${a} ${middle} ${b} ${end} ${b}V${c}C${middle} ${c} ${middle} ${d} ${start} ${d}Z`,
    from: source.name,
    to: target.name,
    count: link.count,
    title: `${source.name} to ${target.name}: ${counted(link.count, 'time', 'times')}, ${verdictWord(link.verdict).toLowerCase()}`,
    mark: half >= 5.5 ? round(from) : null,
  };
}

function descriptionOf(recipients: readonly Recipient[], unread: readonly UnreadStream[]): string {
  const sentences = recipients
    .toSorted((a, b) => b.items - a.items)
    .slice(0, 5)
    .map((recipient) => {
      const got = `${recipient.name} received ${counted(recipient.items, 'item', 'items')} of ${counted(recipient.kinds, 'kind', 'kinds')}`;
      return `${got}: ${verdictsInWords(recipient)}.`;
    });
  if (recipients.length > 5)
    sentences.push(
      `${counted(recipients.length - 5, 'recipient more is', 'recipients more are')} among the findings.`,
    );
  const times = unread.reduce((sum, stream) => sum + stream.times, 0);
  if (times > 0) sentences.push(`${counted(times, 'transmission', 'transmissions')} could not be read.`);
  return sentences.join(' ');
}

function round(n: number): number {
  return Math.round(n * 10) / 10;
}
