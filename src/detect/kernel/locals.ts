import { I32, I64, V128 } from './assembler.ts';

/** The kernel's parameters and locals, by number. */
const types: number[] = [];
const local = (type: number): number => types.push(type) - 1;
export const pos = local(I32);
export const to = local(I32);
export const flags = local(I32);
export const shift = local(I32);
export const PARAMETERS = types.length;
/** Bytes of the block in hand that count, and of those the ones before a token that may go on. */
export const n = local(I32);
export const cut = local(I32);
/** Not zero where a quote or a backslash ended the block. */
export const stopped = local(I32);
/** First place that needs a look. */
export const best = local(I32);
export const from = local(I32);
export const held = local(I32);
export const turn = local(I32);
/** Bit masks of the block: bytes that count, the last of them where it is not the last of all, and by kind. */
export const within = local(I64);
export const edge = local(I64);
export const runs = local(I64);
export const words = local(I64);
export const loud = local(I64);
export const high = local(I64);
export const some = local(I64);
export const gap = local(I64);
export const place = local(I64);
export const hash = local(I64);
export const starts = local(I64);
export const lanes = [0, 1, 2, 3];
export const raw = lanes.map(() => local(V128));
export const group = lanes.map(() => local(V128));
export const seen1 = local(V128);
export const seen2 = local(V128);
export const seen3 = local(V128);
/** Types of the locals behind the parameters. */
export const LOCALS: readonly number[] = types.slice(PARAMETERS);
