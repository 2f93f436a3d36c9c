import type { BlockReading } from '../../policy/blocks.ts';
import type { ForeignFrame } from './capture-page.ts';

/** A frame that covers less of the window is no page's text. */
const LEAST_SHARE = 0.2;
/** A page of fewer words is a shell around its frame. */
const SHELL_WORDS = 150;

/**
 * The blocks of a page that shows frames of other origins. Where it is little but a frame, the text is in there, which
 * the browser keeps from whoever reads the page: then the blocks are no policy, and it is said where the policy is.
 */
export function besideFrames(blocks: BlockReading, frames: readonly ForeignFrame[]): BlockReading {
  const [largest] = [...frames].sort((a, b) => b.share - a.share);
  if (!largest || largest.share < LEAST_SHARE || blocks.refused) return blocks;
  const words = blocks.blocks.reduce((sum, { text }) => sum + text.split(' ').length, 0);
  if (words >= SHELL_WORDS) return blocks;
  const where = largest.host ? `a frame from ${largest.host}` : 'a frame that is kept apart';
  return {
    blocks: [],
    refused: `what the page shows stands in ${where}, which cannot be read from here; open that in a tab of its own`,
    truncated: blocks.truncated,
  };
}
