import type { BlockReading } from '../../policy/blocks.ts';
import type { FirstPart, ReadingPart } from '../../policy/join-parts.ts';
import type { Share } from '../../policy/passages.ts';
import { readPart } from '../../policy/read-parts.ts';
import { blocksWithin, type ReadOptions, readBlocks } from '../../policy/read-text.ts';
import { WARM_UP } from './warm-up.ts';

/** What the page asks of a reader: blocks of a page, or a text, and which share of it is this reader's. */
export type ReaderRequest = {
  input: BlockReading | { text: string };
  options: ReadOptions;
  share: Share;
};
/** What a reader tells: how far it is, then all that it has read; only the first says what the text is. */
export type ReaderMessage =
  | { kind: 'step'; done: number; total: number; claims: number }
  | { kind: 'done'; part: FirstPart | ReadingPart };

const tell = (message: ReaderMessage) => postMessage(message);
let isAsked = false;

// Reading runs here, off the page's own thread, and is loaded only when a policy is read.
addEventListener('message', (event: MessageEvent<ReaderRequest>) => {
  isAsked = true;
  const { input, options, share } = event.data;
  const steps = readPart('blocks' in input ? input : blocksWithin(input.text), options, share);
  let claims = 0;
  for (;;) {
    const step = steps.next();
    if (step.done) {
      const { frame, ...part } = step.value;
      tell({ kind: 'done', part: share.part === 0 ? { ...part, frame } : part });
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
