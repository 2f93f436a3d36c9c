import type { Report } from '../../model/report.ts';
import { clock, counted, duration, seconds, type Zone } from './format.ts';
import { grouped } from './grouped.ts';
import type { Recipient } from './recipients.ts';
import type { Row } from './rows.ts';

/** Transmissions of one recipient over time: equal steps from the session's start to its end. */
export interface Lane {
  recipient: string;
  buckets: number[];
  /** Of the same steps: transmissions that could not be read. */
  unread: number[];
}

export interface Timeline {
  /** Milliseconds since the epoch. */
  start: number;
  end: number;
  /** Length of a step, milliseconds. */
  step: number;
  lanes: Lane[];
  /** Unread of all recipients. */
  unread: number[];
  /** What a bar counts and how high it is. */
  scale: string;
  description: string;
  ticks: { at: number; label: string }[];
}

const STEPS = 120;
const SHORTEST = 60_000;
/** Times in the log are good for this; a finer step would draw what was not measured. */
const FINEST = 1000;
/** Below this a session has no course to show. */
const TOO_SHORT = 5000;
/** Below this, times of the day need their seconds. */
const BRIEF = 7 * 60_000;

/**
 * The timeline of a session. Given lanes count every transmission. Without them only the times that the report
 * itself keeps are shown (first, last and sampled), and the scale says so.
 */
export function timelineOf(
  report: Report,
  recipients: readonly Recipient[],
  rows: readonly Row[],
  given?: readonly Lane[],
  zone?: Zone,
): Timeline | null {
  const start = Date.parse(report.session.startedAt);
  const last = Date.parse(report.session.endedAt);
  if (!Number.isFinite(start) || !Number.isFinite(last)) return null;
  // Given lanes cover exactly the session; kept moments are few, and stand in no less than a minute.
  const end = given?.length ? last : Math.max(last, start + SHORTEST);
  if (end - start < TOO_SHORT) return null;
  const lanes = given?.length ? coarse(given, end - start) : lanesOf(rows, recipients, start, end);
  if (lanes.length === 0) return null;
  const steps = Math.max(...lanes.map((lane) => lane.buckets.length));
  if (steps === 0) return null;
  const step = (end - start) / steps;
  const unread = Array.from({ length: steps }, (_, i) =>
    lanes.reduce((sum, lane) => sum + (lane.unread[i] ?? 0), 0),
  );
  const each = duration(step);
  return {
    start,
    end,
    step,
    lanes,
    unread,
    scale: given?.length
      ? `Transmissions in each ${each}; height is their square root.`
      : `The moments that the report keeps (first, last and examples), not every transmission; in steps of ${each}.`,
    description: descriptionOf(lanes, unread, start, step, end - start, zone),
    ticks: Array.from({ length: 7 }, (_, i) => ({
      at: i / 6,
      label: (end - start < BRIEF ? seconds : clock)(start + ((end - start) * i) / 6, zone),
    })),
  };
}

/** The same lanes in steps that are no finer than what was measured. */
function coarse(lanes: readonly Lane[], length: number): Lane[] {
  const steps = Math.max(...lanes.map((lane) => lane.buckets.length), 1);
  const together = Math.ceil((FINEST * steps) / length);
  if (together <= 1) return [...lanes];
  const merge = (buckets: readonly number[]) =>
    Array.from({ length: Math.ceil(buckets.length / together) }, (_, i) =>
      buckets.slice(i * together, (i + 1) * together).reduce((sum, n) => sum + n, 0),
    );
  return lanes.map((lane) => ({ ...lane, buckets: merge(lane.buckets), unread: merge(lane.unread) }));
}

function lanesOf(rows: readonly Row[], recipients: readonly Recipient[], start: number, end: number): Lane[] {
  const byRecipient = grouped(rows, (row) => row.to);
  return recipients.map((recipient) => {
    const moments = new Set<number>();
    for (const row of byRecipient.get(recipient.key) ?? []) {
      for (const flow of row.flows) {
        for (const time of [flow.firstSeen, flow.lastSeen, ...flow.evidence.samples.map((s) => s.time)]) {
          const at = Date.parse(time);
          if (Number.isFinite(at)) moments.add(at);
        }
      }
    }
    const buckets: number[] = new Array(STEPS).fill(0);
    for (const at of moments) {
      const step = Math.floor(((at - start) / (end - start)) * STEPS);
      buckets[Math.min(STEPS - 1, Math.max(0, step))]!++;
    }
    return { recipient: recipient.name, buckets, unread: [] };
  });
}

function descriptionOf(
  lanes: readonly Lane[],
  unread: readonly number[],
  start: number,
  step: number,
  length: number,
  zone: Zone,
): string {
  const sentences = lanes.map((lane) => {
    const busy = lane.buckets.filter((n) => n > 0).length;
    if (busy === 0) return `${lane.recipient}: nothing.`;
    const peak = lane.buckets.indexOf(Math.max(...lane.buckets));
    const when = clock(start + peak * step, zone);
    return `${lane.recipient}: in ${counted(busy, 'step', 'steps')} of ${lane.buckets.length}, most at ${when}.`;
  });
  const closed = unread.filter((n) => n > 0).length;
  if (closed > 0) sentences.push(`Unread: in ${counted(closed, 'step', 'steps')}.`);
  return `Over ${duration(length)}. ${sentences.join(' ')}`;
}
