import type { BlockReading } from '../../policy/blocks.ts';
import { readBlocks } from '../../policy/read-blocks.ts';
import { blocksWithin, type PolicyReading, type ReadOptions } from '../../policy/read-text.ts';
import { WARM_UP } from './warm-up.ts';

/** What the page asks of the reader: blocks of a page, or a text. */
export type ReaderRequest = { input: BlockReading | { text: string }; options: ReadOptions };
/** What the reader tells: how far it is, then the whole reading. */
export type ReaderMessage =
  | { kind: 'step'; done: number; total: number; claims: number }
  | { kind: 'done'; reading: PolicyReading };

const tell = (message: ReaderMessage) => postMessage(message);
let isAsked = false;

// Reading runs here, off the page's own thread, and is loaded only when a policy is read.
addEventListener('message', (event: MessageEvent<ReaderRequest>) => {
  isAsked = true;
  const { input, options } = event.data;
  const steps = readBlocks('blocks' in input ? input : blocksWithin(input.text), options);
  let claims = 0;
  for (;;) {
    const step = steps.next();
    if (step.done) {
      tell({ kind: 'done', reading: step.value });
      return;
    }
    claims += step.value.claims.length;
    tell({ kind: 'step', done: step.value.done, total: step.value.total, claims });
  }
});

/** Reads a little while nothing is asked yet, and stops for what is. */
async function warmUp(): Promise<void> {
  const steps = readBlocks(blocksWithin(WARM_UP), {});
  while (!isAsked && !steps.next().done) await new Promise((resolve) => setTimeout(resolve));
}
void warmUp();
