import type { Flow } from '../../src/model/flow.ts';
import type { BlindSpots } from '../../src/model/report.ts';
import type { Cell } from './cells.ts';

/** What the report made of one cell. */
export type Verdict =
  /** In the report, by its channel and context. */
  | 'seen'
  /** Not in the report, but what left there unread is named and counted. */
  | 'declared'
  /** It arrived and nothing says so. */
  | 'missed'
  /** In the report under another channel or context. */
  | 'misnamed'
  /** In the report, and it never arrived. */
  | 'invented'
  /** The browser has no such way, or did not go it. */
  | 'not-sent';

export interface Outcome {
  cell: Cell;
  verdict: Verdict;
  /** Channel and context that the report gives it. */
  as: string;
}

/** What a run gave: what arrived of its cells, those gone again, and the report's word. */
export interface Compared {
  cells: readonly Cell[];
  arrivedCanaries: ReadonlySet<string>;
  repeats: readonly Cell[];
  report: { flows: readonly Flow[]; blindSpots: BlindSpots };
}

/** Holds what arrived against the report. */
export function compare({
  cells,
  arrivedCanaries,
  repeats,
  report: { flows, blindSpots },
}: Compared): Outcome[] {
  const byLabel = new Map<string, Flow[]>();
  for (const flow of flows) {
    if (flow.dataType === 'ip-address') byLabel.set(flow.recipient.host, [flow]);
    if (flow.label) byLabel.set(flow.label, [...(byLabel.get(flow.label) ?? []), flow]);
  }
  const outcomes = cells.map((cell): Outcome => {
    const found = byLabel.get(cell.host ?? cell.id) ?? [];
    const as = found.map((flow) => `${flow.channel}/${flow.context}`).join(' ');
    const left = arrivedCanaries.has(cell.canary);
    if (found.length === 0) return { cell, verdict: left ? 'missed' : 'not-sent', as };
    if (!left) return { cell, verdict: 'invented', as };
    return { cell, verdict: found.some((flow) => names(cell, flow)) ? 'seen' : 'misnamed', as };
  });
  for (const [key, missed] of grouped(outcomes.filter((one) => one.verdict === 'missed'))) {
    const again = repeats.filter(({ id }) => missed.some(({ cell }) => cell.id === id)).length;
    if (isDeclared(key, missed, again, blindSpots)) for (const one of missed) one.verdict = 'declared';
  }
  return outcomes;
}

/** What the matrix itself knows not to be tellable, each for a reason. */
function names(cell: Cell, flow: Flow): boolean {
  const { channel, context } = flow;
  if (channel === cell.channel && context === cell.context) return true;
  // The request log does not tell a worker's XMLHttpRequest from its fetch.
  if (cell.channel === 'xhr' && channel === 'fetch') return context === cell.context && isWorker(cell);
  // No hook sees these, and Firefox's log does not tell a page's from its blob workers'.
  if (/^(redirect|refused-)/.test(cell.way) && channel === cell.channel && context === 'unknown') return true;
  // Where the log shows what early hints preload, it tells what it is.
  if (cell.way === 'early-preload' && channel === 'script') return context === cell.context;
  // Firefox itself loads the picture of what plays, and tells of no tab.
  if (cell.way === 'artwork' && channel === cell.channel && context === 'unknown') return true;
  // What a service worker passes on is its own fetch.
  if (cell.place === 'controlled' && context === 'service-worker') {
    return channel === 'fetch' || channel === cell.channel;
  }
  // Where the browser gave a page up before its hooks could tell, its log may not tell what kind of document sent it.
  if (cell.place === 'unload' && context === 'unknown') return channel === cell.channel;
  // Firefox loads what a blob worker imports in the name of its page.
  if (cell.id === 'import-scripts.worker-blob' && channel === 'script' && context === 'page') return true;
  // Firefox tells of no worker's session which tab it is of, nor of these which script they run.
  if (cell.channel === 'webtransport' && context === 'unknown')
    return channel === cell.channel && isUntold(cell);
  // Chromium loads a blank frame's parts in the name of the page that made it, and calls of a first document too.
  const isBlank = cell.place === 'frame-blank' || cell.place === 'frame-first';
  return isBlank && channel === cell.channel && context === 'page';
}

function isUntold({ place }: Cell): boolean {
  return place === 'worker-blob' || place === 'worker-data' || place === 'service-worker';
}

function isWorker(cell: Cell): boolean {
  return cell.context.endsWith('worker');
}

function keyOf(cell: Cell): string {
  return `${isWorker(cell) && cell.channel === 'xhr' ? 'fetch' : cell.channel} ${cell.context}`;
}

function grouped(outcomes: readonly Outcome[]): Map<string, Outcome[]> {
  const groups = new Map<string, Outcome[]>();
  for (const one of outcomes) {
    const key = keyOf(one.cell);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return groups;
}

/**
 * The blind spots of that channel and context count exactly these bodies, beside addresses that may have been sent to and
 * sessions that nobody looked into, and what was gone again; or at least as many sockets as these were sent on; or workers that nothing shows
 * the sockets of.
 */
function isDeclared(
  key: string,
  missed: readonly Outcome[],
  again: number,
  { byChannel = [] }: BlindSpots,
): boolean {
  const [channel, context] = key.split(' ');
  const count = (of: string, where = context) =>
    byChannel
      .filter((spot) => spot.channel === channel && spot.context === where && spot.of === of)
      .reduce((sum, spot) => sum + spot.count, 0);
  if (channel === 'websocket') return count('sockets') >= missed.length || count('workers') > 0;
  const untold = missed.filter(({ cell }) => channel === 'webtransport' && isUntold(cell)).length;
  // What may have been sent to was not asked for each time.
  const perhaps =
    count('addresses') + count('answers') + count('sockets') + Math.min(untold, count('sockets', 'unknown'));
  const certain = count('bodies');
  return certain <= missed.length + again && missed.length <= certain + perhaps;
}
