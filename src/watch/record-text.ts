import type { Channel, Context } from '../model/vocabulary.ts';

/** Length and text, as `parseRecords` takes them. */
export function field(text: string): string {
  return `${text.length}:${text}`;
}

/** What shows nothing of itself but that it was. */
export interface Untold {
  channel: Channel;
  context: Context;
  method: string;
  url: string;
  reason: string;
}

/** As many records of one thing, for `parseRecords`, numbered from `seq`. `time`: milliseconds since the epoch. */
export function untoldText(what: Untold, seq: number, time: number, count: number): string {
  const { channel, context, method, url, reason } = what;
  const shape = [channel, context, method, url, '', '', 'none', reason, 'n'].map(field).join('');
  return `S${shape}N${[seq, time, 0, count].map((number) => field(`${number}`)).join('')}`;
}
