/** What a hooked worker posts on its channel: records of its run, numbered so that a relay can say which it has. */
export interface WorkerPost {
  run: string;
  batch: number;
  /** Batches that this run had to drop so far. */
  lost: number;
  text: string;
}

/** What a relay posts when it begins to listen: send what waits. */
export const READY = 'r';

const POST = /^([0-9a-f-]{36}):(\d{1,9}):(\d{1,9}):/;
const ACKNOWLEDGEMENT = /^([0-9a-f-]{36}):(\d{1,9})$/;

export function writePost({ run, batch, lost, text }: WorkerPost): string {
  return `${run}:${batch}:${lost}:${text}`;
}

/** Null where it is none. */
export function readPost(data: unknown): WorkerPost | null {
  if (typeof data !== 'string') return null;
  const [head, run, batch, lost] = POST.exec(data) ?? [];
  if (head === undefined || run === undefined) return null;
  return { run, batch: Number(batch), lost: Number(lost), text: data.slice(head.length) };
}

export function writeAcknowledgement({ run, batch }: WorkerPost): string {
  return `${run}:${batch}`;
}

/** The number of the batch of this run that a relay has; null where it is about something else. */
export function readAcknowledgement(data: unknown, run: string): number | null {
  const found = typeof data === 'string' ? ACKNOWLEDGEMENT.exec(data) : null;
  return found?.[1] === run ? Number(found[2]) : null;
}
