import { counted } from '../model/counted.ts';
import type { Entry } from '../model/entry.ts';
import type { BlindSpot, BlindSpots } from '../model/report.ts';

/** What the notes are written from. */
export interface BlindSpotCounts extends Omit<BlindSpots, 'notes'> {
  byChannel: BlindSpot[];
  /** Calls that only the page announced, on channels that the request log always sees. */
  unconfirmed: number;
  /** The same, made while the request log was deaf. */
  unheard: number;
  /** Data that the page told of bodies in which the request log found none. */
  contradicted: number;
  /** Frames on sockets whose opening the request log never saw. */
  heldFrames: number;
  /** Scripts of workers that the hooks were put before, at the person's wish. */
  hookedWorkers: number;
  /** Addresses that the browser may send reports to, unseen. */
  endpoints: number;
  /** Servers that WebRTC may have asked. */
  servers: number;
  /** Addresses that a page had the browser ask, unseen. */
  errands: number;
  /** Hosts that a page has the browser look up or connect to ahead of need, and that nothing was seen to go to. */
  hints: number;
  /** Prefetches given up before an answer. */
  givenUp: number;
  /** Other requests given up before an answer, which count as sent. */
  unanswered: number;
  /** Documents whose hooks lost their voice before they had done leaving. */
  silenced: number;
  /** Documents without hooks, for a page had changed their functions before. */
  unhooked: number;
  /** Times that the extension was loaded, or lost its log, under an open page. */
  loads: number;
  /** Data channels that were handed to another context. */
  lent: number;
  /** That what workers of other windows sent may stand here, or what those of this one did elsewhere. */
  mixed: 'in' | 'out' | null;
}

/** Blind spots by channel, context and reason, added and taken back one by one. */
export class BlindSpotTable {
  readonly #rows = new Map<string, BlindSpot>();

  add(
    { channel, context }: Pick<Entry, 'channel' | 'context'>,
    of: BlindSpot['of'],
    why: string,
    count: number,
  ): void {
    const key = [channel, context, of, why].join('\u0000');
    const row = this.#rows.get(key) ?? { channel, context, count: 0, of, why };
    row.count += count;
    if (row.count > 0) this.#rows.set(key, row);
    else this.#rows.delete(key);
  }

  /** Copies, in the order first met. */
  list(): BlindSpot[] {
    return [...this.#rows.values()].map((row) => ({ ...row }));
  }
}

/** What headers that nobody sees may have had the browser do, by the channel that it would have left by. */
const ANNOUNCED = [
  ['prefetch', 'what they had it load or connect to ahead of need is not known'],
  ['other', 'where they had it send reports is not known'],
] as const;

/** What could not be seen, a plain sentence each; nothing for what did not happen. */
export function notesOf(counts: BlindSpotCounts): string[] {
  const notes: string[] = [];
  const unread = new Map<string, number>();
  for (const { of, why, count } of counts.byChannel) {
    if (of === 'bodies') unread.set(why, (unread.get(why) ?? 0) + count);
  }
  for (const [why, n] of unread) notes.push(`${counted(n, 'body', 'bodies')} unread: ${why}.`);
  if (counts.opaqueBytes > 0) {
    notes.push(
      `${counted(counts.opaqueBytes, 'byte', 'bytes')} left that could not be opened or were not kept.`,
    );
  }
  if (counts.socketsSeenByNetworkOnly > 0) {
    const n = counts.socketsSeenByNetworkOnly;
    notes.push(
      `${counted(n, 'socket was', 'sockets were')} opened out of the page hook’s sight; what was sent there is not known.`,
    );
  }
  const peers = counts.byChannel.reduce((sum, { of, count }) => sum + (of === 'connections' ? count : 0), 0);
  if (peers > 0) {
    notes.push(
      `${counted(peers, 'connection', 'connections')} carried sound or picture to a peer; what it was, and how much, cannot be read.`,
    );
  }
  if (counts.lent > 0) {
    notes.push(
      `${counted(counts.lent, 'data channel was', 'data channels were')} handed to a worker or another page; what was sent there is not known.`,
    );
  }
  if (counts.workersUnseen > 0) {
    notes.push(
      `${counted(counts.workersUnseen, 'worker script', 'worker scripts')} may have sent on sockets that cannot be seen.`,
    );
  }
  if (counts.endpoints > 0) {
    notes.push(
      `${counted(counts.endpoints, 'address is', 'addresses are')} named for reports that the browser sends of its own accord (violations, errors, the network’s behaviour); this browser does not show them.`,
    );
  }
  if (counts.errands > 0) {
    notes.push(
      `${counted(counts.errands, 'address', 'addresses')} named by a page for the browser to ask (payment, sign-in, passkeys); the browser does not show whether it did.`,
    );
  }
  if (counts.hints > 0) {
    notes.push(
      `${counted(counts.hints, 'host', 'hosts')} named by a page for the browser to look up or connect to ahead of need; no request to ${counts.hints === 1 ? 'it' : 'them'} was seen, and the browser does not show whether it connected.`,
    );
  }
  for (const [channel, does] of ANNOUNCED) {
    const rows = counts.byChannel.filter((spot) => spot.of === 'answers' && spot.channel === channel);
    const answers = rows.reduce((sum, { count }) => sum + count, 0);
    if (answers === 0) continue;
    notes.push(
      `${counted(answers, 'answer', 'answers')} came by a service worker or after early hints, whose headers the browser may not have shown; ${does}.`,
    );
  }
  if (counts.givenUp > 0) {
    notes.push(
      `${counted(counts.givenUp, 'prefetch was', 'prefetches were')} given up before an answer; this browser does not tell whether ${counts.givenUp === 1 ? 'it' : 'they'} had left.`,
    );
  }
  if (counts.unanswered > 0) {
    notes.push(
      `${counted(counts.unanswered, 'request was', 'requests were')} given up before an answer and ${counts.unanswered === 1 ? 'counts' : 'count'} as sent; the browser does not tell whether ${counts.unanswered === 1 ? 'it' : 'they'} had left.`,
    );
  }
  if (counts.silenced > 0) {
    notes.push(
      `${counted(counts.silenced, 'page was', 'pages were')} given up by the browser before ${counts.silenced === 1 ? 'it' : 'they'} had done leaving; what was sent on sockets after that is not known.`,
    );
  }
  if (counts.unhooked > 0) {
    notes.push(
      `${counted(counts.unhooked, 'document was', 'documents were')} not watched from within, for the page had changed the browser’s functions there beforehand; only the request log saw what ${counts.unhooked === 1 ? 'it' : 'they'} sent.`,
    );
  }
  if (counts.loads > 0) {
    notes.push(
      `Candor was started ${counted(counts.loads, 'time', 'times')} while the page was open already, as when the browser restores its tabs; what left before it could hear of that is not known.`,
    );
  }
  if (counts.servers > 0) {
    notes.push(
      `${counted(counts.servers, 'WebRTC server', 'WebRTC servers')} may have learned an address of the device; this browser does not tell whether a server that gave nothing was reached.`,
    );
  }
  if (counts.hookedWorkers > 0) {
    notes.push(
      `Deep mode: Candor’s hooks ran before ${counted(counts.hookedWorkers, 'script of a worker', 'scripts of workers')}, which the page did not get as the server sent them.`,
    );
  }
  if (counts.mixed !== null) {
    const where =
      counts.mixed === 'in'
        ? 'it stands here, in the audit of the private window, though some may be of the other'
        : 'it stands in the audit of the private window alone, and some may be missing here';
    notes.push(
      `A private window and another showed this app at a time, and the browser does not tell which of them a shared or service worker sends for: ${where}.`,
    );
  }
  if (counts.unconfirmed > 0) {
    notes.push(
      `${counted(counts.unconfirmed, 'call', 'calls')} announced by the page never appeared in the request log; not counted as sent.`,
    );
  }
  if (counts.unheard > 0) {
    notes.push(
      `${counted(counts.unheard, 'call', 'calls')} announced by the page while the request log heard nothing, for Candor was being started anew; whether ${counts.unheard === 1 ? 'it' : 'they'} left is not known, and nothing is counted as sent.`,
    );
  }
  if (counts.contradicted > 0) {
    notes.push(
      `${counted(counts.contradicted, 'datum', 'data')} told by the page of bodies in which the request log, which read them whole, found no such thing.`,
    );
  }
  if (counts.heldFrames > 0) {
    notes.push(
      `${counted(counts.heldFrames, 'frame', 'frames')} announced by the page on sockets that the request log never saw; not counted as sent.`,
    );
  }
  const { refused = 0, sanitised = 0 } = counts;
  if (sanitised > 0) {
    notes.push(
      `${counted(sanitised, 'file', 'files')} of captured traffic without one cookie or Authorization header: browsers leave them out of what they export unless told otherwise, so which were sent is not known.`,
    );
  }
  if (refused > 0) {
    const what = counted(refused, 'entry or socket message', 'entries or socket messages');
    notes.push(
      `${what} of the captured traffic could not be read: not as HAR 1.2 has ${refused === 1 ? 'it' : 'them'}.`,
    );
  }
  const lost = counts.dropped - refused;
  if (lost > 0) {
    // What a batch held is known only once another has come after it.
    notes.push(
      `${counted(lost, 'record or batch of records', 'records or batches of records')} lost before ${lost === 1 ? 'it was' : 'they were'} written.`,
    );
  }
  return notes;
}

/** What the same note said once, of batches alone. */
const LOST_BATCHES = /^(\S+) batch(?:es)? of records lost before they were written\.$/;

/** A note of a report as it is worded now: reports of before say the same in other words. */
export function asWordedNow(note: string): string {
  const [, count] = LOST_BATCHES.exec(note) ?? [];
  if (count === undefined) return note;
  return count === '1'
    ? '1 record or batch of records lost before it was written.'
    : `${count} records or batches of records lost before they were written.`;
}
