import { HOOKED, RETRACTION, UNANSWERED } from '../audit/remarks.ts';
import type { Entry } from '../model/entry.ts';
import type { LogEvent } from '../watch/network/request-log.ts';

type Remark = Extract<LogEvent, { kind: 'retracted' | 'hooked' | 'unanswered' }>;

/** An entry that says something of another and carries nothing itself. */
export function remarkOf(event: Remark, entry: Entry): Entry {
  const { time } = event;
  if (event.kind === 'retracted')
    return { ...remarkOn(entry, 'r', time), method: RETRACTION, reason: event.reason };
  if (event.kind === 'hooked') return { ...remarkOn(entry, 'h', time), method: HOOKED };
  return { ...remarkOn(entry, 'u', time), method: UNANSWERED };
}

function remarkOn(entry: Entry, mark: string, time: number): Entry {
  return { ...entry, id: `${entry.id}:${mark}`, time, bytes: 0, opaqueBytes: 0, items: [] };
}
