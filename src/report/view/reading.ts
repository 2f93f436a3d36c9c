import type { Report } from '../../model/report.ts';
import { counted, plural, size, sizeOf } from './format.ts';

/** How much of what left could be read, in bytes, and what has no known size. */
export interface ReadingShare {
  total: number;
  read: number;
  unread: number;
  /** True where something of unknown size may be missing: the meter then has an open end. */
  open: boolean;
  /** `412 of 664 kB read`; `Nothing sent yet` where there is nothing, empty where no size is known. */
  short: string;
  /** One or two sentences that say what could not be read. */
  sentence: string;
  /** What has no known size, each as a count with words. */
  unknown: string[];
}

/** Reads the blind spots as a share of bytes. Bytes that no decoder opened are never counted as read. */
export function readingOf(report: Report): ReadingShare {
  const { blindSpots } = report;
  const total = Math.max(report.session.bytes, blindSpots.opaqueBytes);
  const unread = blindSpots.opaqueBytes;
  const read = total - unread;
  const unknown = unknownOf(report);
  const parts: string[] = [];
  if (unread > 0) parts.push(`${size(unread)} left in a form that could not be read.`);
  if (unknown.length > 0) parts.push(`${unknown.join('; ')}; how much that is, is not known.`);
  const nothing = total === 0 && blindSpots.requests === 0;
  return {
    total,
    read,
    unread,
    open: unknown.length > 0 || (blindSpots.byChannel ?? []).some(({ of }) => of !== 'bodies'),
    short:
      total > 0 ? `${sizeOf(read, total)} read` : nothing && unknown.length === 0 ? 'Nothing sent yet' : '',
    sentence: parts.length > 0 ? parts.join(' ') : nothing ? '' : wholeSentence(report),
    unknown,
  };
}

/** What was seen was all read; what a note speaks of need not have been seen. */
function wholeSentence({ blindSpots }: Report): string {
  if (blindSpots.notes.length === 0) return 'Everything so far could be read.';
  return 'All that was seen to leave could be read; what may have left unseen stands among the blind spots.';
}

function unknownOf({ blindSpots }: Report): string[] {
  const unknown: string[] = [];
  const { bodiesUnread, socketsSeenByNetworkOnly, workersUnseen, dropped } = blindSpots;
  if (bodiesUnread > 0)
    unknown.push(`${counted(bodiesUnread, 'body', 'bodies')} could not be had or not be opened`);
  if (socketsSeenByNetworkOnly > 0) {
    unknown.push(
      `${counted(socketsSeenByNetworkOnly, 'socket was', 'sockets were')} opened out of sight of the page`,
    );
  }
  if (workersUnseen > 0)
    unknown.push(
      `${counted(workersUnseen, 'worker script', 'worker scripts')} may have sent more over sockets`,
    );
  if (dropped > 0)
    unknown.push(
      `${counted(dropped, 'observation', 'observations')} ${plural(dropped, 'is', 'are')} missing`,
    );
  return unknown;
}

/** One plain sentence for each thing that could not be seen: the report's own notes, else its figures in words. */
export function spotsOf(report: Report): string[] {
  return report.blindSpots.notes.length > 0
    ? report.blindSpots.notes
    : unknownOf(report).map((words) => `${words}.`);
}

/** What no audit from a device can show, of any app. */
export function neverSeen(app: Report['app']): string[] {
  const owner = app.owner && app.owner !== 'unknown' ? app.owner : 'the service';
  const family = app.family && app.family !== app.owner && app.family !== 'unknown' ? app.family : '';
  return [
    family
      ? `What ${owner} gives to ${family} or anyone else, between servers.`
      : `What ${owner} gives to anyone else, between servers.`,
    'How long data is kept, what it is used for, whether it is sold.',
    `What the app sends from a phone or another device.`,
    'The internet address: it goes with every request and is not counted.',
  ].map((sentence) => sentence.charAt(0).toUpperCase() + sentence.slice(1));
}
