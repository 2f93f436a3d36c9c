import type { TextBlock } from './blocks.ts';

/** Characters that no title has. */
const LONG = 180;
/** A sentence ends, and another begins. */
const GOES_ON = /[.!?]["'\u201d\u2019)]? \p{Lu}/u;
/** "a) Usage data: …": what a paragraph's own title is. */
const TITLED = /^(.{0,8}?\p{Lu}[^:.?!]{2,70}[:.]) (?=\p{Lu})/u;

/**
 * Blocks in which a paragraph that is marked as a heading is one, behind the title that it opens with: what stands in it
 * would be lost else.
 */
export function withoutHeadingParagraphs(blocks: readonly TextBlock[]): readonly TextBlock[] {
  const isParagraph = ({ kind, text }: TextBlock) =>
    kind === 'heading' && text.length > LONG && GOES_ON.test(text);
  if (!blocks.some(isParagraph)) return blocks;
  return blocks.flatMap((block) => {
    if (!isParagraph(block)) return [block];
    const title = TITLED.exec(block.text)?.[1] ?? '';
    const paragraph: TextBlock = {
      ...block,
      kind: 'paragraph',
      level: 0,
      text: block.text.slice(title.length).trim(),
      lead: '',
    };
    return title ? [{ ...block, text: title.replace(/[:.]$/, '') }, paragraph] : [paragraph];
  });
}
