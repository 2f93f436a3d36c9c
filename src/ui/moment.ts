import { clock, date, shortDate } from '../report/view/format.ts';

/** `09:12` of today, `22 Nov 2026, 09:12` of another day. Milliseconds since the epoch. */
export function moment(time: number, now = Date.now()): string {
  return date(time) === date(now) ? clock(time) : `${shortDate(time)}, ${clock(time)}`;
}
