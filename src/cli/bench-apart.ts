import type { Figure } from './bench.ts';
import type { MainThreadClock } from './bench-devtools.ts';
import { median, round } from './bench-extension.ts';
import { type BenchPage, KINDS, type Kind } from './bench-watch-site.ts';
import type { Page } from './drive/page.ts';

/** Milliseconds between one call and the next: a frame is handed over by itself, other calls a few at a time. */
const APART_MS = 100;
/** Milliseconds after which the last of them is handed over, too. */
const SETTLE_MS = 650;
const CALLS = 10;
const ROUNDS = 5;

/** A page that is measured. */
export interface Measured {
  name: string;
  page: Page;
  clock: MainThreadClock;
}

/**
 * What a call costs that comes alone, where a burst shares a hand-over between all its calls: the main thread's
 * processor time, the first of `sides` against the others, by turns. Gives how many calls of a kind each side made.
 */
export async function benchApart(
  sides: readonly [Measured, ...Measured[]],
  emit: (figure: Figure) => void,
): Promise<number> {
  for (const kind of KINDS) {
    const used = new Map<Measured, number[]>(sides.map((side) => [side, []]));
    for (let i = -1; i < ROUNDS; i++) {
      for (const side of i % 2 === 0 ? sides : [...sides].reverse()) {
        const each = await callsApart(side, kind);
        // The first warms up.
        if (i >= 0) used.get(side)!.push(each);
      }
    }
    const [bare, ...others] = sides;
    const without = median(used.get(bare)!);
    for (const side of others) {
      const withIt = median(used.get(side)!);
      emit({
        name: `added main-thread time, 1 KB ${kind} alone, ${side.name}`,
        value: round(withIt - without, 1),
        unit: 'µs',
        against: `${round(without, 1)} µs without`,
        ratio: round(withIt / without),
      });
    }
  }
  return CALLS * (1 + ROUNDS);
}

/** Microseconds a call, with the timer between one and the next, which is the same on all sides. */
async function callsApart({ page, clock }: Measured, kind: Kind): Promise<number> {
  const before = await clock();
  await page.evaluate(
    async ([which, times, rest]) => {
      for (let i = 0; i < times; i++) {
        await (globalThis as never as BenchPage).group(which, 1);
        await new Promise((resolve) => setTimeout(resolve, rest));
      }
    },
    [kind, CALLS, APART_MS] as const,
  );
  await page.waitForTimeout(SETTLE_MS);
  return ((await clock()) - before) / CALLS;
}
