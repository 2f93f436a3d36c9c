import type { BlockReading, LeftOut } from '../../policy/blocks.ts';
import { isConsentNotice } from '../../policy/page-frame.ts';
import type { CapturedPage, ForeignFrame } from './capture-page.ts';

/** A frame that covers less of the window is no page's text. */
const LEAST_SHARE = 0.2;
/** A page of fewer words is a shell around its frame. */
const SHELL_WORDS = 150;

/**
 * The blocks of a page that shows frames of other origins, or has parts that it loads later. Where it is little but a
 * frame, the text is in there, which the browser keeps from whoever reads the page: then the blocks are no policy, and it is
 * said where the policy is. Else it is said what is missing.
 */
export function besideFrames(
  blocks: BlockReading,
  { frames, awaited }: Pick<CapturedPage, 'frames' | 'awaited'>,
): BlockReading {
  if (blocks.refused) return blocks;
  const large = frames
    .filter(({ share, called }) => (share === null || share >= LEAST_SHARE) && !isConsentNotice(called))
    .sort((a, b) => (b.share ?? 0) - (a.share ?? 0));
  const [largest] = large;
  const words = blocks.blocks.reduce((sum, { text }) => sum + text.split(' ').length, 0);
  if (largest?.share && words < SHELL_WORDS) {
    const way = largest.kind === 'pdf' ? 'copy its text from there' : 'open that in a tab of its own';
    return {
      blocks: [],
      refused: `what the page shows stands in ${named(largest)}, which cannot be read from here; ${way}`,
      truncated: blocks.truncated,
    };
  }
  const missing = new Set(large.map((frame) => `what stands in ${named(frame)}`));
  if (awaited > 0) missing.add('what the page loads only when its closed parts are opened');
  if (missing.size === 0) return blocks;
  const left: LeftOut[] = [...missing].map((what) => ({ what, characters: null }));
  return { ...blocks, left: [...(blocks.left ?? []), ...left] };
}

function named({ host, kind }: ForeignFrame): string {
  const what = kind === 'pdf' ? 'a PDF' : kind === 'awaited' ? 'a frame that is not loaded yet,' : 'a frame';
  if (host) return `${what} from ${host}`;
  return kind === 'foreign' ? 'a frame that is kept apart' : what.replace(',', '');
}
