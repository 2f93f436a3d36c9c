import { detect } from '../../detect/detect.ts';
import type { Needles } from '../../detect/needles.ts';
import type { Payload } from '../../model/payload.ts';

/** Milliseconds a megabyte that no input may take. */
export const BAR = 20;
/** Smaller inputs count as this large: any one may take five milliseconds. */
export const FLOOR = 256 * 1024;

/** Bytes that a payload brings, its address and its headers among them. */
export function sizeOf({ body, url, headers }: Payload): number {
  const head = headers.reduce((n, [name, value]) => n + name.length + value.length, 0);
  return (body?.length ?? 0) + url.length + head;
}

/**
 * Milliseconds a megabyte of one search: the lesser of the time that passed and the processor time of this process,
 * neither of which is less than what the search took of its thread.
 */
export function costOf(payload: Payload, needles: Needles): number {
  const used = process.cpuUsage();
  const start = process.hrtime.bigint();
  detect(payload, needles);
  const passed = Number(process.hrtime.bigint() - start) / 1e6;
  const { user, system } = process.cpuUsage(used);
  return Math.min(passed, (user + system) / 1000) / (Math.max(sizeOf(payload), FLOOR) / 2 ** 20);
}

/**
 * The same, the fastest of `best` and up to `times` more: what the machine did meanwhile is not the input's doing.
 * An input that once took no more than `enough` is not asked again.
 */
export function fastest(
  payload: Payload,
  needles: Needles,
  best: number,
  times: number,
  enough: number,
): number {
  let cost = best;
  for (let n = 0; n < times && cost > enough; n++) cost = Math.min(cost, costOf(payload, needles));
  return cost;
}
