import type { BlindSpots } from '../model/report.ts';

/** What the notes are written from. */
export interface BlindSpotCounts extends Omit<BlindSpots, 'notes'> {
  /** Calls that only the page announced, on channels that the request log always sees. */
  unconfirmed: number;
  /** Frames on sockets whose opening the request log never saw. */
  heldFrames: number;
  /** Unread bodies by reason. */
  unread: ReadonlyMap<string, number>;
}

const plural = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;

/** What could not be seen, a plain sentence each; nothing for what did not happen. */
export function notesOf(counts: BlindSpotCounts): string[] {
  const notes: string[] = [];
  for (const [reason, n] of counts.unread) {
    if (n > 0) notes.push(`${plural(n, 'body', 'bodies')} unread: ${reason}.`);
  }
  if (counts.opaqueBytes > 0) {
    notes.push(`${plural(counts.opaqueBytes, 'byte', 'bytes')} left in a form that could not be opened.`);
  }
  if (counts.socketsSeenByNetworkOnly > 0) {
    const n = counts.socketsSeenByNetworkOnly;
    notes.push(
      `${plural(n, 'socket was', 'sockets were')} opened out of the page hook's sight; what was sent on it is not known.`,
    );
  }
  if (counts.workersUnseen > 0) {
    notes.push(
      `${plural(counts.workersUnseen, 'worker', 'workers')} may have sent on sockets that cannot be seen.`,
    );
  }
  if (counts.unconfirmed > 0) {
    notes.push(
      `${plural(counts.unconfirmed, 'call', 'calls')} announced by the page never appeared in the request log; not counted as sent.`,
    );
  }
  if (counts.heldFrames > 0) {
    notes.push(
      `${plural(counts.heldFrames, 'frame', 'frames')} announced by the page on sockets that the request log never saw; not counted as sent.`,
    );
  }
  if (counts.dropped > 0)
    notes.push(`${plural(counts.dropped, 'batch', 'batches')} of records lost before they were written.`);
  return notes;
}
